//! The identity operations: tokens of the server, IAM tokens, certificates.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use subtle::ConstantTimeEq;

use crate::call::Call;
use crate::clock::Deadline;
use crate::config::Service;
use crate::error::{Error, ErrorKind};
use crate::managed_token::{HeldToken, Joined, Lead, ManagedToken};
use crate::model::{self, IamToken, IdentityToken};
use crate::operation::Operation;
use crate::secret::Secret;
use crate::session::{Answer, Session};
use crate::transport::Request;
use crate::trusted_profile::TrustedProfile;

/// A refresh that is to be carried out while callers go on with the token they have.
pub(crate) struct Refresh {
    lead: Lead,
    token: RefreshedToken,
}

enum RefreshedToken {
    Identity,
    Iam(Option<TrustedProfile>),
}

impl Refresh {
    pub(crate) fn identity(lead: Lead) -> Refresh {
        Refresh { lead, token: RefreshedToken::Identity }
    }

    pub(crate) fn iam(lead: Lead, profile: Option<&TrustedProfile>) -> Refresh {
        Refresh { lead, token: RefreshedToken::Iam(profile.cloned()) }
    }

    pub(crate) async fn carry_out(self, session: &Arc<Session>) {
        let clock = session.engine.clock();
        let deadline = Deadline::after(clock, session.engine.settings.timeout);
        match self.token {
            RefreshedToken::Identity => {
                ManagedToken::refresh(self.lead, clock, session.fetch_identity_token(deadline)).await;
            }
            RefreshedToken::Iam(profile) => {
                let fetch = session.fetch_iam_token(profile.as_ref(), deadline);
                ManagedToken::refresh(self.lead, clock, fetch).await;
            }
        }
    }
}

impl Session {
    /// The managed identity token.
    pub(crate) async fn identity_token(self: &Arc<Self>) -> Result<Secret, Error> {
        let start = |lead| self.background.run(self, Refresh::identity(lead));
        if let Some(secret) = self.engine.cached_secret(&self.engine.identity, start) {
            return Ok(secret);
        }
        let outcome = match self.engine.admit() {
            Ok(()) => {
                let deadline = Deadline::after(self.engine.clock(), self.engine.settings.timeout);
                self.held_identity(deadline).await
            }
            Err(error) => Err(error),
        };
        let held = outcome.map_err(|error| self.explain(error, Operation::CreateIdentityToken.id()))?;
        Ok(held.secret.clone())
    }

    /// The managed IAM token of a profile.
    pub(crate) async fn iam_token(
        self: &Arc<Self>,
        profile: Option<&TrustedProfile>,
    ) -> Result<Secret, Error> {
        let held = self.held_iam(profile).await;
        let held = held.map_err(|error| self.explain(error, Operation::CreateIdentityIamToken.id()))?;
        Ok(held.secret.clone())
    }

    async fn held_iam(self: &Arc<Self>, profile: Option<&TrustedProfile>) -> Result<Arc<HeldToken>, Error> {
        self.engine.admit()?;
        profile.map_or(Ok(()), TrustedProfile::check)?;
        let clock = self.engine.clock();
        let place = self.engine.iam_token_of(profile);
        let start = |lead| self.background.run(self, Refresh::iam(lead, profile));
        if let Some(held) = place.token.cached(clock, start, Arc::clone) {
            return Ok(held);
        }
        let deadline = Deadline::after(clock, self.engine.settings.timeout);
        match place.token.join(clock, deadline).await? {
            Joined::Token(held) => Ok(held),
            Joined::Lead(lead) => lead.land(self.fetch_iam_token(profile, deadline).await),
        }
    }

    /// Requests the identity token that the client manages.
    pub(crate) async fn fetch_identity_token(&self, deadline: Deadline) -> Result<HeldToken, Error> {
        let lifetime = self.engine.settings.token_lifetime;
        let call = Call::new(Operation::CreateIdentityToken).expires_in(lifetime);
        let mut outcome = None;
        if self.engine.sends_nonce() {
            let with_nonce = call.clone().nonce(random_nonce()?);
            match self.create_identity_token(&with_nonce, deadline).await {
                Err(error)
                    if error.code() == Some("unknown_field")
                        && error.target().is_none_or(|target| target == "nonce") =>
                {
                    tracing::debug!("the service does not know the nonce; going on without");
                    self.engine.give_up_nonce();
                }
                other => outcome = Some(other),
            }
        }
        let outcome = match outcome {
            Some(outcome) => outcome,
            None => self.create_identity_token(&call, deadline).await,
        };
        let held = outcome.and_then(|(answer, token)| {
            let life = life(token.expires_in, token.created_at.as_deref(), token.expires_at.as_deref());
            hold(&answer, token.access_token, life)
        });
        held.map_err(|error| error.in_step("identity token"))
    }

    /// Requests an IAM token that the client manages.
    async fn fetch_iam_token(
        self: &Arc<Self>,
        profile: Option<&TrustedProfile>,
        deadline: Deadline,
    ) -> Result<HeldToken, Error> {
        let operation = Operation::CreateIdentityIamToken;
        let call = Call::new(operation).trusted_profile(profile.cloned());
        let answer = self.identity_operation(operation, &call, deadline).await?;
        let token: IamToken = answer.decode()?;
        let life = life(token.expires_in, token.created_at.as_deref(), token.expires_at.as_deref());
        hold(&answer, token.access_token, life)
    }

    /// `create-identity-token` with the caller's arguments; checks that a nonce comes back as it was sent.
    pub(crate) async fn create_identity_token(
        &self,
        call: &Call,
        deadline: Deadline,
    ) -> Result<(Answer, IdentityToken), Error> {
        let operation = Operation::CreateIdentityToken;
        let legacy = self.engine.uses_legacy_paths();
        let required = Some(operation.required_member());
        let mut outcome =
            self.exchange(&self.identity_request(operation, call), required, None, deadline).await;
        if legacy && self.legacy_path_is_gone(&outcome) {
            outcome = self.exchange(&self.identity_request(operation, call), required, None, deadline).await;
        }
        let answer = outcome.map_err(|error| match (error.kind(), error.code()) {
            // The service knows this path, and explains its errors.
            (ErrorKind::NotFound, None) => {
                error.with_kind(ErrorKind::InvalidResponse).in_step("not the VPC metadata service")
            }
            _ => error,
        })?;
        let token: IdentityToken = answer.decode()?;
        if let Some(nonce) = call.nonce_text() {
            check_nonce(&token, nonce).map_err(|error| answer.flawed(error))?;
        }
        Ok((answer, token))
    }

    /// An identity operation that needs the identity token.
    pub(crate) async fn identity_operation(
        self: &Arc<Self>,
        operation: Operation,
        call: &Call,
        deadline: Deadline,
    ) -> Result<Answer, Error> {
        let default = self.engine.settings.trusted_profile.clone();
        let call = match operation {
            Operation::CreateIdentityIamToken => &call.clone().or_trusted_profile(default),
            _ => call,
        };
        // The token comes first: requesting it may show that the legacy paths do not exist.
        self.held_identity(deadline).await?;
        let legacy = self.engine.uses_legacy_paths();
        let required = Some(operation.required_member());
        let outcome = self.authenticated(&self.identity_request(operation, call), required, deadline).await;
        if legacy && self.legacy_path_is_gone(&outcome) {
            return self.authenticated(&self.identity_request(operation, call), required, deadline).await;
        }
        outcome
    }

    /// Whether the legacy path that a request went to does not exist, as on bare metal servers; the next one will go
    /// to the current path.
    fn legacy_path_is_gone(&self, outcome: &Result<Answer, Error>) -> bool {
        let gone = matches!(outcome, Err(error) if error.kind() == ErrorKind::NotFound)
            && self.engine.uses_legacy_paths();
        if gone {
            tracing::debug!("the legacy identity paths do not exist here; using the current ones");
            self.engine.give_up_legacy_paths();
        }
        gone
    }

    fn identity_request(&self, operation: Operation, call: &Call) -> Request {
        let legacy = operation.legacy_path().filter(|_| self.engine.uses_legacy_paths());
        let url = self.engine.url(legacy.unwrap_or(operation.path()));
        let mut request = Request::new(operation.id(), operation.method(), url);
        if operation == Operation::CreateIdentityToken || self.engine.settings.service == Service::PowerVs {
            request = request.metadata_flavor();
        }
        match call.request_body() {
            Some(body) => request.json(body),
            None => request,
        }
    }
}

/// The token of a response, if it says how long it lives and can be sent.
fn hold(answer: &Answer, token: Secret, life: Result<Duration, Error>) -> Result<HeldToken, Error> {
    life.and_then(|life| HeldToken::new(token, life, answer.sent)).map_err(|error| answer.flawed(error))
}

/// The life of a token: the shorter of what the service says in two ways, as the two have been seen to disagree.
/// Neither the local clock nor the server's is looked at.
fn life(
    expires_in: Option<i64>,
    created_at: Option<&str>,
    expires_at: Option<&str>,
) -> Result<Duration, Error> {
    let timestamp = |text: Option<&str>| text?.parse::<Timestamp>().ok();
    let stated = expires_in.map(|seconds| Duration::from_secs(u64::try_from(seconds).unwrap_or(0)));
    let spanned = timestamp(created_at).zip(timestamp(expires_at)).map(|(created, expires)| {
        Duration::try_from(expires.duration_since(created)).unwrap_or(Duration::ZERO)
    });
    match (stated, spanned) {
        (Some(stated), Some(spanned)) => Ok(stated.min(spanned)),
        (Some(life), None) | (None, Some(life)) => Ok(life),
        (None, None) => Err(Error::invalid_response("the token says nowhere how long it lives")),
    }
}

fn random_nonce() -> Result<String, Error> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).map_err(|error| {
        Error::new(ErrorKind::Internal, format!("the system gives no random numbers: {error}"))
    })?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// A token that was made for another request is not ours, whoever sent it. A service too old to echo the nonce is
/// accepted, as is a token that cannot be read.
fn check_nonce(token: &IdentityToken, sent: &str) -> Result<(), Error> {
    let echoed =
        token.nonce.as_deref().is_none_or(|nonce| bool::from(nonce.as_bytes().ct_eq(sent.as_bytes())));
    let claimed = model::claimed_nonce(token.access_token.expose()).is_none_or(|nonce| {
        nonce.as_str().is_some_and(|nonce| bool::from(nonce.as_bytes().ct_eq(sent.as_bytes())))
    });
    let place = match (echoed, claimed) {
        (true, true) => return Ok(()),
        (false, _) => "the response",
        (true, false) => "the token",
    };
    Err(Error::invalid_response(format!("{place} repeats another nonce than the one that was sent"))
        .with_hint(
            "something between this machine and the service answers in its place; do not use its token",
        ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_life_is_the_shorter_of_the_two_statements() {
        let life = |expires_in, created: &str, expires: &str| {
            life(expires_in, Some(created), Some(expires)).map(|life| life.as_secs()).ok()
        };
        assert_eq!(life(Some(3_600), "2026-01-01T00:00:00Z", "2026-01-01T00:05:00.000Z"), Some(300));
        assert_eq!(life(Some(300), "2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"), Some(300));
        assert_eq!(life(Some(300), "yesterday", "2026-01-02T00:00:00Z"), Some(300));
        assert_eq!(life(None, "2026-01-01T00:00:00Z", "2026-01-01T00:00:05Z"), Some(5));
        assert_eq!(life(Some(-5), "", ""), Some(0));
        assert_eq!(life(Some(300), "2026-01-01T00:05:00Z", "2026-01-01T00:00:00Z"), Some(0));
        assert_eq!(life(None, "", ""), None);
    }

    #[test]
    fn nonces_are_random() {
        assert_ne!(random_nonce().expect("random"), random_nonce().expect("random"));
    }
}
