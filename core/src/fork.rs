//! Notices `fork()`: state that threads, sockets or locks are part of belongs to one process only.
//!
//! A child must neither use nor drop what it inherited: dropping a registered socket would take it out of the epoll
//! set that both processes share, and the parent would wait for it for ever. So a child leaks the inherited state and
//! builds its own.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use arc_swap::{ArcSwap, Guard};

/// How many times this process and its ancestors have forked since the library was first used.
static GENERATION: AtomicU64 = AtomicU64::new(0);

pub(crate) fn generation() -> u64 {
    GENERATION.load(Ordering::Relaxed)
}

/// Asks the system to be told of forks. `getpid` would tell too, but it is a system call on every use.
#[cfg(unix)]
#[allow(unsafe_code, reason = "no safe crate offers the registration of a fork handler")]
fn watch() {
    use std::sync::Once;

    extern "C" fn in_child() {
        GENERATION.fetch_add(1, Ordering::Relaxed);
    }

    static REGISTERED: Once = Once::new();
    REGISTERED.call_once(|| {
        // SAFETY: the handler is a plain function that adds to an atomic, which is allowed between fork and exec;
        // the system keeps only its address, and drops it when the library is unloaded.
        // Without memory for the registration a fork goes unnoticed, which is no worse than not asking.
        let _ = unsafe { libc::pthread_atfork(None, None, Some(in_child)) };
    });
}

#[cfg(not(unix))]
fn watch() {}

/// A value that each process builds for itself.
pub(crate) struct PerProcess<T> {
    current: ArcSwap<Built<T>>,
    build: Box<dyn Fn() -> T + Send + Sync>,
}

struct Built<T> {
    generation: u64,
    value: Arc<T>,
}

impl<T> Built<T> {
    fn new(build: &dyn Fn() -> T) -> Arc<Built<T>> {
        Arc::new(Built { generation: generation(), value: Arc::new(build()) })
    }
}

impl<T> Drop for Built<T> {
    fn drop(&mut self) {
        if self.generation != generation() {
            // One reference too many, so that the inherited value is never dropped here.
            std::mem::forget(Arc::clone(&self.value));
        }
    }
}

impl<T> PerProcess<T> {
    pub(crate) fn new(build: impl Fn() -> T + Send + Sync + 'static) -> PerProcess<T> {
        watch();
        PerProcess { current: ArcSwap::new(Built::new(&build)), build: Box::new(build) }
    }

    /// The value of this process. The guard is for the length of a call and costs no reference count.
    pub(crate) fn get(&self) -> Own<T> {
        let built = self.current.load();
        if built.generation == generation() {
            return Own(built);
        }
        // Several threads of a child may come here at once: the first one to store wins.
        let fresh = Built::new(&*self.build);
        drop(self.current.compare_and_swap(&built, fresh));
        Own(self.current.load())
    }
}

impl<T> fmt::Debug for PerProcess<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("PerProcess")
    }
}

/// Borrow of the value that belongs to this process.
pub(crate) struct Own<T>(Guard<Arc<Built<T>>>);

impl<T> std::ops::Deref for Own<T> {
    type Target = Arc<T>;

    fn deref(&self) -> &Arc<T> {
        &self.0.value
    }
}
