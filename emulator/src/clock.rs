//! The emulator's own clock: the system's, moved by tests.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use jiff::Timestamp;

/// Milliseconds since 1970, with two adjustments: `advance` moves time itself (tokens expire by it), `skew` only
/// what the service tells of it.
#[derive(Debug, Default)]
pub(crate) struct Clock {
    advanced_millis: AtomicI64,
    skew_seconds: AtomicI64,
}

impl Clock {
    /// The time by which tokens expire.
    pub(crate) fn now_millis(&self) -> i64 {
        system_millis().saturating_add(self.advanced_millis.load(Ordering::Relaxed))
    }

    /// The time that responses tell.
    pub(crate) fn reported_millis(&self) -> i64 {
        self.now_millis().saturating_add(self.skew_millis())
    }

    pub(crate) fn skew_millis(&self) -> i64 {
        self.skew_seconds().saturating_mul(1000)
    }

    pub(crate) fn skew_seconds(&self) -> i64 {
        self.skew_seconds.load(Ordering::Relaxed)
    }

    pub(crate) fn advanced_millis(&self) -> i64 {
        self.advanced_millis.load(Ordering::Relaxed)
    }

    pub(crate) fn set_skew(&self, seconds: i64) {
        self.skew_seconds.store(seconds, Ordering::Relaxed);
    }

    pub(crate) fn advance_millis(&self, millis: i64) {
        let add = |value: i64| Some(value.saturating_add(millis));
        let _ = self.advanced_millis.fetch_update(Ordering::Relaxed, Ordering::Relaxed, add);
    }
}

#[allow(clippy::disallowed_methods, reason = "the one place where the system's clock is read")]
fn system_millis() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// RFC 3339 in UTC; with milliseconds when asked (the service's samples show both).
pub(crate) fn timestamp(millis: i64, with_millis: bool) -> String {
    let precision = if with_millis { 3 } else { 0 };
    format!("{:.precision$}", at(millis), precision = precision)
}

/// The UTC date, as `version` parameters are written.
pub(crate) fn date(millis: i64) -> String {
    at(millis).strftime("%Y-%m-%d").to_string()
}

/// The value of a `Date` header.
pub(crate) fn http_date(millis: i64) -> String {
    let seconds = u64::try_from(millis.div_euclid(1000)).unwrap_or(0).min(250_000_000_000);
    httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(seconds))
}

fn at(millis: i64) -> Timestamp {
    Timestamp::from_millisecond(millis).unwrap_or(if millis < 0 { Timestamp::MIN } else { Timestamp::MAX })
}
