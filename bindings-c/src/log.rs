//! What the library logs, for the host's own log.

use std::ffi::{CString, c_char, c_int, c_void};
use std::fmt::{Debug, Write as _};

use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

use crate::error::{Error, Failure, Status};
use crate::ffi;

/// How much a log line matters.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogLevel {
    /// A defect or a failure that nobody else is told of.
    Error = 1,
    /// Something is odd.
    Warn = 2,
    /// What an operator may want to know.
    Info = 3,
    /// Every request: operation, attempt, status, duration.
    Debug = 4,
    /// Everything.
    Trace = 5,
}

/// Takes one line, without a line break at its end. `message` lives until the callback returns. It is called on
/// whatever thread the library works on, possibly on several at once; it must not call the library, and must return.
pub type LogCallback =
    Option<unsafe extern "C" fn(context: *mut c_void, level: LogLevel, message: *const c_char)>;

/// Has every log line up to a level (`VPC_METADATA_LOG_LEVEL_...`) handed to `callback`, with `context` as it is given
/// here. Never a body or a token, at any level. Once for the process and for ever, so that the callback must not be in
/// what may be unloaded: a second call is `invalid_input`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_log_set(
    level: c_int,
    callback: LogCallback,
    context: *mut c_void,
    error: *mut *mut Error,
) -> Status {
    let set = || {
        let most = match level {
            1 => Level::ERROR,
            2 => Level::WARN,
            3 => Level::INFO,
            4 => Level::DEBUG,
            5 => Level::TRACE,
            _ => return Err(Failure::invalid("level is not 1 to 5")),
        };
        let callback = callback.ok_or_else(|| Failure::invalid("callback is NULL"))?;
        tracing::subscriber::set_global_default(Log { most, callback, context: Context(context) })
            .map_err(|_| Failure::invalid("the log callback is set already"))
    };
    // SAFETY: `error` is NULL or the caller's to be written to.
    unsafe { ffi::run(error, set) }
}

struct Log {
    most: Level,
    callback: unsafe extern "C" fn(*mut c_void, LogLevel, *const c_char),
    context: Context,
}

struct Context(*mut c_void);

// SAFETY: the pointer is only handed back to the caller's callback, which is told that it is called on any thread.
unsafe impl Send for Context {}
// SAFETY: as above.
unsafe impl Sync for Context {}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() <= self.most && metadata.target().starts_with("vpc_metadata")
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(self.most.into())
    }

    fn event(&self, event: &Event<'_>) {
        let mut line = Line::default();
        event.record(&mut line);
        let Ok(message) = CString::new(line.message + &line.fields) else { return };
        let level = match *event.metadata().level() {
            Level::ERROR => LogLevel::Error,
            Level::WARN => LogLevel::Warn,
            Level::INFO => LogLevel::Info,
            Level::DEBUG => LogLevel::Debug,
            Level::TRACE => LogLevel::Trace,
        };
        // SAFETY: the host's callback with the host's context, and a text that lives longer than the call.
        unsafe { (self.callback)(self.context.0, level, message.as_ptr()) };
    }

    // The core has no spans.
    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// `message name=value name=value`, on one line.
#[derive(Default)]
struct Line {
    message: String,
    fields: String,
}

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let text = format!("{value:?}").replace(char::is_control, " ");
        if field.name() == "message" {
            self.message = text;
        } else {
            let _ = write!(self.fields, " {}={text}", field.name());
        }
    }
}
