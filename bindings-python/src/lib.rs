//! The native part of the Python package `vpc_metadata`: converts values, and leaves every decision to the core.
//!
//! `Client` is complete here. `AsyncClient` is Python code (`_async_client.py`), so that its methods are coroutines
//! as everything in Python expects them; it starts calls here and a [`reactor`] brings their results to its event
//! loop.

mod arguments;
mod async_client;
mod client;
mod closing;
mod error;
mod interpreter;
mod interrupt;
mod json;
mod logs;
mod reactor;
mod settings;
mod token_text;

use pyo3::prelude::*;

// Nothing here relies on the global interpreter lock: what is shared is atomic or behind a lock of its own.
#[pymodule(gil_used = false)]
mod _native {
    use super::*;
    use pyo3::exceptions::PyValueError;
    use vpc_metadata::{ErrorKind, Operation, Setting};

    #[pymodule_export]
    use crate::async_client::AsyncClient;
    #[pymodule_export]
    use crate::client::Client;
    #[pymodule_export]
    use crate::reactor::Reactor;

    /// Whether this machine is a virtual server or a bare metal server of IBM Cloud VPC.
    ///
    /// Reads what the machine says of itself below /sys/class/dmi/id and sends nothing. Where the machine says
    /// nothing (other operating systems, some containers) the answer is False.
    #[pyfunction]
    fn is_ibm_vpc(py: Python<'_>) -> bool {
        py.detach(vpc_metadata::is_ibm_vpc)
    }

    /// The operation ids, each with whether it takes the id of a resource, and with what it does.
    #[pyfunction]
    fn operations() -> Vec<(&'static str, bool, &'static str)> {
        let described = |operation: &Operation| (operation.id(), operation.takes_id(), operation.summary());
        Operation::ALL.iter().map(described).collect()
    }

    /// The kinds of errors, each with its number.
    #[pyfunction]
    fn kinds() -> Vec<(&'static str, u8)> {
        ErrorKind::ALL.iter().map(|kind| (kind.as_str(), kind.number())).collect()
    }

    /// The names of the settings, each with what it does.
    #[pyfunction]
    fn settings() -> Vec<(&'static str, &'static str)> {
        Setting::ALL.iter().map(|setting| (setting.name(), setting.summary())).collect()
    }

    /// What the clients make of JSON text, for measurements of that step alone.
    #[pyfunction]
    fn parse<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
        json::parse(py, text).ok_or_else(|| PyValueError::new_err("not JSON that the fast parser reads"))
    }

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        interpreter::refuse_a_second_one(module.py())?;
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }
}
