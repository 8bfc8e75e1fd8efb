//! What the tests share: an emulator and clients that live on one clock, which only moves when a test moves it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "this crate is tests: a panic is how they fail"
)]

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use vpc_metadata::clock::Clock;
use vpc_metadata::{Client, ClientBuilder, Operation, blocking};
use vpc_metadata_emulator::{Emulator, Scenario};

/// A clock that stands still until it is moved. Waiting on it takes no time: it moves the clock.
#[derive(Debug)]
pub struct TestClock(Mutex<Times>);

#[derive(Debug)]
struct Times {
    now: Duration,
    wall: SystemTime,
    slept: Vec<Duration>,
}

impl Default for TestClock {
    fn default() -> TestClock {
        // Some day after the versions that the tests use.
        let wall = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_000_000);
        TestClock(Mutex::new(Times { now: Duration::from_secs(1_000), wall, slept: Vec::new() }))
    }
}

impl TestClock {
    /// Moves both the monotonic and the wall clock.
    pub fn advance(&self, by: Duration) {
        let mut times = self.0.lock().unwrap();
        times.now += by;
        times.wall += by;
    }

    /// Steps the wall clock alone, as NTP or an administrator does.
    pub fn step_wall(&self, seconds: i64) {
        let mut times = self.0.lock().unwrap();
        let by = Duration::from_secs(seconds.unsigned_abs());
        times.wall = if seconds < 0 { times.wall - by } else { times.wall + by };
    }

    /// The waits between attempts so far.
    pub fn slept(&self) -> Vec<Duration> {
        self.0.lock().unwrap().slept.clone()
    }
}

impl Clock for TestClock {
    fn now(&self) -> Duration {
        self.0.lock().unwrap().now
    }

    fn wall(&self) -> SystemTime {
        self.0.lock().unwrap().wall
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        self.advance(duration);
        self.0.lock().unwrap().slept.push(duration);
        Box::pin(async {})
    }
}

/// An emulator, and clients of it on one [`TestClock`].
#[derive(Debug)]
pub struct Bench {
    /// The service.
    pub emulator: Emulator,
    /// The time of the clients; [`advance`](Self::advance) moves the emulator along.
    pub clock: Arc<TestClock>,
}

impl Bench {
    /// The example server.
    pub fn new() -> Bench {
        Bench::of("default")
    }

    /// A built-in scenario.
    pub fn of(scenario: &str) -> Bench {
        let scenario = Scenario::builtin(scenario).unwrap();
        Bench { emulator: Emulator::builder().scenario(scenario).start().unwrap(), clock: Arc::default() }
    }

    /// The example server with these faults, in the JSON form that the emulator documents.
    pub fn with_faults(faults: &[&str]) -> Bench {
        let bench = Bench::new();
        for fault in faults {
            bench.fault(fault);
        }
        bench
    }

    /// Adds a fault.
    pub fn fault(&self, fault: &str) {
        self.emulator.add_fault_json(fault).unwrap();
    }

    /// Settings for a client of this emulator that the environment of the tests cannot change.
    pub fn builder(&self) -> ClientBuilder {
        let clock: Arc<dyn Clock> = Arc::clone(&self.clock) as _;
        Client::builder().environment(|_| None).endpoint(self.emulator.url()).clock(clock)
    }

    /// A client with the defaults.
    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    /// A blocking client with the defaults.
    pub fn blocking(&self) -> blocking::Client {
        self.builder().build_blocking().unwrap()
    }

    /// Lets time go by for the clients and for the service.
    pub fn advance(&self, by: Duration) {
        self.clock.advance(by);
        self.emulator.advance(by);
    }

    /// How many requests of an operation arrived.
    pub fn count(&self, operation: Operation) -> usize {
        self.emulator.count(operation)
    }
}

impl Default for Bench {
    fn default() -> Bench {
        Bench::new()
    }
}

/// Gives other tasks their turn until `condition` holds. Fails after a time that no healthy run comes near.
pub async fn until(what: &str, mut condition: impl FnMut() -> bool) {
    let patience = async {
        while !condition() {
            tokio::task::yield_now().await;
        }
    };
    let waited = tokio::time::timeout(Duration::from_secs(30), patience).await;
    assert!(waited.is_ok(), "still not: {what}");
}

/// Fails if `text` holds anything that looks like a signed token.
pub fn assert_no_secret(text: &str) {
    assert!(!text.contains("eyJ"), "a token is in: {text}");
}
