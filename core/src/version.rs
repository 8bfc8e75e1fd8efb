//! The `version` date of the API, which decides the behaviour that the service shows.

use std::fmt;
use std::time::SystemTime;

use jiff::Timestamp;
use jiff::civil::Date;

/// An API version: a date that the client sends with every request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version(Date);

/// The first date that the service accepts.
const FIRST: Date = jiff::civil::date(2022, 3, 1);
/// The version that this release is tested with, and the first one without the legacy identity paths.
const CURRENT: Date = jiff::civil::date(2025, 8, 26);

impl Version {
    /// Reads `YYYY-MM-DD`. `wall` is today's date where the machine's clock can be believed: early in the boot of a
    /// server it may say 1970, and then only the service can tell whether a date is too late.
    pub(crate) fn parse(text: &str, wall: SystemTime) -> Result<Version, String> {
        let form = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        let date = form.then(|| text.parse::<Date>().ok()).flatten();
        let date = date.ok_or_else(|| "is no date of the form YYYY-MM-DD".to_owned())?;
        if date < FIRST {
            return Err(format!("is before {FIRST}, the first version of the API"));
        }
        let today = Timestamp::try_from(wall).map(|now| now.to_zoned(jiff::tz::TimeZone::UTC).date());
        if today.is_ok_and(|today| today >= CURRENT && date > today) {
            return Err("is in the future; the service accepts dates up to today (UTC)".to_owned());
        }
        Ok(Version(date))
    }

    /// Whether the identity operations have their legacy paths at this version.
    pub(crate) fn has_legacy_identity_paths(self) -> bool {
        self.0 < CURRENT
    }
}

impl Default for Version {
    fn default() -> Version {
        Version(CURRENT)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn at(date: &str) -> SystemTime {
        let timestamp: Timestamp = format!("{date}T12:00:00Z").parse().expect("a timestamp");
        timestamp.into()
    }

    #[test]
    fn any_date_of_the_window_is_taken() {
        for text in ["2022-03-01", "2024-02-29", "2025-08-25", "2025-08-26", "2026-11-21"] {
            assert_eq!(Version::parse(text, at("2026-11-21")).expect(text).to_string(), text);
        }
    }

    #[test]
    fn dates_outside_and_malformed_dates_are_refused() {
        for text in [
            "2022-02-28",
            "2021-09-30",
            "2026-11-22",
            "2099-01-01",
            "2025-02-29",
            "2025-13-01",
            "2025-1-01",
            "20250826",
            "2025-08-26T00",
            "",
            "today",
            "+25-08-26",
            "２０２５-08-26",
            "2025-08-2６",
        ] {
            assert!(Version::parse(text, at("2026-11-21")).is_err(), "{text}");
        }
    }

    #[test]
    fn a_clock_that_was_never_set_refuses_no_date() {
        assert!(Version::parse("2026-06-23", SystemTime::UNIX_EPOCH + Duration::from_secs(60)).is_ok());
    }

    #[test]
    fn the_paths_change_on_2025_08_26() {
        let parse = |text| Version::parse(text, at("2026-11-21")).expect(text);
        assert!(parse("2025-08-25").has_legacy_identity_paths());
        assert!(!parse("2025-08-26").has_legacy_identity_paths());
    }
}
