//! The certificate authority: identity certificates from signing requests, and the data port's own certificate.

use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer,
    KeyPair, KeyUsagePurpose, SubjectPublicKeyInfo,
};
use rustls::ServerConfig;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use time::OffsetDateTime;
use x509_parser::cri_attributes::ParsedCriAttribute;
use x509_parser::prelude::{FromDer, X509CertificationRequest};

use crate::error::Error;

/// The host name that the service's certificate is for.
const HOST: &str = "api.metadata.cloud.ibm.com";

/// A root and an intermediate, both made at start.
#[derive(Debug)]
pub(crate) struct Authority {
    root_pem: String,
    intermediate: Issuer<'static, KeyPair>,
    intermediate_pem: String,
    intermediate_der: rustls::pki_types::CertificateDer<'static>,
}

/// Why a signing request was refused: the sentence for the error body.
pub(crate) type Refusal = &'static str;

impl Authority {
    pub(crate) fn new() -> Result<Self, Error> {
        Self::make().map_err(|error| Error::new(format!("certificate authority: {error}")))
    }

    fn make() -> Result<Self, rcgen::Error> {
        let root_params = authority_params("Emulated Metadata Root CA", BasicConstraints::Constrained(1));
        let root_key = KeyPair::generate()?;
        let root_pem = root_params.self_signed(&root_key)?.pem();
        let root = Issuer::new(root_params, root_key);
        let params = authority_params("Emulated Metadata Intermediate CA", BasicConstraints::Constrained(0));
        let key = KeyPair::generate()?;
        let certificate = params.signed_by(&key, &root)?;
        let (intermediate_pem, intermediate_der) = (certificate.pem(), certificate.der().clone());
        Ok(Self { root_pem, intermediate: Issuer::new(params, key), intermediate_pem, intermediate_der })
    }

    pub(crate) fn root_pem(&self) -> &str {
        &self.root_pem
    }

    pub(crate) fn intermediate_pem(&self) -> &str {
        &self.intermediate_pem
    }

    /// The TLS side of the data port, for the service's host name and the local ones.
    pub(crate) fn server_config(&self) -> Result<Arc<ServerConfig>, Error> {
        let (certificate, key) =
            self.server_certificate().map_err(|error| Error::new(format!("certificate: {error}")))?;
        let chain = vec![certificate, self.intermediate_der.clone()];
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, key));
        config.map(Arc::new).map_err(|error| Error::new(format!("TLS: {error}")))
    }

    fn server_certificate(
        &self,
    ) -> Result<(rustls::pki_types::CertificateDer<'static>, KeyPair), rcgen::Error> {
        // Not 169.254.169.254: the service's certificate is for its name only. The others are for use on loopback.
        let names = [HOST, "localhost", "127.0.0.1", "::1"].map(str::to_owned);
        let mut params = CertificateParams::new(names.to_vec())?;
        (params.not_before, params.not_after) = long_validity();
        params.distinguished_name = common_name(HOST);
        params.is_ca = IsCa::ExplicitNoCa;
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = true;
        let key = KeyPair::generate()?;
        let certificate = params.signed_by(&key, &self.intermediate)?;
        Ok((certificate.der().clone(), key))
    }

    /// Issues a certificate for the request's key, with the server as its common name. Refuses what the service
    /// refuses.
    pub(crate) fn issue(
        &self,
        request_pem: &str,
        server_id: &str,
        from_millis: i64,
        seconds: i64,
    ) -> Result<String, Refusal> {
        let request = read_request(request_pem)?;
        let mut subject = request.subject;
        subject.push(DnType::CommonName, server_id);
        let mut params = CertificateParams::default();
        let from = from_millis.div_euclid(1000);
        params.not_before = moment(from);
        params.not_after = moment(from.saturating_add(seconds));
        params.distinguished_name = subject;
        params.is_ca = IsCa::ExplicitNoCa;
        params.use_authority_key_identifier_extension = true;
        let certificate = params.signed_by(&request.key, &self.intermediate);
        certificate.map(|certificate| certificate.pem()).map_err(|_| "The key in `csr` is not supported.")
    }
}

struct Request {
    subject: DistinguishedName,
    key: SubjectPublicKeyInfo,
}

fn read_request(pem: &str) -> Result<Request, Refusal> {
    let (rest, pem) = x509_parser::pem::parse_x509_pem(pem.as_bytes())
        .map_err(|_| "The `csr` field must hold a PEM encoded certificate signing request.")?;
    if !matches!(pem.label.as_str(), "CERTIFICATE REQUEST" | "NEW CERTIFICATE REQUEST")
        || !rest.trim_ascii().is_empty()
    {
        return Err("The `csr` field must hold one PEM encoded certificate signing request.");
    }
    let (rest, request) = X509CertificationRequest::from_der(&pem.contents)
        .map_err(|_| "The certificate signing request in `csr` could not be read.")?;
    if !rest.is_empty() {
        return Err("The certificate signing request in `csr` is followed by other data.");
    }
    request
        .verify_signature()
        .map_err(|_| "The signature of the certificate signing request in `csr` is not valid.")?;
    let info = &request.certification_request_info;
    for attribute in info.iter_attributes() {
        let empty = match attribute.parsed_attribute() {
            ParsedCriAttribute::ExtensionRequest(requested) => requested.extensions.is_empty(),
            _ => false,
        };
        if !empty {
            return Err("The certificate signing request in `csr` must not request extensions.");
        }
    }
    let mut subject = DistinguishedName::new();
    for attribute in info.subject.iter_attributes() {
        let kind = match attribute.attr_type().to_id_string().as_str() {
            "2.5.4.6" => DnType::CountryName,
            "2.5.4.7" => DnType::LocalityName,
            "2.5.4.8" => DnType::StateOrProvinceName,
            "2.5.4.10" => DnType::OrganizationName,
            "2.5.4.11" => DnType::OrganizationalUnitName,
            _ => {
                return Err(
                    "The subject of the certificate signing request in `csr` may hold only C, ST, L, O and OU.",
                );
            }
        };
        let text = attribute
            .as_str()
            .map_err(|_| "The subject of the certificate signing request in `csr` could not be read.")?;
        subject.push(kind, text);
    }
    let key = SubjectPublicKeyInfo::from_der(info.subject_pki.raw)
        .map_err(|_| "The key in `csr` is not supported.")?;
    Ok(Request { subject, key })
}

fn authority_params(name: &str, constraints: BasicConstraints) -> CertificateParams {
    let mut params = CertificateParams::default();
    (params.not_before, params.not_after) = long_validity();
    params.distinguished_name = common_name(name);
    params.is_ca = IsCa::Ca(constraints);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.use_authority_key_identifier_extension = true;
    params
}

fn common_name(name: &str) -> DistinguishedName {
    let mut distinguished = DistinguishedName::new();
    distinguished.push(DnType::CommonName, name);
    distinguished
}

/// Wide enough for every clock that a test sets.
fn long_validity() -> (OffsetDateTime, OffsetDateTime) {
    (rcgen::date_time_ymd(2021, 1, 1), rcgen::date_time_ymd(2049, 12, 31))
}

fn moment(seconds: i64) -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(OffsetDateTime::UNIX_EPOCH)
}
