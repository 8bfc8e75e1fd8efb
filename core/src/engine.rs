//! What the callers of one client share: settings, tokens, and what was learnt about the service.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use url::Url;

use crate::clock::Clock;
use crate::config::{Protocol, Service, Settings};
use crate::error::{Error, ErrorKind};
use crate::managed_token::{Lead, ManagedToken};
use crate::operation::Operation;
use crate::secret::Secret;
use crate::transport::{Request, SERVICE_HOST};
use crate::trusted_profile::TrustedProfile;

const POWERVS_HOST: &str = "api.metadata.power-iaas.cloud.ibm.com";

/// The shared state of a client in one process.
pub(crate) struct Engine {
    pub(crate) settings: Arc<Settings>,
    pub(crate) identity: Arc<ManagedToken>,
    /// The IAM token of the profile that is meant when none is named.
    default_iam: Arc<ManagedToken>,
    profiles: RwLock<HashMap<TrustedProfile, Arc<ManagedToken>>>,
    pub(crate) origins: Origins,
    /// The legacy identity paths answered 404, as they do on bare metal servers.
    legacy_paths_gone: AtomicBool,
    /// The service is too old to know the nonce.
    nonce_unknown: AtomicBool,
    /// The requests that never change, by operation.
    prepared: [OnceLock<Request>; Operation::ALL.len()],
}

impl Engine {
    pub(crate) fn new(settings: Arc<Settings>) -> Engine {
        Engine {
            origins: Origins::new(&settings),
            settings,
            identity: Arc::default(),
            default_iam: Arc::default(),
            profiles: RwLock::default(),
            legacy_paths_gone: AtomicBool::new(false),
            nonce_unknown: AtomicBool::new(false),
            prepared: std::array::from_fn(|_| OnceLock::new()),
        }
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.settings.clock
    }

    /// Refuses every call while the client is switched off.
    pub(crate) fn admit(&self) -> Result<(), Error> {
        if !self.settings.disabled {
            return Ok(());
        }
        Err(Error::new(ErrorKind::Disabled, "switched off by the environment variable VPC_METADATA_DISABLED")
            .with_hint("unset VPC_METADATA_DISABLED, and build the client after that"))
    }

    /// A managed token that is at hand, without waiting for anything.
    pub(crate) fn cached_secret(
        &self,
        token: &Arc<ManagedToken>,
        start_refresh: impl FnOnce(Lead),
    ) -> Option<Secret> {
        if self.settings.disabled {
            return None;
        }
        token.cached(self.clock(), start_refresh, |held| held.secret.clone())
    }

    /// The place of the IAM token of a profile; `None` stands for the profile of the settings or else the server's.
    pub(crate) fn iam_token_of(&self, profile: Option<&TrustedProfile>) -> Arc<ManagedToken> {
        let Some(profile) =
            profile.filter(|profile| Some(*profile) != self.settings.trusted_profile.as_ref())
        else {
            return Arc::clone(&self.default_iam);
        };
        // These locks are never held over a request: one profile does not wait for another.
        if let Some(token) = self.profiles.read().unwrap_or_else(PoisonError::into_inner).get(profile) {
            return Arc::clone(token);
        }
        let mut profiles = self.profiles.write().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(profiles.entry(profile.clone()).or_default())
    }

    pub(crate) fn uses_legacy_paths(&self) -> bool {
        self.settings.service == Service::Vpc
            && self.settings.version.has_legacy_identity_paths()
            && !self.legacy_paths_gone.load(Ordering::Relaxed)
    }

    pub(crate) fn give_up_legacy_paths(&self) {
        self.legacy_paths_gone.store(true, Ordering::Relaxed);
    }

    pub(crate) fn sends_nonce(&self) -> bool {
        !self.nonce_unknown.load(Ordering::Relaxed)
    }

    pub(crate) fn give_up_nonce(&self) {
        self.nonce_unknown.store(true, Ordering::Relaxed);
    }

    /// The URL of a path at the service.
    pub(crate) fn url(&self, path: &str) -> Url {
        let mut url = self.origins.current().clone();
        let base = url.path().trim_end_matches('/');
        let path = format!("{base}{path}");
        url.set_path(&path);
        if self.settings.service == Service::Vpc {
            url.query_pairs_mut().append_pair("version", &self.settings.version.to_string());
        }
        url
    }

    /// Where a request that never changes is kept.
    pub(crate) fn prepared(&self, operation: Operation) -> Option<&OnceLock<Request>> {
        self.prepared.get(operation as usize)
    }
}

/// Where the service is. A server has http or https enabled, never both, and says nowhere which.
pub(crate) struct Origins {
    http: Option<Url>,
    https: Option<Url>,
    known: AtomicU8,
}

/// Which origin to talk to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    /// This one.
    Known { https: bool },
    /// To be found out.
    Unknown,
}

const UNKNOWN: u8 = 0;
const HTTP: u8 = 1;
const HTTPS: u8 = 2;

impl Origins {
    fn new(settings: &Settings) -> Origins {
        let [http, https] = match (&settings.endpoint, settings.service) {
            (Some(endpoint), _) if endpoint.scheme() == "https" => [None, Some(endpoint.clone())],
            (Some(endpoint), _) => [Some(endpoint.clone()), None],
            (None, Service::PowerVs) => [None, origin("https", POWERVS_HOST, None)],
            (None, Service::Vpc) => {
                let ports = settings.addresses.map(|addresses| addresses.map(|address| address.port()));
                let http = origin("http", SERVICE_HOST, ports.map(|[http, _]| http));
                let https = origin("https", SERVICE_HOST, ports.map(|[_, https]| https));
                match settings.protocol {
                    Protocol::Auto => [http, https],
                    Protocol::Http => [http, None],
                    Protocol::Https => [None, https],
                }
            }
        };
        Origins { http, https, known: AtomicU8::new(UNKNOWN) }
    }

    pub(crate) fn choice(&self) -> Choice {
        match (&self.http, &self.https, self.known.load(Ordering::Relaxed)) {
            (Some(_), None, _) | (_, _, HTTP) => Choice::Known { https: false },
            (None, _, _) | (_, _, HTTPS) => Choice::Known { https: true },
            _ => Choice::Unknown,
        }
    }

    /// The origin that requests are made for; [`Choice`] may say another one when they are sent.
    fn current(&self) -> &Url {
        // One of the two is always there.
        let (first, second) = match self.choice() {
            Choice::Known { https: true } => (&self.https, &self.http),
            _ => (&self.http, &self.https),
        };
        first.as_ref().or(second.as_ref()).unwrap_or_else(|| unreachable!("a client has an origin"))
    }

    pub(crate) fn origin(&self, https: bool) -> Option<&Url> {
        if https { self.https.as_ref() } else { self.http.as_ref() }
    }

    /// Remembers what answered. Once it was https, it stays so: whoever can make https fail must not get the
    /// identity over http.
    pub(crate) fn answered(&self, https: bool) {
        if https {
            self.known.store(HTTPS, Ordering::Relaxed);
        } else {
            let _ = self.known.compare_exchange(UNKNOWN, HTTP, Ordering::Relaxed, Ordering::Relaxed);
        }
    }

    /// http does not answer any more: the server may have been switched to https.
    pub(crate) fn forget_http(&self) {
        let _ = self.known.compare_exchange(HTTP, UNKNOWN, Ordering::Relaxed, Ordering::Relaxed);
    }
}

fn origin(scheme: &str, host: &str, port: Option<u16>) -> Option<Url> {
    let mut url = Url::parse(&format!("{scheme}://{host}/")).ok()?;
    url.set_port(port).ok()?;
    Some(url)
}
