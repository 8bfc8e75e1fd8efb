//! Bare reqwest on a current-thread runtime that the calling thread drives.

use std::sync::Arc;

use reqwest::header::{ACCEPT, AUTHORIZATION, HeaderValue, USER_AGENT};
use reqwest::{Client, Method, Request, Response, Url};
use rustls::crypto::ring;
use rustls::{ClientConfig, RootCertStore};
use tokio::runtime::{Builder, Runtime};

use super::{Get, check_status};
use crate::Outcome;
use crate::server::Server;

/// A client and its runtime.
pub(crate) struct BareReqwest {
    pub(crate) runtime: Runtime,
    pub(crate) client: Client,
}

impl BareReqwest {
    /// Without the system's roots, as a program would have it that never uses https.
    pub(crate) fn without_tls() -> Outcome<BareReqwest> {
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_root_certificates(RootCertStore::empty())
            .with_no_client_auth();
        let builder = Client::builder().tls_backend_preconfigured(config);
        BareReqwest::new(builder)
    }

    /// As `Client::builder().build()` makes it, except that the environment names no proxy.
    pub(crate) fn as_it_comes() -> Outcome<BareReqwest> {
        // Only the first time installs it.
        let _ = ring::default_provider().install_default();
        BareReqwest::new(Client::builder())
    }

    fn new(builder: reqwest::ClientBuilder) -> Outcome<BareReqwest> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        Ok(BareReqwest { runtime, client: builder.no_proxy().build()? })
    }
}

async fn read(response: Response) -> Outcome<()> {
    check_status(response.status().as_u16())?;
    response.bytes().await?;
    Ok(())
}

/// The fastest way: the request is made once and copied.
pub(super) struct Prebuilt {
    bare: BareReqwest,
    request: Request,
}

impl Prebuilt {
    pub(super) fn new(server: &Server) -> Outcome<Prebuilt> {
        let mut request = Request::new(Method::GET, server.small().parse()?);
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static(super::ACCEPT));
        headers.insert(USER_AGENT, HeaderValue::from_static(super::USER_AGENT));
        headers.insert(AUTHORIZATION, server.bearer().parse()?);
        Ok(Prebuilt { bare: BareReqwest::without_tls()?, request })
    }
}

impl Get for Prebuilt {
    fn get(&mut self) -> Outcome<()> {
        let request = self.request.try_clone().ok_or("a request that cannot be copied")?;
        self.bare.runtime.block_on(async { read(self.bare.client.execute(request).await?).await })
    }
}

/// The way of every example: method, URL, headers, send.
pub(super) struct Usual {
    bare: BareReqwest,
    url: Url,
    bearer: String,
}

impl Usual {
    pub(super) fn new(server: &Server) -> Outcome<Usual> {
        let bare = BareReqwest::without_tls()?;
        Ok(Usual { bare, url: server.small().parse()?, bearer: server.bearer() })
    }
}

impl Get for Usual {
    fn get(&mut self) -> Outcome<()> {
        self.bare.runtime.block_on(async {
            let request = self.bare.client.get(self.url.clone()).header(ACCEPT, super::ACCEPT);
            let request = request.header(USER_AGENT, super::USER_AGENT).header(AUTHORIZATION, &self.bearer);
            read(request.send().await?).await
        })
    }
}
