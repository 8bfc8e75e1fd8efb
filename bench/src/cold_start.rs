//! From the construction of a client to the first instance: connection, identity token, instance.

use std::hint::black_box;

use reqwest::header::{ACCEPT, AUTHORIZATION};

use crate::Outcome;
use crate::clients::{self, BareReqwest, Raw};
use crate::rounds::{Figures, microseconds};
use crate::server::Server;

const TOKEN: &str = "/identity/v1/token?version=2025-08-26";
const INSTANCE: &str = "/metadata/v1/instance?version=2025-08-26";
const BODY: &str = "{\"expires_in\":3600}";

/// One way to come to the first instance.
type Way = fn(&Server) -> Outcome<()>;

const WAYS: [(&str, Way); 4] = [
    ("raw blocking socket", raw),
    ("bare reqwest, no TLS set up, JSON not read", |server| reqwest(server, BareReqwest::without_tls()?)),
    ("bare reqwest as it comes (loads the system's roots)", |server| {
        reqwest(server, BareReqwest::as_it_comes()?)
    }),
    ("ours, blocking::Client::get_instance", ours),
];

pub(crate) fn measure(server: &Server, rounds: usize) -> Outcome<()> {
    let mut figures = WAYS.map(|(name, _)| Figures::new(name));
    for _ in 0..rounds {
        for ((_, way), figures) in WAYS.iter().zip(&mut figures) {
            figures.add(microseconds(|| way(server))? / 1e3);
        }
    }
    println!("\nFrom construction to the first instance, nothing cached ({rounds} rounds)");
    println!("  {:<52} {:>10} {:>8}", "", "median ms", "to raw");
    let [raw, ..] = &figures;
    for figures in &figures {
        println!("  {:<52} {:>10.2} {:>8.2}", figures.name, figures.median(), figures.ratio_to(raw));
    }
    println!("  (the emulator signs the token meanwhile, which is most of it and the same for all)");
    Ok(())
}

fn ours(server: &Server) -> Outcome<()> {
    black_box(server.client()?.get_instance()?);
    Ok(())
}

fn raw(server: &Server) -> Outcome<()> {
    let authority = server.authority();
    let mut socket = Raw::connect(authority)?;
    let length = BODY.len();
    let request = format!(
        "PUT {TOKEN} HTTP/1.1\r\nHost: {authority}\r\nMetadata-Flavor: ibm\r\nAccept: application/json\r\n\
         Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n{BODY}"
    );
    let token = access_token(socket.exchange(request.as_bytes())?)?;
    let request = format!(
        "GET {INSTANCE} HTTP/1.1\r\nHost: {authority}\r\nAccept: application/json\r\n\
         Authorization: Bearer {token}\r\n\r\n"
    );
    black_box(socket.exchange(request.as_bytes())?);
    Ok(())
}

fn reqwest(server: &Server, bare: BareReqwest) -> Outcome<()> {
    let BareReqwest { runtime, client } = bare;
    runtime.block_on(async {
        let request = client.put(format!("{}{TOKEN}", server.url)).header("metadata-flavor", "ibm");
        let request = request.header(ACCEPT, "application/json").header("content-type", "application/json");
        let body = request.body(BODY).send().await?.error_for_status()?.bytes().await?;
        let token = access_token(&body)?;
        let request = client.get(format!("{}{INSTANCE}", server.url)).header(ACCEPT, "application/json");
        let request = request.header(AUTHORIZATION, format!("Bearer {token}"));
        black_box(request.send().await?.error_for_status()?.bytes().await?);
        Ok(())
    })
}

/// Cuts the token out, as a shell script would.
fn access_token(body: &[u8]) -> Outcome<String> {
    let text = clients::text(body)?;
    let (_, rest) = text.split_once("\"access_token\"").ok_or("no access_token")?;
    Ok(rest.split('"').nth(1).ok_or("no access_token")?.to_owned())
}
