//! `Client`, the blocking one.

use std::panic::{AssertUnwindSafe, catch_unwind};

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
use vpc_metadata::{Call, Error, ErrorKind, Operation, Secret, blocking};

use crate::arguments::{Profile, Seconds, Text, Wait};
use crate::closing::Closing;
use crate::token_text::TokenText;
use crate::{error, interrupt, json, logs, settings};

/// The client for scripts and threads: every method returns when it is done.
///
/// Settings are keyword arguments: endpoint, protocol, service, version, timeout, connect_timeout, max_attempts,
/// token_lifetime, trusted_profile and ca_file. What is left out comes from the environment, or else is the default.
/// Making a client sends nothing and starts no thread. Keep it: it caches tokens and reuses connections. Threads may
/// share it, and it works before and after a fork.
#[pyclass(frozen, subclass, weakref, module = "vpc_metadata")]
pub(crate) struct Client {
    core: Closing<blocking::Client>,
    identity_token: TokenText,
    iam_token: TokenText,
}

impl Client {
    /// Every call passes here: without the interpreter lock, open to Ctrl-C, and a defect is an error.
    fn run<T: Send>(
        &self,
        py: Python<'_>,
        work: impl FnOnce(&blocking::Client) -> Result<T, Error> + Send,
    ) -> PyResult<T> {
        let core = self.core.open(py)?;
        logs::prepare(py);
        let outcome = py.detach(|| {
            let outcome = catch_unwind(AssertUnwindSafe(|| work(&core)));
            // Here, as the last user of a closed client takes its connections down.
            drop(core);
            outcome
        });
        logs::emit(py);
        if let Some(raised) = interrupt::take() {
            return Err(raised);
        }
        match outcome {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(problem)) => Err(error::raised(py, &problem)),
            Err(_) => Err(error::of_kind(py, ErrorKind::Internal, "the call panicked")),
        }
    }

    fn call<'py>(&self, py: Python<'py>, call: Call) -> PyResult<Bound<'py, PyAny>> {
        let answer = self.run(py, |core| core.call(&call))?;
        json::to_python(py, &answer, call.operation_id())
    }

    /// A token that is at hand is returned without letting go of the interpreter.
    fn token<'py>(
        &self,
        py: Python<'py>,
        text: &TokenText,
        cached: impl FnOnce(&blocking::Client) -> Option<Secret>,
        work: impl FnOnce(&blocking::Client) -> Result<Secret, Error> + Send,
    ) -> PyResult<Bound<'py, PyString>> {
        let secret = match self.core.look(py, cached)? {
            Some(secret) => secret,
            None => self.run(py, work)?,
        };
        Ok(text.of(py, &secret))
    }
}

macro_rules! client_methods {
    (
        reads { $([#[doc = $doc:literal] $Operation:ident, $name:ident($($id:ident)?), $operation_id:literal, $path:literal, $Type:ident, $Shape:ident($member:literal)])* }
        identity { $($identity:tt)* }
    ) => {
        #[pymethods]
        impl Client {
            #[new]
            #[pyo3(signature = (**settings))]
            fn new(py: Python<'_>, settings: Option<&Bound<'_, PyDict>>) -> PyResult<Client> {
                let builder = settings::builder(py, settings)?.interrupt(interrupt::is_wanted);
                let core = builder.build_blocking().map_err(|problem| error::raised(py, &problem))?;
                Ok(Client { core: Closing::new(core), identity_token: TokenText::default(), iam_token: TokenText::default() })
            }

            $(
                #[doc = $doc]
                #[doc = ""]
                #[doc = concat!("Behind it: ", $operation_id, ", GET ", $path, ".")]
                fn $name<'py>(&self, py: Python<'py> $(, $id: Text)?) -> PyResult<Bound<'py, PyAny>> {
                    self.call(py, Call::new(Operation::$Operation)$(.id($id.0))?)
                }
            )*

            /// Requests a new identity token of the server, outside of the client's cache.
            ///
            /// expires_in is in seconds, 5 to 3600 (left out: 300). The token repeats nonce, which proves to a third
            /// party that it was made for them.
            ///
            /// Behind it: create-identity-token, PUT /identity/v1/token.
            #[pyo3(signature = (*, expires_in = None, nonce = None))]
            fn create_identity_token<'py>(
                &self,
                py: Python<'py>,
                expires_in: Option<Seconds>,
                nonce: Option<Text>,
            ) -> PyResult<Bound<'py, PyAny>> {
                let call = Call::new(Operation::CreateIdentityToken)
                    .expires_in(expires_in.map(|seconds| seconds.0))
                    .nonce(nonce.map(|nonce| nonce.0));
                self.call(py, call)
            }

            /// Exchanges the server's identity for an IAM token of a trusted profile, outside of the client's cache.
            ///
            /// trusted_profile is an id, a CRN or a name; left out, it is the profile of the settings, or else the
            /// server's default profile.
            ///
            /// Behind it: create-identity-iam-token, POST /identity/v1/iam_tokens.
            #[pyo3(signature = (trusted_profile = None))]
            fn create_identity_iam_token<'py>(
                &self,
                py: Python<'py>,
                trusted_profile: Option<Profile>,
            ) -> PyResult<Bound<'py, PyAny>> {
                let profile = trusted_profile.map(|profile| profile.0);
                self.call(py, Call::new(Operation::CreateIdentityIamToken).trusted_profile(profile))
            }

            /// Issues an identity certificate for the key of a certificate signing request.
            ///
            /// csr is in PEM form; its subject may hold only C, ST, L, O and OU, and it may ask for no extension.
            /// expires_in is in seconds, 300 to 3600 (left out: 3600).
            ///
            /// Behind it: create-identity-certificate, POST /identity/v1/certificates.
            #[pyo3(signature = (csr, *, expires_in = None))]
            fn create_identity_certificate<'py>(
                &self,
                py: Python<'py>,
                csr: Text,
                expires_in: Option<Seconds>,
            ) -> PyResult<Bound<'py, PyAny>> {
                let call = Call::new(Operation::CreateIdentityCertificate)
                    .csr(csr.0)
                    .expires_in(expires_in.map(|seconds| seconds.0));
                self.call(py, call)
            }

            /// The managed identity token of this server: cached, and renewed in the background before it ends.
            fn identity_token<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyString>> {
                self.token(py, &self.identity_token, |core| core.cached_identity_token(), |core| core.identity_token())
            }

            /// The managed IAM token of a trusted profile: cached, and renewed in the background before it ends.
            ///
            /// trusted_profile is an id, a CRN or a name; left out, it is the profile of the settings, or else the
            /// server's default profile.
            #[pyo3(signature = (trusted_profile = None))]
            fn iam_token<'py>(
                &self,
                py: Python<'py>,
                trusted_profile: Option<Profile>,
            ) -> PyResult<Bound<'py, PyString>> {
                let profile = trusted_profile.map(|profile| profile.0);
                let profile = profile.as_ref();
                self.token(py, &self.iam_token, |core| core.cached_iam_token(profile), |core| core.iam_token(profile))
            }

            /// Reads a metadata path that this release has no method for, for example
            /// /metadata/v1/instance/something_new.
            fn get_metadata<'py>(&self, py: Python<'py>, path: Text) -> PyResult<Bound<'py, PyAny>> {
                self.call(py, Call::metadata_path(path.0))
            }

            /// Waits, early in the boot of a server, until the service answers: at most deadline seconds.
            fn wait_ready(&self, py: Python<'_>, deadline: Wait) -> PyResult<()> {
                self.run(py, |core| core.wait_ready(deadline.0))
            }

            /// Gives the client's connections up. Calls that are under way on other threads end as they would have;
            /// later ones fail.
            fn close(&self, py: Python<'_>) {
                if let Some(core) = self.core.close() {
                    py.detach(|| drop(core));
                }
            }

            fn __enter__(this: Bound<'_, Self>) -> PyResult<Bound<'_, Self>> {
                this.get().core.open(this.py())?;
                Ok(this)
            }

            #[pyo3(signature = (*_exception))]
            fn __exit__(&self, py: Python<'_>, _exception: &Bound<'_, PyAny>) {
                self.close(py);
            }

            fn __repr__(&self) -> &'static str {
                if self.core.is_closed() { "<vpc_metadata.Client closed>" } else { "<vpc_metadata.Client>" }
            }
        }
    };
}

vpc_metadata::for_each_operation!(client_methods);
