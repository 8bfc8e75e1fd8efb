//! The only file that names the HTTP library: one request out, one response or failure back.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use reqwest::header::{self, HeaderMap, HeaderValue};
use reqwest::redirect;
use url::Url;

use crate::config::Settings;
use crate::error::{Error, ErrorKind};
use crate::operation::Method;
use crate::secret::Secret;
use crate::tls;

/// The service's own name, which is connected to without asking DNS.
pub(crate) const SERVICE_HOST: &str = "api.metadata.cloud.ibm.com";
/// Where the service is on every server.
pub(crate) const SERVICE_ADDRESS: IpAddr = IpAddr::V4(Ipv4Addr::new(169, 254, 169, 254));

/// Bodies beyond this are not the service's.
const LARGEST_BODY: usize = 4 * 1024 * 1024;
const MOST_REDIRECTS: usize = 5;
const USER_AGENT: &str = concat!("vpc-metadata/", env!("CARGO_PKG_VERSION"));

/// A request, ready to be sent any number of times.
pub(crate) struct Request {
    /// The id of the operation, for logs.
    pub(crate) operation: &'static str,
    inner: reqwest::Request,
}

/// The value of an `Authorization` header, made once per token.
#[derive(Clone)]
pub(crate) struct Authorization(HeaderValue);

impl Authorization {
    pub(crate) fn bearer(token: &Secret) -> Result<Authorization, Error> {
        let mut value = HeaderValue::from_str(&format!("Bearer {}", token.expose())).map_err(|_| {
            Error::invalid_response("the token holds characters that no HTTP header can carry")
        })?;
        value.set_sensitive(true);
        Ok(Authorization(value))
    }
}

impl Request {
    pub(crate) fn new(operation: &'static str, method: Method, url: Url) -> Request {
        let method = match method {
            Method::Get => reqwest::Method::GET,
            Method::Put => reqwest::Method::PUT,
            Method::Post => reqwest::Method::POST,
        };
        let mut inner = reqwest::Request::new(method, url);
        // What the HTTP library is told to add by itself it looks up and inserts anew in every copy.
        inner.headers_mut().insert(header::USER_AGENT, HeaderValue::from_static(USER_AGENT));
        inner.headers_mut().insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        Request { operation, inner }
    }

    /// Adds the header that the identity operations want to see.
    pub(crate) fn metadata_flavor(mut self) -> Request {
        self.inner.headers_mut().insert("metadata-flavor", HeaderValue::from_static("ibm"));
        self
    }

    pub(crate) fn json(mut self, body: Vec<u8>) -> Request {
        self.inner.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        *self.inner.body_mut() = Some(body.into());
        self
    }

    /// The request as it goes to this origin.
    pub(crate) fn at(&self, origin: &Url) -> Cow<'_, Request> {
        let ours = self.inner.url();
        if (ours.scheme(), ours.host_str(), ours.port())
            == (origin.scheme(), origin.host_str(), origin.port())
        {
            return Cow::Borrowed(self);
        }
        let mut inner = self.copy();
        let url = inner.url_mut();
        // Both are http or https with a host, for which none of these can fail.
        let _ = url.set_scheme(origin.scheme());
        let _ = url.set_host(origin.host_str());
        let _ = url.set_port(origin.port());
        Cow::Owned(Request { operation: self.operation, inner })
    }

    fn copy(&self) -> reqwest::Request {
        let mut copy = reqwest::Request::new(self.inner.method().clone(), self.inner.url().clone());
        copy.headers_mut().clone_from(self.inner.headers());
        if let Some(bytes) = self.inner.body().and_then(reqwest::Body::as_bytes) {
            *copy.body_mut() = Some(bytes.to_vec().into());
        }
        copy
    }
}

impl Clone for Request {
    fn clone(&self) -> Request {
        Request { operation: self.operation, inner: self.copy() }
    }
}

/// A response, whole.
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Response {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// Names, in lower case, and values.
    pub(crate) fn headers(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes()))
    }
}

/// Why there is no response.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) kind: ErrorKind,
    pub(crate) message: String,
    /// The status of a response that was not read to its end.
    pub(crate) status: Option<u16>,
    /// Whether another attempt may go better.
    pub(crate) retry: bool,
    /// A kept connection turned out to have been closed by the server, which says nothing about the service.
    pub(crate) stale: bool,
}

impl Failure {
    fn of(kind: ErrorKind, message: impl Into<String>, retry: bool) -> Failure {
        Failure { kind, message: message.into(), status: None, retry, stale: false }
    }

    /// Whether nothing at all answered.
    pub(crate) fn is_silence(&self) -> bool {
        matches!(self.kind, ErrorKind::Unreachable | ErrorKind::Timeout)
    }

    /// Of two failures the one that says more: something that answered wrongly over nothing that answered.
    pub(crate) fn or_more_telling(self, other: Failure) -> Failure {
        if self.is_silence() && !other.is_silence() { other } else { self }
    }
}

/// Connections to the service, for one asynchronous runtime. The http and the https side come to exist when used.
pub(crate) struct Transport {
    http: OnceLock<reqwest::Client>,
    https: OnceLock<reqwest::Client>,
    connect_timeout: Duration,
    roots: tls::Roots,
    addresses: Option<[SocketAddr; 2]>,
    /// How many connections are kept, by what was sent and answered: it tells whether a failed request may have gone
    /// over one. A layer around the connector would know exactly, but costs 18 allocations for every request.
    kept: AtomicUsize,
}

impl Transport {
    pub(crate) fn new(settings: &Settings) -> Transport {
        Transport {
            http: OnceLock::new(),
            https: OnceLock::new(),
            connect_timeout: settings.connect_timeout,
            roots: settings.roots.clone(),
            addresses: settings.addresses,
            kept: AtomicUsize::new(0),
        }
    }

    fn client(&self, secure: bool) -> Result<&reqwest::Client, Failure> {
        let cell = if secure { &self.https } else { &self.http };
        if let Some(client) = cell.get() {
            return Ok(client);
        }
        let client = self.build_client(secure).map_err(|error| {
            Failure::of(ErrorKind::Transport, format!("TLS cannot be set up: {error}"), false)
        })?;
        Ok(cell.get_or_init(|| client))
    }

    fn build_client(&self, secure: bool) -> Result<reqwest::Client, Box<dyn StdError + Send + Sync>> {
        let tls = if secure { self.roots.client_config()? } else { tls::no_tls()? };
        let service = match self.addresses {
            Some([http, https]) => {
                if secure {
                    https
                } else {
                    http
                }
            }
            // Port 0 stands for the port of the URL.
            None => SocketAddr::new(SERVICE_ADDRESS, 0),
        };
        let client = reqwest::Client::builder()
            .no_proxy()
            .http1_only()
            .redirect(redirect::Policy::custom(follow_within_origin))
            .referer(false)
            .connect_timeout(self.connect_timeout)
            .resolve(SERVICE_HOST, service)
            .retry(reqwest::retry::never())
            .tls_backend_preconfigured(tls)
            .build()?;
        Ok(client)
    }

    /// Sends the request and reads the response to its end, `within` this time.
    pub(crate) async fn send(
        &self,
        request: &Request,
        authorization: Option<&Authorization>,
        within: Duration,
    ) -> Result<Response, Failure> {
        let mut outgoing = request.copy();
        if let Some(Authorization(value)) = authorization {
            outgoing.headers_mut().insert(header::AUTHORIZATION, value.clone());
        }
        let client = self.client(outgoing.url().scheme() == "https")?;
        match tokio::time::timeout(within, self.exchange(client, outgoing)).await {
            Ok(result) => result,
            Err(_) => Err(Failure::of(ErrorKind::Timeout, "no complete answer in time", false)),
        }
    }

    async fn exchange(
        &self,
        client: &reqwest::Client,
        request: reqwest::Request,
    ) -> Result<Response, Failure> {
        let takes_kept = |kept: usize| kept.checked_sub(1);
        let over_kept = self.kept.fetch_update(Ordering::Relaxed, Ordering::Relaxed, takes_kept).is_ok();
        let mut response = client
            .execute(request)
            .await
            .map_err(|error| classify(&error, self.connect_timeout, over_kept))?;

        let status = response.status().as_u16();
        let too_large = || {
            let message = format!("the response body is larger than {LARGEST_BODY} bytes");
            Failure { status: Some(status), ..Failure::of(ErrorKind::InvalidResponse, message, false) }
        };
        let announced = response.content_length().unwrap_or(0);
        if announced > LARGEST_BODY as u64 {
            return Err(too_large());
        }
        let mut body = Vec::with_capacity(usize::try_from(announced).unwrap_or(0));
        loop {
            let chunk = response.chunk().await;
            let chunk = chunk.map_err(|error| classify(&error, self.connect_timeout, false))?;
            let Some(chunk) = chunk else { break };
            if body.len() + chunk.len() > LARGEST_BODY {
                return Err(too_large());
            }
            body.extend_from_slice(&chunk);
        }
        self.kept.fetch_add(1, Ordering::Relaxed);
        Ok(Response { status, headers: std::mem::take(response.headers_mut()), body })
    }
}

fn follow_within_origin(attempt: redirect::Attempt<'_>) -> redirect::Action {
    let same_origin =
        attempt.previous().first().is_some_and(|first| first.origin() == attempt.url().origin());
    // A redirect that is not followed comes back as the response that it is.
    if same_origin && attempt.previous().len() <= MOST_REDIRECTS { attempt.follow() } else { attempt.stop() }
}

/// Says what a failed exchange was, from the chain of causes. URLs are left out of every message.
fn classify(error: &reqwest::Error, connect_timeout: Duration, over_kept: bool) -> Failure {
    let failure = |kind, message: String, retry| Failure::of(kind, message, retry);
    let causes = || causes(error);
    let io_error = causes().filter_map(|cause| cause.downcast_ref::<io::Error>()).last();
    let tls_error = causes().find_map(tls_cause);
    if let Some(tls_error) = tls_error {
        let untrusted = matches!(tls_error, rustls::Error::InvalidCertificate(_));
        let what = if untrusted { "the server's certificate is not trusted" } else { "TLS failed" };
        return failure(ErrorKind::Transport, format!("{what}: {tls_error}"), false);
    }
    if error.is_timeout() {
        let message = format!("no connection within {} s", connect_timeout.as_secs_f64());
        return failure(ErrorKind::Timeout, message, true);
    }
    if error.is_connect() {
        let io_kind = io_error.map(io::Error::kind);
        let message = match io_kind {
            Some(io::ErrorKind::ConnectionRefused) => "connection refused".to_owned(),
            Some(io::ErrorKind::NetworkUnreachable) => "no route to the network".to_owned(),
            Some(io::ErrorKind::HostUnreachable) => "no route to the host".to_owned(),
            Some(io::ErrorKind::TimedOut) => {
                return failure(ErrorKind::Timeout, "connecting timed out".to_owned(), true);
            }
            Some(io::ErrorKind::ConnectionReset | io::ErrorKind::UnexpectedEof) => {
                return failure(ErrorKind::Transport, "connection reset while connecting".to_owned(), true);
            }
            _ => format!("cannot connect: {}", root_cause(error)),
        };
        return failure(ErrorKind::Unreachable, message, true);
    }
    let http_error = causes().find_map(|cause| cause.downcast_ref::<hyper::Error>());
    if http_error.is_some_and(hyper::Error::is_parse) {
        return failure(ErrorKind::InvalidResponse, "what answered does not speak HTTP".to_owned(), false);
    }
    let before_response = error.is_request();
    let message = if before_response {
        "the connection broke before the response"
    } else {
        "the connection broke inside of the response"
    };
    let hung_up = http_error
        .is_some_and(|error| error.is_incomplete_message() || error.is_canceled() || error.is_closed());
    let reset = io_error.is_some_and(|error| {
        matches!(
            error.kind(),
            io::ErrorKind::ConnectionReset | io::ErrorKind::BrokenPipe | io::ErrorKind::ConnectionAborted
        )
    });
    let stale = over_kept && before_response && (hung_up || reset);
    let message = format!("{message}: {}", root_cause(error));
    Failure { stale, ..failure(ErrorKind::Transport, message, true) }
}

/// The TLS error in a cause. I/O errors hide what they were made of from the chain.
fn tls_cause<'a>(cause: &'a (dyn StdError + 'static)) -> Option<&'a rustls::Error> {
    let mut cause = cause;
    loop {
        if let Some(tls_error) = cause.downcast_ref() {
            return Some(tls_error);
        }
        cause = cause.downcast_ref::<io::Error>()?.get_ref()?;
    }
}

fn root_cause(error: &reqwest::Error) -> String {
    causes(error).last().map_or_else(|| "no cause given".to_owned(), ToString::to_string)
}

fn causes(error: &reqwest::Error) -> impl Iterator<Item = &(dyn StdError + 'static)> {
    let mut next = error.source();
    std::iter::from_fn(move || {
        let cause = next?;
        next = cause.source();
        Some(cause)
    })
}
