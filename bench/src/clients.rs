//! The clients that are compared. Each sends the same GET with the same headers over a kept connection, reads the body
//! to its end, and takes nothing but status 200 for an answer.

mod hyper;
mod libcurl;
mod ours;
mod raw;
mod reqwest;
mod ureq;

pub(crate) use raw::Raw;
pub(crate) use reqwest::BareReqwest;

use crate::Outcome;
use crate::server::Server;

pub(crate) const BASELINE: &str = "raw blocking socket";
pub(crate) const LIBCURL: &str = "libcurl, easy handle reused";
pub(crate) const REQWEST: &str = "bare reqwest, current-thread, pre-built request";
pub(crate) const OURS: &str = "ours, blocking::Client::call";

const ACCEPT: &str = "application/json";
const USER_AGENT: &str = "vpc-metadata/0.1.0";

/// A client that can make the small GET.
pub(crate) trait Get: Send {
    fn get(&mut self) -> Outcome<()>;
}

type Named = (&'static str, Box<dyn Get>);
type Team = (&'static str, Vec<Box<dyn Get>>);

/// Every client once.
pub(crate) fn all(server: &Server) -> Outcome<Vec<Named>> {
    let our = server.client()?;
    Ok(vec![
        (BASELINE, Box::new(raw::RawGet::new(server)?)),
        ("bare hyper connection, current-thread", Box::new(hyper::Connection::new(server)?)),
        ("bare hyper-util pool, current-thread", Box::new(hyper::Pool::new(server)?)),
        (LIBCURL, Box::new(libcurl::Libcurl::new(server)?)),
        ("ureq", Box::new(ureq::Ureq::new(server))),
        (REQWEST, Box::new(reqwest::Prebuilt::new(server)?)),
        ("bare reqwest, current-thread, as usually written", Box::new(reqwest::Usual::new(server)?)),
        (OURS, Box::new(ours::Call::new(our.clone()))),
        ("ours, blocking::Client::list_placement_groups, typed", Box::new(ours::Typed::new(our.clone()))),
        ("ours, blocking::Client::get_placement_group by id", Box::new(ours::ById::new(our)?)),
    ])
}

/// Clients for many callers at a time: one each, except that ours is one that all share.
pub(crate) fn teams(server: &Server, callers: usize) -> Outcome<Vec<Team>> {
    let our = server.client()?;
    let team = |member: &dyn Fn() -> Outcome<Box<dyn Get>>| -> Outcome<Vec<_>> {
        (0..callers).map(|_| member()).collect()
    };
    Ok(vec![
        (BASELINE, team(&|| Ok(Box::new(raw::RawGet::new(server)?)))?),
        (LIBCURL, team(&|| Ok(Box::new(libcurl::Libcurl::new(server)?)))?),
        (REQWEST, team(&|| Ok(Box::new(reqwest::Prebuilt::new(server)?)))?),
        (OURS, team(&|| Ok(Box::new(ours::Call::new(our.clone()))))?),
    ])
}

/// Some requests of the first client whose name holds this text.
pub(crate) fn drive(name: &str, requests: usize) -> Outcome<()> {
    let server = Server::start()?;
    let mut clients = all(&server)?;
    let found = clients.iter_mut().find(|(candidate, _)| candidate.contains(name));
    let (_, client) = found.ok_or_else(|| format!("no client is called {name}"))?;
    (0..requests).try_for_each(|_| client.get())
}

pub(crate) fn text(bytes: &[u8]) -> Outcome<&str> {
    Ok(std::str::from_utf8(bytes)?)
}

fn check_status(status: u16) -> Outcome<()> {
    if status == 200 { Ok(()) } else { Err(format!("HTTP status {status}").into()) }
}
