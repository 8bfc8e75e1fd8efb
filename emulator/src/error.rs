//! Why an emulator did not start or an input was refused.

use std::fmt;

/// One message that names what is wrong and where: a file and key path, a fault's member, an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error(String);

impl Error {
    /// An error of one line, whatever text from outside it repeats.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self(message.into().replace(char::is_control, " "))
    }

    /// The same error with the place in front.
    pub(crate) fn at(self, place: impl fmt::Display) -> Self {
        Self::new(format!("{place}: {}", self.0))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Error {}

/// Reads JSON and says at which key path it was wrong.
pub(crate) fn read_json<'a, T: serde::Deserialize<'a>>(text: &'a str) -> Result<T, Error> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = serde_path_to_error::deserialize(&mut reader).map_err(|error| located(&error))?;
    reader.end().map_err(|error| Error::new(error.to_string()))?;
    Ok(value)
}

fn located<E: fmt::Display>(error: &serde_path_to_error::Error<E>) -> Error {
    let path = error.path().to_string();
    let message = Error::new(error.inner().to_string().trim_end());
    if path == "." { message } else { message.at(path) }
}

#[cfg(test)]
mod tests {
    use crate::{Fault, Scenario};

    #[test]
    fn an_error_is_one_line_whatever_it_repeats() {
        let scenario = Scenario::from_json(r#"{"quirks": {"line\r\nX-Injected: 1\r\n\r\nnext": null}}"#);
        let fault = Fault::from_json(r#"{"status": {"code": 503, "headers": {"a\r\nb": null}}}"#);
        for error in [scenario.unwrap_err(), fault.unwrap_err()] {
            assert!(!error.to_string().contains(char::is_control), "{error:?}");
        }
    }
}
