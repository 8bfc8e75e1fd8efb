//! A cached `identity_token()`.

use std::hint::black_box;
use std::sync::Barrier;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use vpc_metadata::blocking::Client;

use crate::Outcome;
use crate::rounds::{Figures, goal};
use crate::server::Server;

/// Calls of the asynchronous client in a round.
const CALLS: u32 = 50_000;
/// How long the threads of a round call. A fixed number of calls would not do: on a busy machine the first thread
/// would be through before the last one starts, and nobody would be in anybody's way.
const ROUND: Duration = Duration::from_millis(40);
/// Calls between two looks at whether the round is over.
const BATCH: u32 = 64;
/// Threads, and whether they share one client. Those that share nothing are the control: what they do not gain, the
/// machine does not have to give.
const TEAMS: [(&str, usize, bool); 6] = [
    ("1 thread", 1, true),
    ("2 threads, one client", 2, true),
    ("4 threads, one client", 4, true),
    ("8 threads, one client", 8, true),
    ("control: 2 threads, a client each", 2, false),
    ("control: 8 threads, a client each", 8, false),
];

pub(crate) fn measure(server: &Server, rounds: usize) -> Outcome<()> {
    let mut teams = Vec::new();
    for (name, threads, share) in TEAMS {
        let first = server.client()?;
        let others = (1..threads).map(|_| if share { Ok(first.clone()) } else { server.client() });
        let mut team = others.collect::<Outcome<Vec<Client>>>()?;
        team.push(first);
        team.iter().try_for_each(|client| client.identity_token().map(drop))?;
        teams.push((team, Figures::new(name)));
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let builder = vpc_metadata::Client::builder().environment(|_| None).endpoint(&server.url);
    let asynchronous = builder.token_lifetime(3_600).build()?;
    runtime.block_on(asynchronous.identity_token())?;

    let mut awaited = Figures::new("asynchronous client, 1 task");
    for _ in 0..rounds {
        for (team, figures) in &mut teams {
            figures.add(calls_per_microsecond(team)?);
        }
        let start = Instant::now();
        runtime.block_on(async {
            for _ in 0..CALLS {
                black_box(asynchronous.identity_token().await?);
            }
            Outcome::Ok(())
        })?;
        awaited.add(f64::from(CALLS) / start.elapsed().as_secs_f64() / 1e6);
    }

    println!("\nCached identity_token() ({rounds} rounds of {} ms)", ROUND.as_millis());
    println!("  {:<52} {:>10} {:>15} {:>8}", "", "median ns", "million calls/s", "scaling");
    let (_, one) = teams.first().ok_or("no team")?;
    for (_, figures) in &teams {
        let (rate, scaling) = (figures.median(), figures.ratio_to(one));
        println!("  {:<52} {:>10.0} {rate:>15.1} {scaling:>8.2}", figures.name, 1e3 / rate);
    }
    println!("  {:<52} {:>10.0} {:>15.1}", awaited.name, 1e3 / awaited.median(), awaited.median());
    goal("one blocking caller", 1e3 / one.median(), 100.0, " ns");
    Ok(())
}

/// Calls of all threads together, one for each of the clients; they begin at the same moment.
fn calls_per_microsecond(team: &[Client]) -> Outcome<f64> {
    let (stop, together) = (AtomicBool::new(false), Barrier::new(team.len() + 1));
    let (calls, took) = std::thread::scope(|scope| {
        let (stop, together) = (&stop, &together);
        let work = |client: &Client| -> Outcome<u32> {
            together.wait();
            let mut calls = 0;
            while !stop.load(Ordering::Relaxed) {
                for _ in 0..BATCH {
                    black_box(client.identity_token()?);
                }
                calls += BATCH;
            }
            Ok(calls)
        };
        let callers: Vec<_> = team.iter().map(|client| scope.spawn(move || work(client))).collect();
        together.wait();
        let start = Instant::now();
        std::thread::sleep(ROUND);
        stop.store(true, Ordering::Relaxed);
        // The time ends here, not with the last thread to notice: what is called after it is a batch at most.
        let took = start.elapsed();
        let calls: Outcome<u32> =
            callers.into_iter().map(|caller| caller.join().map_err(|_| "a caller panicked")?).sum();
        Outcome::Ok((calls?, took))
    })?;
    Ok(f64::from(calls) / took.as_secs_f64() / 1e6)
}
