//! Why a command failed: at most four lines on standard error and an exit code.

use std::io::{self, Write};
use std::panic::Location;
use std::process::ExitCode;

use vpc_metadata::{Error, ErrorKind};

use crate::exit;

/// A failure that is ready to be shown.
#[derive(Debug)]
pub(crate) struct Failure {
    exit: u8,
    kind: &'static str,
    message: String,
    /// What follows the first line, one line each.
    notes: Vec<String>,
}

impl Failure {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Failure {
        Failure { exit: kind.number(), kind: kind.as_str(), message: message.into(), notes: Vec::new() }
    }

    /// Wrong usage or a wrong value; nothing was sent.
    pub(crate) fn invalid_input(message: impl Into<String>) -> Failure {
        Failure::new(ErrorKind::InvalidInput, message)
    }

    /// Standard output could not be written.
    pub(crate) fn output(error: &io::Error) -> Failure {
        let message = format!("standard output cannot be written: {error}");
        Failure { exit: exit::OUTPUT, kind: "output", message, notes: Vec::new() }
    }

    /// A panic. Its own message is not shown: it could repeat anything.
    pub(crate) fn defect(place: Option<&Location<'_>>) -> Failure {
        let place = place.map_or_else(String::new, |place| format!(" at {}:{}", place.file(), place.line()));
        Failure::new(ErrorKind::Internal, format!("a defect of vpc-metadata{place}"))
            .hint("please report it, with the command that was run")
    }

    /// What to do about it.
    pub(crate) fn hint(mut self, hint: impl AsRef<str>) -> Failure {
        self.notes.push(format!("hint: {}", hint.as_ref()));
        self
    }

    /// The same failure of what stands in front.
    pub(crate) fn at(mut self, place: &str) -> Failure {
        self.message = format!("{place}: {}", self.message);
        self
    }

    /// Wrong usage, as the argument parser tells it over many lines.
    pub(crate) fn usage(error: &clap::Error) -> Failure {
        let text = error.render().to_string();
        let mut paragraphs = text.split("\n\n").map(one_line);
        let message = paragraphs.next().unwrap_or_default();
        let mut failure = Failure::invalid_input(message.strip_prefix("error: ").unwrap_or(&message));
        let notes: Vec<String> = paragraphs.collect();
        if let Some(tip) = notes.iter().find_map(|note| note.strip_prefix("tip: ")) {
            failure = failure.hint(tip);
        }
        if let Some(usage) = notes.iter().find_map(|note| note.strip_prefix("Usage: ")) {
            failure.notes.push(format!("usage: {usage}"));
        }
        failure
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        ExitCode::from(self.exit)
    }

    fn lines(&self) -> Vec<String> {
        let first = format!("vpc-metadata: error: {}: {}", self.kind, self.message);
        std::iter::once(&first).chain(&self.notes).take(4).map(|line| redact(one_line(line))).collect()
    }

    /// Shows the failure. Where standard error is gone there is nobody to tell.
    pub(crate) fn report(&self) {
        let mut text = self.lines().join("\n");
        text.push('\n');
        let _ = io::stderr().lock().write_all(text.as_bytes());
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        let mut failure = Failure::new(error.kind(), error.to_string());
        if let Some(hint) = error.hint() {
            failure = failure.hint(hint);
        }
        if let Some(code) = error.code() {
            let target = error.target().map_or_else(String::new, |target| format!(" ({target})"));
            failure.notes.push(format!("code: {code}{target}"));
        }
        if let Some(trace) = error.trace() {
            failure.notes.push(format!("trace: {trace}"));
        }
        failure
    }
}

/// One line without control characters, whatever the text came from.
pub(crate) fn one_line(text: &str) -> String {
    let clean: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    clean.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Takes anything that looks like a signed token out of a line, for example one that was pasted as an argument.
fn redact(mut line: String) -> String {
    while let Some((before, token)) = line.split_once("eyJ") {
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '=');
        let after = token.trim_start_matches(is_part);
        line = format!("{before}[redacted]{after}");
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_is_at_most_four_clean_lines() {
        let failure =
            Failure::invalid_input("a\nb\u{1b}[2J").hint("one").hint("two").hint("three").hint("four");
        let lines = failure.lines();
        assert_eq!(
            lines,
            ["vpc-metadata: error: invalid_input: a b [2J", "hint: one", "hint: two", "hint: three"]
        );
    }

    #[test]
    fn a_token_in_any_line_is_not_shown() {
        let failure = Failure::invalid_input("unexpected 'eyJhbGci.eyJz_-w.c2ln' and eyJ").hint("eyJx, then");
        let lines = failure.lines();
        assert_eq!(
            lines,
            [
                "vpc-metadata: error: invalid_input: unexpected '[redacted]' and [redacted]",
                "hint: [redacted], then"
            ]
        );
    }
}
