//! The emulator, in a process of its own, so that its memory and its allocator are not the clients'.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};

use vpc_metadata::blocking::Client;
use vpc_metadata_emulator::Emulator;

use crate::Outcome;

pub(crate) const MODE: &str = "serve";
const VERSION: &str = "2025-08-26";
/// The small GET that all clients make.
const PATH: &str = "/metadata/v1/placement_groups?version=2025-08-26";

/// A running emulator and what the foreign clients need to talk to it.
pub(crate) struct Server {
    process: Child,
    /// Base URL, without a slash at its end.
    pub(crate) url: String,
    /// A good identity token.
    pub(crate) token: String,
}

impl Server {
    pub(crate) fn start() -> Outcome<Server> {
        let mut process = Command::new(std::env::current_exe()?)
            .arg(MODE)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let output = process.stdout.take().ok_or("no standard output")?;
        let mut url = String::new();
        BufReader::new(output).read_line(&mut url)?;
        let mut server = Server { process, url: url.trim().to_owned(), token: String::new() };
        server.token = server.client()?.identity_token()?.expose().to_owned();
        Ok(server)
    }

    /// Our client, new.
    pub(crate) fn client(&self) -> Outcome<Client> {
        client(&self.url)
    }

    /// Host and port.
    pub(crate) fn authority(&self) -> &str {
        self.url.trim_start_matches("http://")
    }

    /// The path of the small GET.
    pub(crate) fn path(&self) -> &'static str {
        PATH
    }

    /// The URL of the small GET.
    pub(crate) fn small(&self) -> String {
        format!("{}{PATH}", self.url)
    }

    pub(crate) fn bearer(&self) -> String {
        format!("Bearer {}", self.token)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}

/// Our client with settings of its own: nothing of the environment. The token outlives the run.
pub(crate) fn client(url: &str) -> Outcome<Client> {
    let builder = Client::builder().environment(|_| None).endpoint(url).version(VERSION);
    Ok(builder.token_lifetime(3_600).build_blocking()?)
}

/// Runs the emulator until the standard input ends.
pub(crate) fn serve() -> Outcome<()> {
    let emulator = Emulator::builder().log_limit(1).start()?;
    println!("{}", emulator.url());
    std::io::stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}
