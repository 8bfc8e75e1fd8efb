//! Ctrl-C during a blocking call.
//!
//! Python notes a signal and runs its handler when it is asked to. The core asks this hook while it waits; what the
//! handler raises, `KeyboardInterrupt` as a rule, is kept for the end of the call.

use std::cell::Cell;

use pyo3::prelude::*;

use crate::logs;

thread_local! {
    static RAISED: Cell<Option<PyErr>> = const { Cell::new(None) };
}

/// Whether a signal handler wants the call to end.
pub(crate) fn is_wanted() -> bool {
    // Python runs signal handlers on the main thread only; the others need not wait for the interpreter.
    if !is_main_thread() {
        return false;
    }
    // An interpreter that is shutting down cannot be attached to, and asks nothing any more.
    let raised = Python::try_attach(|py| {
        logs::emit(py);
        py.check_signals().err()
    });
    match raised.flatten() {
        Some(raised) => {
            RAISED.set(Some(raised));
            true
        }
        None => false,
    }
}

/// What a signal handler raised during the call that this thread has just made.
pub(crate) fn take() -> Option<PyErr> {
    RAISED.take()
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn is_main_thread() -> bool {
    rustix::thread::gettid() == rustix::process::getpid()
}

/// Where it cannot be told cheaply, Python finds out by itself.
#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn is_main_thread() -> bool {
    true
}
