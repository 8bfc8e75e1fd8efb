//! The only place that reads a clock.
#![allow(clippy::disallowed_methods, reason = "this is the file that the rule sends everyone to")]

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, SystemTime};

/// Time as the client sees it. Tests put their own in its place with [`ClientBuilder::clock`].
///
/// [`ClientBuilder::clock`]: crate::ClientBuilder::clock
pub trait Clock: fmt::Debug + Send + Sync {
    /// Time since a fixed moment; only differences have a meaning. Token lives are counted on it, so it must go on
    /// while the machine is suspended and must not follow steps of the wall clock.
    fn now(&self) -> Duration;

    /// The wall clock. Only compared with dates, never with the life of a token.
    fn wall(&self) -> SystemTime;

    /// Waits between the attempts of a request.
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>>;
}

/// The clock of the machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[cfg(unix)]
    fn now(&self) -> Duration {
        use rustix::time::{ClockId, clock_gettime};
        // Linux's monotonic clock stands still during suspend, its boot-time clock does not; elsewhere the monotonic
        // clock of POSIX goes on.
        #[cfg(any(target_os = "linux", target_os = "android"))]
        const SUSPEND_AWARE: ClockId = ClockId::Boottime;
        #[cfg(not(any(target_os = "linux", target_os = "android")))]
        const SUSPEND_AWARE: ClockId = ClockId::Monotonic;
        let time = clock_gettime(SUSPEND_AWARE);
        Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or(0))
    }

    #[cfg(not(unix))]
    fn now(&self) -> Duration {
        use std::sync::OnceLock;
        use std::time::Instant;
        static START: OnceLock<Instant> = OnceLock::new();
        // The offset lets a token be "due for refresh" before the first reading without going below zero.
        START.get_or_init(Instant::now).elapsed() + Duration::from_secs(1)
    }

    fn wall(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// The moment by which an operation has ended, on a [`Clock`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline {
    at: Duration,
    /// The whole time that the operation had, for messages.
    pub(crate) allowed: Duration,
}

impl Deadline {
    pub(crate) fn after(clock: &dyn Clock, allowed: Duration) -> Deadline {
        Deadline { at: clock.now().saturating_add(allowed), allowed }
    }

    /// Nothing left is zero.
    pub(crate) fn remaining(&self, clock: &dyn Clock) -> Duration {
        self.at.saturating_sub(clock.now())
    }

    /// The earlier of this deadline and one that is `allowed` from now.
    pub(crate) fn at_most(self, clock: &dyn Clock, allowed: Duration) -> Deadline {
        let other = Deadline::after(clock, allowed);
        if other.at < self.at { other } else { self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_does_not_go_back() {
        let first = SystemClock.now();
        assert!(SystemClock.now() >= first);
        assert!(first > Duration::ZERO);
    }
}
