//! Runs every case of `tests/conformance` on every surface of the Rust library: what is to be true in all languages.
//!
//! `cargo test --test conformance -- NAME` runs the cases whose name holds NAME.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a panic is how a test fails"
)]

#[path = "conformance/case.rs"]
mod case;
#[path = "conformance/check.rs"]
mod check;
#[path = "conformance/run.rs"]
mod run;
#[path = "conformance/surface.rs"]
mod surface;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use case::Case;
use surface::Surface;

/// Most of a case's time is waiting, so that a few threads more than cores do no harm.
const THREADS: usize = 4;
/// No case takes a tenth of this; a call that never returns must not hold the run for ever.
const PATIENCE: Duration = Duration::from_secs(60);

#[allow(clippy::print_stdout, reason = "the report of a test program")]
fn main() -> ExitCode {
    let filters: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let mut cases = load(&folder());
    cases.retain(|case| filters.is_empty() || filters.iter().any(|filter| case.name.contains(filter)));

    let started = run::now();
    let failures = run_all(&cases);
    for failure in &failures {
        println!("FAILED {failure}\n");
    }
    let surfaces = Surface::ALL.len();
    println!(
        "conformance: {} cases, each on {surfaces} surfaces, {} failures, {:.1} s",
        cases.len(),
        failures.len(),
        started.elapsed().as_secs_f64()
    );
    if failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("conformance")
}

/// All cases of all files. A file that cannot be read, a member that no one knows and a name given twice end the run.
fn load(folder: &Path) -> Vec<Case> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("the folder of the cases")
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();
    let mut names = BTreeSet::new();
    let mut cases = Vec::new();
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{name}: {error}"));
        let read: Vec<Case> = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        for case in read {
            case.check().unwrap_or_else(|problem| panic!("{name}: {}: {problem}", case.name));
            assert!(names.insert(case.name.clone()), "{name}: {} stands twice", case.name);
            cases.push(case);
        }
    }
    assert!(!cases.is_empty(), "there are no cases");
    cases
}

fn run_all(cases: &[Case]) -> Vec<String> {
    let jobs: Vec<(&Case, Surface)> =
        cases.iter().flat_map(|case| Surface::ALL.iter().map(move |surface| (case, *surface))).collect();
    let next = AtomicUsize::new(0);
    let (sender, results) = mpsc::channel();
    let mut failures = Vec::new();
    let mut open: BTreeSet<usize> = BTreeSet::new();
    std::thread::scope(|scope| {
        for _ in 0..THREADS {
            let (sender, jobs, next) = (sender.clone(), &jobs, &next);
            scope.spawn(move || {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some((case, surface)) = jobs.get(index) else { return };
                    let _ = sender.send((index, None));
                    let outcome = std::panic::catch_unwind(|| run::run(case, *surface))
                        .unwrap_or_else(|_| Err("a panic, see above".to_owned()));
                    let outcome = outcome.map_err(|what| {
                        format!("{} on {}\n  why: {}\n  {what}", case.name, surface.name(), case.why)
                    });
                    let _ = sender.send((index, Some(outcome)));
                }
            });
        }
        drop(sender);
        loop {
            match results.recv_timeout(PATIENCE) {
                Ok((index, None)) => {
                    open.insert(index);
                }
                Ok((index, Some(outcome))) => {
                    open.remove(&index);
                    failures.extend(outcome.err());
                }
                Err(mpsc::RecvTimeoutError::Disconnected) => return,
                Err(mpsc::RecvTimeoutError::Timeout) => {
                    let stuck: Vec<String> = open
                        .iter()
                        .map(|index| format!("{} on {}", jobs[*index].0.name, jobs[*index].1.name()))
                        .collect();
                    // The threads that are stuck cannot be ended in another way.
                    eprintln_and_exit(&format!("stuck: {}", stuck.join(", ")));
                }
            }
        }
    });
    failures.sort();
    failures
}

#[allow(clippy::print_stderr, reason = "the report of a test program")]
fn eprintln_and_exit(message: &str) -> ! {
    eprintln!("{message}");
    std::process::exit(1);
}
