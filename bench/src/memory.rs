//! Resident memory of a process that holds one client, over one that holds nothing.

use std::process::Command;

use crate::Outcome;
use crate::clients;
use crate::rounds::{Figures, goal};
use crate::server::{self, Server};

pub(crate) const MODE: &str = "hold";
const HELD: [(&str, &str); 3] = [
    ("nothing", "bare process"),
    ("ours", "ours, after get_instance"),
    ("reqwest", "bare reqwest and runtime, no TLS set up, after a GET"),
];

pub(crate) fn measure(server: &Server, rounds: usize) -> Outcome<()> {
    let mut resident = HELD.map(|(_, name)| Figures::new(name));
    let mut peak = HELD.map(|(_, name)| Figures::new(name));
    for _ in 0..rounds.max(3) {
        for (((what, _), resident), peak) in HELD.iter().zip(&mut resident).zip(&mut peak) {
            let (now, most) = child(what, server)?;
            resident.add(now);
            peak.add(most);
        }
    }
    println!("\nMemory of a process ({} rounds)", rounds.max(3));
    println!("  {:<52} {:>10} {:>10} {:>10}", "", "now, MiB", "peak, MiB", "over bare");
    let [bare, ours, _] = &peak;
    for (resident, peak) in resident.iter().zip(&peak) {
        let over = peak.median() - bare.median();
        println!("  {:<52} {:>10.2} {:>10.2} {over:>10.2}", peak.name, resident.median(), peak.median());
    }
    goal("peak over a bare process", ours.median() - bare.median(), 6.0, " MiB");
    Ok(())
}

fn child(what: &str, server: &Server) -> Outcome<(f64, f64)> {
    let mut command = Command::new(std::env::current_exe()?);
    let output = command.args([MODE, what, &server.url]).output()?;
    if !output.status.success() {
        return Err(clients::text(&output.stderr)?.into());
    }
    let text = clients::text(&output.stdout)?;
    let (now, most) = text.trim().split_once(' ').ok_or("no figures from the child")?;
    Ok((now.parse::<f64>()? / 1024.0, most.parse::<f64>()? / 1024.0))
}

/// The child: takes hold of something, and prints its resident memory, now and at most, in KiB. What `getrusage`
/// says of a child can be the parent's peak.
pub(crate) fn hold(what: &str, url: &str) -> Outcome<()> {
    let _held: Box<dyn std::any::Any> = match what {
        "ours" => {
            let client = server::client(url)?;
            client.get_instance()?;
            Box::new(client)
        }
        "reqwest" => {
            let bare = clients::BareReqwest::without_tls()?;
            bare.runtime.block_on(async { bare.client.get(url).send().await?.bytes().await })?;
            Box::new(bare)
        }
        _ => Box::new(()),
    };
    let status = std::fs::read_to_string("/proc/self/status")?;
    let field = |name: &str| -> Option<&str> {
        status.lines().find_map(|line| line.strip_prefix(name))?.split_whitespace().nth(1)
    };
    let (now, most) = field("VmRSS").zip(field("VmHWM")).ok_or("this system does not tell")?;
    println!("{now} {most}");
    Ok(())
}
