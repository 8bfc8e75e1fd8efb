//! The service: from a request to what happens on the wire.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;
use uuid::Uuid;
use vpc_metadata::Operation;

use crate::authority::Authority;
use crate::bodies::{Prepared, collection_of};
use crate::clock::{Clock, http_date};
use crate::error::Error;
use crate::fault::{Action, Disabled, Drip, Reset};
use crate::fault_set::{Decision, FaultSet};
use crate::identity::{self, Facts};
use crate::json::Json;
use crate::record::Log;
use crate::reply::{JSON, Refusal, Reply, object};
use crate::request::{Request, SPLIT_VERSION, check_parameters, check_version, is_id};
use crate::routes::{self, Family, Route};
use crate::scenario::{Kind, Scenario};
use crate::tokens::{TokenKind, Tokens, lock};
use crate::wrong_answers;

/// Everything that the ports share.
#[derive(Debug)]
pub(crate) struct Service {
    pub(crate) scenario: Scenario,
    pub(crate) prepared: Prepared,
    pub(crate) facts: Facts,
    pub(crate) tokens: Tokens,
    pub(crate) authority: Authority,
    pub(crate) clock: Clock,
    pub(crate) faults: Mutex<FaultSet>,
    pub(crate) log: Mutex<Log>,
    pub(crate) connections: AtomicU64,
}

/// What the connection does for one request.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) delay_ms: u64,
    pub(crate) ending: Ending,
    /// The listening socket changes before the response is sent.
    pub(crate) gate_begins: bool,
}

#[derive(Debug)]
pub(crate) enum Ending {
    Answer(Reply),
    /// Bytes written past HTTP, and how the connection ends.
    Raw(Vec<Step>),
    Silence,
}

/// One step of a response that goes past HTTP.
#[derive(Debug)]
pub(crate) enum Step {
    Send(Bytes),
    Wait(u64),
    /// RST
    Reset,
    /// FIN
    Close,
}

impl Service {
    pub(crate) fn new(scenario: Scenario, log_limit: usize) -> Result<Self, Error> {
        let tokens = Tokens::new()?;
        let prepared = Prepared::new(&scenario);
        let facts = Facts::new(&prepared.bodies, &tokens.key_fingerprint());
        let clock = Clock::default();
        clock.advance_millis(scenario.clock.advance_seconds.saturating_mul(1000));
        clock.set_skew(scenario.clock.skew_seconds);
        let mut faults = FaultSet::default();
        for fault in &scenario.faults {
            fault.check()?;
            faults.add(fault.clone());
        }
        Ok(Self {
            prepared,
            facts,
            tokens,
            authority: Authority::new()?,
            clock,
            faults: Mutex::new(faults),
            log: Mutex::new(Log::new(log_limit)),
            connections: AtomicU64::new(0),
            scenario,
        })
    }

    pub(crate) fn next_connection(&self) -> u64 {
        self.connections.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// The status of the POSTs that make something.
    pub(crate) fn post_status(&self) -> u16 {
        if self.scenario.quirks.created_status { 201 } else { 200 }
    }

    /// Decides about a request and records it.
    pub(crate) fn handle(&self, connection: u64, request: &Request) -> Outcome {
        let route = routes::find(&request.method, &request.path);
        let operation = route.as_ref().map(|route| route.operation);
        let decision = lock(&self.faults).decide(operation);
        let (ending, status) = self.ending(request, route.as_ref(), &decision);
        lock(&self.log).add(connection, operation, request, status);
        Outcome { delay_ms: decision.delay_ms, ending, gate_begins: decision.gate_begins }
    }

    fn ending(&self, request: &Request, route: Option<&Route>, decision: &Decision) -> (Ending, u16) {
        let normal = || self.finish(self.answer(request, route, decision));
        let answered = |reply: Reply| {
            let status = reply.status;
            (Ending::Answer(reply), status)
        };
        let raw = |reply: &Reply, steps: Vec<Step>| (Ending::Raw(steps), reply.status);
        let body =
            |reply: &Reply, length: usize| Step::Send(reply.body.slice(..length.min(reply.body.len())));
        let head = |reply: &Reply| Step::Send(Bytes::from(reply.head()));
        let refused =
            |refusal: Refusal| answered(self.finish(refusal.reply(self.scenario.quirks.bare_errors)));
        match &decision.ending {
            None => answered(normal()),
            Some(Action::Status(fault)) => {
                let usual =
                    self.finish(Refusal::of_status(fault.code).reply(self.scenario.quirks.bare_errors));
                answered(wrong_answers::status(fault, usual))
            }
            Some(Action::Body(fault)) => answered(self.finish(wrong_answers::body(fault, normal))),
            Some(Action::Redirect(redirect)) => answered(
                self.finish(Reply::new(redirect.status, "", "").with("Location", &redirect.location)),
            ),
            Some(Action::WrongCloud(cloud)) => answered(self.dated(wrong_answers::cloud(*cloud))),
            Some(Action::EchoAuthorization) => {
                let message =
                    format!("The token `{}` was not accepted.", request.bearer().unwrap_or_default());
                refused(Refusal::bad("invalid_value", message).header("Authorization"))
            }
            Some(Action::Disabled(Disabled::Forbidden)) => refused(Refusal::not_enabled()),
            Some(Action::Reset(Reset::BeforeHead)) => (Ending::Raw(vec![Step::Reset]), 0),
            Some(Action::Reset(Reset::InHead)) => {
                let reply = normal();
                let head = Bytes::from(reply.head());
                raw(&reply, vec![Step::Send(head.slice(..head.len() / 2)), Step::Reset])
            }
            Some(Action::Reset(Reset::AfterHead)) => {
                let reply = normal();
                raw(&reply, vec![head(&reply), Step::Reset])
            }
            Some(Action::Truncate(length)) => {
                let reply = normal();
                raw(&reply, vec![head(&reply), body(&reply, *length), Step::Close])
            }
            Some(Action::CloseIdle) => {
                let reply = normal();
                raw(&reply, vec![head(&reply), body(&reply, usize::MAX), Step::Close])
            }
            Some(Action::Drip(drip)) => {
                let reply = normal();
                let mut steps = pieces(&reply, drip);
                if request.header("connection").is_some_and(|value| value.eq_ignore_ascii_case("close")) {
                    steps.push(Step::Close);
                }
                raw(&reply, steps)
            }
            // What stands below is silence, or decided before there is a request, or no ending.
            Some(
                Action::Hang
                | Action::Refuse
                | Action::BlackHole
                | Action::Disabled(Disabled::Drop | Disabled::Refuse)
                | Action::DelayMs(_)
                | Action::Token(_)
                | Action::Nonce(_),
            ) => (Ending::Silence, 0),
        }
    }

    /// The headers that every response of the service has.
    fn finish(&self, reply: Reply) -> Reply {
        let known = reply.headers.iter().any(|(name, _)| name == "X-Request-Id");
        let reply = if known { reply } else { reply.with("X-Request-Id", &Uuid::new_v4().to_string()) };
        self.dated(reply)
    }

    fn dated(&self, reply: Reply) -> Reply {
        reply.with("Date", &http_date(self.clock.reported_millis()))
    }

    fn answer(&self, request: &Request, route: Option<&Route>, decision: &Decision) -> Reply {
        let result = match route {
            Some(route) => self.operate(request, route, decision),
            None => Err(Refusal::no_such_path()),
        };
        result.unwrap_or_else(|refusal| refusal.reply(self.scenario.quirks.bare_errors))
    }

    fn operate(&self, request: &Request, route: &Route, decision: &Decision) -> Result<Reply, Refusal> {
        let quirks = &self.scenario.quirks;
        let parameters = request.parameters();
        let mut known = vec!["version", "maturity", "generation"];
        match self.scenario.kind {
            Kind::Vsi => {}
            Kind::BareMetal if route.family == Family::Identity => {}
            Kind::Powervs
                if route.family == Family::Identity
                    && route.operation != Operation::CreateIdentityCertificate =>
            {
                known.clear();
            }
            Kind::BareMetal | Kind::Powervs => return Err(Refusal::no_such_path()),
        }
        let versioned = self.scenario.kind != Kind::Powervs;
        if versioned {
            let version = check_version(&parameters, quirks.optional_version, self.clock.now_millis())?;
            if route.family == Family::LegacyIdentity && version.as_str() >= SPLIT_VERSION {
                return Err(Refusal::no_such_path());
            }
        }
        let creates_token = route.operation == Operation::CreateIdentityToken;
        if creates_token || !versioned {
            request.check_flavor()?;
        }
        if !creates_token {
            self.check_bearer(request)?;
        }
        if quirks.page_limit.is_some()
            && collection_of(route.operation).is_some_and(|c| c.paged && c.list == route.operation)
        {
            known.extend(["start", "limit"]);
        }
        check_parameters(&parameters, &known, quirks.ignore_unknown_fields)?;
        match route.operation {
            Operation::CreateIdentityToken => identity::create_token(self, request, decision),
            Operation::CreateIdentityIamToken => identity::create_iam_token(self, request, decision),
            Operation::CreateIdentityCertificate => identity::create_certificate(self, request),
            operation => self.read(operation, route.id.as_deref(), &parameters),
        }
    }

    fn check_bearer(&self, request: &Request) -> Result<(), Refusal> {
        let token = request.bearer().ok_or_else(Refusal::unauthenticated)?;
        let now = self.clock.now_millis();
        if self.tokens.is_good(TokenKind::Identity, token, &self.facts.server_id, now) {
            return Ok(());
        }
        Err(Refusal::unauthenticated())
    }

    fn read(
        &self,
        operation: Operation,
        id: Option<&str>,
        parameters: &[(String, String)],
    ) -> Result<Reply, Refusal> {
        let collection = collection_of(operation);
        match (collection, id) {
            (Some(collection), Some(id)) => {
                if !is_id(id) {
                    let refusal = Refusal::new(
                        404,
                        "invalid_value",
                        "The value of the `id` path parameter is not valid.",
                    );
                    return Err(refusal.parameter("id", Some(id.to_owned())));
                }
                let body = self.prepared.item(collection.list, id).ok_or_else(|| {
                    Refusal::new(404, "not_found", format!("{} not found.", collection.label))
                        .parameter("id", Some(id.to_owned()))
                })?;
                Ok(Reply::new(200, JSON, body))
            }
            (Some(collection), None) if collection.paged && self.scenario.quirks.page_limit.is_some() => {
                self.page(operation, collection.member, parameters)
            }
            _ => {
                let body = self.prepared.whole(operation).ok_or_else(Refusal::no_such_path)?;
                Ok(Reply::new(200, JSON, body))
            }
        }
    }

    /// One page, in the envelope of the 2021 samples: its `href`s do not have the path that the request had.
    fn page(&self, list: Operation, member: &str, parameters: &[(String, String)]) -> Result<Reply, Refusal> {
        let parameter = |wanted: &str| {
            parameters.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str())
        };
        let invalid = |name: &str, value: &str| {
            Refusal::bad("invalid_value", format!("The value of the `{name}` parameter is not valid."))
                .parameter(name, Some(value.to_owned()))
        };
        let limit = match parameter("limit") {
            None => self.scenario.quirks.page_limit.unwrap_or(50).max(1),
            Some(text) => match text.parse::<u32>() {
                Ok(limit @ 1..=100) => limit,
                _ => return Err(invalid("limit", text)),
            },
        };
        let items = self.prepared.items(list);
        let first = match parameter("start") {
            None => 0,
            Some(start) => {
                items.iter().position(|(id, _)| id == start).ok_or_else(|| invalid("start", start))?
            }
        };
        let href = |start: &str| {
            let text = format!("http://169.254.169.254/v1/{member}?limit={limit}{start}");
            object([("href", Json::Text(text))])
        };
        let size = usize::try_from(limit).unwrap_or(usize::MAX);
        let on_page = items.iter().skip(first).take(size);
        let parsed = on_page.filter_map(|(_, body)| Json::parse(std::str::from_utf8(body).ok()?).ok());
        let mut members = vec![("first", href("")), ("limit", Json::from(i64::from(limit)))];
        if let Some((next, _)) = items.get(first.saturating_add(size)) {
            members.push(("next", href(&format!("&start={next}"))));
        }
        members.push((member, Json::Array(parsed.collect())));
        members.push(("total_count", Json::from(i64::try_from(items.len()).unwrap_or(i64::MAX))));
        Ok(Reply::json(200, &object(members)))
    }
}

/// A response in pieces; the connection stays usable afterwards.
fn pieces(reply: &Reply, drip: &Drip) -> Vec<Step> {
    let head = Bytes::from(reply.head());
    let mut steps = Vec::new();
    let slow = if drip.head {
        [head, reply.body.clone()].concat()
    } else {
        steps.push(Step::Send(head));
        reply.body.to_vec()
    };
    for piece in slow.chunks(drip.bytes.max(1)) {
        if !steps.is_empty() {
            steps.push(Step::Wait(drip.interval_ms));
        }
        steps.push(Step::Send(Bytes::copy_from_slice(piece)));
    }
    steps
}
