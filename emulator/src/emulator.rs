//! The handle on a running emulator.

use std::fmt;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use socket2::SockRef;
use tokio::sync::oneshot;
use tokio_rustls::TlsAcceptor;
use vpc_metadata::Operation;

use crate::control;
use crate::error::Error;
use crate::fault::Fault;
use crate::gate::{self, BACKLOG, Changes, GateHandle, reachable};
use crate::record::RecordedRequest;
use crate::scenario::{Kind, Protocol, Scenario};
use crate::service::Service;
use crate::tokens::lock;

/// Requests that the log keeps unless told otherwise.
const LOG_LIMIT: usize = 20_000;

/// A running emulator. It has its own thread, and works with synchronous and asynchronous code alike; dropping it
/// stops it, closes its connections and frees its ports.
pub struct Emulator {
    service: Arc<Service>,
    gate: GateHandle,
    address: SocketAddr,
    url: String,
    control_url: Option<String>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl fmt::Debug for Emulator {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Emulator")
            .field("url", &self.url)
            .field("control_url", &self.control_url)
            .finish()
    }
}

/// What an emulator is started with.
#[derive(Clone, Debug)]
#[must_use]
pub struct Builder {
    listen: SocketAddr,
    control: Option<SocketAddr>,
    scenario: Option<Scenario>,
    kind: Option<Kind>,
    protocol: Option<Protocol>,
    faults: Vec<Fault>,
    log_limit: usize,
}

impl Builder {
    /// Where the service listens; `127.0.0.1:0` (any free port) unless said.
    pub fn listen(self, address: SocketAddr) -> Self {
        Self { listen: address, ..self }
    }

    /// Opens a control port there.
    pub fn control(self, address: SocketAddr) -> Self {
        Self { control: Some(address), ..self }
    }

    /// The server that it plays; the built-in `default` unless said.
    pub fn scenario(self, scenario: Scenario) -> Self {
        Self { scenario: Some(scenario), ..self }
    }

    /// The kind of server, instead of the scenario's.
    pub fn kind(self, kind: Kind) -> Self {
        Self { kind: Some(kind), ..self }
    }

    /// The protocol, instead of the scenario's.
    pub fn protocol(self, protocol: Protocol) -> Self {
        Self { protocol: Some(protocol), ..self }
    }

    /// A fault from the first request on, after the scenario's.
    pub fn fault(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
        self
    }

    /// How many requests the log keeps; 20 000 unless said. Counts are exact whatever it keeps.
    pub fn log_limit(self, requests: usize) -> Self {
        Self { log_limit: requests, ..self }
    }

    /// Starts it. It accepts connections, and faults are in place, when this returns.
    pub fn start(self) -> Result<Emulator, Error> {
        let mut scenario = match self.scenario {
            Some(scenario) => scenario,
            None => Scenario::builtin("default")?,
        };
        scenario.kind = self.kind.unwrap_or(scenario.kind);
        scenario.protocol = self.protocol.unwrap_or(scenario.protocol);
        scenario.faults.extend(self.faults);
        let protocol = scenario.protocol;
        let service = Arc::new(Service::new(scenario, self.log_limit)?);
        let (tls, scheme) = match protocol {
            Protocol::Http => (None, "http"),
            Protocol::Https => (Some(TlsAcceptor::from(service.authority.server_config()?)), "https"),
        };
        let (listener, address) = bind(self.listen)?;
        let control = self.control.map(bind).transpose()?;
        let control_url = control.as_ref().map(|(_, address)| format!("http://{}", reachable(*address)));
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .enable_time()
            .build()
            .map_err(|error| Error::new(format!("runtime: {error}")))?;
        let (gate, changes) = GateHandle::new();
        let (stop, stopped) = oneshot::channel();
        let parts = Parts {
            listener,
            address,
            tls,
            control: control.map(|(listener, _)| listener),
            service: service.clone(),
            gate: gate.clone(),
            changes,
        };
        let thread = thread::Builder::new()
            .name("vpc-metadata-emulator".to_owned())
            .spawn(move || {
                runtime.block_on(async {
                    tokio::select! {
                        _ = stopped => {}
                        () = parts.run() => {}
                    }
                });
            })
            .map_err(|error| Error::new(format!("thread: {error}")))?;
        gate.update_blocking();
        Ok(Emulator {
            service,
            gate,
            address,
            url: format!("{scheme}://{}", reachable(address)),
            control_url,
            stop: Some(stop),
            thread: Some(thread),
        })
    }
}

struct Parts {
    listener: TcpListener,
    address: SocketAddr,
    tls: Option<TlsAcceptor>,
    control: Option<TcpListener>,
    service: Arc<Service>,
    gate: GateHandle,
    changes: Changes,
}

impl Parts {
    async fn run(self) {
        let Ok(listener) = tokio::net::TcpListener::from_std(self.listener) else { return };
        if let Some(Ok(control)) = self.control.map(tokio::net::TcpListener::from_std) {
            tokio::spawn(control::accept(control, self.service.clone(), self.gate.clone()));
        }
        gate::accept(listener, self.address, self.service, self.tls, self.gate, self.changes).await;
    }
}

fn bind(address: SocketAddr) -> Result<(TcpListener, SocketAddr), Error> {
    let bound = TcpListener::bind(address).and_then(|listener| {
        listener.set_nonblocking(true)?;
        SockRef::from(&listener).listen(BACKLOG)?;
        let address = listener.local_addr()?;
        Ok((listener, address))
    });
    bound.map_err(|error| Error::new(format!("cannot listen on {address}: {error}")))
}

impl Emulator {
    /// Starts one with the default scenario on a free port of 127.0.0.1.
    pub fn start() -> Result<Self, Error> {
        Self::builder().start()
    }

    /// For everything that differs from that.
    pub fn builder() -> Builder {
        Builder {
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            control: None,
            scenario: None,
            kind: None,
            protocol: None,
            faults: Vec::new(),
            log_limit: LOG_LIMIT,
        }
    }

    /// The base URL, for example `http://127.0.0.1:40123`, without a slash at its end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The base URL of the control port, if there is one.
    pub fn control_url(&self) -> Option<&str> {
        self.control_url.as_deref()
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The root certificate in PEM: of the HTTPS port and of the identity certificates.
    pub fn ca_pem(&self) -> &str {
        self.service.authority.root_pem()
    }

    /// The public key that verifies tokens, as a JSON Web Key Set.
    pub fn jwks(&self) -> String {
        self.service.tokens.jwks(&self.service.facts.key_ids()).to_string()
    }

    /// Installs a fault; it is in place when this returns.
    ///
    /// # Panics
    ///
    /// If the fault makes no sense, such as a status of 99: a test would otherwise pass without it.
    /// [`add_fault_json`](Self::add_fault_json) returns an error instead.
    #[allow(clippy::panic, reason = "a mistake of the test itself")]
    pub fn add_fault(&self, fault: Fault) {
        if let Err(error) = fault.check() {
            panic!("{error}");
        }
        lock(&self.service.faults).add(fault);
        self.gate.update_blocking();
    }

    /// Installs a fault, or an array of them, from JSON.
    pub fn add_fault_json(&self, text: &str) -> Result<(), Error> {
        let faults = crate::fault_json::read_faults(text)?;
        {
            let mut installed = lock(&self.service.faults);
            faults.into_iter().for_each(|fault| {
                installed.add(fault);
            });
        }
        self.gate.update_blocking();
        Ok(())
    }

    /// Takes all faults away.
    pub fn clear_faults(&self) {
        lock(&self.service.faults).clear();
        self.gate.update_blocking();
    }

    /// From now on no token issued so far is good.
    pub fn revoke_tokens(&self) {
        self.service.tokens.revoke();
    }

    /// Moves the emulator's clock forward: tokens age, responses tell the later time.
    pub fn advance(&self, by: Duration) {
        self.service.clock.advance_millis(i64::try_from(by.as_millis()).unwrap_or(i64::MAX));
    }

    /// Shifts the times that responses tell (`created_at`, `expires_at`, `iat`, `exp`, `Date`). How long tokens are
    /// good stays the same.
    pub fn set_skew(&self, seconds: i64) {
        self.service.clock.set_skew(seconds);
    }

    /// The last requests, oldest first.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        lock(&self.service.log).requests()
    }

    /// How many requests asked for this operation.
    pub fn count(&self, operation: Operation) -> usize {
        lock(&self.service.log).count(operation)
    }

    /// Forgets the requests and their counts.
    pub fn clear_requests(&self) {
        lock(&self.service.log).clear();
    }

    /// How many connections were accepted since the start.
    pub fn connections(&self) -> usize {
        usize::try_from(self.service.connections.load(Ordering::Relaxed)).unwrap_or(usize::MAX)
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
