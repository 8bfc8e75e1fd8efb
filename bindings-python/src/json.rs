//! The service's JSON as Python objects, equal to what `json.loads` makes of it.

use jiter::{PythonParse, StringCacheMode};
use pyo3::prelude::*;
use vpc_metadata::{ErrorKind, Json};

use crate::error;

/// Keys are kept for the next response; values are not, as they can be secrets.
const PARSER: PythonParse = PythonParse {
    allow_inf_nan: false,
    cache_mode: StringCacheMode::Keys,
    partial_mode: jiter::PartialMode::Off,
    catch_duplicate_keys: false,
    float_mode: jiter::FloatMode::Float,
};

pub(crate) fn to_python<'py>(
    py: Python<'py>,
    json: &Json,
    operation: &'static str,
) -> PyResult<Bound<'py, PyAny>> {
    match parse(py, json.as_str()) {
        Some(value) => Ok(value),
        None => by_json_module(py, json, operation),
    }
}

/// The fast parser, which has limits.
pub(crate) fn parse<'py>(py: Python<'py>, text: &str) -> Option<Bound<'py, PyAny>> {
    PARSER.python_parse(py, text.as_bytes()).ok()
}

/// Python's own parser decides what the fast one has a limit for: deep nesting, halves of surrogate pairs, numbers of
/// thousands of digits.
#[cold]
fn by_json_module<'py>(py: Python<'py>, json: &Json, operation: &'static str) -> PyResult<Bound<'py, PyAny>> {
    py.import("json")?.call_method1("loads", (json.as_str(),)).map_err(|_| {
        // Its message would quote the text.
        let message = "the response body is JSON that Python cannot hold";
        let raised = error::of_kind(py, ErrorKind::InvalidResponse, message);
        match raised.value(py).setattr("operation", operation) {
            Ok(()) => raised,
            Err(problem) => problem,
        }
    })
}
