//! A cached `identity_token()`.

use std::hint::black_box;
use std::time::Instant;

use vpc_metadata::blocking::Client;

use crate::Outcome;
use crate::rounds::{Figures, goal};
use crate::server::Server;

const CALLS: u32 = 50_000;
const THREADS: [(&str, u32); 4] = [("1 thread", 1), ("2 threads", 2), ("4 threads", 4), ("8 threads", 8)];

pub(crate) fn measure(server: &Server, rounds: usize) -> Outcome<()> {
    let client = server.client()?;
    client.identity_token()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let builder = vpc_metadata::Client::builder().environment(|_| None).endpoint(&server.url);
    let asynchronous = builder.token_lifetime(3_600).build()?;
    runtime.block_on(asynchronous.identity_token())?;

    let mut blocking = THREADS.map(|(name, _)| Figures::new(name));
    let mut awaited = Figures::new("asynchronous client, 1 task");
    for _ in 0..rounds {
        for ((_, threads), figures) in THREADS.iter().zip(&mut blocking) {
            figures.add(calls_per_microsecond(&client, *threads)?);
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

    println!("\nCached identity_token() ({rounds} rounds of {CALLS} calls a thread)");
    println!("  {:<52} {:>10} {:>15} {:>8}", "", "median ns", "million calls/s", "scaling");
    let [one, ..] = &blocking;
    for figures in &blocking {
        let (rate, scaling) = (figures.median(), figures.ratio_to(one));
        println!("  {:<52} {:>10.0} {rate:>15.1} {scaling:>8.2}", figures.name, 1e3 / rate);
    }
    println!("  {:<52} {:>10.0} {:>15.1}", awaited.name, 1e3 / awaited.median(), awaited.median());
    goal("one blocking caller", 1e3 / one.median(), 100.0, " ns");
    Ok(())
}

/// Calls of all threads together, which share one client.
fn calls_per_microsecond(client: &Client, threads: u32) -> Outcome<f64> {
    let start = Instant::now();
    std::thread::scope(|scope| {
        let work = || -> Outcome<()> {
            for _ in 0..CALLS {
                black_box(client.identity_token()?);
            }
            Ok(())
        };
        let callers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        callers.into_iter().try_for_each(|caller| caller.join().map_err(|_| "a caller panicked")?)
    })?;
    Ok(f64::from(CALLS * threads) / start.elapsed().as_secs_f64() / 1e6)
}
