//! The response types.
