//! The settings of a client as one record.

use std::collections::HashMap;

use vpc_metadata::ClientBuilder;

use crate::error::VpcMetadataError;

macro_rules! settings {
    ($($(#[doc = $doc:literal])+ $name:ident: $Type:ty,)*) => {
        /// The settings of a client. What is left out comes from the environment (`VPC_METADATA_ENDPOINT` and so on),
        /// and else is the default.
        #[derive(Clone, Debug, uniffi::Record)]
        pub struct Settings {
            $($(#[doc = $doc])+ #[uniffi(default = None)] pub $name: Option<$Type>,)*
            /// Settings by their names and as text, as a configuration file has them. They win over the ones above.
            #[uniffi(default)]
            pub texts: HashMap<String, String>,
        }

        impl Settings {
            /// Numbers are passed on as text, so that the core alone decides what is valid.
            pub(crate) fn builder(self) -> Result<ClientBuilder, VpcMetadataError> {
                let mut builder = ClientBuilder::default();
                $(
                    if let Some(value) = self.$name {
                        builder = builder.set(stringify!($name), &value.to_string())?;
                    }
                )*
                for (name, text) in &self.texts {
                    builder = builder.set(name, text)?;
                }
                Ok(builder)
            }
        }
    };
}

settings! {
    /// Base URL of the service; overrides protocol and host.
    endpoint: String,
    /// `auto`, `http` or `https`. `auto` finds the one that the server has enabled and remembers it.
    protocol: String,
    /// `vpc`, or `powervs` for Power Virtual Server (identity token and IAM token only).
    service: String,
    /// API version: any date from 2022-03-01 to today. Default: 2025-08-26.
    version: String,
    /// Seconds for a whole operation, retries and token included. Default: 10.
    timeout: f64,
    /// Seconds for one attempt to connect. Default: 1.
    connect_timeout: f64,
    /// How often a request is tried, 1 to 100. Default: 4.
    max_attempts: i64,
    /// Seconds of life to ask for the managed identity token, 5 to 3600. Default: 300.
    token_lifetime: i64,
    /// Trusted profile for IAM tokens: id, CRN or name. Default: the server's default profile.
    trusted_profile: String,
    /// PEM file with the certificate authorities to trust for https, in the place of the system's.
    ca_file: String,
}
