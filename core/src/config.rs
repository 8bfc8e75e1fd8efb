//! Settings: code, then environment, then default. The only file that reads the environment.

use std::ffi::OsString;
use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use url::Url;

use crate::clock::{Clock, SystemClock};
use crate::error::Error;
use crate::tls::Roots;
use crate::trusted_profile::TrustedProfile;
use crate::version::Version;

macro_rules! settings {
    ($([$(#[doc = $doc:literal])+ $Setting:ident, $name:literal, $variable:literal, $default:literal])*) => {
        /// A setting of the client. All of them can be given as text, by name, and from the environment.
        ///
        /// What code sets wins over the environment, which wins over the default. An environment variable that is set
        /// but empty counts as not set.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Setting {
            $($(#[doc = $doc])+ $Setting,)*
        }

        impl Setting {
            /// Every setting, in the order of the documentation.
            pub const ALL: &'static [Setting] = &[$(Setting::$Setting,)*];

            /// The name, for example `connect_timeout`.
            pub const fn name(self) -> &'static str {
                match self { $(Setting::$Setting => $name,)* }
            }

            /// The environment variable that is read when code does not set it.
            pub const fn environment_variable(self) -> &'static str {
                match self { $(Setting::$Setting => $variable,)* }
            }

            /// The default as text, or what stands in its place.
            pub const fn default_text(self) -> &'static str {
                match self { $(Setting::$Setting => $default,)* }
            }

            /// What the setting does, for help texts.
            pub const fn summary(self) -> &'static str {
                match self { $(Setting::$Setting => concat!($($doc,)+).trim_ascii_start(),)* }
            }
        }
    };
}

settings! {
    [/// Base URL of the service; overrides protocol and host.
     Endpoint, "endpoint", "VPC_METADATA_ENDPOINT", "the service"]
    [/// `auto`, `http` or `https`. `auto` finds the one that the server has enabled and remembers it.
     Protocol, "protocol", "VPC_METADATA_PROTOCOL", "auto"]
    [/// `vpc`, or `powervs` for Power Virtual Server (identity token and IAM token only).
     Service, "service", "VPC_METADATA_SERVICE", "vpc"]
    [/// API version: any date from 2022-03-01 to today.
     Version, "version", "VPC_METADATA_VERSION", "2025-08-26"]
    [/// Seconds for a whole operation, retries and token included.
     Timeout, "timeout", "VPC_METADATA_TIMEOUT", "10"]
    [/// Seconds for one attempt to connect.
     ConnectTimeout, "connect_timeout", "VPC_METADATA_CONNECT_TIMEOUT", "1"]
    [/// How often a request is tried, 1 to 100.
     MaxAttempts, "max_attempts", "VPC_METADATA_MAX_ATTEMPTS", "4"]
    [/// Seconds of life to ask for the managed identity token, 5 to 3600.
     TokenLifetime, "token_lifetime", "VPC_METADATA_TOKEN_LIFETIME", "300"]
    [/// Trusted profile for IAM tokens: id, CRN or name.
     TrustedProfile, "trusted_profile", "VPC_METADATA_TRUSTED_PROFILE", "the server's default profile"]
    [/// PEM file with the certificate authorities to trust for https, in the place of the system's.
     CaFile, "ca_file", "VPC_METADATA_CA_FILE", "system roots"]
}

const DISABLED_VARIABLE: &str = "VPC_METADATA_DISABLED";
const LONGEST_TIME: Duration = Duration::from_secs(24 * 60 * 60);

/// Shows the name.
impl fmt::Display for Setting {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl FromStr for Setting {
    type Err = Error;

    fn from_str(name: &str) -> Result<Setting, Error> {
        Setting::ALL.iter().copied().find(|setting| setting.name() == name).ok_or_else(|| {
            let names: Vec<_> = Setting::ALL.iter().map(|setting| setting.name()).collect();
            Error::invalid_input(format!("there is no setting {name:?}"))
                .with_hint(format!("the settings are {}", names.join(", ")))
        })
    }
}

/// Which protocol to speak.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Protocol {
    /// Find the one that the server has enabled.
    #[default]
    Auto,
    /// Plain http only.
    Http,
    /// https only.
    Https,
}

/// Which service to speak to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Service {
    /// The metadata and identity service of VPC virtual servers and bare metal servers.
    #[default]
    Vpc,
    /// The identity service of Power Virtual Server.
    PowerVs,
}

/// The checked settings of a client.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) endpoint: Option<Url>,
    pub(crate) protocol: Protocol,
    pub(crate) service: Service,
    pub(crate) version: Version,
    pub(crate) timeout: Duration,
    pub(crate) connect_timeout: Duration,
    pub(crate) max_attempts: u32,
    pub(crate) token_lifetime: u32,
    pub(crate) trusted_profile: Option<TrustedProfile>,
    pub(crate) roots: Roots,
    pub(crate) disabled: bool,
    pub(crate) addresses: Option<[SocketAddr; 2]>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) interrupt: Option<Interrupt>,
}

/// Asks whether the calling thread was interrupted.
#[derive(Clone)]
pub(crate) struct Interrupt(pub(crate) Arc<dyn Fn() -> bool + Send + Sync>);

impl fmt::Debug for Interrupt {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Interrupt")
    }
}

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
            #[allow(clippy::disallowed_methods, reason = "this is the file that the rule sends everyone to")]
            environment: Box::new(|name| std::env::var_os(name)),
            addresses: None,
            clock: Arc::new(SystemClock),
            interrupt: None,
        }
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ClientBuilder").field("settings", &self.texts).finish_non_exhaustive()
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
        let mut probe = Settings::defaults(&self);
        probe.apply(setting, &text, &self)?;
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

    /// [`Setting::TrustedProfile`]: id, CRN or name, as [`TrustedProfile`] reads it.
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
        let mut settings = Settings::defaults(&self);
        for &setting in Setting::ALL {
            if let Some((_, text)) = self.texts.iter().find(|(other, _)| *other == setting) {
                settings.apply(setting, text, &self)?;
            } else if let Some(text) = self.variable(setting.environment_variable())? {
                settings.apply(setting, &text, &self).map_err(|error| {
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

impl Settings {
    fn defaults(builder: &ClientBuilder) -> Settings {
        Settings {
            endpoint: None,
            protocol: Protocol::Auto,
            service: Service::Vpc,
            version: Version::default(),
            timeout: Duration::from_secs(10),
            connect_timeout: Duration::from_secs(1),
            max_attempts: 4,
            token_lifetime: 300,
            trusted_profile: None,
            roots: Roots::System,
            disabled: false,
            addresses: builder.addresses,
            clock: Arc::clone(&builder.clock),
            interrupt: builder.interrupt.clone(),
        }
    }

    fn apply(&mut self, setting: Setting, text: &str, builder: &ClientBuilder) -> Result<(), Error> {
        let wrong = |problem: &str| Error::invalid_input(format!("{setting} is {text:?}, {problem}"));
        if text.is_empty() {
            return Err(Error::invalid_input(format!("{setting} is empty"))
                .with_hint("leave it out to get the default"));
        }
        match setting {
            Setting::Endpoint => self.endpoint = Some(parse_endpoint(text)?),
            Setting::Protocol => {
                self.protocol = match text {
                    "auto" => Protocol::Auto,
                    "http" => Protocol::Http,
                    "https" => Protocol::Https,
                    _ => return Err(wrong("not auto, http or https")),
                }
            }
            Setting::Service => {
                self.service = match text {
                    "vpc" => Service::Vpc,
                    "powervs" => Service::PowerVs,
                    _ => return Err(wrong("not vpc or powervs")),
                }
            }
            Setting::Version => {
                self.version = Version::parse(text, builder.clock.wall()).map_err(|problem| {
                    Error::invalid_input(format!("{setting} is {text:?}, which {problem}"))
                })?;
            }
            Setting::Timeout => self.timeout = parse_seconds(text).map_err(wrong)?,
            Setting::ConnectTimeout => self.connect_timeout = parse_seconds(text).map_err(wrong)?,
            Setting::MaxAttempts => {
                let attempts = text.parse().ok().filter(|attempts| (1..=100).contains(attempts));
                self.max_attempts = attempts.ok_or_else(|| wrong("not a whole number from 1 to 100"))?;
            }
            Setting::TokenLifetime => {
                let seconds = text.parse().ok().filter(|seconds| TOKEN_LIFETIME_RANGE.contains(seconds));
                self.token_lifetime =
                    seconds.ok_or_else(|| wrong("not a whole number of seconds from 5 to 3600"))?;
            }
            Setting::TrustedProfile => self.trusted_profile = Some(text.parse()?),
            Setting::CaFile => self.roots = Roots::from_file(&PathBuf::from(text))?,
        }
        Ok(())
    }

    /// What only shows when settings are seen together.
    fn check(&self) -> Result<(), Error> {
        if self.service == Service::PowerVs && self.protocol == Protocol::Http && self.endpoint.is_none() {
            return Err(Error::invalid_input(
                "protocol is \"http\", but service \"powervs\" speaks https only",
            ));
        }
        Ok(())
    }
}

/// Seconds that an identity token may be asked to live.
pub(crate) const TOKEN_LIFETIME_RANGE: std::ops::RangeInclusive<u32> = 5..=3_600;

fn parse_seconds(text: &str) -> Result<Duration, &'static str> {
    let seconds: f64 = text.parse().map_err(|_| "not a number of seconds")?;
    let time = Duration::try_from_secs_f64(seconds).map_err(|_| "not a number of seconds above zero")?;
    if time.is_zero() || time > LONGEST_TIME {
        return Err("not a number of seconds above zero and up to 86400");
    }
    Ok(time)
}

fn parse_endpoint(text: &str) -> Result<Url, Error> {
    let hint = "give a base URL such as http://127.0.0.1:8080";
    // The text itself is shown only once it is known to hold no password.
    let url = Url::parse(text)
        .map_err(|error| Error::invalid_input(format!("endpoint is not a URL: {error}")).with_hint(hint))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Error::invalid_input("endpoint holds a user name or a password").with_hint(hint));
    }
    let problem = if !matches!(url.scheme(), "http" | "https") {
        "does not start with http:// or https://"
    } else if url.query().is_some() || url.fragment().is_some() {
        "has a query or a fragment"
    } else if url.port() == Some(0) {
        "has port 0"
    } else {
        return Ok(url);
    };
    Err(Error::invalid_input(format!("endpoint {text:?} {problem}")).with_hint(hint))
}
