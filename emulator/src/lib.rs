//! Emulator of the IBM Cloud VPC metadata and identity service.
