//! The core's log events as records of Python's `logging`, below the logger `vpc_metadata`.
//!
//! Events come from any thread, also from one that must not attach to Python. They are queued, and handed over by
//! whoever attaches next: the thread of the call, or the event loop. Nobody listens until a program has imported
//! `logging` and set that logger to DEBUG.

use std::collections::VecDeque;
use std::fmt::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, Once};

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;
use tracing_core::field::{Field, Visit};
use tracing_core::span::{Attributes, Id, Record};
use tracing_core::subscriber::Interest;
use tracing_core::{Dispatch, Event, LevelFilter, Metadata, Subscriber, dispatcher};

const ROOT: &str = "vpc_metadata";
/// `logging.DEBUG`, the level of all that the core tells.
const DEBUG: u8 = 10;
/// A program that makes no more calls keeps no more than this of what happened in the background.
const MOST_QUEUED: usize = 1_000;

/// Whether somebody listens.
static LISTENED: AtomicBool = AtomicBool::new(false);
static QUEUE: Mutex<VecDeque<Line>> = Mutex::new(VecDeque::new());

struct Line {
    target: &'static str,
    text: String,
}

/// Looks, before a call, whether somebody listens. Where `logging` is not even imported that is a look into a
/// dictionary.
pub(crate) fn prepare(py: Python<'_>) {
    let listened = is_listened(py).unwrap_or(false);
    if listened {
        static SUBSCRIBED: Once = Once::new();
        SUBSCRIBED.call_once(|| {
            // Nothing else in this extension subscribes, and other extensions have a `tracing` of their own.
            let _ = dispatcher::set_global_default(Dispatch::new(Queuing));
        });
    }
    LISTENED.store(listened, Ordering::Relaxed);
}

fn is_listened(py: Python<'_>) -> PyResult<bool> {
    static LOGGER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let logger = match LOGGER.get(py) {
        Some(logger) => logger,
        None => {
            let modules = py.import("sys")?.getattr("modules")?.cast_into::<PyDict>()?;
            let Some(logging) = modules.get_item(intern!(py, "logging"))? else { return Ok(false) };
            let logger = logging.call_method1("getLogger", (ROOT,))?.unbind();
            LOGGER.get_or_init(py, || logger)
        }
    };
    logger.bind(py).call_method1(intern!(py, "isEnabledFor"), (DEBUG,))?.is_truthy()
}

/// Hands what has been queued to `logging`.
pub(crate) fn emit(py: Python<'_>) {
    if !LISTENED.load(Ordering::Relaxed) {
        return;
    }
    let lines = match QUEUE.try_lock() {
        Ok(mut queue) => std::mem::take(&mut *queue),
        Err(_) => return,
    };
    for Line { target, text } in lines {
        let name = target.replace("::", ".");
        let logged = py
            .import("logging")
            .and_then(|logging| logging.call_method1("getLogger", (name,)))
            .and_then(|logger| logger.call_method1("debug", (text,)));
        if let Err(problem) = logged {
            problem.write_unraisable(py, None);
        }
    }
}

struct Queuing;

impl Subscriber for Queuing {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with(ROOT) && LISTENED.load(Ordering::Relaxed)
    }

    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        if metadata.target().starts_with(ROOT) { Interest::sometimes() } else { Interest::never() }
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(LevelFilter::DEBUG)
    }

    fn event(&self, event: &Event<'_>) {
        let mut text = Text::default();
        event.record(&mut text);
        // A line is lost rather than waited for: after a fork, the lock may be held by nobody.
        if let Ok(mut queue) = QUEUE.try_lock() {
            if queue.len() == MOST_QUEUED {
                queue.pop_front();
            }
            queue.push_back(Line { target: event.metadata().target(), text: text.0 });
        }
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// The message, then the fields as `name=value`.
#[derive(Default)]
struct Text(String);

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let _ = match field.name() {
            "message" => write!(self.0, "{value:?}"),
            name => write!(self.0, " {name}={value:?}"),
        };
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        let _ = write!(self.0, " {}={value}", field.name());
    }
}
