//! What the callers of one client share: settings, tokens, and what was learnt about the service.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Arc, OnceLock, PoisonError, RwLock, RwLockWriteGuard};

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

/// The place of a profile's IAM token, for one caller. A profile without a token is forgotten with the last caller that
/// asks for it: names that come from outside must not fill the memory.
pub(crate) struct ProfileToken<'a> {
    engine: &'a Engine,
    profile: Option<&'a TrustedProfile>,
    pub(crate) token: Arc<ManagedToken>,
}

impl Drop for ProfileToken<'_> {
    fn drop(&mut self) {
        let Some(profile) = self.profile.filter(|_| !self.token.is_held()) else { return };
        let mut profiles = self.engine.profiles_mut();
        // With the lock held nobody finds the place: two references are that of the map and this one, which goes too.
        let token = std::mem::replace(&mut self.token, Arc::clone(&self.engine.default_iam));
        if Arc::strong_count(&token) == 2 && !token.is_held() {
            profiles.remove(profile);
        }
        drop(token);
    }
}

/// The shared state of a client in one process.
pub(crate) struct Engine {
    pub(crate) settings: Arc<Settings>,
    pub(crate) identity: Arc<ManagedToken>,
    /// The IAM token of the profile that is meant when none is named.
    default_iam: Arc<ManagedToken>,
    /// `version=DATE`, for the end of a URL.
    version_query: String,
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
            version_query: format!("version={}", settings.version),
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
    pub(crate) fn iam_token_of<'a>(&'a self, profile: Option<&'a TrustedProfile>) -> ProfileToken<'a> {
        let profile = self.other_than_default(profile);
        let token = match profile {
            None => Arc::clone(&self.default_iam),
            Some(named) => self
                .known_iam_token_of(profile)
                .unwrap_or_else(|| Arc::clone(self.profiles_mut().entry(named.clone()).or_default())),
        };
        ProfileToken { engine: self, profile, token }
    }

    /// The same, where a token of that profile is held or requested.
    pub(crate) fn known_iam_token_of(&self, profile: Option<&TrustedProfile>) -> Option<Arc<ManagedToken>> {
        let Some(profile) = self.other_than_default(profile) else {
            return Some(Arc::clone(&self.default_iam));
        };
        // These locks are never held over a request: one profile does not wait for another.
        self.profiles.read().unwrap_or_else(PoisonError::into_inner).get(profile).map(Arc::clone)
    }

    fn other_than_default<'a>(&self, profile: Option<&'a TrustedProfile>) -> Option<&'a TrustedProfile> {
        profile.filter(|profile| Some(*profile) != self.settings.trusted_profile.as_ref())
    }

    fn profiles_mut(&self) -> RwLockWriteGuard<'_, HashMap<TrustedProfile, Arc<ManagedToken>>> {
        self.profiles.write().unwrap_or_else(PoisonError::into_inner)
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
        // A request that is made before the protocol is known is sent to the right origin later.
        let (Choice::Known(origin) | Choice::Unknown { http: origin, .. }) = self.origins.choice();
        let mut url = origin.clone();
        let base = url.path().trim_end_matches('/');
        let path = format!("{base}{path}");
        url.set_path(&path);
        if self.settings.service == Service::Vpc {
            url.set_query(Some(&self.version_query));
        }
        url
    }

    /// Where a request that never changes is kept.
    pub(crate) fn prepared(&self, operation: Operation) -> Option<&OnceLock<Request>> {
        self.prepared.get(operation as usize)
    }
}

/// Where the service is. A server has http or https enabled, never both, and says nowhere which.
pub(crate) enum Origins {
    /// The endpoint or the protocol was set.
    One(Url),
    /// To be found out.
    Either { http: Url, https: Url, known: AtomicU8 },
}

/// Which origin to talk to.
#[derive(Clone, Copy)]
pub(crate) enum Choice<'a> {
    Known(&'a Url),
    Unknown { http: &'a Url, https: &'a Url },
}

const UNKNOWN: u8 = 0;
const HTTP: u8 = 1;
const HTTPS: u8 = 2;

impl Origins {
    fn new(settings: &Settings) -> Origins {
        if let Some(endpoint) = &settings.endpoint {
            return Origins::One(endpoint.clone());
        }
        if settings.service == Service::PowerVs {
            return Origins::One(service_url("https", POWERVS_HOST, 443));
        }
        let [http_port, https_port] =
            settings.addresses.map_or([80, 443], |addresses| addresses.map(|a| a.port()));
        let http = service_url("http", SERVICE_HOST, http_port);
        let https = service_url("https", SERVICE_HOST, https_port);
        match settings.protocol {
            Protocol::Auto => Origins::Either { http, https, known: AtomicU8::new(UNKNOWN) },
            Protocol::Http => Origins::One(http),
            Protocol::Https => Origins::One(https),
        }
    }

    pub(crate) fn choice(&self) -> Choice<'_> {
        match self {
            Origins::One(origin) => Choice::Known(origin),
            Origins::Either { http, https, known } => match known.load(Ordering::Relaxed) {
                HTTP => Choice::Known(http),
                HTTPS => Choice::Known(https),
                _ => Choice::Unknown { http, https },
            },
        }
    }

    /// Remembers what answered. Once it was https, it stays so: whoever can make https fail must not get the
    /// identity over http.
    pub(crate) fn answered(&self, origin: &Url) {
        if let Origins::Either { https, known, .. } = self {
            if origin == https {
                known.store(HTTPS, Ordering::Relaxed);
            } else {
                let _ = known.compare_exchange(UNKNOWN, HTTP, Ordering::Relaxed, Ordering::Relaxed);
            }
        }
    }

    /// What was http does not answer any more: the server may have been switched to https.
    pub(crate) fn forget_http(&self) {
        if let Origins::Either { known, .. } = self {
            let _ = known.compare_exchange(HTTP, UNKNOWN, Ordering::Relaxed, Ordering::Relaxed);
        }
    }
}

#[allow(clippy::expect_used, reason = "two constants and a port make a URL, which the tests see")]
fn service_url(scheme: &str, host: &str, port: u16) -> Url {
    Url::parse(&format!("{scheme}://{host}:{port}/")).expect("a URL")
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::clock::Deadline;
    use crate::managed_token::{HeldToken, Joined};

    #[tokio::test]
    async fn a_profile_is_remembered_while_it_is_asked_for_and_when_it_has_a_token() {
        let client = crate::Client::builder().endpoint("http://127.0.0.1:1").build().expect("a client");
        let engine = Arc::clone(&client.session().engine);
        let profile = TrustedProfile::Name("orders".to_owned());
        let is_known = || engine.known_iam_token_of(Some(&profile)).is_some();

        assert!(!is_known());
        let (first, second) = (engine.iam_token_of(Some(&profile)), engine.iam_token_of(Some(&profile)));
        assert!(Arc::ptr_eq(&first.token, &second.token));
        drop(first);
        assert!(is_known());
        drop(second);
        assert!(!is_known());

        let place = engine.iam_token_of(Some(&profile));
        let deadline = Deadline::after(engine.clock(), Duration::from_secs(1));
        let Ok(Joined::Lead(lead)) = place.token.join(engine.clock(), deadline).await else {
            panic!("no token is held")
        };
        let held =
            HeldToken::new(Secret::from("token".to_owned()), Duration::from_secs(60), engine.clock().now());
        assert!(lead.land(held).is_ok());
        drop(place);
        assert!(is_known());
    }
}
