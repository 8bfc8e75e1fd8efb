//! Bare hyper: one connection, and the pool of hyper-util. The calling thread drives the runtime.

use bytes::Bytes;
use http_body_util::{BodyExt, Empty};
use hyper::client::conn::http1::{self, SendRequest};
use hyper::header::{ACCEPT, AUTHORIZATION, HOST, HeaderMap, HeaderValue, USER_AGENT};
use hyper::{Request, Response, Uri};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::TcpStream;
use tokio::runtime::Runtime;

use super::{Get, check_status};
use crate::Outcome;
use crate::server::Server;

fn headers(server: &Server) -> Outcome<HeaderMap> {
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static(super::ACCEPT));
    headers.insert(USER_AGENT, HeaderValue::from_static(super::USER_AGENT));
    headers.insert(AUTHORIZATION, server.bearer().parse()?);
    Ok(headers)
}

fn request(uri: &Uri, headers: &HeaderMap) -> Request<Empty<Bytes>> {
    let mut request = Request::new(Empty::new());
    uri.clone_into(request.uri_mut());
    headers.clone_into(request.headers_mut());
    request
}

async fn read(response: Response<hyper::body::Incoming>) -> Outcome<()> {
    check_status(response.status().as_u16())?;
    response.into_body().collect().await?.to_bytes();
    Ok(())
}

pub(super) struct Connection {
    runtime: Runtime,
    sender: SendRequest<Empty<Bytes>>,
    uri: Uri,
    headers: HeaderMap,
}

impl Connection {
    pub(super) fn new(server: &Server) -> Outcome<Connection> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let sender = runtime.block_on(async {
            let socket = TcpStream::connect(server.authority()).await?;
            socket.set_nodelay(true)?;
            let (sender, connection) = http1::handshake(TokioIo::new(socket)).await?;
            tokio::spawn(connection);
            Outcome::Ok(sender)
        })?;
        let mut headers = headers(server)?;
        headers.insert(HOST, server.authority().parse()?);
        Ok(Connection { runtime, sender, uri: server.path().parse()?, headers })
    }
}

impl Get for Connection {
    fn get(&mut self) -> Outcome<()> {
        self.runtime.block_on(async {
            self.sender.ready().await?;
            read(self.sender.send_request(request(&self.uri, &self.headers)).await?).await
        })
    }
}

pub(super) struct Pool {
    runtime: Runtime,
    client: Client<HttpConnector, Empty<Bytes>>,
    uri: Uri,
    headers: HeaderMap,
}

impl Pool {
    pub(super) fn new(server: &Server) -> Outcome<Pool> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        let client = Client::builder(TokioExecutor::new()).build(connector);
        Ok(Pool { runtime, client, uri: server.small().parse()?, headers: headers(server)? })
    }
}

impl Get for Pool {
    fn get(&mut self) -> Outcome<()> {
        let request = request(&self.uri, &self.headers);
        self.runtime.block_on(async { read(self.client.request(request).await?).await })
    }
}
