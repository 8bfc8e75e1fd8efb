//! Waiting for a service that is not up yet.

use std::sync::Arc;
use std::time::Duration;

use crate::clock::Deadline;
use crate::error::{Error, ErrorKind};
use crate::session::Session;

/// The name in errors; there is no API operation of it.
pub(crate) const WAIT_READY: &str = "wait-ready";
const SHORTEST_PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(2);
/// One try does not eat the whole wait: a request that was lost while the network came up is made again.
const LONGEST_TRY: Duration = Duration::from_secs(5);

impl Session {
    pub(crate) async fn wait_ready(self: &Arc<Self>, allowed: Duration) -> Result<(), Error> {
        let outcome = match self.engine.admit() {
            Ok(()) => self.poll(allowed).await,
            Err(error) => Err(error),
        };
        outcome.map_err(|error| self.explain(error, WAIT_READY))
    }

    async fn poll(self: &Arc<Self>, allowed: Duration) -> Result<(), Error> {
        let clock = self.engine.clock();
        let deadline = Deadline::after(clock, allowed);
        let mut pause = SHORTEST_PAUSE;
        loop {
            let error = match self.held_identity(deadline.at_most(clock, LONGEST_TRY)).await {
                Ok(_) => return Ok(()),
                Err(error) if waiting_may_help(error.kind()) => error,
                Err(error) => return Err(error),
            };
            let remaining = deadline.remaining(clock);
            if remaining <= pause {
                let message = format!(
                    "not ready within {} s; the last try: {}",
                    allowed.as_secs_f64(),
                    error.message()
                );
                return Err(Error::new(ErrorKind::Timeout, message).with_attempts(error.attempts()));
            }
            clock.sleep(pause).await;
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }
}

fn waiting_may_help(kind: ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::Unreachable
            | ErrorKind::Timeout
            | ErrorKind::Transport
            | ErrorKind::InvalidResponse
            | ErrorKind::Throttled
            | ErrorKind::ServiceError
    )
}
