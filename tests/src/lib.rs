//! Tests across surfaces.
