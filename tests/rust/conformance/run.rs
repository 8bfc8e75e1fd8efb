//! One case on one surface.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::Barrier;
use std::time::{Duration, Instant};

use serde_json::Value;
use vpc_metadata::{ClientBuilder, Error};
use vpc_metadata_emulator::{Emulator, Protocol as EmulatorProtocol, Scenario};

use crate::case::{BuildStep, CallStep, Case, Control, Environment, Protocol, Settings, Step};
use crate::check;
use crate::surface::{Answer, Client, Surface};

/// What a call may take beyond its `timeout`.
const SLACK: Duration = Duration::from_secs(5);

#[allow(clippy::disallowed_methods, reason = "the time of the test itself, as a user sees it")]
pub(crate) fn now() -> Instant {
    Instant::now()
}

/// Runs the case and says what was wrong, if anything was.
pub(crate) fn run(case: &Case, surface: Surface) -> Result<(), String> {
    let emulator = start(case)?;
    let ca_file = matches!(case.protocol, Protocol::Https).then(|| CaFile::of(&emulator));
    let places = Places::of(&emulator, ca_file.as_ref());
    add_faults(&emulator, &places, &case.faults)?;

    let client = construct(&case.settings, &case.environment, surface, &places)
        .map_err(|error| format!("the construction failed with {error:?}"))?;
    report("the client", check::secrets(&format!("{client:?}"), &case.secrets))?;
    let mut tokens = BTreeMap::new();
    for (index, step) in case.steps.iter().enumerate() {
        let place = |what: &str| format!("step {} ({what})", index + 1);
        match step {
            Step::Call(step) => report(&place(&step.call), call(case, &client, step, &mut tokens))?,
            Step::Build(step) => {
                let built = construct(&step.build.settings, &step.build.environment, surface, &places);
                report(&place("build"), building(case, step, built))?;
            }
            Step::Control(step) => control(&emulator, &places, &step.control)?,
        }
    }
    let mut problems =
        case.requests.as_ref().map_or(Vec::new(), |expected| check::requests(expected, &emulator.requests()));
    if let Some(most) = case.connections
        && most < emulator.connections()
    {
        problems.push(format!("{} connections were opened, more than {most}", emulator.connections()));
    }
    report("the requests", problems)
}

fn report(place: &str, problems: Vec<String>) -> Result<(), String> {
    if problems.is_empty() { Ok(()) } else { Err(format!("{place}: {}", problems.join("\n  "))) }
}

fn start(case: &Case) -> Result<Emulator, String> {
    let scenario = match &case.scenario {
        Value::String(name) => Scenario::builtin(name),
        scenario => Scenario::from_json(&scenario.to_string()),
    };
    let protocol = match case.protocol {
        Protocol::Http => EmulatorProtocol::Http,
        Protocol::Https => EmulatorProtocol::Https,
    };
    let started =
        scenario.and_then(|scenario| Emulator::builder().scenario(scenario).protocol(protocol).start());
    started.map_err(|error| format!("the emulator: {error}"))
}

/// What the words in braces stand for.
struct Places(Vec<(&'static str, String)>);

impl Places {
    fn of(emulator: &Emulator, ca_file: Option<&CaFile>) -> Places {
        let mut places = vec![
            ("{endpoint}", emulator.url().to_owned()),
            ("{address}", emulator.address().to_string()),
            ("{cases}", crate::folder().display().to_string()),
        ];
        places.extend(ca_file.map(|file| ("{ca_file}", file.0.display().to_string())));
        Places(places)
    }

    fn fill(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, (word, value)| text.replace(word, value))
    }
}

struct CaFile(PathBuf);

impl CaFile {
    fn of(emulator: &Emulator) -> CaFile {
        let name = format!("conformance-{}-{}.pem", std::process::id(), emulator.address().port());
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, emulator.ca_pem()).unwrap();
        CaFile(path)
    }
}

impl Drop for CaFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn add_faults(emulator: &Emulator, places: &Places, faults: &[Value]) -> Result<(), String> {
    let text = places.fill(&Value::from(faults).to_string());
    emulator.add_fault_json(&text).map_err(|error| format!("the faults: {error}"))
}

fn control(emulator: &Emulator, places: &Places, control: &Control) -> Result<(), String> {
    match control {
        Control::AddFaults(faults) => add_faults(emulator, places, faults)?,
        Control::ClearFaults => emulator.clear_faults(),
        Control::RevokeTokens => emulator.revoke_tokens(),
        Control::AdvanceSeconds(seconds) => emulator.advance(Duration::from_secs(*seconds)),
    }
    Ok(())
}

fn construct(
    settings: &Settings,
    environment: &Environment,
    surface: Surface,
    places: &Places,
) -> Result<Client, Error> {
    let environment: Environment =
        environment.iter().map(|(name, value)| (name.clone(), places.fill(value))).collect();
    let mut builder = ClientBuilder::default()
        .environment(move |name| environment.get(name).map(|value| OsString::from(value.as_str())));
    if !settings.contains_key("endpoint") {
        builder = builder.set("endpoint", &places.fill("{endpoint}"))?;
    }
    for (name, value) in settings {
        builder = match value {
            Value::Null => builder,
            Value::String(text) => builder.set(name, &places.fill(text))?,
            other => builder.set(name, &other.to_string())?,
        };
    }
    surface.build(builder)
}

fn building(case: &Case, step: &BuildStep, built: Result<Client, Error>) -> Vec<String> {
    match (built, &step.expect.error) {
        (Ok(_), None) => Vec::new(),
        (Ok(_), Some(wanted)) => {
            vec![format!("succeeded with {:?}, but {} was expected", step.build, wanted.kind)]
        }
        (Err(error), None) => vec![format!("failed with {error:?}")],
        (Err(error), Some(wanted)) => {
            let mut problems = check::error(wanted, &error);
            problems.extend(error_form(&error, &case.secrets));
            if !problems.is_empty() {
                problems.push(format!("with {:?}", step.build));
            }
            problems
        }
    }
}

fn call(case: &Case, client: &Client, step: &CallStep, tokens: &mut BTreeMap<String, String>) -> Vec<String> {
    let started = now();
    let outcomes = all_callers(client, step);
    let took = started.elapsed();

    let mut problems = Vec::new();
    for outcome in &outcomes {
        problems.extend(check::outcome(&step.expect, outcome, tokens));
        match outcome {
            Ok(answer) => problems.extend(check::secrets(&answer.printed, &case.secrets)),
            Err(error) => problems.extend(error_form(error, &case.secrets)),
        }
    }
    let timeout = case.settings.get("timeout").and_then(Value::as_f64).unwrap_or(10.0);
    let most = step.within.map_or(Duration::from_secs_f64(timeout) + SLACK, Duration::from_secs_f64);
    if took > most {
        problems.push(format!("took {took:?}, more than {most:?}"));
    }
    if step.at_least.is_some_and(|least| took < Duration::from_secs_f64(least)) {
        problems.push(format!("took {took:?} only"));
    }
    problems
}

fn all_callers(client: &Client, step: &CallStep) -> Vec<Result<Answer, Error>> {
    if step.callers == 1 {
        return vec![client.call(&step.call, &step.arguments)];
    }
    let barrier = Barrier::new(step.callers);
    std::thread::scope(|scope| {
        let callers: Vec<_> = (0..step.callers)
            .map(|_| {
                scope.spawn(|| {
                    barrier.wait();
                    client.call(&step.call, &step.arguments)
                })
            })
            .collect();
        callers.into_iter().map(|caller| caller.join().unwrap()).collect()
    })
}

/// What holds for every error: one line, and no secret anywhere.
fn error_form(error: &Error, secrets: &[String]) -> Vec<String> {
    let mut problems = check::secrets(&check::printed(error), secrets);
    if error.message().is_empty() || error.message().chars().any(char::is_control) {
        problems.push(format!("the message is not one line: {:?}", error.message()));
    }
    problems
}
