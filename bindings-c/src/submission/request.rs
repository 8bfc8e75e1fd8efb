//! What is submitted: an operation and its arguments, as texts.

use std::ffi::c_char;
use std::time::Duration;

use vpc_metadata_core::{Call, Operation, TrustedProfile};

use crate::error::Failure;
use crate::ffi;
use crate::operations::given;

/// A checked request.
pub(crate) enum Request {
    Call(Call),
    IdentityToken,
    IamToken(Option<TrustedProfile>),
    WaitReady(Duration),
}

impl Request {
    /// Reads a request as `vpc_metadata_submit` takes it.
    ///
    /// # Safety
    /// `arguments` is NULL or an array of C strings and NULLs, of which one in an even place is NULL.
    pub(crate) unsafe fn read(operation: &str, arguments: *const *const c_char) -> Result<Request, Failure> {
        // SAFETY: the same promise.
        let mut arguments = unsafe { Arguments::read(arguments)? };
        let request = match operation.replace('-', "_").as_str() {
            "identity_token" => Request::IdentityToken,
            "iam_token" => Request::IamToken(arguments.profile()?),
            "wait_ready" => Request::WaitReady(Duration::from_millis(
                arguments
                    .number("deadline_ms")?
                    .ok_or_else(|| Failure::invalid("wait_ready needs deadline_ms"))?,
            )),
            "get_metadata" => Request::Call(Call::metadata_path(arguments.take("path").unwrap_or_default())),
            _ => Request::Call(arguments.call(operation)?),
        };
        match arguments.0.first() {
            None => Ok(request),
            Some((name, _)) => Err(Failure::invalid(format!("{operation} takes no argument {name:?}"))),
        }
    }
}

/// Names and values that no one has taken yet.
struct Arguments<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Arguments<'a> {
    /// # Safety
    /// As [`Request::read`].
    unsafe fn read(mut next: *const *const c_char) -> Result<Arguments<'a>, Failure> {
        let mut arguments: Vec<(&str, &str)> = Vec::new();
        let name_at = |next: *const *const c_char| {
            if next.is_null() {
                return Ok(None);
            }
            // SAFETY: the array goes on until a name is NULL.
            unsafe { ffi::optional_text("the name of an argument", *next) }
        };
        while let Some(name) = name_at(next)? {
            // SAFETY: after a name there is a value, and after that another name or the NULL at the end.
            let value = unsafe { ffi::optional_text(name, *next.add(1))? };
            if arguments.iter().any(|(other, _)| *other == name) {
                return Err(Failure::invalid(format!("the argument {name:?} is there twice")));
            }
            arguments.extend(value.map(|value| (name, value)));
            // SAFETY: as above.
            next = unsafe { next.add(2) };
        }
        Ok(Arguments(arguments))
    }

    fn take(&mut self, name: &str) -> Option<&'a str> {
        let place = self.0.iter().position(|(other, _)| *other == name)?;
        Some(self.0.remove(place).1)
    }

    fn number<T: std::str::FromStr>(&mut self, name: &str) -> Result<Option<T>, Failure> {
        let wrong = |_| Failure::invalid(format!("{name} is not a whole number"));
        self.take(name).map(|text| text.parse().map_err(wrong)).transpose()
    }

    fn profile(&mut self) -> Result<Option<TrustedProfile>, Failure> {
        Ok(self.take("trusted_profile").map(str::parse).transpose()?)
    }

    /// A call of an operation of the table; which arguments it takes, the core knows.
    fn call(&mut self, operation: &str) -> Result<Call, Failure> {
        let operation: Operation = operation.parse().map_err(vpc_metadata_core::Error::from)?;
        let mut call = Call::new(operation)
            .expires_in(self.number("expires_in")?.and_then(given))
            .nonce(self.take("nonce").map(str::to_owned))
            .trusted_profile(self.profile()?);
        if let Some(id) = self.take("id") {
            call = call.id(id);
        }
        if let Some(csr) = self.take("csr") {
            call = call.csr(csr);
        }
        Ok(call)
    }
}
