//! What is tried again, and when. The table:
//!
//! | what happened | what is done |
//! |---|---|
//! | 2xx | the answer |
//! | 401 | a new identity token and one more request; then [`Unauthenticated`](ErrorKind::Unauthenticated) |
//! | 429, 5xx | again, after `Retry-After` or a backoff |
//! | any other status | the error of that status; never again |
//! | not connected, reset, truncated | again, after a backoff |
//! | not this service, too large, untrusted certificate | the error; never again |
//! | a kept connection was closed meanwhile | again at once, not counted |

use std::time::{Duration, SystemTime};

use crate::error::ErrorKind;

/// What a status means for the funnel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Success,
    Retry(ErrorKind),
    Fail(ErrorKind),
}

pub(crate) fn judge(status: u16) -> Verdict {
    match status {
        200..=299 => Verdict::Success,
        400 => Verdict::Fail(ErrorKind::Rejected),
        401 => Verdict::Fail(ErrorKind::Unauthenticated),
        403 => Verdict::Fail(ErrorKind::Forbidden),
        404 => Verdict::Fail(ErrorKind::NotFound),
        429 => Verdict::Retry(ErrorKind::Throttled),
        402..=499 => Verdict::Fail(ErrorKind::Rejected),
        500..=599 => Verdict::Retry(ErrorKind::ServiceError),
        _ => Verdict::Fail(ErrorKind::InvalidResponse),
    }
}

const FIRST_BACKOFF: Duration = Duration::from_millis(100);
const LONGEST_BACKOFF: Duration = Duration::from_secs(2);

/// The wait after the given number of failed attempts (1 or more): exponential, with full jitter, so that servers
/// that boot together do not call together.
pub(crate) fn backoff(failed_attempts: u32) -> Duration {
    let doubled = FIRST_BACKOFF.saturating_mul(1 << failed_attempts.saturating_sub(1).min(10));
    doubled.min(LONGEST_BACKOFF).mul_f64(fastrand::f64())
}

/// The wait before the next background refresh of a token, after the given number of failed ones: it grows, but stays
/// well inside of what remains of the token's life, so that the last word is never a failed attempt long ago.
pub(crate) fn refresh_backoff(failures: u32, remaining_life: Duration) -> Duration {
    const FIRST: Duration = Duration::from_secs(1);
    const SHORTEST: Duration = Duration::from_millis(100);
    let doubled = FIRST.saturating_mul(1 << failures.saturating_sub(1).min(6));
    doubled.min(remaining_life / 4).max(SHORTEST).mul_f64(0.75 + fastrand::f64() / 4.0)
}

/// Reads a `Retry-After` header: seconds, or a date that is compared with the response's own `Date` where there is
/// one, as the local clock may be wrong.
pub(crate) fn retry_after(value: &str, date: Option<&str>, wall: SystemTime) -> Option<Duration> {
    let value = value.trim();
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than fit is still a wait beyond every deadline.
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
    }
    let at = httpdate::parse_http_date(value).ok()?;
    let now = date.and_then(|date| httpdate::parse_http_date(date).ok()).unwrap_or(wall);
    Some(at.duration_since(now).unwrap_or(Duration::ZERO))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_has_a_verdict() {
        assert_eq!(judge(200), Verdict::Success);
        assert_eq!(judge(201), Verdict::Success);
        assert_eq!(judge(302), Verdict::Fail(ErrorKind::InvalidResponse));
        assert_eq!(judge(400), Verdict::Fail(ErrorKind::Rejected));
        assert_eq!(judge(404), Verdict::Fail(ErrorKind::NotFound));
        assert_eq!(judge(405), Verdict::Fail(ErrorKind::Rejected));
        assert_eq!(judge(418), Verdict::Fail(ErrorKind::Rejected));
        assert_eq!(judge(429), Verdict::Retry(ErrorKind::Throttled));
        assert_eq!(judge(503), Verdict::Retry(ErrorKind::ServiceError));
        assert_eq!(judge(999), Verdict::Fail(ErrorKind::InvalidResponse));
    }

    #[test]
    fn backoff_grows_and_is_bounded() {
        for failed in 1..2_000 {
            let most = FIRST_BACKOFF.saturating_mul(1 << (failed - 1).min(10)).min(LONGEST_BACKOFF);
            assert!(backoff(failed) <= most);
        }
    }

    #[test]
    fn a_refresh_is_always_tried_again_before_the_token_ends() {
        for failures in 1..100 {
            let remaining = Duration::from_secs(60);
            assert!(refresh_backoff(failures, remaining) <= remaining / 4);
            assert!(refresh_backoff(failures, Duration::ZERO) >= Duration::from_millis(75));
        }
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let wall = SystemTime::UNIX_EPOCH;
        let date = Some("Fri, 21 Nov 2025 10:00:00 GMT");
        assert_eq!(retry_after(" 2 ", None, wall), Some(Duration::from_secs(2)));
        assert_eq!(retry_after("99999999999999999999999", None, wall), Some(Duration::from_secs(u64::MAX)));
        assert_eq!(retry_after("Fri, 21 Nov 2025 10:00:07 GMT", date, wall), Some(Duration::from_secs(7)));
        assert_eq!(retry_after("Fri, 21 Nov 2025 09:00:00 GMT", date, wall), Some(Duration::ZERO));
        for text in ["", "-1", "soon", "1.5", "\u{661}"] {
            assert_eq!(retry_after(text, date, wall), None, "{text}");
        }
    }
}
