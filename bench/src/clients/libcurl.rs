//! libcurl, built from source without TLS, so that it is the same everywhere.

use curl::easy::{Easy, List};

use super::{ACCEPT, Get, USER_AGENT, check_status};
use crate::Outcome;
use crate::server::Server;

pub(super) struct Libcurl {
    easy: Easy,
    body: Vec<u8>,
}

impl Libcurl {
    pub(super) fn new(server: &Server) -> Outcome<Libcurl> {
        let mut easy = Easy::new();
        easy.url(&server.small())?;
        easy.noproxy("*")?;
        easy.tcp_nodelay(true)?;
        easy.useragent(USER_AGENT)?;
        let mut headers = List::new();
        headers.append(&format!("Accept: {ACCEPT}"))?;
        headers.append(&format!("Authorization: {}", server.bearer()))?;
        easy.http_headers(headers)?;
        Ok(Libcurl { easy, body: Vec::new() })
    }
}

impl Get for Libcurl {
    fn get(&mut self) -> Outcome<()> {
        let Libcurl { easy, body } = self;
        body.clear();
        let mut transfer = easy.transfer();
        transfer.write_function(|data| {
            body.extend_from_slice(data);
            Ok(data.len())
        })?;
        transfer.perform()?;
        drop(transfer);
        check_status(u16::try_from(easy.response_code()?)?)
    }
}
