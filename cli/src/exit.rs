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
    codes.extend(ErrorKind::ALL.iter().map(|&kind| (kind.number(), kind.as_str(), kind.summary())));
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
