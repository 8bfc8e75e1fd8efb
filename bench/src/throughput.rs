//! Small GETs by eight callers at a time.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::Outcome;
use crate::clients::{self, BASELINE, Get, OURS, REQWEST};
use crate::rounds::{Figures, find};
use crate::server::Server;

const CALLERS: usize = 8;
const ROUND: Duration = Duration::from_millis(300);

pub(crate) fn measure(server: &Server, rounds: usize) -> Outcome<()> {
    let mut teams = clients::teams(server, CALLERS)?;
    let mut figures: Vec<Figures> = teams.iter().map(|(name, _)| Figures::new(name)).collect();
    for (_, team) in &mut teams {
        run(team, ROUND)?;
    }
    for _ in 0..rounds {
        for ((_, team), figures) in teams.iter_mut().zip(&mut figures) {
            figures.add(run(team, ROUND)?);
        }
    }

    println!("\nThroughput of {CALLERS} callers ({rounds} rounds of {} ms)", ROUND.as_millis());
    println!("  {:<52} {:>10} {:>8} {:>11}", "", "requests/s", "to raw", "to reqwest");
    let (raw, reqwest) = (find(&figures, BASELINE)?, find(&figures, REQWEST)?);
    for figures in &figures {
        let (median, to_raw, to_reqwest) =
            (figures.median(), figures.ratio_to(raw), figures.ratio_to(reqwest));
        println!("  {:<52} {median:>10.0} {to_raw:>8.2} {to_reqwest:>11.2}", figures.name);
    }
    let ratio = find(&figures, OURS)?.ratio_to(reqwest);
    // What two runs of one program differ by.
    let verdict = if ratio >= 0.99 { "met" } else { "NOT met" };
    println!("  goal: at least as many as {CALLERS} bare reqwest clients: {verdict} ({ratio:.3})");
    Ok(())
}

/// Requests a second of all callers together.
fn run(team: &mut [Box<dyn Get>], time: Duration) -> Outcome<f64> {
    let stop = AtomicBool::new(false);
    let start = Instant::now();
    let requests: Outcome<u32> = std::thread::scope(|scope| {
        let stop = &stop;
        let work = |client: &mut Box<dyn Get>| -> Outcome<u32> {
            let mut requests = 0;
            while !stop.load(Ordering::Relaxed) {
                client.get()?;
                requests += 1;
            }
            Ok(requests)
        };
        let callers: Vec<_> = team.iter_mut().map(|client| scope.spawn(move || work(client))).collect();
        std::thread::sleep(time);
        stop.store(true, Ordering::Relaxed);
        callers.into_iter().map(|caller| caller.join().map_err(|_| "a caller panicked")?).sum()
    });
    Ok(f64::from(requests?) / start.elapsed().as_secs_f64())
}
