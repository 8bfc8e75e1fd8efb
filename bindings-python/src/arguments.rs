//! Arguments as they come from Python: what cannot reach the core is the caller's `InvalidInputError` as well.

use std::time::Duration;

use pyo3::exceptions::{PyTypeError, PyUnicodeEncodeError};
use pyo3::prelude::*;
use pyo3::types::PyBool;
use vpc_metadata::TrustedProfile;

use crate::error;

/// Text. Python's can hold halves of characters, which no encoding has.
pub(crate) struct Text(pub(crate) String);

impl<'py> FromPyObject<'_, 'py> for Text {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Text> {
        let py = object.py();
        match object.extract::<String>() {
            Ok(text) => Ok(Text(text)),
            Err(problem) if problem.is_instance_of::<PyUnicodeEncodeError>(py) => {
                Err(error::invalid_input(py, "an argument is text that UTF-8 cannot hold"))
            }
            Err(problem) => Err(problem),
        }
    }
}

/// The name, id or CRN of a trusted profile.
pub(crate) struct Profile(pub(crate) TrustedProfile);

impl<'py> FromPyObject<'_, 'py> for Profile {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Profile> {
        let Text(text) = object.extract()?;
        text.parse().map(Profile).map_err(|problem| error::raised(object.py(), &problem))
    }
}

/// A whole number of seconds; its range is the core's concern, as far as 32 bits go.
pub(crate) struct Seconds(pub(crate) u32);

impl<'py> FromPyObject<'_, 'py> for Seconds {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Seconds> {
        if object.is_instance_of::<PyBool>() {
            return Err(PyTypeError::new_err("a number of seconds is needed, not True or False"));
        }
        match object.extract::<u32>() {
            Ok(seconds) => Ok(Seconds(seconds)),
            Err(problem) if problem.is_instance_of::<PyTypeError>(object.py()) => Err(problem),
            Err(_) => Err(error::invalid_input(
                object.py(),
                &format!("{} is out of the range of a number of seconds", object.str()?),
            )),
        }
    }
}

/// Seconds to wait, fractions included.
pub(crate) struct Wait(pub(crate) Duration);

impl<'py> FromPyObject<'_, 'py> for Wait {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Wait> {
        let seconds: f64 = object.extract()?;
        Duration::try_from_secs_f64(seconds).map(Wait).map_err(|_| {
            error::invalid_input(object.py(), &format!("deadline is {seconds}, not a number of seconds"))
        })
    }
}
