//! The listening socket, and the faults that happen before there is a connection.

use std::collections::HashSet;
use std::future::pending;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use socket2::SockRef;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::{mpsc, oneshot, watch};
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsAcceptor;

use crate::fault::Gate;
use crate::server::{self, Context};
use crate::service::Service;
use crate::tokens::lock;

pub(crate) const BACKLOG: i32 = 1024;

/// Called when the listening socket is as the faults want it.
type Done = Box<dyn FnOnce() + Send>;

/// Tells the accepting task that the faults have changed.
#[derive(Clone, Debug)]
pub(crate) struct GateHandle {
    changes: mpsc::UnboundedSender<DoneBox>,
}

/// `Done`, with a name for Debug.
struct DoneBox(Done);

impl std::fmt::Debug for DoneBox {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("DoneBox")
    }
}

impl GateHandle {
    pub(crate) fn new() -> (Self, Changes) {
        let (sender, receiver) = mpsc::unbounded_channel();
        (Self { changes: sender }, Changes(receiver))
    }

    /// Returns when the listening socket is as the faults want it. For the emulator's own tasks.
    pub(crate) async fn update(&self) {
        let (sender, receiver) = oneshot::channel();
        self.send(Box::new(move || {
            let _ = sender.send(());
        }));
        let _ = receiver.await;
    }

    /// The same for other threads.
    pub(crate) fn update_blocking(&self) {
        let (sender, receiver) = std::sync::mpsc::sync_channel(1);
        self.send(Box::new(move || {
            let _ = sender.send(());
        }));
        let _ = receiver.recv();
    }

    /// Does not wait.
    fn notify(&self) {
        self.send(Box::new(|| {}));
    }

    fn send(&self, done: Done) {
        // Without a receiver the emulator is stopping, and `done` is dropped, which wakes the one who waits.
        let _ = self.changes.send(DoneBox(done));
    }
}

/// The receiving end, for [`accept`].
#[derive(Debug)]
pub(crate) struct Changes(mpsc::UnboundedReceiver<DoneBox>);

/// Accepts connections as the faults allow, until the runtime ends.
pub(crate) async fn accept(
    listener: TcpListener,
    address: SocketAddr,
    service: Arc<Service>,
    tls: Option<TlsAcceptor>,
    gate: GateHandle,
    mut changes: Changes,
) {
    let (closer, closing) = watch::channel(0);
    let mut door =
        Door { address, socket: Socket::Listening(listener), fillers: Vec::new(), own: HashSet::new() };
    let mut timed = HashSet::new();
    let context = Context { service: service.clone(), gate: gate.clone(), tls, closing };
    loop {
        tokio::select! {
            biased;
            Some(DoneBox(done)) = changes.0.recv() => {
                let (wanted, ends) = {
                    let faults = lock(&service.faults);
                    (faults.gate(), faults.timed_gates())
                };
                door.set(wanted, &closer).await;
                for (id, millis) in ends {
                    if timed.insert(id) {
                        let (service, gate) = (service.clone(), gate.clone());
                        tokio::spawn(async move {
                            sleep(Duration::from_millis(millis)).await;
                            lock(&service.faults).remove(id);
                            gate.notify();
                        });
                    }
                }
                done();
            }
            Some(stream) = door.next() => {
                tokio::spawn(server::serve(context.clone(), stream));
            }
        }
    }
}

/// The listening socket in one of its three states.
#[derive(Debug)]
struct Door {
    address: SocketAddr,
    socket: Socket,
    /// The connections that keep the accept queue full.
    fillers: Vec<TcpStream>,
    /// Their addresses, also after they are gone: they may still wait in the queue.
    own: HashSet<SocketAddr>,
}

#[derive(Debug)]
enum Socket {
    Listening(TcpListener),
    /// Listens, with an accept queue that is full and not emptied: the system drops further attempts.
    Full(TcpListener),
    /// Holds the port without listening: attempts are refused and nobody else takes it.
    Held(TcpSocket),
    /// Binding the port again failed.
    Lost,
}

impl Drop for Door {
    fn drop(&mut self) {
        if let Socket::Listening(listener) | Socket::Full(listener) = &self.socket {
            close(listener);
        }
    }
}

impl Door {
    async fn next(&mut self) -> Option<TcpStream> {
        let Socket::Listening(listener) = &self.socket else { return pending().await };
        loop {
            match listener.accept().await {
                Ok((_, peer)) if self.own.remove(&peer) => {}
                Ok((stream, _)) => return Some(stream),
                // Out of descriptors, or a client that went away: neither ends the emulator.
                Err(_) => sleep(Duration::from_millis(5)).await,
            }
        }
    }

    async fn set(&mut self, wanted: Gate, closer: &watch::Sender<u64>) {
        match (wanted, &self.socket) {
            (Gate::Open, Socket::Listening(_))
            | (Gate::Refuse, Socket::Held(_))
            | (Gate::BlackHole, Socket::Full(_)) => {
                return;
            }
            _ => {}
        }
        let open = match std::mem::replace(&mut self.socket, Socket::Lost) {
            Socket::Listening(listener) | Socket::Full(listener) => Some(listener),
            Socket::Held(socket) => socket.listen(BACKLOG.unsigned_abs()).ok(),
            Socket::Lost => bind(self.address).and_then(|socket| socket.listen(BACKLOG.unsigned_abs())).ok(),
        };
        self.fillers.clear();
        let Some(listener) = open else { return };
        let _ = SockRef::from(&listener).listen(BACKLOG);
        self.socket = match wanted {
            Gate::Open => Socket::Listening(listener),
            Gate::Refuse => {
                self.own.clear();
                closer.send_modify(|count| *count += 1);
                hold(listener, self.address).map_or(Socket::Lost, Socket::Held)
            }
            Gate::BlackHole => {
                self.fill(&listener).await;
                Socket::Full(listener)
            }
        };
    }

    /// Makes the accept queue as short as the system allows and fills it.
    async fn fill(&mut self, listener: &TcpListener) {
        let _ = SockRef::from(listener).listen(0);
        let target = reachable(self.address);
        for _ in 0..8 {
            match timeout(Duration::from_millis(40), TcpStream::connect(target)).await {
                Ok(Ok(stream)) => {
                    self.own.extend(stream.local_addr());
                    self.fillers.push(stream);
                }
                Ok(Err(_)) => {}
                // No answer any more: full.
                Err(_) => return,
            }
        }
    }
}

/// Closes the listening socket and keeps its port. The two sockets share the port for a moment, because between a close
/// and a bind another process could take it.
fn hold(listener: TcpListener, address: SocketAddr) -> io::Result<TcpSocket> {
    #[cfg(unix)]
    if SockRef::from(&listener).set_reuse_port(true).is_ok() {
        let socket = new_socket(address)?;
        socket.set_reuseport(true)?;
        if socket.bind(address).is_ok() {
            close(&listener);
            drop(listener);
            socket.set_reuseport(false)?;
            return Ok(socket);
        }
    }
    close(&listener);
    drop(listener);
    bind(address)
}

/// Ends listening for good: a process that is being forked at this moment has a copy of the descriptor, and would keep
/// the port open until it runs its program. Where the system cannot do this, dropping the socket has to do.
fn close(listener: &TcpListener) {
    let _ = SockRef::from(listener).shutdown(Shutdown::Both);
}

fn bind(address: SocketAddr) -> io::Result<TcpSocket> {
    let socket = new_socket(address)?;
    socket.bind(address)?;
    Ok(socket)
}

fn new_socket(address: SocketAddr) -> io::Result<TcpSocket> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    socket.set_reuseaddr(true)?;
    Ok(socket)
}

/// The address under which this host reaches a socket that may listen on all addresses.
pub(crate) fn reachable(address: SocketAddr) -> SocketAddr {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
        ip => ip,
    };
    SocketAddr::new(ip, address.port())
}
