//! A service made of raw sockets: it sends whatever bytes a case says, and keeps what it received.

use std::collections::HashMap;
use std::fmt;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    /// Request line and headers, without their line ends.
    pub(crate) head: Vec<String>,
    pub(crate) method: String,
    /// Without the case's own prefix.
    pub(crate) target: String,
    pub(crate) body: Vec<u8>,
}

/// What is sent back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) bytes: Vec<u8>,
    pub(crate) end: End,
}

/// What becomes of the connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// Ready for the next request.
    Keep,
    /// Closed.
    Close,
    /// Nothing more, until the client gives up.
    Silence,
}

type Script = Box<dyn Fn(&Received) -> Answer + Send + Sync>;

struct State {
    script: Script,
    received: Mutex<Vec<Received>>,
}

/// One case's part of the service: all paths below a prefix of its own, so that a late request of an earlier case
/// does not get in the way.
pub(crate) struct Case {
    number: u64,
    state: Arc<State>,
}

impl fmt::Debug for Case {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Case").field("number", &self.number).finish_non_exhaustive()
    }
}

struct Service {
    address: SocketAddr,
    cases: Mutex<HashMap<u64, Arc<State>>>,
    next: AtomicU64,
    strays: Mutex<Vec<Vec<String>>>,
}

static SERVICE: LazyLock<Service> = LazyLock::new(|| {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            std::thread::spawn(move || serve(&stream));
        }
    });
    Service { address, cases: Mutex::default(), next: AtomicU64::new(1), strays: Mutex::default() }
});

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Case {
    /// Answers the requests of a case as `script` says.
    pub(crate) fn new(script: impl Fn(&Received) -> Answer + Send + Sync + 'static) -> Case {
        let number = SERVICE.next.fetch_add(1, Ordering::Relaxed);
        let state = Arc::new(State { script: Box::new(script), received: Mutex::default() });
        lock(&SERVICE.cases).insert(number, Arc::clone(&state));
        Case { number, state }
    }

    /// The endpoint for a client.
    pub(crate) fn endpoint(&self) -> String {
        format!("http://{}/c{}", SERVICE.address, self.number)
    }

    /// What was received so far.
    pub(crate) fn received(&self) -> Vec<Received> {
        lock(&self.state.received).clone()
    }
}

impl Drop for Case {
    fn drop(&mut self) {
        lock(&SERVICE.cases).remove(&self.number);
    }
}

/// The heads of requests that went below no case's prefix, since the last time.
pub(crate) fn strays() -> Vec<Vec<String>> {
    std::mem::take(&mut *lock(&SERVICE.strays))
}

fn serve(stream: &TcpStream) {
    let _ = stream.set_nodelay(true);
    let _ = stream.set_read_timeout(Some(Duration::from_secs(30)));
    let mut reader = BufReader::new(stream);
    while let Some((prefix, received)) = read(&mut reader) {
        let state = prefix.and_then(|number| lock(&SERVICE.cases).get(&number).cloned());
        let Some(state) = state else {
            if prefix.is_none() {
                lock(&SERVICE.strays).push(received.head);
            }
            return;
        };
        let answer = (state.script)(&received);
        lock(&state.received).push(received);
        let mut writer = stream;
        if writer.write_all(&answer.bytes).is_err() {
            return;
        }
        match answer.end {
            End::Keep => {}
            End::Close => {
                let _ = stream.shutdown(Shutdown::Write);
                // What was not read would turn the end into a reset.
                let _ = std::io::copy(&mut reader, &mut std::io::sink());
                return;
            }
            End::Silence => {
                let _ = reader.read(&mut [0]);
                return;
            }
        }
    }
}

/// A request and the number of its case.
fn read(reader: &mut BufReader<&TcpStream>) -> Option<(Option<u64>, Received)> {
    let mut head = Vec::new();
    loop {
        let mut line = Vec::new();
        reader.read_until(b'\n', &mut line).ok().filter(|length| *length > 0)?;
        let line = String::from_utf8_lossy(&line).trim_end_matches(['\r', '\n']).to_owned();
        if line.is_empty() {
            break;
        }
        head.push(line);
    }
    let length = head.iter().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
    });
    let mut body = vec![0; length.unwrap_or(0)];
    reader.read_exact(&mut body).ok()?;
    let (method, rest) = head.first()?.split_once(' ')?;
    let whole = rest.rsplit_once(' ')?.0;
    let prefixed = whole.strip_prefix("/c").and_then(|rest| {
        let (number, target) = rest.split_once('/')?;
        Some((number.parse().ok()?, format!("/{target}")))
    });
    let (number, target) =
        prefixed.map_or((None, whole.to_owned()), |(number, target)| (Some(number), target));
    let method = method.to_owned();
    Some((number, Received { head, method, target, body }))
}

/// A proper response.
pub(crate) fn proper(status: &str, body: &[u8]) -> Answer {
    let mut bytes = format!(
        "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        body.len()
    )
    .into_bytes();
    bytes.extend_from_slice(body);
    Answer { bytes, end: End::Keep }
}
