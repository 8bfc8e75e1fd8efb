//! Errors of the core as Python exceptions. Their classes are Python's own (`_errors.py`).

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyType};
use vpc_metadata::{Error, ErrorKind};

/// The exception for an error.
pub(crate) fn raised(py: Python<'_>, error: &Error) -> PyErr {
    make(py, error.kind(), error.message(), Some(error)).unwrap_or_else(|problem| problem)
}

/// For arguments that Python has and the core's types have not.
pub(crate) fn invalid_input(py: Python<'_>, message: &str) -> PyErr {
    of_kind(py, ErrorKind::InvalidInput, message)
}

/// For what went wrong on this side of the core.
pub(crate) fn of_kind(py: Python<'_>, kind: ErrorKind, message: &str) -> PyErr {
    make(py, kind, message, None).unwrap_or_else(|problem| problem)
}

/// Fails only where Python itself does, out of memory for example; that is then the exception.
fn make(py: Python<'_>, kind: ErrorKind, message: &str, error: Option<&Error>) -> PyResult<PyErr> {
    let members = PyDict::new(py);
    if let Some(error) = error {
        let texts = [
            ("code", error.code()),
            ("target", error.target()),
            ("more_info", error.more_info()),
            ("trace", error.trace()),
            ("operation", error.operation()),
            ("hint", error.hint()),
        ];
        for (name, text) in texts {
            if let Some(text) = text {
                members.set_item(name, text)?;
            }
        }
        if let Some(status) = error.status() {
            members.set_item("status", status)?;
        }
        members.set_item("attempts", error.attempts())?;
    }
    Ok(PyErr::from_value(class(py, kind)?.call((message,), Some(&members))?))
}

fn class(py: Python<'_>, kind: ErrorKind) -> PyResult<Bound<'_, PyType>> {
    static CLASSES: PyOnceLock<Py<PyDict>> = PyOnceLock::new();
    let classes = CLASSES.get_or_try_init(py, || {
        let classes = py.import("vpc_metadata._errors")?.getattr("CLASSES")?;
        PyResult::Ok(classes.cast_into::<PyDict>()?.unbind())
    })?;
    Ok(classes.bind(py).as_any().get_item(kind.as_str())?.cast_into()?)
}
