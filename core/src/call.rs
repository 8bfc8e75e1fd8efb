//! One call: an operation with its arguments, checked before anything is sent.

use std::borrow::Cow;
use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use crate::config::TOKEN_LIFETIME_RANGE;
use crate::error::Error;
use crate::operation::{Operation, RequiredMember};
use crate::secret::Secret;
use crate::trusted_profile::TrustedProfile;

const LONGEST_TEXT: usize = 1_024;
const METADATA_ROOT: &str = "/metadata/v1/";
/// What may stand in a path segment as it is.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// A call of an operation, for callers that choose the operation at run time and want the service's JSON unchanged:
/// the command line and the bindings. Rust programs mostly use the methods of the clients.
///
/// ```
/// use vpc_metadata::{Call, Operation};
///
/// let call = Call::new(Operation::GetKey).id("r006-75121a4b-38fb-54da-8c16-35ab79674a0f");
/// # let _ = call;
/// ```
#[derive(Clone)]
#[must_use]
pub struct Call {
    pub(crate) target: Target,
    id: Option<String>,
    expires_in: Option<u32>,
    nonce: Option<String>,
    trusted_profile: Option<TrustedProfile>,
    csr: Option<Secret>,
}

#[derive(Clone)]
pub(crate) enum Target {
    Operation(Operation),
    MetadataPath(String),
}

/// Shows what is called, not with what.
impl fmt::Debug for Call {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Call").field(&self.operation_id()).finish()
    }
}

impl Call {
    /// A call of an operation, without arguments yet.
    pub fn new(operation: Operation) -> Call {
        Call::to(Target::Operation(operation))
    }

    /// A read of a metadata path that this release has no operation for, for example
    /// `/metadata/v1/instance/something_new`.
    pub fn metadata_path(path: impl Into<String>) -> Call {
        Call::to(Target::MetadataPath(path.into()))
    }

    fn to(target: Target) -> Call {
        Call { target, id: None, expires_in: None, nonce: None, trusted_profile: None, csr: None }
    }

    /// The id of the resource, for operations that read one resource.
    pub fn id(mut self, id: impl Into<String>) -> Call {
        self.id = Some(id.into());
        self
    }

    /// Seconds that the token or certificate is to live: 5 to 3600 for an identity token.
    pub fn expires_in(mut self, seconds: impl Into<Option<u32>>) -> Call {
        self.expires_in = seconds.into();
        self
    }

    /// Text that the identity token is to repeat, which proves that it was made for this request.
    pub fn nonce(mut self, nonce: impl Into<Option<String>>) -> Call {
        self.nonce = nonce.into();
        self
    }

    /// The trusted profile whose IAM token is wanted.
    pub fn trusted_profile(mut self, profile: impl Into<Option<TrustedProfile>>) -> Call {
        self.trusted_profile = profile.into();
        self
    }

    /// The profile that counts when the call names none.
    pub(crate) fn or_trusted_profile(mut self, default: Option<TrustedProfile>) -> Call {
        self.trusted_profile = self.trusted_profile.or(default);
        self
    }

    /// The certificate signing request, in PEM form.
    pub fn csr(mut self, csr: impl Into<String>) -> Call {
        self.csr = Some(Secret::from(csr.into()));
        self
    }

    pub(crate) fn operation(&self) -> Option<Operation> {
        match self.target {
            Target::Operation(operation) => Some(operation),
            Target::MetadataPath(_) => None,
        }
    }

    /// The id of the operation, as errors name it; `get-metadata` for a path.
    pub fn operation_id(&self) -> &'static str {
        self.operation().map_or("get-metadata", Operation::id)
    }

    pub(crate) fn required_member(&self) -> Option<RequiredMember> {
        self.operation().map(Operation::required_member)
    }

    pub(crate) fn nonce_text(&self) -> Option<&str> {
        self.nonce.as_deref()
    }

    /// Whether the path is always the same, so that the request can be kept.
    pub(crate) fn is_constant(&self) -> bool {
        self.operation().is_some_and(|operation| !operation.is_identity() && !operation.takes_id())
    }

    /// Checks the arguments against the operation.
    pub(crate) fn check(&self) -> Result<(), Error> {
        let operation = self.operation();
        let takes = |argument: &str, given: bool, taken: bool| {
            if given && !taken {
                return Err(Error::invalid_input(format!("{} takes no {argument}", self.operation_id())));
            }
            Ok(())
        };
        takes("id", self.id.is_some(), operation.is_some_and(Operation::takes_id))?;
        takes("nonce", self.nonce.is_some(), operation == Some(Operation::CreateIdentityToken))?;
        takes(
            "trusted_profile",
            self.trusted_profile.is_some(),
            operation == Some(Operation::CreateIdentityIamToken),
        )?;
        takes("csr", self.csr.is_some(), operation == Some(Operation::CreateIdentityCertificate))?;
        takes(
            "expires_in",
            self.expires_in.is_some(),
            matches!(operation, Some(Operation::CreateIdentityToken | Operation::CreateIdentityCertificate)),
        )?;
        if let Some(nonce) = &self.nonce {
            check_text("nonce", nonce)?;
        }
        if let Some(profile) = &self.trusted_profile {
            profile.check()?;
        }
        match (operation, self.expires_in) {
            (Some(Operation::CreateIdentityToken), Some(seconds))
                if !TOKEN_LIFETIME_RANGE.contains(&seconds) =>
            {
                return Err(Error::invalid_input(format!("expires_in is {seconds}, not 5 to 3600 seconds")));
            }
            (_, Some(0)) => return Err(Error::invalid_input("expires_in is 0, not a number of seconds")),
            _ => {}
        }
        if operation == Some(Operation::CreateIdentityCertificate) {
            check_csr(self.csr.as_ref().map_or("", Secret::expose))?;
        }
        Ok(())
    }

    /// The path of a metadata read, encoded.
    pub(crate) fn metadata_request_path(&self) -> Result<Cow<'static, str>, Error> {
        match &self.target {
            Target::MetadataPath(path) => metadata_path(path).map(Cow::Owned),
            Target::Operation(operation) if operation.takes_id() => {
                let id = self.id.as_deref().unwrap_or("");
                check_text("id", id)?;
                if matches!(id, "." | "..") {
                    return Err(Error::invalid_input(format!("id is {id:?}, which is no id")));
                }
                let encoded = utf8_percent_encode(id, SEGMENT).to_string();
                Ok(Cow::Owned(operation.path().replace("{id}", &encoded)))
            }
            Target::Operation(operation) => Ok(Cow::Borrowed(operation.path())),
        }
    }

    /// The JSON body of an identity operation, if it has anything to say; the service once refused `{}`.
    pub(crate) fn request_body(&self) -> Option<Vec<u8>> {
        #[derive(Serialize)]
        struct Body<'a> {
            #[serde(skip_serializing_if = "Option::is_none")]
            csr: Option<&'a str>,
            #[serde(skip_serializing_if = "Option::is_none")]
            expires_in: Option<u32>,
            #[serde(skip_serializing_if = "Option::is_none")]
            nonce: Option<&'a str>,
            #[serde(skip_serializing_if = "Option::is_none")]
            trusted_profile: Option<&'a TrustedProfile>,
        }
        let body = Body {
            csr: self.csr.as_ref().map(Secret::expose),
            expires_in: self.expires_in,
            nonce: self.nonce.as_deref(),
            trusted_profile: self.trusted_profile.as_ref(),
        };
        // Texts and a number: this cannot fail.
        serde_json::to_vec(&body).ok().filter(|bytes| bytes != b"{}")
    }
}

fn check_text(name: &str, text: &str) -> Result<(), Error> {
    if text.is_empty() {
        return Err(Error::invalid_input(format!("{name} is empty")));
    }
    if text.len() > LONGEST_TEXT {
        return Err(Error::invalid_input(format!("{name} is longer than {LONGEST_TEXT} bytes")));
    }
    if text.chars().any(char::is_control) {
        return Err(Error::invalid_input(format!("{name} holds a control character")));
    }
    Ok(())
}

/// The text is not repeated: a private key given by mistake must not end in a log.
fn check_csr(csr: &str) -> Result<(), Error> {
    use rustls::pki_types::CertificateSigningRequestDer;
    use rustls::pki_types::pem::PemObject;

    CertificateSigningRequestDer::from_pem_slice(csr.as_bytes()).map(|_| ()).map_err(|_| {
        Error::invalid_input("csr is not a certificate signing request in PEM form").with_hint(
            "make one with: openssl req -new -newkey rsa:4096 -nodes -sha256 -subj '/C=US' -keyout key.pem -out csr.pem",
        )
    })
}

fn metadata_path(path: &str) -> Result<String, Error> {
    let wrong = |problem: &str| {
        Error::invalid_input(format!("path {problem}"))
            .with_hint("give a path below /metadata/v1/, for example /metadata/v1/instance")
    };
    let rest = path.strip_prefix(METADATA_ROOT).ok_or_else(|| wrong("does not start with /metadata/v1/"))?;
    let mut encoded = String::from(METADATA_ROOT.trim_end_matches('/'));
    for segment in rest.split('/') {
        check_text("a segment of the path", segment)?;
        if matches!(segment, "." | "..") {
            return Err(wrong("has a segment . or .."));
        }
        if segment.contains(['?', '#', '%', '\\']) {
            return Err(wrong("holds one of ? # % \\; it is taken literally and must be plain"));
        }
        encoded.push('/');
        encoded.extend(utf8_percent_encode(segment, SEGMENT));
    }
    Ok(encoded)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    #[test]
    fn hostile_ids_stay_one_segment_or_are_refused() {
        let path = |id: &str| Call::new(Operation::GetKey).id(id).metadata_request_path();
        assert_eq!(path("../../x").expect("encoded"), "/metadata/v1/keys/..%2F..%2Fx");
        assert_eq!(path("%2e%2e").expect("encoded"), "/metadata/v1/keys/%252e%252e");
        assert_eq!(path("a/b?c#d").expect("encoded"), "/metadata/v1/keys/a%2Fb%3Fc%23d");
        assert_eq!(path("0717_4ba8-x.~").expect("encoded"), "/metadata/v1/keys/0717_4ba8-x.~");
        for id in ["", ".", "..", "a\u{0}b", "a\r\nHost: x", "\u{7f}", "\u{85}", &"x".repeat(1_025)] {
            assert_eq!(path(id).expect_err(id).kind(), ErrorKind::InvalidInput);
        }
        assert!(Call::new(Operation::GetKey).metadata_request_path().is_err());
    }

    #[test]
    fn an_unknown_operation_is_read_only_below_the_metadata_root() {
        let path = |path: &str| Call::metadata_path(path).metadata_request_path();
        assert_eq!(path("/metadata/v1/instance/new_thing").expect("fine"), "/metadata/v1/instance/new_thing");
        for bad in [
            "",
            "/",
            "/metadata/v1",
            "/metadata/v1/",
            "/identity/v1/token",
            "/metadata/v1/../../identity/v1/token",
            "/metadata/v1/a//b",
            "/metadata/v1/a?version=1",
            "/metadata/v1/a#b",
            "/metadata/v1/%2e%2e/x",
            "/metadata/v1/a/",
            "http://elsewhere/metadata/v1/a",
            "/metadata/v1/a\nb",
            "/metadata/v1/..\\x",
        ] {
            assert_eq!(path(bad).expect_err(bad).kind(), ErrorKind::InvalidInput);
        }
    }

    #[test]
    fn arguments_belong_to_their_operation() {
        assert!(Call::new(Operation::GetInstance).check().is_ok());
        assert!(Call::new(Operation::GetInstance).id("x").check().is_err());
        assert!(
            Call::new(Operation::CreateIdentityToken).expires_in(5).nonce("n".to_owned()).check().is_ok()
        );
        assert!(Call::new(Operation::CreateIdentityToken).expires_in(4).check().is_err());
        assert!(Call::new(Operation::CreateIdentityToken).expires_in(3_601).check().is_err());
        assert!(Call::new(Operation::CreateIdentityIamToken).expires_in(60).check().is_err());
        assert!(Call::new(Operation::CreateIdentityCertificate).check().is_err());
        let error =
            Call::new(Operation::CreateIdentityCertificate).csr("hunter2").check().expect_err("no PEM");
        assert!(!format!("{error:?}").contains("hunter2"));
    }

    #[test]
    fn nothing_to_say_is_no_body() {
        assert_eq!(Call::new(Operation::CreateIdentityIamToken).request_body(), None);
        let body = Call::new(Operation::CreateIdentityIamToken)
            .trusted_profile(TrustedProfile::Id("Profile-1".into()));
        assert_eq!(body.request_body().as_deref(), Some(&br#"{"trusted_profile":{"id":"Profile-1"}}"#[..]));
    }
}
