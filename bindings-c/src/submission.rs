//! Calls for event loops: submitted, done on the library's own thread, announced through a file descriptor.

use std::ffi::{c_char, c_int};
use std::os::fd::{AsRawFd, OwnedFd, RawFd};
use std::ptr::null_mut;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use vpc_metadata_core::{Background, Json, Operation, Pending, Secret};

use crate::client::{Client, token_text};
use crate::error::{Error, Failure, Status};
use crate::ffi::{self, Opaque};
use crate::signals::Deaf;
use crate::submission::request::Request;
use crate::value::Value;

mod request;

/// A call that is under way or done. Its functions may be called on any thread; only freeing it, by one thread, when
/// no other uses it. Freed with `vpc_metadata_submission_free`.
#[derive(Debug)]
pub struct Submission {
    shared: Arc<Shared>,
    descriptor: RawFd,
    pending: Option<Pending>,
    /// The process that made it. A child after `fork()` has no thread that would finish the call.
    process: u32,
}

impl Opaque for Submission {
    const NAME: &'static str = "submission";
    const TAG: u64 = u64::from_ne_bytes(*b"vpcsubmn");
}

/// What the caller and the library's thread share.
#[derive(Debug)]
struct Shared {
    state: Mutex<State>,
    done: Condvar,
}

#[derive(Debug)]
struct State {
    outcome: Outcome,
    /// Absent when the submission was freed. A descriptor must not outlive it: it may be in an epoll set.
    signal: Option<Signal>,
}

#[derive(Debug)]
enum Outcome {
    Running,
    Value(Json),
    Token(Secret),
    Ready,
    Failed(vpc_metadata_core::Error),
    Taken,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn finish(&self, outcome: Result<Outcome, vpc_metadata_core::Error>) {
        let mut state = self.lock();
        state.outcome = outcome.unwrap_or_else(Outcome::Failed);
        if let Some(signal) = &state.signal {
            signal.raise();
        }
        self.done.notify_all();
    }
}

impl Submission {
    fn start(background: &Background, request: Request) -> Result<Submission, Failure> {
        // The thread that may be started here is nothing for the host's signals.
        let _deaf = Deaf::new();
        let signal = Signal::new()?;
        let descriptor = signal.descriptor();
        let state = Mutex::new(State { outcome: Outcome::Running, signal: Some(signal) });
        let shared = Arc::new(Shared { state, done: Condvar::new() });
        let pending = match cached(background, &request) {
            Some(token) => {
                shared.finish(Ok(Outcome::Token(token)));
                None
            }
            None => Some(spawn(background, request, Arc::clone(&shared))),
        };
        Ok(Submission { shared, descriptor, pending, process: std::process::id() })
    }

    /// A child that inherited this must touch none of its locks: the parent's thread may have held them at the fork.
    fn is_inherited(&self) -> bool {
        self.process != std::process::id()
    }

    fn cancel(&self) {
        if let Some(pending) = &self.pending
            && !self.is_inherited()
        {
            pending.cancel();
        }
    }

    /// The outcome, once it is there.
    fn wait(&self) -> Result<MutexGuard<'_, State>, Failure> {
        if self.is_inherited() {
            return Err(Failure::invalid("the submission belongs to the process that made it"));
        }
        let mut state = self.shared.lock();
        while matches!(state.outcome, Outcome::Running) {
            state = self.shared.done.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        Ok(state)
    }

    fn take_value(&self) -> Result<*mut Value, Failure> {
        let mut state = self.wait()?;
        match std::mem::replace(&mut state.outcome, Outcome::Taken) {
            Outcome::Value(json) => Ok(ffi::hand_over(Value::from(json))),
            Outcome::Ready => Ok(null_mut()),
            other => Err(state.put_back(other, "a token")),
        }
    }

    fn take_token(&self) -> Result<*mut c_char, Failure> {
        let mut state = self.wait()?;
        match std::mem::replace(&mut state.outcome, Outcome::Taken) {
            Outcome::Token(token) => token_text(&token),
            other => Err(state.put_back(other, "no token")),
        }
    }
}

impl State {
    /// Says why the outcome cannot be taken, and leaves it as it was.
    fn put_back(&mut self, outcome: Outcome, what: &str) -> Failure {
        let failure = match &outcome {
            Outcome::Failed(error) => Failure::from(error.clone()),
            Outcome::Taken => Failure::invalid("the result was taken already"),
            _ => Failure::invalid(format!("the result is {what}")),
        };
        self.outcome = outcome;
        failure
    }
}

impl Drop for Submission {
    fn drop(&mut self) {
        if self.is_inherited() {
            // The descriptor stays open, too: a daemon that has closed all it inherited may use its number again.
            std::mem::forget(Arc::clone(&self.shared));
            return;
        }
        self.cancel();
        let signal = self.shared.lock().signal.take();
        drop(signal);
    }
}

/// A token that is at hand.
fn cached(background: &Background, request: &Request) -> Option<Secret> {
    match request {
        Request::IdentityToken => background.cached_identity_token(),
        Request::IamToken(profile) => background.cached_iam_token(profile.as_ref()),
        _ => None,
    }
}

fn spawn(background: &Background, request: Request, shared: Arc<Shared>) -> Pending {
    let done = move |outcome| shared.finish(outcome);
    match request {
        Request::Call(call) => background.spawn(
            call.operation_id(),
            async move |client| client.call(&call).await.map(Outcome::Value),
            done,
        ),
        Request::IdentityToken => background.spawn(
            Operation::CreateIdentityToken.id(),
            async |client| client.identity_token().await.map(Outcome::Token),
            done,
        ),
        Request::IamToken(profile) => background.spawn(
            Operation::CreateIdentityIamToken.id(),
            async move |client| client.iam_token(profile.as_ref()).await.map(Outcome::Token),
            done,
        ),
        Request::WaitReady(deadline) => background.spawn(
            "wait-ready",
            async move |client| client.wait_ready(deadline).await.map(|()| Outcome::Ready),
            done,
        ),
    }
}

/// A descriptor that becomes readable, once.
#[derive(Debug)]
struct Signal {
    reader: OwnedFd,
    #[cfg(not(target_os = "linux"))]
    writer: OwnedFd,
}

impl Signal {
    #[cfg(target_os = "linux")]
    fn new() -> Result<Signal, Failure> {
        use rustix::event::{EventfdFlags, eventfd};

        let reader = eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK).map_err(no_descriptor)?;
        Ok(Signal { reader })
    }

    #[cfg(not(target_os = "linux"))]
    fn new() -> Result<Signal, Failure> {
        use rustix::io::{FdFlags, fcntl_setfd};

        let (reader, writer) = rustix::pipe::pipe().map_err(no_descriptor)?;
        for end in [&reader, &writer] {
            fcntl_setfd(end, FdFlags::CLOEXEC).map_err(no_descriptor)?;
        }
        Ok(Signal { reader, writer })
    }

    fn raise(&self) {
        #[cfg(target_os = "linux")]
        let (end, mark) = (&self.reader, 1_u64.to_ne_bytes());
        #[cfg(not(target_os = "linux"))]
        let (end, mark) = (&self.writer, [1]);
        // The first mark ever always fits.
        let _ = rustix::io::write(end, &mark);
    }

    fn descriptor(&self) -> RawFd {
        self.reader.as_raw_fd()
    }
}

fn no_descriptor(error: rustix::io::Errno) -> Failure {
    Failure::internal(format!("no file descriptor for the submission: {error}"))
}

/// Starts a call and returns at once.
///
/// `operation` is the name of an operation (`"get_instance"`, or as in the API reference, `"get-instance"`), or
/// `"identity_token"`, `"iam_token"`, `"get_metadata"`, `"wait_ready"`. `arguments` is NULL, or an array of names and
/// values in turn with a NULL after the last: `id`, `path`, `nonce`, `csr`, `trusted_profile`, and as decimal texts
/// `expires_in` and `deadline_ms`. An argument whose value is NULL is left out. The texts are copied.
///
/// The first submission of a client starts its one thread, which lives as long as the client; a token that is at hand
/// starts none. The result is announced by `vpc_metadata_submission_fd` and taken with
/// `vpc_metadata_submission_take_value` or `vpc_metadata_submission_take_token`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_submit(
    client: *const Client,
    operation: *const c_char,
    arguments: *const *const c_char,
    out: *mut *mut Submission,
    error: *mut *mut Error,
) -> Status {
    let submit = || {
        // SAFETY: the caller gives NULL or a client, a C string, and an array that ends with NULL.
        let (client, request) =
            unsafe { (ffi::borrow(client)?, Request::read(ffi::text("operation", operation)?, arguments)?) };
        Submission::start(client.background(), request).map(ffi::hand_over)
    };
    // SAFETY: `out` and `error` are NULL or the caller's to be written to.
    unsafe { ffi::give(out, null_mut(), error, submit) }
}

/// A file descriptor that becomes readable when the call is done, and stays so, for `poll`, `epoll` and the like. It is
/// the library's: do not read from it, and take it out of every `epoll` set before the submission is freed, which
/// closes it. -1 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_submission_fd(submission: *const Submission) -> c_int {
    // SAFETY: the caller gives NULL or a submission.
    ffi::answer(-1, || Some(unsafe { ffi::borrow(submission) }.ok()?.descriptor))
}

/// Stops the call, if it is not done: its result is `cancelled`. Returns at once. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_submission_cancel(submission: *const Submission) {
    ffi::answer((), || {
        // SAFETY: the caller gives NULL or a submission.
        unsafe { ffi::borrow(submission) }.ok()?.cancel();
        Some(())
    });
}

/// Takes the response of a call, waiting for it if it is not done. Of `wait_ready` it is NULL. Fails as the call did;
/// with `invalid_input` when the response was taken before, when it is a token, and in a child process after `fork()`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_submission_take_value(
    submission: *mut Submission,
    out: *mut *mut Value,
    error: *mut *mut Error,
) -> Status {
    // SAFETY: the caller gives NULL or a submission.
    let take = || unsafe { ffi::borrow(submission)? }.take_value();
    // SAFETY: `out` and `error` are NULL or the caller's to be written to.
    unsafe { ffi::give(out, null_mut(), error, take) }
}

/// Takes the token of an `identity_token` or `iam_token` call, as `vpc_metadata_submission_take_value` takes responses.
/// The caller frees it with `vpc_metadata_string_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_submission_take_token(
    submission: *mut Submission,
    out: *mut *mut c_char,
    error: *mut *mut Error,
) -> Status {
    // SAFETY: the caller gives NULL or a submission.
    let take = || unsafe { ffi::borrow(submission)? }.take_token();
    // SAFETY: `out` and `error` are NULL or the caller's to be written to.
    unsafe { ffi::give(out, null_mut(), error, take) }
}

/// Frees a submission, and cancels the call if it is not done. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_submission_free(submission: *mut Submission) {
    // SAFETY: the caller hands over NULL or a submission that nobody uses any more.
    unsafe { ffi::free(submission) }
}
