//! The command line of the VPC Metadata and Identity APIs: every operation of the core's table as a command, its
//! settings as flags, its error kinds as exit codes. It decides nothing that the core decides.

mod commands;
mod emulation;
mod exit;
mod failure;
mod manual;
mod output;
mod pointer;
mod run;

use std::env;
use std::panic;
use std::process::ExitCode;

use crate::failure::Failure;

fn main() -> ExitCode {
    panic::set_hook(Box::new(|panic| {
        Failure::defect(panic.location()).report();
    }));
    match panic::catch_unwind(|| run::run(env::args_os())) {
        Ok(Ok(code)) => code,
        Ok(Err(failure)) => {
            failure.report();
            failure.exit_code()
        }
        // The hook has said it already.
        Err(_) => Failure::defect(None).exit_code(),
    }
}
