//! A token as Python text, made once for as long as the token is the same.

use std::sync::Mutex;

use pyo3::prelude::*;
use pyo3::types::PyString;
use vpc_metadata::Secret;

/// The text that was made last. Callers share it, which is faster and leaves fewer copies of a secret in memory.
#[derive(Default)]
pub(crate) struct TokenText(Mutex<Option<(Secret, Py<PyString>)>>);

impl TokenText {
    pub(crate) fn of<'py>(&self, py: Python<'py>, secret: &Secret) -> Bound<'py, PyString> {
        // Nobody waits here: after a fork, the lock of a build without the interpreter lock may be held by nobody.
        let Ok(mut last) = self.0.try_lock() else { return PyString::new(py, secret.expose()) };
        match &*last {
            // Clones of a secret share one buffer, and this one is alive.
            Some((known, text)) if std::ptr::eq(known.expose(), secret.expose()) => text.bind(py).clone(),
            _ => {
                let text = PyString::new(py, secret.expose());
                *last = Some((secret.clone(), text.clone().unbind()));
                text
            }
        }
    }
}
