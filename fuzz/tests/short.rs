//! A short run of every target, always with the same cases; `make fuzz` is the long one.
#![allow(clippy::panic, reason = "this is how tests fail")]

use vpc_metadata_fuzz::TARGETS;
use vpc_metadata_fuzz::engine::{Limit, run};

#[test]
fn every_target_stands_a_few_hundred_cases() {
    for target in TARGETS {
        if let Err(failure) = run(target, 1, Limit::Cases(target.short)) {
            panic!(
                "{}: {}\n{}\ntape: {:x?}",
                target.name,
                failure.message,
                failure.notes.join("\n"),
                failure.tape
            );
        }
    }
}
