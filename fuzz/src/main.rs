//! `make fuzz`: runs every target for a bounded time.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "this is a program of the project's own tests: it prints, and reads its environment"
)]

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;
use std::{env, fs};

use vpc_metadata_fuzz::TARGETS;
use vpc_metadata_fuzz::engine::{ENGINE, Failure, Limit, Target, replay, run};

const USAGE: &str = "usage: vpc-metadata-fuzz [--seconds N | --cases N] [--seed N] [TARGET...]
       vpc-metadata-fuzz --replay TARGET TAPE

--seconds N  for each target; 20 unless given here or in FUZZ_SECONDS
--cases N    so many for each target instead, none of them with inputs of megabytes
--seed N     makes the same cases again; a new one unless given here or in FUZZ_SEED
--replay     runs one case that a failure printed";

fn main() -> ExitCode {
    match start() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}\n{USAGE}");
            ExitCode::from(2)
        }
    }
}

fn start() -> Result<bool, Box<dyn Error>> {
    let mut seconds = from_environment("FUZZ_SECONDS")?;
    let mut seed = from_environment("FUZZ_SEED")?;
    let mut cases = None;
    let mut targets = Vec::new();
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value"));
        match argument.as_str() {
            "--seconds" => seconds = Some(number("--seconds", &value()?)?),
            "--cases" => cases = Some(number("--cases", &value()?)?),
            "--seed" => seed = Some(number("--seed", &value()?)?),
            "--replay" => {
                let target = find(&value()?)?;
                return again(target, &value()?);
            }
            "--help" => {
                println!("{USAGE}");
                return Ok(true);
            }
            name => targets.push(find(name)?),
        }
    }
    if targets.is_empty() {
        targets.extend(TARGETS);
    }
    let seed = seed.unwrap_or_else(|| u64::from(fastrand::u32(..)));
    let time = Limit::Time(Duration::from_secs(seconds.unwrap_or(20)));
    Ok(all(&targets, cases.map_or(time, Limit::Cases), seed))
}

fn from_environment(name: &str) -> Result<Option<u64>, String> {
    match env::var(name) {
        Ok(text) if !text.is_empty() => number(name, &text).map(Some),
        _ => Ok(None),
    }
}

fn number(name: &str, text: &str) -> Result<u64, String> {
    text.parse().map_err(|_| format!("{name} is {text:?}, not a whole number"))
}

fn find(name: &str) -> Result<&'static Target, String> {
    let names = || TARGETS.iter().map(|target| target.name).collect::<Vec<_>>().join(", ");
    TARGETS
        .iter()
        .find(|target| target.name == name)
        .ok_or_else(|| format!("there is no target {name:?}; there are {}", names()))
}

fn all(targets: &[&Target], limit: Limit, seed: u64) -> bool {
    println!("engine: {ENGINE}");
    match limit {
        Limit::Time(time) => println!("seed {seed}, {} s for each target", time.as_secs()),
        Limit::Cases(cases) => println!("seed {seed}, {cases} cases for each target"),
    }
    let mut failed = 0;
    for target in targets {
        match run(target, seed, limit) {
            Ok(outcome) => {
                #[allow(clippy::cast_precision_loss, reason = "a rate for people")]
                let rate = outcome.cases as f64 / outcome.took.as_secs_f64();
                println!(
                    "ok      {:<10} {:>9} executions, {rate:>7.0}/s  {}",
                    target.name, outcome.cases, target.summary
                );
            }
            Err(failure) => {
                failed += 1;
                println!("FAILED  {:<10} after {} executions", target.name, failure.cases);
                report(target, &failure);
            }
        }
    }
    println!("{} passed, {failed} failed", targets.len() - failed);
    failed == 0
}

fn again(target: &Target, tape: &str) -> Result<bool, Box<dyn Error>> {
    let tape: Result<Vec<u32>, _> =
        tape.split('.').filter(|text| !text.is_empty()).map(|text| u32::from_str_radix(text, 16)).collect();
    Ok(match replay(target, &tape?) {
        Ok(notes) => {
            println!("{}\nok      {}", notes.join("\n"), target.name);
            true
        }
        Err(failure) => {
            report(target, &failure);
            false
        }
    })
}

/// Says what failed and keeps it in a file, from which it can be made a test.
fn report(target: &Target, failure: &Failure) {
    let tape: Vec<String> = failure.tape.iter().map(|number| format!("{number:x}")).collect();
    let text = format!(
        "{}\n\n{}\n\nagain with: cargo run --release -p vpc-metadata-fuzz -- --replay {} {}\n",
        failure.message,
        failure.notes.join("\n"),
        target.name,
        // No word is a word, too.
        if tape.is_empty() { ".".to_owned() } else { tape.join(".") },
    );
    println!("{text}");
    let folder = Path::new("fuzz/failures");
    let file = folder.join(format!("{}.txt", target.name));
    match fs::create_dir_all(folder).and_then(|()| fs::write(&file, text)) {
        Ok(()) => println!("kept in {}", file.display()),
        Err(error) => println!("not kept: {error}"),
    }
}
