//! One token that renews itself: cached, requested once however many callers wait, refreshed in the background.
//!
//! ```text
//!            due (80 % of life)          end of life
//!   fresh ───────┬──────────── still valid ───┬──────── none
//!   cached       │ cached; one refresh runs   │ one request; all callers wait for it
//! ```

use std::future::Future;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use arc_swap::ArcSwapOption;
use tokio::sync::watch;

use crate::clock::{Clock, Deadline};
use crate::error::{Error, ErrorKind};
use crate::retry;
use crate::secret::Secret;
use crate::transport::Authorization;

/// A token that the service gave, and when it ends on the client's clock.
pub(crate) struct HeldToken {
    pub(crate) secret: Secret,
    pub(crate) authorization: Authorization,
    ends: Duration,
    /// Nanoseconds on the clock from which the next background refresh may start.
    refresh_from: AtomicU64,
    failed_refreshes: AtomicU32,
}

impl HeldToken {
    /// `requested` is the moment before the request was sent, so that the life is never counted too long.
    pub(crate) fn new(secret: Secret, life: Duration, requested: Duration) -> Result<HeldToken, Error> {
        let authorization = Authorization::bearer(&secret)?;
        // 75 to 85 % of the life: clients that started together do not refresh together.
        let refresh_from = requested.saturating_add(life.mul_f64(0.75 + fastrand::f64() / 10.0));
        Ok(HeldToken {
            secret,
            authorization,
            ends: requested.saturating_add(life),
            refresh_from: AtomicU64::new(nanoseconds(refresh_from)),
            failed_refreshes: AtomicU32::new(0),
        })
    }

    fn is_valid(&self, now: Duration) -> bool {
        now < self.ends
    }

    fn is_due(&self, now: Duration) -> bool {
        nanoseconds(now) >= self.refresh_from.load(Ordering::Relaxed)
    }

    fn postpone(&self, now: Duration) {
        let failures = self.failed_refreshes.fetch_add(1, Ordering::Relaxed).saturating_add(1);
        let wait = retry::refresh_backoff(failures, self.ends.saturating_sub(now));
        self.refresh_from.store(nanoseconds(now.saturating_add(wait)), Ordering::Relaxed);
    }
}

fn nanoseconds(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}

pub(crate) type Outcome = Result<Arc<HeldToken>, Error>;

/// A request for the token that is under way. The sender going away without an outcome means that whoever made the
/// request gave up, and that somebody else has to make it.
#[derive(Clone)]
struct Flight {
    outcome: watch::Receiver<Option<Outcome>>,
    in_background: bool,
}

/// The place of one token.
#[derive(Default)]
pub(crate) struct ManagedToken {
    current: ArcSwapOption<HeldToken>,
    flight: Mutex<Option<Flight>>,
}

enum Role {
    Found(Arc<HeldToken>),
    Follow(Flight),
    Lead(Lead),
}

/// The right, and duty, to make the one request. Dropped without an outcome, it is given up.
pub(crate) struct Lead {
    token: Arc<ManagedToken>,
    outcome: watch::Sender<Option<Outcome>>,
}

impl Drop for Lead {
    fn drop(&mut self) {
        *self.token.lock_flight() = None;
    }
}

impl Lead {
    /// Makes the token known before the place is free again, so that nobody in between requests another one.
    pub(crate) fn land(self, outcome: Result<HeldToken, Error>) -> Outcome {
        let outcome = outcome.map(Arc::new);
        if let Ok(held) = &outcome {
            self.token.current.store(Some(Arc::clone(held)));
        }
        self.outcome.send_replace(Some(outcome.clone()));
        outcome
    }
}

impl ManagedToken {
    /// What `read` takes from the token, if it is valid now; lock-free. When a refresh is due, `start` gets the duty,
    /// unless somebody has it.
    pub(crate) fn cached<T>(
        self: &Arc<Self>,
        clock: &dyn Clock,
        start: impl FnOnce(Lead),
        read: impl FnOnce(&Arc<HeldToken>) -> T,
    ) -> Option<T> {
        let held = self.current.load();
        let token = held.as_ref()?;
        let now = clock.now();
        if !token.is_valid(now) {
            return None;
        }
        if token.is_due(now)
            && let Some(lead) = self.start_refresh(clock)
        {
            start(lead);
        }
        Some(read(token))
    }

    /// The token, or what comes of the request that another caller makes, or the duty to make that request. Waits
    /// until the deadline.
    pub(crate) async fn join(
        self: &Arc<Self>,
        clock: &dyn Clock,
        deadline: Deadline,
    ) -> Result<Joined, Error> {
        loop {
            let mut flight = match self.take_role(clock) {
                Role::Found(held) => return Ok(Joined::Token(held)),
                Role::Lead(lead) => return Ok(Joined::Lead(lead)),
                Role::Follow(flight) => flight,
            };
            let landed = flight.outcome.wait_for(Option::is_some);
            let outcome = match tokio::time::timeout(deadline.remaining(clock), landed).await {
                Ok(Ok(outcome)) => outcome.clone(),
                Ok(Err(_)) => None,
                Err(_) => {
                    let seconds = deadline.allowed.as_secs_f64();
                    let message = format!("waited {seconds} s for the token that another caller requested");
                    return Err(Error::new(ErrorKind::Timeout, message));
                }
            };
            match outcome {
                // A refresh that began while the token was valid says nothing about a request made now.
                Some(Err(_)) if flight.in_background => {}
                Some(outcome) => return outcome.map(Joined::Token),
                None => {}
            }
        }
    }

    /// The right to refresh the token in the background, unless somebody has it.
    fn start_refresh(self: &Arc<Self>, clock: &dyn Clock) -> Option<Lead> {
        let mut flight = self.flight.try_lock().ok()?;
        let due = self.current.load().as_deref().is_some_and(|held| held.is_due(clock.now()));
        (due && flight.is_none()).then(|| self.lead(&mut flight, true))
    }

    /// Carries the refresh out. Its failure is nobody's error while the token is valid; the next try waits.
    pub(crate) async fn refresh(
        lead: Lead,
        clock: &dyn Clock,
        fetch: impl Future<Output = Result<HeldToken, Error>>,
    ) {
        let old = lead.token.current.load_full();
        let outcome = fetch.await;
        if let Err(error) = &outcome {
            tracing::debug!(kind = %error.kind(), "background refresh of a token failed");
            if let Some(old) = old {
                old.postpone(clock.now());
            }
        }
        let _ = lead.land(outcome);
    }

    /// Whether there is a token, valid or not.
    pub(crate) fn is_held(&self) -> bool {
        self.current.load().is_some()
    }

    /// Forgets the token, which the service refused, unless it was replaced meanwhile.
    pub(crate) fn discard(&self, refused: &Arc<HeldToken>) {
        let _ = self.current.compare_and_swap(refused, None);
    }

    fn take_role(self: &Arc<Self>, clock: &dyn Clock) -> Role {
        let mut flight = self.lock_flight();
        if let Some(held) = self.current.load_full().filter(|held| held.is_valid(clock.now())) {
            return Role::Found(held);
        }
        match &*flight {
            Some(flight) => Role::Follow(flight.clone()),
            None => Role::Lead(self.lead(&mut flight, false)),
        }
    }

    fn lead(self: &Arc<Self>, place: &mut Option<Flight>, in_background: bool) -> Lead {
        let (sender, outcome) = watch::channel(None);
        *place = Some(Flight { outcome, in_background });
        Lead { token: Arc::clone(self), outcome: sender }
    }

    fn lock_flight(&self) -> MutexGuard<'_, Option<Flight>> {
        // Nothing can panic while the lock is held.
        self.flight.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a caller without a token has to do.
pub(crate) enum Joined {
    Token(Arc<HeldToken>),
    /// Make the request, and let it [`land`](Lead::land).
    Lead(Lead),
}
