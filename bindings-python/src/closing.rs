//! Something that can be given up while other threads use it.

use arc_swap::ArcSwapOption;
use pyo3::prelude::*;
use std::sync::Arc;

use crate::error;

/// Read without a lock, so that a `fork()` never finds one taken.
pub(crate) struct Closing<T>(ArcSwapOption<T>);

impl<T> Closing<T> {
    pub(crate) fn new(value: T) -> Closing<T> {
        Closing(ArcSwapOption::from_pointee(value))
    }

    /// The value, for one call. Fails once it is closed.
    pub(crate) fn open(&self, py: Python<'_>) -> PyResult<Arc<T>> {
        self.0.load_full().ok_or_else(|| error::invalid_input(py, "the client is closed"))
    }

    /// As `open`, for what takes no time: it costs no reference count.
    pub(crate) fn look<R>(&self, py: Python<'_>, look: impl FnOnce(&T) -> R) -> PyResult<R> {
        let value = self.0.load();
        let value = value.as_ref().ok_or_else(|| error::invalid_input(py, "the client is closed"))?;
        Ok(look(value))
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.0.load().is_none()
    }

    /// Gives the value up; calls that use it keep it until they end.
    pub(crate) fn close(&self) -> Option<Arc<T>> {
        self.0.swap(None)
    }
}
