//! Collects settings and builds clients.

use std::ffi::OsString;
use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use crate::clock::{Clock, SystemClock};
use crate::config::{
    DISABLED_VARIABLE, Interrupt, Protocol, Service, Setting, Settings, process_environment,
};
use crate::error::Error;

type Lookup = Box<dyn Fn(&str) -> Option<OsString>>;

/// Collects settings and builds a [`Client`](crate::Client) or a [`blocking::Client`](crate::blocking::Client).
///
/// Precedence, highest first:
/// 1. what is set here,
/// 2. the environment variables of [`Setting`],
/// 3. the defaults.
///
/// Building a client sends nothing, starts no thread and reads no file but `ca_file`.
///
/// ```
/// use std::time::Duration;
/// use vpc_metadata::Client;
///
/// let client = Client::builder()
///     .endpoint("http://127.0.0.1:8080")
///     .timeout(Duration::from_secs(3))
///     .trusted_profile("name:orders")
///     .build()?;
/// # drop(client);
/// # Ok::<(), vpc_metadata::Error>(())
/// ```
#[must_use]
pub struct ClientBuilder {
    texts: Vec<(Setting, String)>,
    environment: Lookup,
    addresses: Option<[SocketAddr; 2]>,
    clock: Arc<dyn Clock>,
    interrupt: Option<Interrupt>,
}

impl Default for ClientBuilder {
    fn default() -> ClientBuilder {
        ClientBuilder {
            texts: Vec::new(),
            environment: Box::new(process_environment),
            addresses: None,
            clock: Arc::new(SystemClock),
            interrupt: None,
        }
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Names only: an endpoint that is refused later may hold a password.
        let names: Vec<_> = self.texts.iter().map(|(setting, _)| setting.name()).collect();
        formatter.debug_struct("ClientBuilder").field("settings", &names).finish_non_exhaustive()
    }
}

impl ClientBuilder {
    /// Sets a setting by its name and as text; times are in seconds. `timeout_ms` and `connect_timeout_ms` are the
    /// same in milliseconds.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput), naming the setting, when there is no such setting or the
    /// text is not one of its values.
    pub fn set(self, name: &str, text: &str) -> Result<ClientBuilder, Error> {
        let (setting, text) = match name.strip_suffix("_ms") {
            Some(seconds @ ("timeout" | "connect_timeout")) => {
                let milliseconds: u64 = text.parse().map_err(|_| {
                    Error::invalid_input(format!("{name} is {text:?}, not a whole number of milliseconds"))
                })?;
                (seconds.parse::<Setting>()?, Duration::from_millis(milliseconds).as_secs_f64().to_string())
            }
            _ => (name.parse::<Setting>()?, text.to_owned()),
        };
        Settings::defaults(Arc::clone(&self.clock)).apply(setting, &text)?;
        Ok(self.text(setting, text))
    }

    fn text(mut self, setting: Setting, text: impl Into<String>) -> ClientBuilder {
        self.texts.retain(|(other, _)| *other != setting);
        self.texts.push((setting, text.into()));
        self
    }

    /// [`Setting::Endpoint`]: base URL of the service, for example of an emulator.
    pub fn endpoint(self, url: impl Into<String>) -> ClientBuilder {
        self.text(Setting::Endpoint, url)
    }

    /// [`Setting::Protocol`].
    pub fn protocol(self, protocol: Protocol) -> ClientBuilder {
        self.text(
            Setting::Protocol,
            match protocol {
                Protocol::Auto => "auto",
                Protocol::Http => "http",
                Protocol::Https => "https",
            },
        )
    }

    /// [`Setting::Service`].
    pub fn service(self, service: Service) -> ClientBuilder {
        self.text(
            Setting::Service,
            match service {
                Service::Vpc => "vpc",
                Service::PowerVs => "powervs",
            },
        )
    }

    /// [`Setting::Version`]: a date, `YYYY-MM-DD`, from 2022-03-01 to today.
    pub fn version(self, date: impl Into<String>) -> ClientBuilder {
        self.text(Setting::Version, date)
    }

    /// [`Setting::Timeout`]: for a whole operation, retries and token included; above zero, at most a day.
    pub fn timeout(self, timeout: Duration) -> ClientBuilder {
        self.text(Setting::Timeout, timeout.as_secs_f64().to_string())
    }

    /// [`Setting::ConnectTimeout`]: for one attempt to connect; above zero, at most a day.
    pub fn connect_timeout(self, timeout: Duration) -> ClientBuilder {
        self.text(Setting::ConnectTimeout, timeout.as_secs_f64().to_string())
    }

    /// [`Setting::MaxAttempts`]: 1 to 100; 1 means no retry.
    pub fn max_attempts(self, attempts: u32) -> ClientBuilder {
        self.text(Setting::MaxAttempts, attempts.to_string())
    }

    /// [`Setting::TokenLifetime`]: seconds of life to ask for the managed identity token, 5 to 3600.
    pub fn token_lifetime(self, seconds: u32) -> ClientBuilder {
        self.text(Setting::TokenLifetime, seconds.to_string())
    }

    /// [`Setting::TrustedProfile`]: id, CRN or name, as [`TrustedProfile`](crate::TrustedProfile) reads it.
    pub fn trusted_profile(self, profile: impl Into<String>) -> ClientBuilder {
        self.text(Setting::TrustedProfile, profile)
    }

    /// [`Setting::CaFile`]: a PEM file with the certificate authorities to trust for https.
    pub fn ca_file(self, path: impl Into<String>) -> ClientBuilder {
        self.text(Setting::CaFile, path)
    }

    /// Looks environment variables up with this function instead of in the environment of the process.
    pub fn environment(mut self, lookup: impl Fn(&str) -> Option<OsString> + 'static) -> ClientBuilder {
        self.environment = Box::new(lookup);
        self
    }

    /// Connects to these addresses (http, https) in the place of ports 80 and 443 of 169.254.169.254 when the
    /// service is meant by its own name. For tests of protocol discovery and of TLS; an
    /// [`endpoint`](Self::endpoint) is not affected.
    pub fn service_addresses(mut self, http: SocketAddr, https: SocketAddr) -> ClientBuilder {
        self.addresses = Some([http, https]);
        self
    }

    /// Counts the life of tokens and waits between attempts on this clock.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> ClientBuilder {
        self.clock = clock;
        self
    }

    /// Has every call of a blocking client ask, some 20 times a second and on the calling thread, whether it is to
    /// stop; it then fails with [`Cancelled`](crate::ErrorKind::Cancelled). For hosts that deliver signals by being
    /// asked, such as Python.
    pub fn interrupt(mut self, is_interrupted: impl Fn() -> bool + Send + Sync + 'static) -> ClientBuilder {
        self.interrupt = Some(Interrupt(Arc::new(is_interrupted)));
        self
    }

    /// Builds the client for asynchronous callers.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) names the setting or environment variable that is wrong.
    pub fn build(self) -> Result<crate::Client, Error> {
        Ok(crate::Client::from_settings(self.settings()?))
    }

    /// Builds the client for callers without an asynchronous runtime.
    ///
    /// # Errors
    /// As [`build`](Self::build).
    pub fn build_blocking(self) -> Result<crate::blocking::Client, Error> {
        Ok(crate::blocking::Client::from_settings(self.settings()?))
    }

    /// Builds the client for callers with an event loop of another kind.
    ///
    /// # Errors
    /// As [`build`](Self::build).
    pub fn build_background(self) -> Result<crate::Background, Error> {
        Ok(crate::Background::from_settings(self.settings()?))
    }

    pub(crate) fn settings(self) -> Result<Settings, Error> {
        let mut settings = Settings::defaults(Arc::clone(&self.clock));
        settings.addresses = self.addresses;
        settings.interrupt = self.interrupt.clone();
        for &setting in Setting::ALL {
            if let Some((_, text)) = self.texts.iter().find(|(other, _)| *other == setting) {
                settings.apply(setting, text)?;
            } else if let Some(text) = self.variable(setting.environment_variable())? {
                settings.apply(setting, &text).map_err(|error| {
                    let variable = setting.environment_variable();
                    Error::invalid_input(format!("environment variable {variable}: {}", error.message()))
                })?;
            }
        }
        settings.disabled = match self.variable(DISABLED_VARIABLE)?.as_deref() {
            None | Some("0" | "false") => false,
            Some("1" | "true") => true,
            Some(other) => {
                let message =
                    format!("environment variable {DISABLED_VARIABLE} is {other:?}, not 1, true, 0 or false");
                return Err(Error::invalid_input(message));
            }
        };
        settings.check()?;
        Ok(settings)
    }

    fn variable(&self, name: &str) -> Result<Option<String>, Error> {
        match (self.environment)(name) {
            None => Ok(None),
            Some(value) if value.is_empty() => Ok(None),
            Some(value) => value
                .into_string()
                .map(Some)
                .map_err(|_| Error::invalid_input(format!("environment variable {name} is not UTF-8 text"))),
        }
    }
}
