//! Keyword arguments to settings.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyString};
use vpc_metadata::{Client, ClientBuilder};

use crate::arguments::Text;
use crate::error;

/// A builder with these settings; the core knows their names and checks their values. `None` leaves one out.
pub(crate) fn builder(py: Python<'_>, settings: Option<&Bound<'_, PyDict>>) -> PyResult<ClientBuilder> {
    let mut builder = Client::builder();
    for (name, value) in settings.into_iter().flatten() {
        if value.is_none() {
            continue;
        }
        let Text(name) = name.extract()?;
        let Text(text) = text_of(&name, &value)?.extract()?;
        builder = builder.set(&name, &text).map_err(|problem| error::raised(py, &problem))?;
    }
    Ok(builder)
}

/// Numbers read as Python writes them, and paths as the text that they stand for.
fn text_of<'py>(name: &str, value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let is_number = value.is_instance_of::<PyInt>() || value.is_instance_of::<PyFloat>();
    if value.is_instance_of::<PyString>() {
        Ok(value.clone())
    } else if is_number && !value.is_instance_of::<PyBool>() {
        value.str().map(Bound::into_any)
    } else if value.hasattr("__fspath__")? {
        value.call_method0("__fspath__")
    } else {
        let type_name = value.get_type().name()?;
        Err(PyTypeError::new_err(format!("{name} must be text or a number, not {type_name}")))
    }
}
