//! One interpreter of a process may use this module.
//!
//! Classes and other Python objects that it keeps belong to the interpreter that made them; another one must not touch
//! them.

use std::sync::atomic::{AtomicI64, Ordering};

use pyo3::exceptions::PyImportError;
use pyo3::ffi;
use pyo3::prelude::*;

const NONE: i64 = -1;

/// The interpreter that imported this first.
static FIRST: AtomicI64 = AtomicI64::new(NONE);

pub(crate) fn refuse_a_second_one(_py: Python<'_>) -> PyResult<()> {
    // SAFETY: this thread is attached, as the token in the signature proves, so there is a current interpreter, and
    // asking for its number changes nothing.
    let current = unsafe { ffi::PyInterpreterState_GetID(ffi::PyInterpreterState_Get()) };
    match FIRST.compare_exchange(NONE, current, Ordering::Relaxed, Ordering::Relaxed) {
        Ok(_) => Ok(()),
        Err(first) if first == current => Ok(()),
        Err(_) => Err(PyImportError::new_err(
            "vpc_metadata does not support subinterpreters: another interpreter of this process uses it",
        )),
    }
}
