//! The installed faults and which of them happen to a request.

use serde::Serialize;
use vpc_metadata::Operation;

use crate::fault::{Action, Fault, Gate, NonceFault, Reset, TokenFault};

/// The faults in the order in which they were added.
#[derive(Debug, Default)]
pub(crate) struct FaultSet {
    installed: Vec<Installed>,
    next_id: u64,
}

/// A fault with what it has seen and done.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Installed {
    pub(crate) id: u64,
    pub(crate) fault: Fault,
    /// Matching requests so far.
    pub(crate) seen: u64,
    /// Requests that it happened to.
    pub(crate) fired: u64,
}

/// What happens to one request.
#[derive(Debug, Default)]
pub(crate) struct Decision {
    pub(crate) delay_ms: u64,
    /// What takes the place of the normal answer, or is done to it: at most one fault.
    pub(crate) ending: Option<Action>,
    pub(crate) token: Option<TokenFault>,
    pub(crate) nonce: Option<NonceFault>,
    /// A fault of the listening socket begins after this request.
    pub(crate) gate_begins: bool,
}

impl FaultSet {
    /// Returns the new fault's id.
    pub(crate) fn add(&mut self, fault: Fault) -> u64 {
        self.next_id += 1;
        self.installed.push(Installed { id: self.next_id, fault, seen: 0, fired: 0 });
        self.next_id
    }

    pub(crate) fn clear(&mut self) {
        self.installed.clear();
    }

    pub(crate) fn remove(&mut self, id: u64) {
        self.installed.retain(|installed| installed.id != id);
    }

    pub(crate) fn list(&self) -> Vec<Installed> {
        self.installed.clone()
    }

    /// The state of the listening socket that the first active fault of that sort asks for.
    pub(crate) fn gate(&self) -> Gate {
        let active = self.installed.iter().filter(|installed| installed.seen >= installed.fault.skip);
        active.filter_map(|installed| installed.fault.gate()).next().unwrap_or_default()
    }

    /// The faults of the listening socket that are active and end by themselves: id and milliseconds.
    pub(crate) fn timed_gates(&self) -> Vec<(u64, u64)> {
        let active = self.installed.iter().filter(|installed| installed.seen >= installed.fault.skip);
        active.filter_map(|installed| Some((installed.id, installed.fault.for_ms?))).collect()
    }

    /// Decides for one request. Delays add up; of the faults that end a request the first one that is due happens, so
    /// that two faults of one time each happen to two requests. What changes a token waits for a request that gets one.
    pub(crate) fn decide(&mut self, operation: Option<Operation>) -> Decision {
        let mut decision = Decision::default();
        for changes_token in [false, true] {
            for installed in &mut self.installed {
                let wanted = installed.fault.operation;
                let matches = wanted.is_none() || wanted == operation;
                if matches && concerns_token(&installed.fault.action, operation) == Some(changes_token) {
                    installed.decide(&mut decision);
                }
            }
        }
        decision
    }
}

impl Installed {
    fn decide(&mut self, decision: &mut Decision) {
        self.seen += 1;
        let begun = self.seen > self.fault.skip;
        if let Some(gate) = self.fault.gate() {
            decision.gate_begins |= self.seen == self.fault.skip;
            if begun && decision.ending.is_none() {
                // A request on a connection from before: silence, or the end of the connection.
                decision.ending = Some(match gate {
                    Gate::Refuse => Action::Reset(Reset::BeforeHead),
                    Gate::BlackHole | Gate::Open => Action::Hang,
                });
                self.fired += 1;
            }
            return;
        }
        let exhausted = self.fault.times.is_some_and(|times| self.fired >= times);
        if !begun || exhausted || !decision.has_room_for(&self.fault.action) {
            return;
        }
        if self.fault.probability < 1.0 && fastrand::f64() >= self.fault.probability {
            return;
        }
        self.fired += 1;
        decision.take(&self.fault.action);
    }
}

/// `Some(true)` for what changes the token that the operation issues, `None` if it issues none.
fn concerns_token(action: &Action, operation: Option<Operation>) -> Option<bool> {
    let issues = match (action, operation) {
        (Action::Token(_), Some(Operation::CreateIdentityToken | Operation::CreateIdentityIamToken))
        | (Action::Nonce(_), Some(Operation::CreateIdentityToken)) => true,
        (Action::Token(_) | Action::Nonce(_), _) => return None,
        _ => false,
    };
    Some(issues)
}

impl Decision {
    fn has_room_for(&self, action: &Action) -> bool {
        match action {
            Action::DelayMs(_) => true,
            Action::Token(_) => self.token.is_none() && self.keeps_answer(),
            Action::Nonce(_) => self.nonce.is_none() && self.keeps_answer(),
            _ => self.ending.is_none(),
        }
    }

    /// Whether the normal answer is made, whatever happens to it on the wire.
    fn keeps_answer(&self) -> bool {
        let kept = |action: &Action| {
            matches!(
                action,
                Action::Reset(Reset::InHead | Reset::AfterHead)
                    | Action::Truncate(_)
                    | Action::Drip(_)
                    | Action::CloseIdle
            )
        };
        self.ending.as_ref().is_none_or(kept)
    }

    fn take(&mut self, action: &Action) {
        match action {
            Action::DelayMs(millis) => self.delay_ms = self.delay_ms.saturating_add(*millis),
            Action::Token(fault) => self.token = Some(fault.clone()),
            Action::Nonce(fault) => self.nonce = Some(*fault),
            ending => self.ending = Some(ending.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn endings(faults: &[Fault], requests: usize) -> Vec<Option<Action>> {
        let mut set = FaultSet::default();
        for fault in faults {
            set.add(fault.clone());
        }
        (0..requests).map(|_| set.decide(Some(Operation::GetInstance)).ending).collect()
    }

    #[test]
    fn one_time_faults_happen_one_after_the_other() {
        let first = Fault::status(503).times(1);
        let second = Fault::new(Action::Hang).times(1);
        let expected = [Some(first.action.clone()), Some(Action::Hang), None];
        assert_eq!(endings(&[first, second], 3), expected);
    }

    #[test]
    fn skip_counts_requests_whatever_else_happens_to_them() {
        let first = Fault::status(503).times(1);
        let second = Fault::new(Action::Hang).skip(2).times(1);
        let expected = [Some(first.action.clone()), None, Some(Action::Hang), None];
        assert_eq!(endings(&[first, second], 4), expected);
    }

    #[test]
    fn other_operations_do_not_count() {
        assert_eq!(endings(&[Fault::status(500).on(Operation::GetKey)], 2), [None, None]);
    }

    #[test]
    fn what_changes_a_token_waits_for_a_request_that_gets_one() {
        let token = Fault::from_json(r#"{"times":1,"token":{"expires_in":5}}"#).unwrap();
        let mut set = FaultSet::default();
        set.add(token);
        set.add(Fault::status(503).times(1));
        assert!(set.decide(Some(Operation::CreateIdentityToken)).token.is_none());
        assert!(set.decide(Some(Operation::GetInstance)).token.is_none());
        assert!(set.decide(Some(Operation::CreateIdentityToken)).token.is_some());
    }

    #[test]
    fn the_gate_shuts_after_the_skipped_requests() {
        let mut set = FaultSet::default();
        set.add(Fault::new(Action::Refuse).skip(1));
        assert_eq!(set.gate(), Gate::Open);
        assert!(set.decide(None).gate_begins);
        assert_eq!(set.gate(), Gate::Refuse);
    }
}
