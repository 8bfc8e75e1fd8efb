//! What `AsyncClient` is made of: starts calls, and returns cached tokens on the calling thread.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
use vpc_metadata::{Background, Call, Error, Operation};

use crate::arguments::{Profile, Seconds, Text, Wait};
use crate::closing::Closing;
use crate::reactor::{Outcome, Reactor};
use crate::token_text::TokenText;
use crate::{error, logs, settings};

/// Starts calls for an event loop. Each method takes the reactor of the loop and a future, and returns a ticket.
#[pyclass(frozen, name = "AsyncClient", module = "vpc_metadata._native")]
pub(crate) struct AsyncClient {
    core: Closing<Background>,
    identity_token: TokenText,
    iam_token: TokenText,
}

impl AsyncClient {
    /// Every call passes here.
    fn start<T: Send + 'static, F>(
        &self,
        start: Start<'_, '_>,
        operation: &'static str,
        work: impl FnOnce(vpc_metadata::Client) -> F + Send + 'static,
        outcome: impl FnOnce(T) -> Outcome + Send + 'static,
    ) -> PyResult<u64>
    where
        F: Future<Output = Result<T, Error>> + Send + 'static,
    {
        let Start { py, reactor, future } = start;
        let core = self.core.open(py)?;
        logs::prepare(py);
        let done = reactor.get().expect(future);
        let number = done.number();
        let pending = core.spawn(operation, work, move |ended| done.with(ended.map(outcome)));
        reactor.get().started(number, pending);
        Ok(number)
    }

    fn call(&self, start: Start<'_, '_>, call: Call) -> PyResult<u64> {
        let operation = call.operation_id();
        let work = async move |client: vpc_metadata::Client| client.call(&call).await;
        self.start(start, operation, work, move |answer| Outcome::Json(answer, operation))
    }
}

/// For whom a call is made.
struct Start<'a, 'py> {
    py: Python<'py>,
    reactor: &'a Bound<'py, Reactor>,
    future: Py<PyAny>,
}

macro_rules! async_client_methods {
    (
        reads { $([#[doc = $doc:literal] $Operation:ident, $name:ident($($id:ident)?), $operation_id:literal, $path:literal, $Type:ident, $Shape:ident($member:literal)])* }
        identity { $($identity:tt)* }
    ) => {
        #[pymethods]
        impl AsyncClient {
            #[new]
            #[pyo3(signature = (**settings))]
            fn new(py: Python<'_>, settings: Option<&Bound<'_, PyDict>>) -> PyResult<AsyncClient> {
                let core = settings::builder(py, settings)?.build_background();
                let core = core.map_err(|problem| error::raised(py, &problem))?;
                Ok(AsyncClient { core: Closing::new(core), identity_token: TokenText::default(), iam_token: TokenText::default() })
            }

            $(
                fn $name<'py>(
                    &self,
                    py: Python<'py>,
                    reactor: &Bound<'py, Reactor>,
                    future: Py<PyAny>
                    $(, $id: Text)?
                ) -> PyResult<u64> {
                    self.call(Start { py, reactor, future }, Call::new(Operation::$Operation)$(.id($id.0))?)
                }
            )*

            fn create_identity_token<'py>(
                &self,
                py: Python<'py>,
                reactor: &Bound<'py, Reactor>,
                future: Py<PyAny>,
                expires_in: Option<Seconds>,
                nonce: Option<Text>,
            ) -> PyResult<u64> {
                let call = Call::new(Operation::CreateIdentityToken)
                    .expires_in(expires_in.map(|seconds| seconds.0))
                    .nonce(nonce.map(|nonce| nonce.0));
                self.call(Start { py, reactor, future }, call)
            }

            fn create_identity_iam_token<'py>(
                &self,
                py: Python<'py>,
                reactor: &Bound<'py, Reactor>,
                future: Py<PyAny>,
                trusted_profile: Option<Profile>,
            ) -> PyResult<u64> {
                let profile = trusted_profile.map(|profile| profile.0);
                let call = Call::new(Operation::CreateIdentityIamToken).trusted_profile(profile);
                self.call(Start { py, reactor, future }, call)
            }

            fn create_identity_certificate<'py>(
                &self,
                py: Python<'py>,
                reactor: &Bound<'py, Reactor>,
                future: Py<PyAny>,
                csr: Text,
                expires_in: Option<Seconds>,
            ) -> PyResult<u64> {
                let call = Call::new(Operation::CreateIdentityCertificate)
                    .csr(csr.0)
                    .expires_in(expires_in.map(|seconds| seconds.0));
                self.call(Start { py, reactor, future }, call)
            }

            fn cached_identity_token<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyString>>> {
                let secret = self.core.look(py, Background::cached_identity_token)?;
                Ok(secret.map(|secret| self.identity_token.of(py, &secret)))
            }

            fn identity_token<'py>(
                &self,
                py: Python<'py>,
                reactor: &Bound<'py, Reactor>,
                future: Py<PyAny>,
            ) -> PyResult<u64> {
                let work = async move |client: vpc_metadata::Client| client.identity_token().await;
                self.start(Start { py, reactor, future }, Operation::CreateIdentityToken.id(), work, Outcome::Token)
            }

            #[pyo3(signature = (trusted_profile = None))]
            fn cached_iam_token<'py>(
                &self,
                py: Python<'py>,
                trusted_profile: Option<Profile>,
            ) -> PyResult<Option<Bound<'py, PyString>>> {
                let profile = trusted_profile.map(|profile| profile.0);
                let secret = self.core.look(py, |core| core.cached_iam_token(profile.as_ref()))?;
                Ok(secret.map(|secret| self.iam_token.of(py, &secret)))
            }

            fn iam_token<'py>(
                &self,
                py: Python<'py>,
                reactor: &Bound<'py, Reactor>,
                future: Py<PyAny>,
                trusted_profile: Option<Profile>,
            ) -> PyResult<u64> {
                let profile = trusted_profile.map(|profile| profile.0);
                let work = async move |client: vpc_metadata::Client| client.iam_token(profile.as_ref()).await;
                self.start(Start { py, reactor, future }, Operation::CreateIdentityIamToken.id(), work, Outcome::Token)
            }

            fn get_metadata<'py>(
                &self,
                py: Python<'py>,
                reactor: &Bound<'py, Reactor>,
                future: Py<PyAny>,
                path: Text,
            ) -> PyResult<u64> {
                self.call(Start { py, reactor, future }, Call::metadata_path(path.0))
            }

            fn wait_ready<'py>(
                &self,
                py: Python<'py>,
                reactor: &Bound<'py, Reactor>,
                future: Py<PyAny>,
                deadline: Wait,
            ) -> PyResult<u64> {
                let work = async move |client: vpc_metadata::Client| client.wait_ready(deadline.0).await;
                self.start(Start { py, reactor, future }, "wait-ready", work, |()| Outcome::Nothing)
            }

            fn ensure_open(&self, py: Python<'_>) -> PyResult<()> {
                self.core.open(py).map(drop)
            }

            fn is_closed(&self) -> bool {
                self.core.is_closed()
            }

            fn close(&self, py: Python<'_>) {
                if let Some(core) = self.core.close() {
                    py.detach(|| drop(core));
                }
            }
        }
    };
}

vpc_metadata::for_each_operation!(async_client_methods);
