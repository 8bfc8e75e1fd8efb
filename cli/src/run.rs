//! From arguments to a call of the core, and from its result to standard output.

use std::ffi::OsString;
use std::io::{self, Read};
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;
use std::{fs, str};

use clap::ArgMatches;
use clap::error::ErrorKind as UsageKind;
use clap_complete::Shell;
use vpc_metadata::blocking::Client;
use vpc_metadata::{Call, Operation, Setting};

use crate::commands;
use crate::emulation::Emulation;
use crate::exit;
use crate::failure::Failure;
use crate::manual;
use crate::output::{self, Layout};
use crate::pointer::{self, Pointer};

/// Runs the command line and says how the process is to end.
pub(crate) fn run(arguments: impl Iterator<Item = OsString>) -> Result<ExitCode, Failure> {
    let matches = match commands::root().try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(told) if matches!(told.kind(), UsageKind::DisplayHelp | UsageKind::DisplayVersion) => {
            // Coloured on a terminal that wants it; a reader that has gone is no failure.
            let _ = told.print();
            return Ok(ExitCode::SUCCESS);
        }
        Err(wrong) if wrong.kind() == UsageKind::MissingSubcommand => {
            return Err(Failure::invalid_input("a command is missing")
                .hint("vpc-metadata --help lists the commands, for example vpc-metadata get-instance"));
        }
        Err(wrong) => return Err(Failure::usage(&wrong)),
    };
    let Some((name, arguments)) = matches.subcommand() else {
        return Err(Failure::invalid_input("a command is missing"));
    };
    if arguments.get_flag(commands::VERBOSE) {
        log_to_stderr();
    }
    match name {
        commands::IS_IBM_VPC => {
            let yes = vpc_metadata::is_ibm_vpc();
            output::line(if yes { "true" } else { "false" })?;
            return Ok(ExitCode::from(if yes { 0 } else { exit::NO }));
        }
        commands::COMPLETIONS => {
            let Some(&shell) = arguments.get_one::<Shell>(commands::SHELL) else {
                return Err(Failure::invalid_input("a shell is missing"));
            };
            output::write(|out| out.write_all(&manual::completions(shell)))?;
        }
        commands::MAN => {
            let page = manual::page(text(arguments, commands::COMMAND))?;
            output::write(|out| out.write_all(&page))?;
        }
        commands::IDENTITY_TOKEN => {
            let session = Session::open(name, arguments)?;
            output::line(session.client.identity_token()?.expose())?;
        }
        commands::IAM_TOKEN => {
            let session = Session::open(name, arguments)?;
            output::line(session.client.iam_token(None)?.expose())?;
        }
        commands::WAIT => {
            let deadline = deadline(arguments)?;
            Session::open(name, arguments)?.client.wait_ready(deadline)?;
        }
        _ => print_json(name, arguments)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The commands that print the service's JSON.
fn print_json(name: &str, arguments: &ArgMatches) -> Result<(), Failure> {
    let pointer = text(arguments, commands::POINTER).map(Pointer::parse).transpose()?;
    let call = call(name, arguments)?;
    let response = Session::open_for_json(arguments)?.client.call(&call)?;
    let Some(pointer) = pointer else { return output::json(response.as_str(), Layout::for_stdout()) };
    let value = pointer.find(response.as_str()).map_err(|failure| failure.at(name))?;
    match pointer::as_text(value).map_err(|failure| failure.at(name))? {
        Some(text) => output::line(&text),
        None => output::json(value, Layout::for_stdout()),
    }
}

fn call(name: &str, arguments: &ArgMatches) -> Result<Call, Failure> {
    if name == commands::GET_METADATA {
        return Ok(Call::metadata_path(text(arguments, commands::PATH).unwrap_or_default()));
    }
    let operation: Operation =
        name.parse().map_err(|_| Failure::invalid_input(format!("there is no command {name:?}")))?;
    let mut call = Call::new(operation);
    if operation.takes_id() {
        call = call.id(text(arguments, commands::ID).unwrap_or_default());
    }
    match operation {
        Operation::CreateIdentityToken => {
            let nonce = text(arguments, commands::NONCE).map(str::to_owned);
            call = call.expires_in(expires_in(arguments)).nonce(nonce);
        }
        Operation::CreateIdentityCertificate => {
            call = call.expires_in(expires_in(arguments)).csr(csr(arguments)?);
        }
        _ => {}
    }
    Ok(call)
}

fn text<'a>(arguments: &'a ArgMatches, name: &str) -> Option<&'a str> {
    arguments.get_one::<String>(name).map(String::as_str)
}

fn expires_in(arguments: &ArgMatches) -> Option<u32> {
    arguments.get_one::<u32>(commands::EXPIRES_IN).copied()
}

fn deadline(arguments: &ArgMatches) -> Result<Duration, Failure> {
    let seconds = arguments.get_one::<f64>(commands::DEADLINE).copied().unwrap_or_default();
    Duration::try_from_secs_f64(seconds)
        .map_err(|_| Failure::invalid_input(format!("--deadline {seconds} is not a number of seconds")))
}

fn csr(arguments: &ArgMatches) -> Result<String, Failure> {
    let path = arguments.get_one::<std::path::PathBuf>(commands::CSR).map_or(Path::new("-"), |path| path);
    let mut text = String::new();
    let read = if path == Path::new("-") {
        io::stdin().lock().read_to_string(&mut text).map(|_| text)
    } else {
        fs::read_to_string(path)
    };
    read.map_err(|error| Failure::invalid_input(format!("--csr {}: {error}", path.display())))
}

/// A client, and the emulator that it talks to if that is wanted.
struct Session {
    client: Client,
    _emulation: Option<Emulation>,
}

impl Session {
    /// For a command that prints no JSON.
    fn open(name: &str, arguments: &ArgMatches) -> Result<Session, Failure> {
        if text(arguments, commands::POINTER).is_some() {
            return Err(Failure::invalid_input(format!(
                "--pointer does not go with {name}, which prints no JSON"
            )));
        }
        Session::open_for_json(arguments)
    }

    fn open_for_json(arguments: &ArgMatches) -> Result<Session, Failure> {
        let mut builder = Client::builder();
        for &setting in Setting::ALL {
            let flag = commands::setting_flag(setting);
            if let Some(value) = text(arguments, &flag) {
                builder = builder
                    .set(setting.name(), value)
                    .map_err(|error| Failure::from(error).at(&format!("--{flag}")))?;
            }
        }
        let emulation = Emulation::wanted(arguments)?;
        if let Some(emulation) = &emulation {
            builder = emulation.apply(builder)?;
        }
        Ok(Session { client: builder.build_blocking()?, _emulation: emulation })
    }
}

fn log_to_stderr() {
    use tracing_subscriber::Layer;
    use tracing_subscriber::filter::{LevelFilter, Targets};
    use tracing_subscriber::layer::SubscriberExt;
    use tracing_subscriber::util::SubscriberInitExt;

    // The core's events only: what lies below it may show what it sends.
    let core_only = Targets::new().with_target("vpc_metadata", LevelFilter::DEBUG);
    let lines = tracing_subscriber::fmt::layer().without_time().with_writer(io::stderr);
    let _ = tracing_subscriber::registry().with(lines.with_filter(core_only)).try_init();
}
