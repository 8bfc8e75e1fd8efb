//! Settings: code, then environment, then default. The only file that reads the environment.

use std::ffi::OsString;
use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use url::Url;

use crate::clock::Clock;
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

/// Switches every client off.
pub(crate) const DISABLED_VARIABLE: &str = "VPC_METADATA_DISABLED";
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

impl Settings {
    pub(crate) fn defaults(clock: Arc<dyn Clock>) -> Settings {
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
            addresses: None,
            clock,
            interrupt: None,
        }
    }

    /// Sets one setting from its text.
    pub(crate) fn apply(&mut self, setting: Setting, text: &str) -> Result<(), Error> {
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
                self.version = Version::parse(text, self.clock.wall()).map_err(|problem| {
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
    pub(crate) fn check(&self) -> Result<(), Error> {
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
    let url = Url::parse(text).map_err(|error| {
        let hint = match error {
            url::ParseError::IdnaError => "write the name of the host in its ASCII form (xn--...)",
            _ => hint,
        };
        Error::invalid_input(format!("endpoint is not a URL: {error}")).with_hint(hint)
    })?;
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

/// The environment of the process.
#[allow(clippy::disallowed_methods, reason = "this is the file that the rule sends everyone to")]
pub(crate) fn process_environment(name: &str) -> Option<OsString> {
    std::env::var_os(name)
}
