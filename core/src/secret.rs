//! Text that must not be printed.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// A secret text: a token, a licence key, an encrypted password, user data.
///
/// Its `Debug` form is `[redacted]` and it has no `Display`, so it reaches a log or an error message only where
/// [`expose`](Secret::expose) is called. Clones share one buffer, which is overwritten when the last of them goes.
/// Comparing takes the same time wherever two texts of one length differ; the length itself is not hidden.
///
/// Serializing writes the **real text**, because the [models](crate::model) write back what they read. What is
/// serialized is as secret as the service's response was.
///
/// ```
/// use vpc_metadata::Secret;
///
/// let token = Secret::from("eyJhbGciOi");
/// assert_eq!(format!("{token:?}"), "[redacted]");
/// assert_eq!(token.expose(), "eyJhbGciOi");
/// ```
#[derive(Clone, Default)]
pub struct Secret(Arc<Zeroizing<String>>);

impl Secret {
    /// The text itself.
    pub fn expose(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("[redacted]")
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.expose().as_bytes().ct_eq(other.expose().as_bytes()).into()
    }
}

impl Eq for Secret {}

/// Takes the buffer over without copying it.
impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(Arc::new(Zeroizing::new(text)))
    }
}

/// Copies the text. The original is the caller's to wipe.
impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

/// Writes the real text.
impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose())
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_nothing_of_the_text() {
        let secret = Secret::from("hunter2");
        assert_eq!(format!("{secret:?}"), "[redacted]");
        assert_eq!(format!("{:#?}", Some(&secret)), "Some(\n    [redacted],\n)");
    }

    #[test]
    fn clones_share_one_buffer() {
        let secret = Secret::from(String::from("hunter2"));
        let clone = secret.clone();
        assert_eq!(secret.expose().as_ptr(), clone.expose().as_ptr());
        drop(secret);
        assert_eq!(clone.expose(), "hunter2");
    }

    #[test]
    fn takes_the_buffer_of_a_string_over() {
        let text = String::from("hunter2");
        let buffer = text.as_ptr();
        assert_eq!(Secret::from(text).expose().as_ptr(), buffer);
    }

    #[test]
    fn compares_by_text() {
        assert_eq!(Secret::from("one"), Secret::from(String::from("one")));
        assert_ne!(Secret::from("one"), Secret::from("two"));
        assert_ne!(Secret::from("one"), Secret::from("ones"));
        assert_eq!(Secret::default(), Secret::from(""));
    }

    #[test]
    fn is_written_back_as_it_was_read() {
        let secret: Secret = serde_json::from_str(r#""tab\tand é""#).unwrap();
        assert_eq!(secret.expose(), "tab\tand é");
        assert_eq!(serde_json::to_string(&secret).unwrap(), r#""tab\tand é""#);
    }
}
