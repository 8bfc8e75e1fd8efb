//! The data port: accepting, one task for each connection, and the faults below HTTP.

use std::convert::Infallible;
use std::future::pending;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::{mpsc, watch};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use crate::gate::GateHandle;
use crate::request::Request;
use crate::service::{Ending, Service, Step};

/// Bodies beyond this are refused; the service's own limit is not documented.
const LARGEST_BODY: usize = 1024 * 1024;

/// What a connection task needs.
#[derive(Clone)]
pub(crate) struct Context {
    pub(crate) service: Arc<Service>,
    pub(crate) gate: GateHandle,
    pub(crate) tls: Option<TlsAcceptor>,
    /// Changes when kept connections must end.
    pub(crate) closing: watch::Receiver<u64>,
}

/// A stream over TCP that can be reset.
trait Wire: AsyncRead + AsyncWrite + Unpin + Send + 'static {
    fn tcp(&self) -> &TcpStream;
}

impl Wire for TcpStream {
    fn tcp(&self) -> &TcpStream {
        self
    }
}

impl Wire for TlsStream<TcpStream> {
    fn tcp(&self) -> &TcpStream {
        self.get_ref().0
    }
}

/// Serves one connection to its end. What goes wrong on it concerns only its client.
pub(crate) async fn serve(mut context: Context, stream: TcpStream) {
    context.closing.mark_unchanged();
    let connection = context.service.next_connection();
    let _ = stream.set_nodelay(true);
    match context.tls.clone() {
        None => speak(context, connection, stream).await,
        Some(tls) => {
            if let Ok(stream) = tls.accept(stream).await {
                speak(context, connection, stream).await;
            }
        }
    }
}

async fn speak<W: Wire>(context: Context, connection: u64, mut wire: W) {
    loop {
        let (steps, mut raw) = mpsc::channel(1);
        let service = service_fn(|request| {
            let (context, steps) = (context.clone(), steps.clone());
            Box::pin(async move { Ok::<_, Infallible>(respond(context, connection, request, steps).await) })
                as Pin<Box<dyn Future<Output = _> + Send>>
        });
        let mut closing = context.closing.clone();
        let mut http = hyper::server::conn::http1::Builder::new()
            .title_case_headers(true)
            .auto_date_header(false)
            .serve_connection(TokioIo::new(wire), service);
        let steps = loop {
            tokio::select! {
                biased;
                steps = raw.recv() => break steps,
                _ = &mut http => return,
                _ = closing.changed() => Pin::new(&mut http).graceful_shutdown(),
            }
        };
        wire = http.into_parts().io.into_inner();
        for step in steps.unwrap_or_default() {
            match step {
                Step::Send(bytes) => {
                    if wire.write_all(&bytes).await.is_err() || wire.flush().await.is_err() {
                        return;
                    }
                }
                Step::Wait(millis) => tokio::time::sleep(Duration::from_millis(millis)).await,
                Step::Reset => {
                    let _ = wire.tcp().set_zero_linger();
                    return;
                }
                Step::Close => {
                    let _ = wire.shutdown().await;
                    return;
                }
            }
        }
    }
}

async fn respond(
    context: Context,
    connection: u64,
    request: hyper::Request<Incoming>,
    steps: mpsc::Sender<Vec<Step>>,
) -> hyper::Response<Full<Bytes>> {
    let request = read(request).await;
    let outcome = context.service.handle(connection, &request);
    if outcome.gate_begins {
        context.gate.update().await;
    }
    if outcome.delay_ms > 0 {
        tokio::time::sleep(Duration::from_millis(outcome.delay_ms)).await;
    }
    match outcome.ending {
        Ending::Answer(reply) => return reply.into_response(),
        Ending::Raw(raw) => {
            let _ = steps.send(raw).await;
        }
        Ending::Silence => {}
    }
    // The connection's task takes over, or the client gives up.
    pending().await
}

pub(crate) async fn read(request: hyper::Request<Incoming>) -> Request {
    let (head, body) = request.into_parts();
    let body = Limited::new(body, LARGEST_BODY).collect().await;
    Request {
        method: head.method,
        path: head.uri.path().to_owned(),
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: head.headers,
        oversized: body.is_err(),
        body: body.map(|body| body.to_bytes()).unwrap_or_default(),
    }
}
