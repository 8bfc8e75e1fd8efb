//! How a trusted profile is named.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use crate::error::Error;

/// Names the trusted profile whose IAM token is wanted.
///
/// Text is read as design and habit have it: `Profile-...` is an id, `crn:...` a CRN, anything else a name. `id:`,
/// `crn:` and `name:` in front say it explicitly.
///
/// ```
/// use vpc_metadata::TrustedProfile;
///
/// assert_eq!("orders".parse(), Ok(TrustedProfile::Name("orders".to_owned())));
/// assert_eq!("name:Profile-1".parse(), Ok(TrustedProfile::Name("Profile-1".to_owned())));
/// assert!("".parse::<TrustedProfile>().is_err());
/// # Ok::<(), vpc_metadata::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum TrustedProfile {
    /// By its id, `Profile-...`.
    Id(String),
    /// By its CRN, `crn:v1:...`.
    Crn(String),
    /// By its name.
    Name(String),
}

impl TrustedProfile {
    /// The id, CRN or name.
    pub fn value(&self) -> &str {
        match self {
            TrustedProfile::Id(value) | TrustedProfile::Crn(value) | TrustedProfile::Name(value) => value,
        }
    }

    /// Refuses what cannot name a profile, also where the variant was made by hand.
    pub(crate) fn check(&self) -> Result<(), Error> {
        let value = self.value();
        let problem = if value.is_empty() || matches!(self, TrustedProfile::Crn(crn) if crn == "crn:") {
            "is empty"
        } else if value.len() > 1_024 {
            "is longer than 1,024 bytes"
        } else if value.chars().any(char::is_control) {
            "holds a control character"
        } else {
            return Ok(());
        };
        Err(Error::invalid_input(format!("trusted_profile {problem}"))
            .with_hint("give the id (Profile-...), the CRN (crn:v1:...) or the name of a trusted profile"))
    }
}

/// Shows the profile in the form that reads back as the same.
impl fmt::Display for TrustedProfile {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TrustedProfile::Id(id) => write!(formatter, "id:{id}"),
            TrustedProfile::Crn(crn) => write!(formatter, "crn:{crn}"),
            TrustedProfile::Name(name) => write!(formatter, "name:{name}"),
        }
    }
}

impl FromStr for TrustedProfile {
    type Err = Error;

    fn from_str(text: &str) -> Result<TrustedProfile, Error> {
        let profile = if let Some(id) = text.strip_prefix("id:") {
            TrustedProfile::Id(id.to_owned())
        } else if let Some(name) = text.strip_prefix("name:") {
            TrustedProfile::Name(name.to_owned())
        } else if let Some(rest) = text.strip_prefix("crn:") {
            // A CRN starts with `crn:` itself: only the second one makes the first a label.
            TrustedProfile::Crn(if rest.starts_with("crn:") { rest.to_owned() } else { text.to_owned() })
        } else if text.starts_with("Profile-") {
            TrustedProfile::Id(text.to_owned())
        } else {
            TrustedProfile::Name(text.to_owned())
        };
        profile.check()?;
        Ok(profile)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_read_by_its_form() {
        let cases = [
            ("Profile-1", TrustedProfile::Id("Profile-1".into())),
            ("id:orders", TrustedProfile::Id("orders".into())),
            ("crn:v1:a", TrustedProfile::Crn("crn:v1:a".into())),
            ("crn:crn:v1:a", TrustedProfile::Crn("crn:v1:a".into())),
            ("orders", TrustedProfile::Name("orders".into())),
            ("name:crn:v1", TrustedProfile::Name("crn:v1".into())),
        ];
        for (text, expected) in cases {
            assert_eq!(text.parse::<TrustedProfile>().as_ref(), Ok(&expected), "{text}");
            assert_eq!(expected.to_string().parse::<TrustedProfile>(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_names_nothing_is_refused() {
        for text in ["", "id:", "name:", "a\nb", &"x".repeat(1_025)] {
            let error = text.parse::<TrustedProfile>().expect_err(text);
            assert!(error.message().contains("trusted_profile"));
        }
    }

    #[test]
    fn the_request_names_exactly_one_property() {
        let json = serde_json::to_value(TrustedProfile::Name("orders".into())).expect("serializes");
        assert_eq!(json, serde_json::json!({ "name": "orders" }));
    }
}
