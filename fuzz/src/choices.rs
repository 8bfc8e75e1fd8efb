//! The decisions of one case, read from a tape of numbers.

use std::fmt;

/// Decisions, taken from a tape one after the other. Past its end every decision is 0, the simplest one, so that a
/// shorter tape is a tamer case: this is what shrinking works with.
pub struct Choices<'tape> {
    tape: std::slice::Iter<'tape, u32>,
    notes: Vec<String>,
    /// Whether inputs of megabytes are wanted, too.
    pub large: bool,
}

impl fmt::Debug for Choices<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Choices").field("notes", &self.notes).finish_non_exhaustive()
    }
}

impl<'tape> Choices<'tape> {
    /// Decisions of this tape.
    pub fn new(tape: &'tape [u32], large: bool) -> Choices<'tape> {
        Choices { tape: tape.iter(), notes: Vec::new(), large }
    }

    /// Any number.
    pub fn number(&mut self) -> u32 {
        self.tape.next().copied().unwrap_or(0)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.number() as usize % end.max(1)
    }

    /// True once in so many times; never past the end of the tape.
    pub fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == times - 1
    }

    /// One of these.
    pub fn pick<'a, T: ?Sized>(&mut self, items: &[&'a T]) -> &'a T {
        items[self.below(items.len())]
    }

    /// Plenty of random numbers for the price of one decision.
    pub fn random(&mut self) -> fastrand::Rng {
        fastrand::Rng::with_seed(self.number().into())
    }

    /// Keeps a description of what the case does, for the report of a failure.
    pub fn note(&mut self, what: &str, bytes: &[u8]) {
        const SHOWN: usize = 4_000;
        let shown = bytes.get(..SHOWN).unwrap_or(bytes).escape_ascii();
        let more = if bytes.len() > SHOWN { format!("... ({} bytes)", bytes.len()) } else { String::new() };
        self.notes.push(format!("{what}: {shown}{more}"));
    }

    /// What was noted.
    pub fn notes(&self) -> &[String] {
        &self.notes
    }
}
