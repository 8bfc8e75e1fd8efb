//! A blocking socket and HTTP/1.1 by hand: the least that an exchange can cost.

use std::io::{Read, Write};
use std::net::TcpStream;

use super::{ACCEPT, Get, USER_AGENT, check_status, text};
use crate::Outcome;
use crate::server::Server;

/// A kept connection.
pub(crate) struct Raw {
    socket: TcpStream,
    buffer: Vec<u8>,
}

impl Raw {
    pub(crate) fn connect(authority: &str) -> Outcome<Raw> {
        let socket = TcpStream::connect(authority)?;
        socket.set_nodelay(true)?;
        Ok(Raw { socket, buffer: vec![0; 64 * 1024] })
    }

    /// Sends a request and returns the body of the response.
    pub(crate) fn exchange(&mut self, request: &[u8]) -> Outcome<&[u8]> {
        self.socket.write_all(request)?;
        let mut filled = 0;
        loop {
            let read = self.socket.read(self.buffer.get_mut(filled..).unwrap_or_default())?;
            if read == 0 {
                return Err("the connection ended, or the response is too large".into());
            }
            filled += read;
            let received = self.buffer.get(..filled).unwrap_or_default();
            if let Some((start, length)) = body(received)?
                && filled >= start + length
            {
                return Ok(self.buffer.get(start..start + length).unwrap_or_default());
            }
        }
    }
}

/// Where the body starts and how long it is, once the head is whole.
fn body(received: &[u8]) -> Outcome<Option<(usize, usize)>> {
    let Some(end) = received.windows(4).position(|window| window == b"\r\n\r\n") else { return Ok(None) };
    let head = text(received.get(..end).unwrap_or_default())?;
    let mut lines = head.split("\r\n");
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).ok_or("no status")?;
    check_status(status.parse()?)?;
    for line in lines {
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            return Ok(Some((end + 4, value.trim().parse()?)));
        }
    }
    Err("no Content-Length".into())
}

pub(super) struct RawGet {
    connection: Raw,
    request: Vec<u8>,
}

impl RawGet {
    pub(super) fn new(server: &Server) -> Outcome<RawGet> {
        let (path, authority, bearer) = (server.path(), server.authority(), server.bearer());
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: {authority}\r\nAccept: {ACCEPT}\r\nUser-Agent: {USER_AGENT}\r\n\
             Authorization: {bearer}\r\n\r\n"
        );
        Ok(RawGet { connection: Raw::connect(authority)?, request: request.into_bytes() })
    }
}

impl Get for RawGet {
    fn get(&mut self) -> Outcome<()> {
        self.connection.exchange(&self.request)?;
        Ok(())
    }
}
