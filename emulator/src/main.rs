//! The emulator as a program. Its first line of output is the service's URL, its second the control port's.

use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use vpc_metadata_emulator::{Emulator, Error, Fault, Kind, Protocol, Scenario};

/// Emulates the IBM Cloud VPC metadata and identity service.
///
/// Prints the service's URL as the first line, the control port's as the second, and runs until it is interrupted.
#[derive(Parser)]
#[command(version, about, after_help = after_help())]
struct Arguments {
    /// Where the service listens; port 0 takes any free one
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,

    /// Where the control port listens
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:0")]
    control: SocketAddr,

    /// A scenario file (.toml, or else JSON), or the name of a built-in scenario
    #[arg(long, value_name = "FILE|NAME", default_value = "default")]
    scenario: String,

    /// What the service speaks, instead of what the scenario says
    #[arg(long, value_enum)]
    protocol: Option<ProtocolName>,

    /// The kind of server, instead of the scenario's
    #[arg(long, value_enum)]
    kind: Option<KindName>,

    /// Writes the root certificate (PEM) there, for clients of the https port
    #[arg(long, value_name = "PATH")]
    ca_file: Option<PathBuf>,

    /// A fault from the first request on, for example '{"times": 2, "status": {"code": 503}}'; may be repeated
    #[arg(long = "fault", value_name = "JSON")]
    faults: Vec<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum ProtocolName {
    Http,
    Https,
}

#[derive(Clone, Copy, ValueEnum)]
enum KindName {
    Vsi,
    BareMetal,
    Powervs,
}

fn after_help() -> String {
    let names: Vec<&str> = Scenario::builtin_names().collect();
    format!("Built-in scenarios: {}", names.join(", "))
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "vpc-metadata-emulator: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let emulator = start(arguments)?;
    if let Some(path) = &arguments.ca_file {
        std::fs::write(path, emulator.ca_pem()).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    let mut output = io::stdout();
    // Whoever reads only the first line may be gone before the second: no reason to stop.
    let _ = writeln!(output, "{}", emulator.url());
    let _ = writeln!(output, "{}", emulator.control_url().unwrap_or_default());
    let _ = output.flush();
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(interrupted())?;
    Ok(())
}

fn start(arguments: &Arguments) -> Result<Emulator, Box<dyn std::error::Error>> {
    let mut builder = Emulator::builder()
        .listen(arguments.listen)
        .control(arguments.control)
        .scenario(scenario(&arguments.scenario)?);
    if let Some(protocol) = arguments.protocol {
        builder = builder.protocol(match protocol {
            ProtocolName::Http => Protocol::Http,
            ProtocolName::Https => Protocol::Https,
        });
    }
    if let Some(kind) = arguments.kind {
        builder = builder.kind(match kind {
            KindName::Vsi => Kind::Vsi,
            KindName::BareMetal => Kind::BareMetal,
            KindName::Powervs => Kind::Powervs,
        });
    }
    for text in &arguments.faults {
        builder = builder.fault(Fault::from_json(text).map_err(|error| format!("--fault {text}: {error}"))?);
    }
    Ok(builder.start()?)
}

/// A built-in name first: it holds no dot and no slash, so a file of the same name is `./name`.
fn scenario(name: &str) -> Result<Scenario, Error> {
    if Scenario::builtin_names().any(|known| known == name)
        || !(Path::new(name).exists() || name.contains(['.', '/']))
    {
        return Scenario::builtin(name);
    }
    Scenario::load(name)
}

#[cfg(unix)]
async fn interrupted() -> io::Result<()> {
    let mut terminated = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    tokio::select! {
        _ = terminated.recv() => Ok(()),
        result = tokio::signal::ctrl_c() => result,
    }
}

#[cfg(not(unix))]
async fn interrupted() -> io::Result<()> {
    tokio::signal::ctrl_c().await
}
