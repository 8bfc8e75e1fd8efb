//! Measures the client against others, all of them against one emulator, in one run: `make bench`.
//!
//! On a busy machine absolute figures move by half from minute to minute. So the clients take turns in short rounds,
//! every figure is a median over the rounds, and every ratio is the median of the ratios inside of a round.
//!
//! ```text
//! vpc-metadata-bench                      everything, in about two minutes
//! vpc-metadata-bench --quick              a fifth of the rounds
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

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [] => everything(1),
        ["--quick"] => everything(5),
        ["--drive", client, count] => clients::drive(client, count.parse()?),
        // What this program starts itself as.
        [server::MODE] => server::serve(),
        [memory::MODE, what, url] => memory::hold(what, url),
        _ => Err("usage: vpc-metadata-bench [--quick | --drive CLIENT N]".into()),
    }
}

/// `fewer` divides the number of rounds.
fn everything(fewer: usize) -> Outcome<()> {
    let processors = std::thread::available_parallelism()?;
    let profile = if cfg!(debug_assertions) { "debug (figures mean nothing)" } else { "release" };
    println!("{processors} processors, {profile} build; client and emulator share them, over loopback");
    let server = Server::start()?;
    one_caller::measure(&server, 400 / fewer)?;
    throughput::measure(&server, 25 / fewer)?;
    token::measure(&server, 25 / fewer)?;
    cold_start::measure(&server, 500 / fewer)?;
    construction::measure(&server, 100 / fewer)?;
    memory::measure(&server, 10 / fewer)?;
    Ok(())
}
