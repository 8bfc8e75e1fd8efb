//! The control port: faults, tokens, clock and request log of a running emulator, over HTTP.

use std::convert::Infallible;
use std::sync::Arc;

use http_body_util::Full;
use hyper::Method;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde::Deserialize;
use serde_json::json;
use tokio::net::TcpListener;
use vpc_metadata::Operation;

use crate::error::{Error, read_json};
use crate::fault_json::read_faults;
use crate::gate::GateHandle;
use crate::reply::{JSON, Reply};
use crate::request::Request;
use crate::server::read;
use crate::service::Service;
use crate::tokens::lock;

const PATHS: &[&str] =
    &["/health", "/faults", "/tokens/revoke", "/requests", "/clock", "/jwks", "/ca.pem", "/scenario"];

/// Serves the control port until the runtime ends.
pub(crate) async fn accept(listener: TcpListener, service: Arc<Service>, gate: GateHandle) {
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
            continue;
        };
        let _ = stream.set_nodelay(true);
        let (service, gate) = (service.clone(), gate.clone());
        tokio::spawn(async move {
            let serve = service_fn(|request| {
                let (service, gate) = (service.clone(), gate.clone());
                async move {
                    let request = read(request).await;
                    let reply = respond(&service, &gate, &request).await;
                    Ok::<hyper::Response<Full<bytes::Bytes>>, Infallible>(reply.into_response())
                }
            });
            let _ = hyper::server::conn::http1::Builder::new()
                .serve_connection(TokioIo::new(stream), serve)
                .await;
        });
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClockChange {
    advance_seconds: Option<f64>,
    skew_seconds: Option<i64>,
}

async fn respond(service: &Service, gate: &GateHandle, request: &Request) -> Reply {
    match command(service, request) {
        Ok((reply, faults_changed)) => {
            if faults_changed {
                gate.update().await;
            }
            reply
        }
        Err(error) => serialized(400, &json!({ "error": error.to_string() })),
    }
}

/// The reply, and whether the listening socket has to look at the faults again.
fn command(service: &Service, request: &Request) -> Result<(Reply, bool), Error> {
    let body = std::str::from_utf8(&request.body).map_err(|_| Error::new("the body is not UTF-8 text"))?;
    let done = || serialized(200, &json!({}));
    let reply = match (&request.method, request.path.as_str()) {
        (&Method::GET, "/health") => {
            serialized(200, &json!({ "status": "ok", "scenario": service.scenario.name() }))
        }
        (&Method::GET, "/faults") => serialized(200, &json!({ "faults": lock(&service.faults).list() })),
        (&Method::POST, "/faults") => {
            let faults = read_faults(body)?;
            let mut installed = lock(&service.faults);
            let ids: Vec<u64> = faults.into_iter().map(|fault| installed.add(fault)).collect();
            drop(installed);
            return Ok((serialized(200, &json!({ "ids": ids })), true));
        }
        (&Method::DELETE, "/faults") => {
            lock(&service.faults).clear();
            return Ok((done(), true));
        }
        (&Method::POST, "/tokens/revoke") => {
            service.tokens.revoke();
            done()
        }
        (&Method::GET, "/requests") => requests(service),
        (&Method::DELETE, "/requests") => {
            lock(&service.log).clear();
            done()
        }
        (&Method::GET, "/clock") => clock(service),
        (&Method::POST, "/clock") => {
            let change: ClockChange = read_json(body)?;
            if let Some(seconds) = change.advance_seconds {
                if !(-1e12..=1e12).contains(&seconds) {
                    return Err(Error::new("advance_seconds: is out of range"));
                }
                #[allow(clippy::cast_possible_truncation, reason = "the range was checked")]
                service.clock.advance_millis((seconds * 1000.0) as i64);
            }
            if let Some(seconds) = change.skew_seconds {
                service.clock.set_skew(seconds);
            }
            clock(service)
        }
        (&Method::GET, "/jwks") => Reply::json(200, &service.tokens.jwks(&service.facts.key_ids())),
        (&Method::GET, "/ca.pem") => {
            Reply::new(200, "application/x-pem-file", service.authority.root_pem().to_owned())
        }
        (&Method::GET, "/scenario") => serialized(200, &service.scenario),
        (_, path) if PATHS.contains(&path) => {
            serialized(405, &json!({ "error": format!("{path} does not take {}", request.method) }))
        }
        (_, path) => {
            let message = format!("there is no {path}; there are {}", PATHS.join(", "));
            serialized(404, &json!({ "error": message }))
        }
    };
    Ok((reply, false))
}

fn requests(service: &Service) -> Reply {
    let log = lock(&service.log);
    let counts: std::collections::BTreeMap<&str, usize> = Operation::ALL
        .iter()
        .map(|operation| (operation.id(), log.count(*operation)))
        .filter(|(_, count)| *count > 0)
        .collect();
    let connections = service.connections.load(std::sync::atomic::Ordering::Relaxed);
    serialized(200, &json!({ "requests": log.requests(), "counts": counts, "connections": connections }))
}

fn clock(service: &Service) -> Reply {
    let clock = &service.clock;
    serialized(
        200,
        &json!({
            "now": crate::clock::timestamp(clock.now_millis(), true),
            "reported": crate::clock::timestamp(clock.reported_millis(), true),
            "advanced_seconds": clock.advanced_millis().div_euclid(1000),
            "skew_seconds": clock.skew_seconds(),
        }),
    )
}

fn serialized(status: u16, value: &impl serde::Serialize) -> Reply {
    match serde_json::to_string(value) {
        Ok(text) => Reply::new(status, JSON, text),
        Err(error) => Reply::new(500, "text/plain", error.to_string()),
    }
}
