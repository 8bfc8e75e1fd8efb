//! Measures the client against others, all of them against one emulator, in one run: `make bench`.
//!
//! On a busy machine absolute figures move by half from minute to minute. So the clients take turns in short rounds,
//! every figure is a median over the rounds, and every ratio is the median of the ratios inside of a round.
//!
//! ```text
//! vpc-metadata-bench                      everything, in about two minutes
//! vpc-metadata-bench --quick              a fifth of the rounds
//! vpc-metadata-bench SECTION...           some of it: see SECTIONS
//! vpc-metadata-bench --drive CLIENT N     N small GETs of one client, for a profiler
//! ```
#![allow(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
#![allow(clippy::print_stdout, reason = "the tables are what this program is for")]

mod clients;
mod cold_start;
mod construction;
mod memory;
mod one_caller;
mod rounds;
mod server;
mod throughput;
mod token;

use std::error::Error;

use server::Server;

/// Whatever went wrong ends the run: a benchmark of errors is worth nothing.
type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// What is measured: name, how many rounds, and how.
type Section = (&'static str, usize, fn(&Server, usize) -> Outcome<()>);

const SECTIONS: [Section; 6] = [
    ("one-caller", 400, one_caller::measure),
    ("throughput", 25, throughput::measure),
    ("token", 60, token::measure),
    ("cold-start", 500, cold_start::measure),
    ("construction", 100, construction::measure),
    ("memory", 10, memory::measure),
];

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["--drive", client, count] => clients::drive(client, count.parse()?),
        // What this program starts itself as.
        [server::MODE] => server::serve(),
        [memory::MODE, what, url] => memory::hold(what, url),
        ["--quick", sections @ ..] => report(sections, 5),
        sections => report(sections, 1),
    }
}

/// Measures these sections, or all of them; `fewer` divides the number of rounds.
fn report(wanted: &[&str], fewer: usize) -> Outcome<()> {
    if let Some(unknown) = wanted.iter().find(|name| !SECTIONS.iter().any(|(known, ..)| known == *name)) {
        return Err(format!(
            "no section is called {unknown}; there are {:?}",
            SECTIONS.map(|(name, ..)| name)
        )
        .into());
    }
    let processors = std::thread::available_parallelism()?;
    let profile = if cfg!(debug_assertions) { "debug (figures mean nothing)" } else { "release" };
    println!("{processors} processors, {profile} build; client and emulator share them, over loopback");
    let server = Server::start()?;
    for (name, rounds, measure) in SECTIONS {
        if wanted.is_empty() || wanted.contains(&name) {
            measure(&server, rounds / fewer)?;
        }
    }
    Ok(())
}
