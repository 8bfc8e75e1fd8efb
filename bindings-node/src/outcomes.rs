//! The way of outcomes from the clients' threads to the event loop.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use napi::bindgen_prelude::{FnArgs, Function, ToNapiValue};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{Env, Result, Status, sys};
use napi_derive::napi;
use vpc_metadata::{Error, Json, Pending, Secret};

use crate::error::ErrorParts;
use crate::numbers::may_hold_a_large_number;

/// What a successful call gives.
pub(crate) enum Value {
    Nothing,
    Token(Secret),
    Json(Json),
}

/// What came of the call with this number.
struct Outcome {
    call: u32,
    result: std::result::Result<Value, Error>,
}

/// Calls the JavaScript function that was given to [`Outcomes::new`] with a [`Batch`].
type Wake = ThreadsafeFunction<(), (), FnArgs<(Batch,)>, Status, false, true>;

/// Collects the outcomes of all calls of one event loop, and delivers those that are ready together.
///
/// The event loop is kept alive exactly as long as calls are under way, as by Node's own requests; nothing else of this
/// addon keeps it.
#[napi]
pub(crate) struct Outcomes(pub(crate) Arc<Mailbox>);

#[derive(Default)]
pub(crate) struct Mailbox {
    ready: Mutex<Vec<Outcome>>,
    /// Calls that were started and not delivered. Counted on the event loop only.
    under_way: AtomicU32,
    /// The calls that have an `AbortSignal`.
    cancellable: Mutex<HashMap<u32, Pending>>,
    wake: OnceLock<Wake>,
}

#[napi]
impl Outcomes {
    /// `deliver` is called with an array that holds three elements per outcome: the number of the call, the form of
    /// what follows, and that.
    #[napi(constructor, catch_unwind)]
    pub fn new(deliver: Function<FnArgs<(Batch,)>, ()>) -> Result<Outcomes> {
        let mailbox = Arc::new(Mailbox::default());
        // Weak: the mailbox owns the function whose callback this is.
        let receiver = Arc::downgrade(&mailbox);
        let wake = deliver
            .build_threadsafe_function::<()>()
            .callee_handled::<false>()
            .weak::<true>()
            .build_callback(move |context| {
                let batch = receiver.upgrade().map(|mailbox| mailbox.take(&context.env)).unwrap_or_default();
                Ok(FnArgs { data: (Batch(batch),) })
            })?;
        let _ = mailbox.wake.set(wake);
        Ok(Outcomes(mailbox))
    }

    /// Stops a call. Its outcome is delivered as that of any other.
    #[napi(catch_unwind)]
    pub fn cancel(&self, call: u32) {
        if let Some(pending) = lock(&self.0.cancellable).get(&call) {
            pending.cancel();
        }
    }
}

impl Mailbox {
    /// Notes that a call is about to start; each one is delivered once.
    pub(crate) fn expect_one(&self, env: &Env) {
        if self.under_way.fetch_add(1, Ordering::Relaxed) == 0 {
            self.keep_alive(env, true);
        }
    }

    /// Keeps what stops a call, until it is delivered.
    pub(crate) fn keep(&self, call: u32, pending: Pending) {
        lock(&self.cancellable).insert(call, pending);
    }

    /// From any thread.
    pub(crate) fn put(&self, call: u32, result: std::result::Result<Value, Error>) {
        let mut ready = lock(&self.ready);
        ready.push(Outcome { call, result });
        // Whoever finds others waiting knows that the event loop has been woken for them.
        let is_first = ready.len() == 1;
        drop(ready);
        if is_first && let Some(wake) = self.wake.get() {
            // An event loop that is being torn down does not want to know.
            let _ = wake.call((), ThreadsafeFunctionCallMode::NonBlocking);
        }
    }

    /// On the event loop.
    fn take(&self, env: &Env) -> Vec<Outcome> {
        let batch = std::mem::take(&mut *lock(&self.ready));
        let mut cancellable = lock(&self.cancellable);
        if !cancellable.is_empty() {
            for outcome in &batch {
                cancellable.remove(&outcome.call);
            }
        }
        let count = u32::try_from(batch.len()).unwrap_or(u32::MAX);
        if count > 0 && self.under_way.fetch_sub(count, Ordering::Relaxed) == count {
            self.keep_alive(env, false);
        }
        batch
    }

    fn keep_alive(&self, env: &Env, alive: bool) {
        let Some(wake) = self.wake.get() else { return };
        // SAFETY: both functions want the event loop's own thread, which an `Env` only exists on, and a function that
        // has not been finalized: the mailbox owns it, and `Env` belongs to an environment that is alive.
        // They always succeed.
        let _ = unsafe {
            if alive {
                sys::napi_ref_threadsafe_function(env.raw(), wake.raw())
            } else {
                sys::napi_unref_threadsafe_function(env.raw(), wake.raw())
            }
        };
    }
}

/// What is told of one outcome after the other to JavaScript.
#[derive(Default)]
pub(crate) struct Batch(Vec<Outcome>);

/// The forms of a value, as `index.js` knows them.
const NOTHING: u32 = 0;
const TEXT: u32 = 1;
const JSON: u32 = 2;
const JSON_WITH_LARGE_NUMBERS: u32 = 3;
const ERROR: u32 = 4;

impl ToNapiValue for Batch {
    unsafe fn to_napi_value(env: sys::napi_env, batch: Batch) -> Result<sys::napi_value> {
        let scope = Env::from_raw(env);
        let length = u32::try_from(batch.0.len()).unwrap_or(u32::MAX).saturating_mul(3);
        let mut array = scope.create_array(length)?;
        let mut at = 0;
        for Outcome { call, result } in &batch.0 {
            array.set(at, *call)?;
            match result {
                Ok(Value::Nothing) => array.set(at + 1, NOTHING)?,
                Ok(Value::Token(token)) => {
                    array.set(at + 1, TEXT)?;
                    array.set(at + 2, token.expose())?;
                }
                // As text: `JSON.parse` reads it in a sixth of the time that making the objects here takes.
                Ok(Value::Json(json)) => {
                    let text = json.as_str();
                    array.set(
                        at + 1,
                        if may_hold_a_large_number(text) { JSON_WITH_LARGE_NUMBERS } else { JSON },
                    )?;
                    array.set(at + 2, text)?;
                }
                Err(error) => {
                    array.set(at + 1, ERROR)?;
                    array.set(at + 2, ErrorParts::from(error))?;
                }
            }
            at += 3;
        }
        // SAFETY: the array belongs to the environment that asks.
        unsafe { ToNapiValue::to_napi_value(env, array) }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
