//! A small GET on a kept connection, by a lone caller.

use crate::Outcome;
use crate::clients::{self, BASELINE, LIBCURL, OURS, REQWEST};
use crate::rounds::{Figures, find, goal, microseconds};
use crate::server::Server;

/// Requests of one client before the next one has its turn.
const REQUESTS: u32 = 250;

pub(crate) fn measure(server: &Server, rounds: usize) -> Outcome<()> {
    let mut clients = clients::all(server)?;
    let mut figures: Vec<Figures> = clients.iter().map(|(name, _)| Figures::new(name)).collect();
    for (_, client) in &mut clients {
        for _ in 0..REQUESTS {
            client.get()?;
        }
    }
    for round in 0..rounds {
        // Nobody always follows the same one.
        for turn in 0..clients.len() {
            let index = (turn * (1 + round % 3) + round) % clients.len();
            let (Some((_, client)), Some(figures)) = (clients.get_mut(index), figures.get_mut(index)) else {
                continue;
            };
            let took = microseconds(|| (0..REQUESTS).try_for_each(|_| client.get()))?;
            figures.add(took / f64::from(REQUESTS));
        }
    }

    println!("\nSmall GET on a kept connection, one caller ({rounds} rounds of {REQUESTS})");
    println!("  {:<52} {:>10} {:>8} {:>11}", "", "median us", "to raw", "to reqwest");
    let (raw, reqwest) = (find(&figures, BASELINE)?, find(&figures, REQWEST)?);
    for figures in &figures {
        let (median, to_raw, to_reqwest) =
            (figures.median(), figures.ratio_to(raw), figures.ratio_to(reqwest));
        println!("  {:<52} {median:>10.1} {to_raw:>8.2} {to_reqwest:>11.2}", figures.name);
    }
    let ours = find(&figures, OURS)?;
    goal("ours to bare reqwest", ours.ratio_to(reqwest), 1.05, "");
    goal("ours to libcurl (level)", ours.ratio_to(find(&figures, LIBCURL)?), 1.05, "");
    goal("moonshot: ours to the raw socket", ours.ratio_to(raw), 1.3, "");
    Ok(())
}
