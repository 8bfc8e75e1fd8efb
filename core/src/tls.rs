//! TLS configurations. Nothing here runs before the first https request, except the reading of a `ca_file`.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};

use crate::error::Error;

/// The certificate authorities to trust.
#[derive(Clone)]
pub(crate) enum Roots {
    /// Those of the operating system, loaded with the first https request.
    System,
    /// Those of a `ca_file`, and no others.
    File(Arc<RootCertStore>),
}

impl fmt::Debug for Roots {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Roots::System => formatter.write_str("System"),
            Roots::File(store) => write!(formatter, "File({} certificates)", store.len()),
        }
    }
}

impl Roots {
    /// Reads the certificates of a PEM file.
    pub(crate) fn from_file(path: &Path) -> Result<Roots, Error> {
        let wrong = |problem: String| {
            Error::invalid_input(format!("ca_file {}: {problem}", path.display()))
                .with_hint("give a file with one or more certificates in PEM form")
        };
        let certificates =
            CertificateDer::pem_file_iter(path).map_err(|error| wrong(format!("cannot be read: {error}")))?;
        let mut store = RootCertStore::empty();
        for certificate in certificates {
            let certificate = certificate.map_err(|error| wrong(format!("is not PEM: {error}")))?;
            store
                .add(certificate)
                .map_err(|error| wrong(format!("holds a certificate that cannot be used: {error}")))?;
        }
        if store.is_empty() {
            return Err(wrong("holds no certificate".to_owned()));
        }
        Ok(Roots::File(Arc::new(store)))
    }

    /// The configuration for https: the server's certificate and name are always verified.
    pub(crate) fn client_config(&self) -> Result<ClientConfig, rustls::Error> {
        let provider = Arc::new(ring::default_provider());
        let verifier: Arc<dyn rustls::client::danger::ServerCertVerifier> = match self {
            Roots::System => Arc::new(rustls_platform_verifier::Verifier::new(Arc::clone(&provider))?),
            Roots::File(store) => {
                let builder = rustls::client::WebPkiServerVerifier::builder_with_provider(
                    Arc::clone(store),
                    Arc::clone(&provider),
                );
                builder.build().map_err(|error| rustls::Error::General(error.to_string()))?
            }
        };
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .dangerous()
            .with_custom_certificate_verifier(verifier)
            .with_no_client_auth();
        Ok(config)
    }
}

/// A configuration with which no TLS connection can be made: no cipher suites, no roots.
///
/// The HTTP library, once it can speak TLS at all, wants a configuration for every client and would otherwise load
/// the system's roots, which takes milliseconds, for clients that never use them.
pub(crate) fn no_tls() -> Result<ClientConfig, rustls::Error> {
    let complete = ring::default_provider();
    let provider = CryptoProvider { kx_groups: complete.kx_groups, ..complete };
    let config = ClientConfig::builder_with_provider(Arc::new(provider))
        .with_safe_default_protocol_versions()?
        .with_root_certificates(RootCertStore::empty())
        .with_no_client_auth();
    Ok(config)
}
