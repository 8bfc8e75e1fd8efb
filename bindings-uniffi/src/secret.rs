//! Text that must not be printed, in every language.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use vpc_metadata as core;

/// A secret text: a token, a licence key, an encrypted password, user data.
///
/// It prints as `[redacted]`, so it reaches a log or a message only where `expose` is called. The text lives in native
/// memory, which is overwritten when the secret is freed; what `expose` returns is an ordinary text.
#[derive(PartialEq, Eq, uniffi::Object)]
#[uniffi::export(Debug, Display, Eq, Hash)]
pub struct Secret(core::Secret);

#[uniffi::export]
impl Secret {
    /// The text itself.
    pub fn expose(&self) -> String {
        self.0.expose().to_owned()
    }
}

impl From<core::Secret> for Secret {
    fn from(secret: core::Secret) -> Secret {
        Secret(secret)
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("[redacted]")
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

/// Languages print hash codes: this one tells nothing but the length, which comparing tells as well.
impl Hash for Secret {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.expose().len().hash(state);
    }
}

/// The members of a response object that this release does not know.
///
/// It prints their names only: what the service adds tomorrow may be a secret.
#[derive(PartialEq, uniffi::Object)]
#[uniffi::export(Debug, Display, Eq, Hash)]
pub struct AdditionalProperties(core::model::AdditionalProperties);

#[uniffi::export]
impl AdditionalProperties {
    /// The names.
    pub fn names(&self) -> Vec<String> {
        self.0.keys().cloned().collect()
    }

    /// The members as a JSON object.
    pub fn json(&self) -> String {
        serde_json::Value::Object(self.0.0.clone()).to_string()
    }
}

impl AdditionalProperties {
    /// Nothing, where there are none, which is nearly always.
    pub(crate) fn of(members: core::model::AdditionalProperties) -> Option<Arc<AdditionalProperties>> {
        (!members.is_empty()).then(|| Arc::new(AdditionalProperties(members)))
    }
}

impl Eq for AdditionalProperties {}

impl Hash for AdditionalProperties {
    fn hash<H: Hasher>(&self, state: &mut H) {
        for name in self.0.keys() {
            name.hash(state);
        }
    }
}

impl fmt::Display for AdditionalProperties {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, formatter)
    }
}

impl fmt::Debug for AdditionalProperties {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, formatter)
    }
}
