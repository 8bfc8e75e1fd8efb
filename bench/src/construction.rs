//! How long the construction of a client takes. TLS is set up by the first https request, not here.

use std::hint::black_box;

use crate::Outcome;
use crate::clients::BareReqwest;
use crate::rounds::{Figures, microseconds};
use crate::server::{self, Server};

const CLIENTS: u32 = 20;

pub(crate) fn measure(server: &Server, rounds: usize) -> Outcome<()> {
    let mut http = Figures::new("ours, http endpoint");
    let mut https = Figures::new("ours, https endpoint");
    let mut without = Figures::new("bare reqwest with its runtime, no TLS set up");
    let mut as_it_comes = Figures::new("bare reqwest with its runtime, as it comes");
    let each = |took: f64| took / f64::from(CLIENTS);
    for _ in 0..rounds {
        http.add(each(microseconds(|| repeat(|| server::client(&server.url)))?));
        https.add(each(microseconds(|| repeat(|| server::client("https://localhost:1")))?));
        without.add(each(microseconds(|| repeat(BareReqwest::without_tls))?));
        as_it_comes.add(microseconds(|| BareReqwest::as_it_comes().map(|bare| drop(black_box(bare))))?);
    }
    println!("\nConstruction of a client ({rounds} rounds of {CLIENTS})");
    println!("  {:<52} {:>10}", "", "median us");
    for figures in [http, https, without, as_it_comes] {
        println!("  {:<52} {:>10.1}", figures.name, figures.median());
    }
    Ok(())
}

fn repeat<T>(construct: impl Fn() -> Outcome<T>) -> Outcome<()> {
    for _ in 0..CLIENTS {
        black_box(construct()?);
    }
    Ok(())
}
