//! Notices `fork()`: state that threads, sockets or locks are part of belongs to one process only.
//!
//! A child must neither use nor drop what it inherited: dropping a registered socket would take it out of the epoll
//! set that both processes share, and the parent would wait for it for ever. So a child leaks the inherited state and
//! builds its own.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use arc_swap::{ArcSwapOption, Guard};

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
    /// That of the process that made this, where most calls are.
    first: Built<T>,
    /// That of a child, once there is one.
    later: ArcSwapOption<Built<T>>,
    build: Box<dyn Fn() -> T + Send + Sync>,
}

pub(crate) struct Built<T> {
    generation: u64,
    value: Arc<T>,
}

impl<T> Built<T> {
    fn new(build: &dyn Fn() -> T) -> Built<T> {
        Built { generation: generation(), value: Arc::new(build()) }
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
        PerProcess { first: Built::new(&build), later: ArcSwapOption::empty(), build: Box::new(build) }
    }

    /// The value of this process. The guard is for the length of a call and costs no reference count.
    pub(crate) fn get(&self) -> Own<'_, T> {
        if self.first.generation == generation() {
            return Own::First(&self.first.value);
        }
        let later = self.later.load();
        if later.as_ref().is_some_and(|built| built.generation == generation()) {
            return Own::Later(later);
        }
        // Several threads of a child may come here at once: the first one to store wins.
        let fresh = Arc::new(Built::new(&*self.build));
        drop(self.later.compare_and_swap(&later, Some(fresh)));
        Own::Later(self.later.load())
    }
}

impl<T> fmt::Debug for PerProcess<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("PerProcess")
    }
}

/// Borrow of the value that belongs to this process.
pub(crate) enum Own<'a, T> {
    First(&'a Arc<T>),
    Later(Guard<Option<Arc<Built<T>>>>),
}

impl<T> std::ops::Deref for Own<'_, T> {
    type Target = Arc<T>;

    fn deref(&self) -> &Arc<T> {
        match self {
            Own::First(value) => value,
            Own::Later(built) => match &**built {
                Some(built) => &built.value,
                None => unreachable!("a guard is made of a value that is there"),
            },
        }
    }
}
