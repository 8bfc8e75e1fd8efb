//! `--emulate`: the service as an emulator inside of this process.

use std::io::Write;
use std::path::Path;

use clap::ArgMatches;
use tempfile::NamedTempFile;
use vpc_metadata::{ClientBuilder, ErrorKind, Setting};
use vpc_metadata_emulator::{Emulator, Scenario};

use crate::commands;
use crate::failure::Failure;

/// A running emulator and what its clients need; it stops when this is dropped.
pub(crate) struct Emulation {
    emulator: Emulator,
    /// The root certificate, when it speaks https.
    authority: Option<NamedTempFile>,
}

impl Emulation {
    /// Starts the emulator if the arguments ask for it.
    pub(crate) fn wanted(arguments: &ArgMatches) -> Result<Option<Emulation>, Failure> {
        let scenario = arguments.get_one::<String>(commands::SCENARIO);
        if !arguments.get_flag(commands::EMULATE) {
            return match scenario {
                Some(_) => Err(Failure::invalid_input("--scenario goes with --emulate only")),
                None => Ok(None),
            };
        }
        let endpoint = commands::setting_flag(Setting::Endpoint);
        if arguments.get_one::<String>(&endpoint).is_some() {
            return Err(Failure::invalid_input(format!("--emulate and --{endpoint} exclude each other")));
        }
        let mut builder = Emulator::builder();
        if let Some(scenario) = scenario {
            builder = builder.scenario(read_scenario(scenario)?);
        }
        let emulator = builder.start().map_err(|error| not_started(&error.to_string()))?;
        let authority = if emulator.url().starts_with("https:") {
            Some(write_authority(&emulator).map_err(|error| not_started(&error.to_string()))?)
        } else {
            None
        };
        Ok(Some(Emulation { emulator, authority }))
    }

    /// Points a client at the emulator.
    pub(crate) fn apply(&self, mut builder: ClientBuilder) -> Result<ClientBuilder, Failure> {
        builder = builder.set(Setting::Endpoint.name(), self.emulator.url())?;
        if let Some(authority) = &self.authority {
            builder = builder.set(Setting::CaFile.name(), &authority.path().to_string_lossy())?;
        }
        Ok(builder)
    }
}

/// A built-in scenario by its name, or else a file.
fn read_scenario(scenario: &str) -> Result<Scenario, Failure> {
    let built_in = Scenario::builtin_names().any(|name| name == scenario);
    let read = if built_in { Scenario::builtin(scenario) } else { Scenario::load(scenario) };
    read.map_err(|error| {
        let failure = Failure::invalid_input(format!("--scenario: {error}"));
        if Path::new(scenario).exists() {
            return failure;
        }
        let names: Vec<_> = Scenario::builtin_names().collect();
        failure.hint(format!("the built-in scenarios are {}", names.join(", ")))
    })
}

fn write_authority(emulator: &Emulator) -> std::io::Result<NamedTempFile> {
    let mut file = tempfile::Builder::new().prefix("vpc-metadata-").suffix(".pem").tempfile()?;
    file.write_all(emulator.ca_pem().as_bytes())?;
    Ok(file)
}

fn not_started(reason: &str) -> Failure {
    Failure::new(ErrorKind::Internal, format!("the emulator did not start: {reason}"))
}
