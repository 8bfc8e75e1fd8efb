//! The border between C and Rust: handles, texts, results, and the barrier that no panic passes.

use std::any::Any;
use std::ffi::{CStr, c_char};
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::error::{Error, Failure, Status};

/// A type whose objects C owns through pointers. A `*mut T` of the C interface points at the [`Handle`] of a `T`. C passes
/// pointers to any thread, so the compiler must find every such type fit for it.
pub(crate) trait Opaque: Send + Sync + Sized {
    /// What messages call it.
    const NAME: &'static str;
    /// Tells its handles from others; eight letters in memory.
    const TAG: u64;
}

/// An object and the mark of its type, first in memory, so that a pointer to something else is noticed.
#[repr(C)]
struct Handle<T> {
    tag: u64,
    body: Option<T>,
}

/// The tag of what was freed.
const FREED: u64 = u64::from_ne_bytes(*b"vpcfreed");

/// Hands an object to the caller.
pub(crate) fn hand_over<T: Opaque>(body: T) -> *mut T {
    Box::into_raw(Box::new(Handle { tag: T::TAG, body: Some(body) })).cast()
}

/// Borrows what the caller's pointer points at.
///
/// # Safety
/// `pointer` is NULL, or came from [`hand_over`] and is not freed during `'a`. Where it is not, this notices as long as
/// the memory can be read.
pub(crate) unsafe fn borrow<'a, T: Opaque>(pointer: *const T) -> Result<&'a T, Failure> {
    // SAFETY: the same promise.
    unsafe { check(pointer)? };
    // SAFETY: the mark says that this is such a handle, and the caller that nobody frees it.
    let handle = unsafe { &*pointer.cast::<Handle<T>>() };
    handle.body.as_ref().ok_or_else(freed::<T>)
}

/// As [`borrow`], for functions that only one thread may call at a time.
///
/// # Safety
/// As there, and nobody else holds the object during `'a`.
pub(crate) unsafe fn borrow_mut<'a, T: Opaque>(pointer: *mut T) -> Result<&'a mut T, Failure> {
    // SAFETY: the same promise.
    unsafe { check(pointer)? };
    // SAFETY: the mark says that this is such a handle, and the caller that nobody else holds it.
    let handle = unsafe { &mut *pointer.cast::<Handle<T>>() };
    handle.body.as_mut().ok_or_else(freed::<T>)
}

/// Takes an object back from the caller and drops it. What is no such object is left alone.
///
/// # Safety
/// As [`borrow`], and nobody uses the object any more.
pub(crate) unsafe fn free<T: Opaque>(pointer: *mut T) {
    // SAFETY: the same promise.
    if unsafe { check(pointer) }.is_err() {
        return;
    }
    // SAFETY: it is such a handle, made by `hand_over`, and the caller gives it back.
    let mut handle = unsafe { Box::from_raw(pointer.cast::<Handle<T>>()) };
    let body = handle.body.take();
    retire(handle);
    // A defect in what is dropped must not reach the caller, who could do nothing about it.
    let _ = catch_unwind(AssertUnwindSafe(|| drop(body)));
}

/// Whether the pointer is to a handle of this type.
///
/// # Safety
/// As [`borrow`].
unsafe fn check<T: Opaque>(pointer: *const T) -> Result<(), Failure> {
    let handle = pointer.cast::<Handle<T>>();
    if handle.is_null() {
        return Err(Failure::invalid(format!("{} is NULL", T::NAME)));
    }
    let foreign = || Failure::invalid(format!("the pointer points at no {}", T::NAME));
    if !handle.is_aligned() {
        return Err(foreign());
    }
    // SAFETY: not NULL and aligned; that it can be read is the caller's promise. Volatile, so that the mark of what
    // was freed is really looked at.
    match unsafe { (&raw const (*handle).tag).read_volatile() } {
        tag if tag == T::TAG => Ok(()),
        FREED => Err(freed::<T>()),
        _ => Err(foreign()),
    }
}

fn freed<T: Opaque>() -> Failure {
    Failure::invalid(format!("{} used after it was freed", T::NAME))
}

/// Gives the memory of a freed handle back.
#[cfg(not(debug_assertions))]
fn retire<T>(mut handle: Box<Handle<T>>) {
    // SAFETY: a store to memory that is owned; volatile, as nothing that the compiler sees reads it again.
    unsafe { (&raw mut handle.tag).write_volatile(FREED) };
    drop(handle);
}

/// In debug builds the empty shell stays, so that every use after the free, and a second free, is noticed.
#[cfg(debug_assertions)]
fn retire<T>(mut handle: Box<Handle<T>>) {
    use std::sync::{Mutex, PoisonError};

    /// Addresses, so that tools which look for lost memory find it.
    static SHELLS: Mutex<Vec<usize>> = Mutex::new(Vec::new());
    handle.tag = FREED;
    let shell = Box::into_raw(handle);
    SHELLS.lock().unwrap_or_else(PoisonError::into_inner).push(shell.expose_provenance());
}

/// Reads a text that must be there.
///
/// # Safety
/// `text` is NULL, or ends with a NUL and is not changed during `'a`.
pub(crate) unsafe fn text<'a>(name: &str, text: *const c_char) -> Result<&'a str, Failure> {
    // SAFETY: the same promise.
    unsafe { optional_text(name, text)? }.ok_or_else(|| Failure::invalid(format!("{name} is NULL")))
}

/// Reads a text that may be NULL.
///
/// # Safety
/// As [`text`].
pub(crate) unsafe fn optional_text<'a>(name: &str, text: *const c_char) -> Result<Option<&'a str>, Failure> {
    if text.is_null() {
        return Ok(None);
    }
    // SAFETY: not NULL, and the caller promises the rest.
    let bytes = unsafe { CStr::from_ptr(text) };
    // The text itself is not repeated: it may be a secret in the wrong place.
    bytes.to_str().map(Some).map_err(|_| Failure::invalid(format!("{name} is not UTF-8 text")))
}

/// Does `work`, gives its result to `out` and its failure to `error`, and says how it went.
///
/// # Safety
/// `out` and `error` are each NULL or can be written to.
pub(crate) unsafe fn give<T>(
    out: *mut T,
    nothing: T,
    error: *mut *mut Error,
    work: impl FnOnce() -> Result<T, Failure>,
) -> Status {
    let work = || {
        if out.is_null() {
            return Err(Failure::invalid("out is NULL"));
        }
        // SAFETY: not NULL, and the caller's to be written to.
        unsafe { out.write(nothing) };
        let result = work()?;
        // SAFETY: as above.
        unsafe { out.write(result) };
        Ok(())
    };
    // SAFETY: the same promise.
    unsafe { run(error, work) }
}

/// Does `work`, gives its failure to `error`, and says how it went.
///
/// # Safety
/// `error` is NULL or can be written to.
pub(crate) unsafe fn run(error: *mut *mut Error, work: impl FnOnce() -> Result<(), Failure>) -> Status {
    let outcome = catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| Err(of_panic(panic)));
    let (status, object) = match outcome {
        Ok(()) => (Status::Ok, None),
        Err(failure) => (failure.kind().into(), Some(failure)),
    };
    if !error.is_null() {
        let object = object.map_or(std::ptr::null_mut(), |failure| hand_over(Error::from(failure)));
        // SAFETY: not NULL, and the caller's to be written to.
        unsafe { error.write(object) };
    }
    status
}

/// Answers a question that has no error to give; what cannot be answered, and a panic, is `otherwise`.
pub(crate) fn answer<T>(otherwise: T, work: impl FnOnce() -> Option<T>) -> T {
    catch_unwind(AssertUnwindSafe(work)).ok().flatten().unwrap_or(otherwise)
}

/// What a panic says may hold anything, so it is not passed on.
fn of_panic(panic: Box<dyn Any + Send>) -> Failure {
    // Dropping it may panic once more.
    let _ = catch_unwind(AssertUnwindSafe(|| drop(panic)));
    Failure::internal("a defect in the library: a panic was caught")
}
