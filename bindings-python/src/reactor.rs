//! Brings results of the library's thread to an asyncio event loop.
//!
//! That thread never attaches to Python: doing so costs two thread switches for every call, and an interpreter that is
//! shutting down punishes it with a crash. It leaves results in a queue and wakes the loop through a socket, as
//! another process would; the loop then takes them and sets the futures on its own thread.

use std::collections::HashMap;
use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyString;
use vpc_metadata::{Error, Json, Pending, Secret};

use crate::{error, json, logs};

/// What a call gave.
pub(crate) enum Outcome {
    Json(Json, &'static str),
    Token(Secret),
    Nothing,
}

type Finished = (u64, Result<Outcome, Error>);

/// What the library's thread sees of a reactor; nothing of Python is in here.
struct Shared {
    queue: Mutex<Queue>,
    arrived: Condvar,
    wake: Option<Wake>,
}

#[derive(Default)]
struct Queue {
    finished: Vec<Finished>,
    /// Whether the loop has been told of them by a thread that waits in its place.
    announced: bool,
    closed: bool,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    fn put(&self, finished: Finished) {
        let mut queue = lock(&self.queue);
        queue.finished.push(finished);
        // One waking is enough for everything that has come until the loop looks.
        if queue.finished.len() > 1 {
            return;
        }
        drop(queue);
        match &self.wake {
            Some(wake) => wake.set(),
            None => self.arrived.notify_one(),
        }
    }

    fn take(&self) -> Vec<Finished> {
        if let Some(wake) = &self.wake {
            wake.clear();
        }
        let mut queue = lock(&self.queue);
        queue.announced = false;
        std::mem::take(&mut queue.finished)
    }
}

/// The two ends of a socket, which live equally long: writing never meets a closed one.
#[cfg(unix)]
struct Wake {
    reader: std::os::unix::net::UnixStream,
    writer: std::os::unix::net::UnixStream,
}

#[cfg(unix)]
impl Wake {
    fn new() -> io::Result<Option<Wake>> {
        let (reader, writer) = std::os::unix::net::UnixStream::pair()?;
        reader.set_nonblocking(true)?;
        writer.set_nonblocking(true)?;
        Ok(Some(Wake { reader, writer }))
    }

    fn set(&self) {
        use std::io::Write;
        // It cannot be full: it holds a byte at most.
        let _ = (&self.writer).write(&[0]);
    }

    fn clear(&self) {
        use std::io::Read;
        let _ = (&self.reader).read(&mut [0; 8]);
    }

    fn descriptor(&self) -> i64 {
        use std::os::fd::AsRawFd;
        self.reader.as_raw_fd().into()
    }
}

/// Event loops of other systems watch nothing: a thread waits in their place.
#[cfg(not(unix))]
struct Wake;

#[cfg(not(unix))]
impl Wake {
    fn new() -> io::Result<Option<Wake>> {
        Ok(None)
    }

    fn set(&self) {}

    fn clear(&self) {}

    fn descriptor(&self) -> i64 {
        -1
    }
}

/// Where the library's thread leaves the outcome of one call.
pub(crate) struct Done {
    number: u64,
    shared: Arc<Shared>,
}

impl Done {
    pub(crate) fn with(self, outcome: Result<Outcome, Error>) {
        self.shared.put((self.number, outcome));
    }
}

struct Waiting {
    future: Py<PyAny>,
    pending: Option<Pending>,
}

/// The calls that an event loop waits for. There is one for each loop, used on the loop's thread.
#[pyclass(frozen, module = "vpc_metadata._native")]
pub(crate) struct Reactor {
    shared: Arc<Shared>,
    waiting: Mutex<HashMap<u64, Waiting>>,
    next: AtomicU64,
    process: u32,
}

impl Reactor {
    /// Notes that a call is about to be made for this future.
    pub(crate) fn expect(&self, future: Py<PyAny>) -> Done {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        lock(&self.waiting).insert(number, Waiting { future, pending: None });
        Done { number, shared: Arc::clone(&self.shared) }
    }

    /// Notes how to cancel it; its outcome may have come already, but is taken on this thread and not before.
    pub(crate) fn started(&self, number: u64, pending: Pending) {
        if let Some(waiting) = lock(&self.waiting).get_mut(&number) {
            waiting.pending = Some(pending);
        }
    }
}

impl Done {
    pub(crate) fn number(&self) -> u64 {
        self.number
    }
}

fn settle(future: &Bound<'_, PyAny>, outcome: Result<Outcome, Error>) -> PyResult<()> {
    let py = future.py();
    if future.call_method0(intern!(py, "done"))?.is_truthy()? {
        return Ok(());
    }
    let value = match outcome {
        Ok(Outcome::Json(answer, operation)) => json::to_python(py, &answer, operation),
        Ok(Outcome::Token(secret)) => Ok(PyString::new(py, secret.expose()).into_any()),
        Ok(Outcome::Nothing) => Ok(py.None().into_bound(py)),
        Err(problem) => Err(error::raised(py, &problem)),
    };
    match value {
        Ok(value) => future.call_method1(intern!(py, "set_result"), (value,))?,
        Err(raised) => future.call_method1(intern!(py, "set_exception"), (raised.into_value(py),))?,
    };
    Ok(())
}

#[pymethods]
impl Reactor {
    /// `watched` says whether the loop can watch a descriptor.
    #[new]
    fn new(watched: bool) -> PyResult<Reactor> {
        let wake = if watched { Wake::new()? } else { None };
        let shared = Shared { queue: Mutex::default(), arrived: Condvar::new(), wake };
        Ok(Reactor {
            shared: Arc::new(shared),
            waiting: Mutex::default(),
            next: AtomicU64::new(0),
            process: std::process::id(),
        })
    }

    /// What the loop is to watch for reading; None where there is nothing, and a thread has to wait.
    fn descriptor(&self) -> Option<i64> {
        self.shared.wake.as_ref().map(Wake::descriptor)
    }

    /// Blocks until there is something new to deliver. False once the reactor is closed.
    fn wait(&self, py: Python<'_>) -> bool {
        py.detach(|| {
            let mut queue = lock(&self.shared.queue);
            while (queue.finished.is_empty() || queue.announced) && !queue.closed {
                queue = self.shared.arrived.wait(queue).unwrap_or_else(PoisonError::into_inner);
            }
            queue.announced = true;
            !queue.closed
        })
    }

    /// Sets the futures of the calls that have ended.
    fn deliver(&self, py: Python<'_>) {
        for (number, outcome) in self.shared.take() {
            let waiting = lock(&self.waiting).remove(&number);
            // Who has given up is told nothing.
            let Some(Waiting { future, .. }) = waiting else { continue };
            if let Err(problem) = settle(future.bind(py), outcome) {
                // The others are to have theirs.
                problem.write_unraisable(py, Some(future.bind(py)));
            }
        }
        logs::emit(py);
    }

    /// Stops a call whose caller has given up, or has its outcome already.
    fn give_up(&self, number: u64) {
        let waiting = lock(&self.waiting).remove(&number);
        if let Some(Waiting { pending: Some(pending), .. }) = waiting {
            pending.cancel();
        }
    }

    /// The loop is closed: nobody waits any more.
    fn close(&self) {
        // A child of a fork must not touch the calls of its parent, nor a lock that the parent's thread may hold.
        if self.process != std::process::id() {
            std::mem::take(&mut *lock(&self.waiting)).into_values().for_each(|waiting| {
                std::mem::forget(waiting.pending);
            });
            return;
        }
        let waiting = std::mem::take(&mut *lock(&self.waiting));
        for pending in waiting.values().filter_map(|waiting| waiting.pending.as_ref()) {
            pending.cancel();
        }
        lock(&self.shared.queue).closed = true;
        self.shared.arrived.notify_all();
    }
}

impl Drop for Reactor {
    fn drop(&mut self) {
        self.close();
    }
}
