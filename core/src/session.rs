//! The funnel: every operation of every client goes through here.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use serde::de::DeserializeOwned;

use crate::answer;
use crate::call::{Call, Target};
use crate::clock::Deadline;
use crate::config::Service;
use crate::engine::{Choice, Engine};
use crate::error::{Error, ErrorKind, one_line, read_error_body};
use crate::json::Json;
use crate::managed_token::{HeldToken, Joined};
use crate::operation::{Method, Operation, RequiredMember};
use crate::retry::{self, Verdict};
use crate::transport::{Failure, Request, Response, Transport};

/// Who carries out a refresh that no caller waits for.
pub(crate) trait Background: Send + Sync {
    fn run(&self, session: &Arc<Session>, refresh: crate::identity::Refresh);
}

/// The shared engine together with connections, which belong to one asynchronous runtime.
pub(crate) struct Session {
    pub(crate) engine: Arc<Engine>,
    transport: Transport,
    pub(crate) background: Box<dyn Background>,
}

/// A successful response, and how it came.
pub(crate) struct Answer {
    pub(crate) json: Json,
    /// When the request was sent.
    pub(crate) sent: Duration,
    status: u16,
    attempts: u32,
}

impl Answer {
    /// Reads the response as a type.
    pub(crate) fn decode<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.json.decode().map_err(|error| self.flawed(error))
    }

    /// The error of a response that came, but cannot be used.
    pub(crate) fn flawed(&self, error: Error) -> Error {
        error.with_status(self.status).with_attempts(self.attempts)
    }
}

/// How many kept connections may turn out to have been closed before that counts as a failed attempt.
const MOST_STALE_CONNECTIONS: usize = 8;
/// How long http may take to answer before https is tried as well.
const HTTP_HEAD_START: Duration = Duration::from_millis(250);

impl Session {
    pub(crate) fn new(engine: Arc<Engine>, background: Box<dyn Background>) -> Session {
        let transport = Transport::new(&engine.settings);
        Session { engine, transport, background }
    }

    /// Makes a call, as the caller gave it, within the client's timeout.
    pub(crate) async fn call(self: &Arc<Self>, call: &Call) -> Result<Answer, Error> {
        let checked = || {
            self.engine.admit()?;
            call.check()?;
            self.check_service(call)
        };
        let deadline = Deadline::after(self.engine.clock(), self.engine.settings.timeout);
        let outcome = match checked() {
            Err(error) => Err(error),
            Ok(()) => self.dispatch(call, deadline).await,
        };
        outcome.map_err(|error| self.explain(error, call.operation_id()))
    }

    async fn dispatch(self: &Arc<Self>, call: &Call, deadline: Deadline) -> Result<Answer, Error> {
        match call.operation() {
            Some(Operation::CreateIdentityToken) => Ok(self.create_identity_token(call, deadline).await?.0),
            Some(operation) if operation.is_identity() => {
                self.identity_operation(operation, call, deadline).await
            }
            _ => self.read(call, deadline).await,
        }
    }

    fn check_service(&self, call: &Call) -> Result<(), Error> {
        let offered = matches!(
            call.operation(),
            Some(Operation::CreateIdentityToken | Operation::CreateIdentityIamToken)
        );
        if self.engine.settings.service == Service::PowerVs && !offered {
            let message = format!("{} is not offered by service \"powervs\"", call.operation_id());
            return Err(Error::invalid_input(message)
                .with_hint("Power Virtual Server offers the identity token and the IAM token only"));
        }
        Ok(())
    }

    /// Completes an error for the user: the operation that was called, and what to do.
    pub(crate) fn explain(&self, error: Error, operation: &'static str) -> Error {
        let error = error.in_operation(operation);
        if error.hint().is_some() {
            return error;
        }
        match crate::hint::hint(&error, &self.engine) {
            Some(hint) => error.with_hint(hint),
            None => error,
        }
    }

    async fn read(self: &Arc<Self>, call: &Call, deadline: Deadline) -> Result<Answer, Error> {
        if let Target::Operation(operation) = call.target
            && call.is_constant()
            && let Some(place) = self.engine.prepared(operation)
        {
            let request = match place.get() {
                Some(request) => request,
                None => {
                    let request =
                        Request::new(operation.id(), Method::Get, self.engine.url(operation.path()));
                    place.get_or_init(|| request)
                }
            };
            return self.authenticated(request, call.required_member(), deadline).await;
        }
        let url = self.engine.url(&call.metadata_request_path()?);
        let request = Request::new(call.operation_id(), Method::Get, url);
        self.authenticated(&request, call.required_member(), deadline).await
    }

    /// Sends a request with the identity token; one refused token is replaced and the request sent once more.
    pub(crate) async fn authenticated(
        self: &Arc<Self>,
        request: &Request,
        required: Option<RequiredMember>,
        deadline: Deadline,
    ) -> Result<Answer, Error> {
        let held = self.held_identity(deadline).await?;
        let error = match self.exchange(request, required, Some(&held), deadline).await {
            Err(error) if error.kind() == ErrorKind::Unauthenticated => error,
            outcome => return outcome,
        };
        tracing::debug!("the identity token was refused; requesting another one");
        self.engine.identity.discard(&held);
        let held = self.held_identity(deadline).await?;
        self.exchange(request, required, Some(&held), deadline).await.map_err(|again| {
            let attempts = error.attempts() + again.attempts();
            again.with_attempts(attempts)
        })
    }

    /// The identity token: cached, or requested by one caller for all.
    pub(crate) async fn held_identity(self: &Arc<Self>, deadline: Deadline) -> Result<Arc<HeldToken>, Error> {
        let clock = self.engine.clock();
        let identity = &self.engine.identity;
        let start = |lead| self.background.run(self, crate::identity::Refresh::identity(lead));
        if let Some(held) = identity.cached(clock, start, Arc::clone) {
            return Ok(held);
        }
        match identity.join(clock, deadline).await? {
            Joined::Token(held) => Ok(held),
            Joined::Lead(lead) => lead.land(self.fetch_identity_token(deadline).await),
        }
    }

    /// One request with its retries, up to a successful response or the error that it comes to.
    pub(crate) async fn exchange(
        &self,
        request: &Request,
        required: Option<RequiredMember>,
        held: Option<&Arc<HeldToken>>,
        deadline: Deadline,
    ) -> Result<Answer, Error> {
        let clock = self.engine.clock();
        let mut stale_connections = MOST_STALE_CONNECTIONS;
        let mut attempts = 0;
        loop {
            let sent = clock.now();
            let outcome = self.attempt(request, held, deadline.remaining(clock)).await;
            if let Err(Failure { stale: true, .. }) = outcome
                && stale_connections > 0
            {
                stale_connections -= 1;
                continue;
            }
            attempts += 1;
            let took = clock.now().saturating_sub(sent);
            let (error, wait) = match self.judge(outcome, held, deadline) {
                Judged::Success(status, body) => {
                    tracing::debug!(operation = request.operation, attempts, status, ?took, "answered");
                    match Json::check(body, required) {
                        Ok(json) => return Ok(Answer { json, sent, status, attempts }),
                        Err(error) => (error.with_status(status), None),
                    }
                }
                Judged::Final(error) => (error, None),
                Judged::Again(error, asked) => {
                    (error, Some(asked.unwrap_or_else(|| retry::backoff(attempts))))
                }
            };
            let (operation, kind, status) = (request.operation, error.kind(), error.status());
            tracing::debug!(operation, attempts, %kind, status, ?took, "attempt failed");
            let error = error.with_attempts(attempts);
            match wait {
                // A throttled caller that would have to wait beyond the deadline learns so at once.
                Some(wait)
                    if attempts < self.engine.settings.max_attempts && wait < deadline.remaining(clock) =>
                {
                    clock.sleep(wait).await;
                }
                _ => return Err(error),
            }
        }
    }

    /// One exchange with the service, whichever protocol it speaks.
    async fn attempt(
        &self,
        request: &Request,
        held: Option<&Arc<HeldToken>>,
        within: Duration,
    ) -> Result<Response, Failure> {
        let authorization = held.map(|held| &held.authorization);
        let origins = &self.engine.origins;
        let (http, https) = match origins.choice() {
            Choice::Known(origin) => {
                let outcome = self.transport.send(&request.at(origin), authorization, within).await;
                if outcome.as_ref().is_err_and(|failure| failure.is_silence()) {
                    origins.forget_http();
                }
                return outcome;
            }
            Choice::Unknown { http, https } => (http, https),
        };

        // http first, https as soon as http fails or takes long.
        let send = async |origin| {
            let outcome = self.transport.send(&request.at(origin), authorization, within).await;
            outcome.inspect(|_| origins.answered(origin))
        };
        let mut over_http = pin!(send(http));
        let mut over_https = pin!(send(https));
        let http_failure = match tokio::time::timeout(HTTP_HEAD_START, &mut over_http).await {
            Ok(Ok(response)) => return Ok(response),
            Ok(Err(failure)) => failure,
            Err(_) => tokio::select! {
                outcome = &mut over_http => match outcome {
                    Ok(response) => return Ok(response),
                    Err(failure) => failure,
                },
                outcome = &mut over_https => return match outcome {
                    Ok(response) => Ok(response),
                    Err(https_failure) => over_http.await.map_err(|failure| failure.or_more_telling(https_failure)),
                },
            },
        };
        over_https.await.map_err(|https_failure| http_failure.or_more_telling(https_failure))
    }

    /// Applies the table of [`retry`] to what came of an attempt.
    fn judge(
        &self,
        outcome: Result<Response, Failure>,
        held: Option<&Arc<HeldToken>>,
        deadline: Deadline,
    ) -> Judged {
        let response = match outcome {
            Ok(response) => response,
            Err(Failure { kind: ErrorKind::Timeout, retry: false, .. }) => {
                let message = format!("no answer within {} s", deadline.allowed.as_secs_f64());
                return Judged::Final(Error::new(ErrorKind::Timeout, message));
            }
            Err(Failure { kind, message, status, retry, .. }) => {
                let error = Error::new(kind, message);
                let error = status.into_iter().fold(error, Error::with_status);
                return if retry { Judged::Again(error, None) } else { Judged::Final(error) };
            }
        };
        if let Some(stranger) = answer::stranger(&response) {
            let message = format!("not the VPC metadata service: {stranger} answered");
            return Judged::Final(Error::invalid_response(message).with_status(response.status));
        }
        let verdict = retry::judge(response.status);
        let kind = match verdict {
            Verdict::Success => return Judged::Success(response.status, response.body),
            Verdict::Fail(kind) | Verdict::Retry(kind) => kind,
        };
        let mut details = read_error_body(&response.body, held.map(|held| held.secret.expose()));
        details.trace = details.trace.or_else(|| response.header("x-request-id").map(one_line));
        let message = answer::message(&response, &details);
        let error = Error::new(kind, message).with_status(response.status).with_service(details);
        if matches!(verdict, Verdict::Fail(_)) {
            return Judged::Final(error);
        }
        let asked = response
            .header("retry-after")
            .and_then(|value| retry::retry_after(value, response.header("date"), self.engine.clock().wall()));
        Judged::Again(error, asked)
    }
}

enum Judged {
    Success(u16, Vec<u8>),
    Final(Error),
    /// May be tried again, after the time that the service asked for.
    Again(Error, Option<Duration>),
}
