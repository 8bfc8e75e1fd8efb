//! The exit codes. Those of the error kinds are the kinds' numbers; the command line adds two of its own.

use std::fmt::Write as _;

use vpc_metadata::ErrorKind;

/// `is-ibm-vpc` says no.
pub(crate) const NO: u8 = 100;
/// Standard output could not be written. The number is `EX_IOERR` of `sysexits.h`.
pub(crate) const OUTPUT: u8 = 74;

/// Code, name and meaning of every exit code, for the help text and the man page.
pub(crate) fn codes() -> Vec<(u8, &'static str, &'static str)> {
    let mut codes = vec![(0, "", "success")];
    codes.extend(ErrorKind::ALL.iter().map(|&kind| (kind.number(), kind.as_str(), meaning(kind))));
    codes.push((OUTPUT, "output", "standard output could not be written"));
    codes.push((NO, "", "is-ibm-vpc: this is not an IBM Cloud VPC server, or it cannot be told"));
    codes
}

/// The table as lines of text.
pub(crate) fn table() -> String {
    let mut table = String::from("Exit codes:\n");
    for (code, name, meaning) in codes() {
        // Writing to a String does not fail.
        let _ = writeln!(table, "  {code:>3}  {name:<16}  {meaning}");
    }
    table
}

fn meaning(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::InvalidInput => "an argument or a setting is wrong; nothing was sent",
        ErrorKind::Disabled => "switched off by VPC_METADATA_DISABLED; nothing was sent",
        ErrorKind::Unreachable => "nothing is there: refused, no route, no such host",
        ErrorKind::Timeout => "no answer before the deadline",
        ErrorKind::Transport => "the exchange broke: reset, truncated, TLS",
        ErrorKind::InvalidResponse => "what answered is not this service, or not as it documents",
        ErrorKind::Unauthenticated => "the service refused the identity token, also a fresh one",
        ErrorKind::Forbidden => "the service forbids it",
        ErrorKind::NotFound => "there is no such resource, or nothing at --pointer",
        ErrorKind::Rejected => "the service rejected the request; the code says why",
        ErrorKind::Throttled => "too many requests, also after the retries",
        ErrorKind::ServiceError => "the service failed, also after the retries",
        ErrorKind::Cancelled => "given up by the caller",
        ErrorKind::Internal => "a defect of vpc-metadata",
    }
}
