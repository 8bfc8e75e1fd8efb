//! The service's JSON as it was sent, and the least check that every surface makes of it.

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeOwned, DeserializeSeed, Error as _, IgnoredAny, MapAccess, Visitor};
use zeroize::Zeroizing;

use crate::error::Error;
use crate::operation::RequiredMember;

/// A response body: JSON text exactly as the service sent it, known to be the right kind of object.
///
/// Bodies can hold tokens, licence keys and user data, so `Debug` shows the size only, and the memory is wiped on
/// drop.
#[derive(Clone, PartialEq, Eq)]
pub struct Json(Zeroizing<String>);

impl Json {
    /// Takes a body that is the response to something: UTF-8, one JSON object, with the `required` member if there is
    /// one to ask for.
    pub(crate) fn check(body: Vec<u8>, required: Option<RequiredMember>) -> Result<Json, Error> {
        let text = String::from_utf8(body)
            .map_err(|_| Error::invalid_response("the response body is not UTF-8 text"))?;
        let text = Zeroizing::new(text);
        let mut reader = serde_json::Deserializer::from_str(&text);
        let checked = reader.deserialize_map(ObjectCheck { required }).and_then(|()| reader.end());
        match checked {
            Ok(()) => Ok(Json(text)),
            Err(error) => Err(wrong_shape(&error, "JSON object that this operation returns")),
        }
    }

    /// The text as it was sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text as it was sent; wiping it is then the caller's concern.
    pub fn into_string(mut self) -> String {
        std::mem::take(&mut *self.0)
    }

    /// Reads the text as a type, for example one of [`model`](crate::model).
    ///
    /// # Errors
    /// [`InvalidResponse`](crate::ErrorKind::InvalidResponse) when it has another shape. The message says where, and
    /// repeats nothing of the text.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, Error> {
        serde_json::from_str(&self.0).map_err(|error| {
            let name = std::any::type_name::<T>();
            wrong_shape(&error, name.rsplit("::").next().unwrap_or(name))
        })
    }
}

/// Shows the size, never the text.
impl fmt::Debug for Json {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Json({} bytes)", self.0.len())
    }
}

/// The parser's own messages repeat values, which may be secrets: only the place is kept.
fn wrong_shape(error: &serde_json::Error, expected: &str) -> Error {
    let problem = if error.is_data() { "is JSON, but not the" } else { "is not complete JSON, expected the" };
    let (line, column) = (error.line(), error.column());
    Error::invalid_response(format!("the response body {problem} {expected} (line {line}, column {column})"))
}

struct ObjectCheck {
    required: Option<RequiredMember>,
}

impl<'de> Visitor<'de> for ObjectCheck {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let (name, is_text) = match self.required {
            Some(RequiredMember::Text(name)) => (name, true),
            Some(RequiredMember::Array(name)) => (name, false),
            None => ("", false),
        };
        let mut found = self.required.is_none();
        while let Some(is_required) = members.next_key_seed(Is(name))? {
            if !is_required || self.required.is_none() {
                members.next_value::<IgnoredAny>()?;
                continue;
            }
            found = true;
            if is_text {
                members.next_value_seed(Is(""))?;
            } else {
                members.next_value::<Vec<IgnoredAny>>()?;
            }
        }
        if found { Ok(()) } else { Err(A::Error::custom("the required member is missing")) }
    }
}

/// Reads a string, and says whether it is this one; nothing is copied.
struct Is(&'static str);

impl<'de> DeserializeSeed<'de> for Is {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<bool, D::Error> {
        reader.deserialize_str(self)
    }
}

impl Visitor<'_> for Is {
    type Value = bool;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_str<E>(self, text: &str) -> Result<bool, E> {
        Ok(text == self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: Option<RequiredMember> = Some(RequiredMember::Text("id"));
    const KEYS: Option<RequiredMember> = Some(RequiredMember::Array("keys"));

    #[test]
    fn the_text_is_kept_as_it_came() {
        let text =
            r#" {"id": "a", "b" : 1.50, "c": null, "d": {}, "e": 12345678901234567890123, "id": "z"} "#;
        let json = Json::check(text.into(), ID).expect("valid");
        assert_eq!(json.as_str(), text);
        assert_eq!(json.into_string(), text);
    }

    #[test]
    fn what_is_not_the_object_is_refused_and_not_repeated() {
        for (body, required) in [
            (&b"{}"[..], ID),
            (b"[]", ID),
            (b"{\"id\":7}", ID),
            (b"{\"id\":null}", ID),
            (b"{\"keys\":\"hunter2\"}", KEYS),
            (b"{\"keys\":{}}", KEYS),
            (b"\"hunter2\"", None),
            (b"", None),
            (b"null", None),
            (b"{\"id\":\"a\"} x", ID),
            (b"{\"id\":\"a\"", ID),
            (b"<html>hunter2</html>", None),
            (b"{\"id\":\"\xff\"}", ID),
            (b"{\"x\":\"\xc3\"}", None),
        ] {
            let error = Json::check(body.to_vec(), required).expect_err("refused");
            assert_eq!(error.kind(), crate::ErrorKind::InvalidResponse, "{body:?}");
            assert!(!error.message().contains("hunter2"));
        }
        assert!(Json::check(b"{}".to_vec(), None).is_ok());
        assert!(Json::check(b"{\"keys\":[]}".to_vec(), KEYS).is_ok());
    }

    #[test]
    fn deep_nesting_does_not_exhaust_the_stack() {
        let body = format!("{{\"id\":\"a\",\"deep\":{}{}}}", "[".repeat(1_000_000), "]".repeat(1_000_000));
        let _ = Json::check(body.into_bytes(), ID);
    }

    #[test]
    fn debug_shows_no_text() {
        let json = Json::check(b"{\"id\":\"hunter2\"}".to_vec(), ID).expect("valid");
        assert_eq!(format!("{json:?}"), "Json(16 bytes)");
    }
}
