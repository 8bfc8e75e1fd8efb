//! Runs targets: proptest makes the tapes and shrinks those that fail.

use std::cell::RefCell;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::panic::{self, AssertUnwindSafe};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use proptest::collection::vec;
use proptest::num::u32::ANY;
use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};

use crate::choices::Choices;

/// The engine and why it is this one.
pub const ENGINE: &str = "proptest (random mutation of real bodies, seeded, shrinking) on the stable toolchain; \
    not cargo-fuzz, which needs a nightly one";

/// The longest tape.
const LONGEST: usize = 160;

/// Something to fuzz.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// How it is called on the command line.
    pub name: &'static str,
    /// What it feeds to what.
    pub summary: &'static str,
    /// How many cases the short run in `cargo test` has.
    pub short: u64,
    /// Runs one case; panics if something is wrong.
    pub run: fn(&mut Choices<'_>),
}

/// When to stop.
#[derive(Clone, Copy, Debug)]
pub enum Limit {
    /// After so many cases; their inputs stay below a megabyte.
    Cases(u64),
    /// After this time.
    Time(Duration),
}

/// What came of a run without a failure.
#[derive(Clone, Copy, Debug)]
pub struct Outcome {
    /// Cases that were run.
    pub cases: u64,
    /// How long they took.
    pub took: Duration,
}

/// A case that failed, made as small as possible.
#[derive(Debug)]
pub struct Failure {
    /// The tape, for a replay.
    pub tape: Vec<u32>,
    /// What was wrong.
    pub message: String,
    /// What the case did.
    pub notes: Vec<String>,
    /// Cases that were fine before.
    pub cases: u64,
}

/// One run at a time: the panic hook and the time that is measured belong to the whole process.
static RUNNING: Mutex<()> = Mutex::new(());
/// Panics of other threads than the one that runs the case, such as the emulator's.
static FOREIGN: Mutex<Vec<String>> = Mutex::new(Vec::new());

thread_local! {
    /// The message of the last panic, while this thread runs a case.
    static CASE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Runs a target until the limit or the first failure. The same seed gives the same tapes.
///
/// # Errors
/// The first failure, shrunk.
pub fn run(target: &Target, seed: u64, limit: Limit) -> Result<Outcome, Failure> {
    let _running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
    let _hook = Hook::install();
    let large = matches!(limit, Limit::Time(_));
    let config = Config {
        max_shrink_iters: 4_000,
        max_shrink_time: 20_000,
        failure_persistence: None,
        ..Config::default()
    };
    let mut runner =
        TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &seed_bytes(target, seed)));
    let tapes = vec(ANY, 0..LONGEST);
    let start = Instant::now();
    let mut cases = 0;
    loop {
        let done = match limit {
            Limit::Cases(most) => cases >= most,
            Limit::Time(most) => start.elapsed() >= most,
        };
        if done {
            return Ok(Outcome { cases, took: start.elapsed() });
        }
        let tape = tapes.new_tree(&mut runner).expect("a tape");
        let last = RefCell::new(None);
        let test = |tape: Vec<u32>| match one(target, &tape, large) {
            Ok(_) => Ok(()),
            Err((message, notes)) => {
                last.replace(Some((message.clone(), notes)));
                Err(TestCaseError::fail(message))
            }
        };
        if let Err(TestError::Fail(_, tape)) = runner.run_one(tape, test) {
            // Shrinking ends with the smallest tape that failed, and that was the last one to fail.
            let (message, notes) = last.take().unwrap_or_default();
            return Err(Failure { tape, message, notes, cases });
        }
        cases += 1;
    }
}

/// Runs one tape again.
///
/// # Errors
/// If it fails.
pub fn replay(target: &Target, tape: &[u32]) -> Result<Vec<String>, Failure> {
    let _running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
    let _hook = Hook::install();
    let failed = |(message, notes)| Failure { tape: tape.to_vec(), message, notes, cases: 0 };
    one(target, tape, true).map_err(failed)
}

fn one(target: &Target, tape: &[u32], large: bool) -> Result<Vec<String>, (String, Vec<String>)> {
    let mut choices = Choices::new(tape, large);
    CASE.set(Some(String::new()));
    let outcome = panic::catch_unwind(AssertUnwindSafe(|| (target.run)(&mut choices)));
    let own = CASE.take().unwrap_or_default();
    let foreign = std::mem::take(&mut *FOREIGN.lock().unwrap_or_else(PoisonError::into_inner));
    let notes = choices.notes().to_vec();
    match (outcome, foreign.first()) {
        (Err(_), _) => Err((own, notes)),
        (Ok(()), Some(message)) => Err((message.clone(), notes)),
        (Ok(()), None) => Ok(notes),
    }
}

fn seed_bytes(target: &Target, seed: u64) -> [u8; 32] {
    let mut hasher = DefaultHasher::new();
    target.name.hash(&mut hasher);
    let mut numbers = fastrand::Rng::with_seed(seed ^ hasher.finish());
    let mut bytes = [0; 32];
    numbers.fill(&mut bytes);
    bytes
}

type PanicHook = Box<dyn Fn(&panic::PanicHookInfo<'_>) + Send + Sync>;

/// Keeps panics quiet and remembers them, until dropped.
struct Hook(Option<PanicHook>);

impl Hook {
    fn install() -> Hook {
        let before = panic::take_hook();
        panic::set_hook(Box::new(|info| {
            let thread = std::thread::current();
            let message = format!("thread {}: {info}", thread.name().unwrap_or("without a name"));
            let own =
                CASE.with_borrow_mut(|case| case.as_mut().map(|case| case.clone_from(&message)).is_some());
            if !own {
                FOREIGN.lock().unwrap_or_else(PoisonError::into_inner).push(message);
            }
        }));
        Hook(Some(before))
    }
}

impl Drop for Hook {
    fn drop(&mut self) {
        if let Some(before) = self.0.take() {
            panic::set_hook(before);
        }
    }
}
