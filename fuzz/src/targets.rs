//! The targets.

mod errors;
mod inputs;
mod requests;
mod responses;
mod scenarios;
mod tokens;

use crate::engine::Target;

/// Every target, in the order of a run.
pub const TARGETS: &[Target] = &[
    Target {
        name: "responses",
        summary: "response bodies and heads to every model and to a client",
        short: 400,
        run: responses::run,
    },
    Target { name: "errors", summary: "error responses to a client", short: 300, run: errors::run },
    Target { name: "tokens", summary: "token responses and claims", short: 80, run: tokens::run },
    Target {
        name: "inputs",
        summary: "ids, paths, arguments, settings and profiles",
        short: 800,
        run: inputs::run,
    },
    Target {
        name: "scenarios",
        summary: "scenario files and faults of the emulator",
        short: 300,
        run: scenarios::run,
    },
    Target {
        name: "requests",
        summary: "requests to the emulator's two ports",
        short: 400,
        run: requests::run,
    },
];
