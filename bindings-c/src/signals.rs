//! Keeps SIGPIPE from the host: a write to a connection that the service has closed raises it.
//!
//! Rust's own programs ignore the signal, a C program dies of it, and its handling is the program's own business. So it
//! is blocked for the thread while the library works on it, and one that the library caused is taken away again.

/// While it lives, SIGPIPE does not reach this thread, nor threads that are started by it.
#[derive(Debug)]
pub(crate) struct Quiet {
    #[cfg(unix)]
    before: libc::sigset_t,
    #[cfg(unix)]
    was_pending: bool,
}

#[cfg(not(unix))]
impl Quiet {
    pub(crate) fn new() -> Quiet {
        Quiet {}
    }
}

#[cfg(unix)]
impl Quiet {
    pub(crate) fn new() -> Quiet {
        let pipe = only_sigpipe();
        let mut before = empty();
        // SAFETY: both sets are valid; the call changes the mask of this thread only.
        unsafe { libc::pthread_sigmask(libc::SIG_BLOCK, &raw const pipe, &raw mut before) };
        // SAFETY: the set is valid.
        let was_blocked = unsafe { libc::sigismember(&raw const before, libc::SIGPIPE) } == 1;
        Quiet { before, was_pending: was_blocked && is_pending() }
    }
}

#[cfg(unix)]
impl Drop for Quiet {
    fn drop(&mut self) {
        if !self.was_pending {
            take_sigpipe();
        }
        // SAFETY: the set is the one that this thread had.
        unsafe { libc::pthread_sigmask(libc::SIG_SETMASK, &raw const self.before, std::ptr::null_mut()) };
    }
}

#[cfg(unix)]
fn empty() -> libc::sigset_t {
    let mut set = std::mem::MaybeUninit::uninit();
    // SAFETY: `sigemptyset` fills the set, and cannot fail on one that is there.
    unsafe {
        libc::sigemptyset(set.as_mut_ptr());
        set.assume_init()
    }
}

#[cfg(unix)]
fn only_sigpipe() -> libc::sigset_t {
    let mut set = empty();
    // SAFETY: the set is valid and the signal exists.
    unsafe { libc::sigaddset(&raw mut set, libc::SIGPIPE) };
    set
}

#[cfg(unix)]
fn is_pending() -> bool {
    let mut pending = empty();
    // SAFETY: the set is valid.
    unsafe {
        libc::sigpending(&raw mut pending) == 0 && libc::sigismember(&raw const pending, libc::SIGPIPE) == 1
    }
}

/// Takes a pending SIGPIPE away, if there is one.
#[cfg(all(unix, not(target_os = "macos")))]
fn take_sigpipe() {
    let pipe = only_sigpipe();
    let at_once = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the set and the time are valid; without a place for details none are written.
    unsafe { libc::sigtimedwait(&raw const pipe, std::ptr::null_mut(), &raw const at_once) };
}

/// Takes a pending SIGPIPE away, if there is one. There is no `sigtimedwait` here.
#[cfg(target_os = "macos")]
fn take_sigpipe() {
    if is_pending() {
        let (pipe, mut taken) = (only_sigpipe(), 0);
        // SAFETY: the set is valid, and a signal of it is pending, so that this does not wait.
        unsafe { libc::sigwait(&raw const pipe, &raw mut taken) };
    }
}

/// While it lives, no signal is delivered to this thread, and a thread that it starts blocks them all for ever: the
/// host's handlers run on the host's threads only.
#[derive(Debug)]
pub(crate) struct Deaf {
    #[cfg(unix)]
    before: libc::sigset_t,
}

#[cfg(not(unix))]
impl Deaf {
    pub(crate) fn new() -> Deaf {
        Deaf {}
    }
}

#[cfg(unix)]
impl Deaf {
    pub(crate) fn new() -> Deaf {
        let (mut all, mut before) = (empty(), empty());
        // SAFETY: both sets are valid; the call changes the mask of this thread only.
        unsafe {
            libc::sigfillset(&raw mut all);
            libc::pthread_sigmask(libc::SIG_SETMASK, &raw const all, &raw mut before);
        }
        Deaf { before }
    }
}

#[cfg(unix)]
impl Drop for Deaf {
    fn drop(&mut self) {
        // SAFETY: the set is the one that this thread had.
        unsafe { libc::pthread_sigmask(libc::SIG_SETMASK, &raw const self.before, std::ptr::null_mut()) };
    }
}
