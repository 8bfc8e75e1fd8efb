//! Hostile HTTP around a body.

use crate::choices::Choices;
use crate::mutate;
use crate::service::{Answer, End, proper};

/// A response for a case.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) bytes: Vec<u8>,
    pub(crate) end: End,
    /// Whether it is proper HTTP with the status and the body, and nothing else in it.
    pub(crate) clean: bool,
}

impl Response {
    pub(crate) fn answer(&self) -> Answer {
        Answer { bytes: self.bytes.clone(), end: self.end }
    }
}

const HEADERS: &[&str] = &[
    "Server: EC2ws",
    "Server: Metadata Server for VM",
    "Server: IMDS/150.870.65.1",
    "Metadata-Flavor: Google",
    "X-Aws-Ec2-Metadata-Token-Ttl-Seconds: 21600",
    "Content-Type: text/html; charset=utf-8",
    "Content-Type:",
    "Retry-After: 0",
    "Retry-After: 1",
    "Retry-After: 99999999999999999999",
    "Retry-After: -1",
    "Retry-After: Fri, 31 Dec 9999 23:59:59 GMT",
    "Retry-After: Thu, 01 Jan 1970 00:00:00 GMT",
    "Date: Fri, 31 Dec 9999 23:59:59 GMT",
    "Date: yesterday",
    "Connection: close",
    "Connection: keep-alive, Upgrade\r\nUpgrade: h2c",
    "Content-Encoding: gzip",
    "Transfer-Encoding: chunked",
    "Transfer-Encoding: gzip, chunked",
    "Transfer-Encoding: identity",
    "Content-Length: 0",
    "Content-Length: 5",
    "Content-Length: 5, 5",
    "Content-Length: -1",
    "Content-Length: 18446744073709551615",
    "Content-Length: 18446744073709551616",
    "Location: /metadata/v1/instance",
    "Location: ?",
    "Location: //elsewhere.invalid/x",
    "Location: http://127.0.0.1:1/x",
    "Location: http://[::1",
    "Location: javascript:alert(1)",
    "Location: \u{e9}\u{7f}",
    "Set-Cookie: a=b; Path=/",
    "Trailer: X-Late",
    "X-Fold: one\r\n two",
    "X Space: 1",
    ": no name",
    "no colon",
    "X-Nul: a\0b",
    "\r\nHTTP/1.1 200 OK",
];

const FIRST_LINES: &[&str] = &[
    "HTTP/1.0 200 OK",
    "HTTP/1.1 200",
    "HTTP/1.1  200 OK",
    "HTTP/1.1 99 Low",
    "HTTP/1.1 000 None",
    "HTTP/1.1 1000 High",
    "HTTP/1.1 999 Odd",
    "HTTP/1.1 -1 Minus",
    "HTTP/1.1 2OO OK",
    "HTTP/2 200",
    "HTTP/0.9 200 OK",
    "HTTP/1.1 101 Switching Protocols",
    "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK",
    "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK",
    "HTTP/1.1 204 No Content",
    "HTTP/1.1 206 Partial Content",
    "HTTP/1.1 304 Not Modified",
    "HTTP/1.1 302 Found",
    "HTTP/1.1 307 Temporary Redirect",
    "ICY 200 OK",
    "SSH-2.0-OpenSSH_9.6",
    "\u{16}\u{3}\u{1}",
    "",
];

/// Puts a head around a body: most often a proper one.
pub(crate) fn response(choices: &mut Choices<'_>, status: &str, body: &[u8]) -> Response {
    let wildness = choices.below(4);
    if wildness < 2 {
        let end = if choices.one_in(3) { End::Close } else { End::Keep };
        return Response { bytes: proper(status, body).bytes, end, clean: true };
    }
    let mut first = format!("HTTP/1.1 {status}");
    if choices.one_in(4) {
        choices.pick(FIRST_LINES).clone_into(&mut first);
    }
    let mut lines = vec![first];
    for _ in 0..choices.below(4) {
        lines.push(choices.pick(HEADERS).to_owned());
    }
    if choices.one_in(30) {
        lines.push(format!("X-Long: {}", "x".repeat(choices.below(200_000))));
    }
    if choices.one_in(30) {
        lines.extend((0..choices.below(300)).map(|index| format!("X-{index}: {index}")));
    }
    let chunked = choices.one_in(4);
    let mut framed = Vec::new();
    if chunked {
        lines.push("Transfer-Encoding: chunked".to_owned());
        chunks(choices, body, &mut framed);
    } else {
        if !choices.one_in(4) {
            let length = if choices.one_in(4) { choices.below(2 * body.len() + 2) } else { body.len() };
            lines.push(format!("Content-Length: {length}"));
        }
        framed.extend_from_slice(body);
    }
    let line_end = if choices.one_in(10) { "\n" } else { "\r\n" };
    let mut bytes = format!("{}{line_end}{line_end}", lines.join(line_end)).into_bytes();
    bytes.extend_from_slice(&framed);
    if wildness == 3 && choices.one_in(2) {
        mutate::tear(choices, &mut bytes);
    }
    let end = if choices.one_in(400) { End::Silence } else { End::Close };
    Response { bytes, end, clean: false }
}

fn chunks(choices: &mut Choices<'_>, body: &[u8], framed: &mut Vec<u8>) {
    let size = choices.below(body.len() + 1) + 1;
    for chunk in body.chunks(size) {
        let head = match choices.below(12) {
            9 => format!("{:x};name=\"value\"\r\n", chunk.len()),
            10 => format!("{:x}\r\n", chunk.len() + 3),
            11 => choices
                .pick(&[
                    "\r\n",
                    "-1\r\n",
                    "ffffffffffffffff\r\n",
                    "10000000000000000\r\n",
                    "g\r\n",
                    "0\r\n\r\n",
                ])
                .to_owned(),
            _ => format!("{:x}\r\n", chunk.len()),
        };
        framed.extend_from_slice(head.as_bytes());
        framed.extend_from_slice(chunk);
        framed.extend_from_slice(b"\r\n");
    }
    framed.extend_from_slice(
        choices
            .pick(&[
                "0\r\n\r\n",
                "0\r\nX-Late: 1\r\n\r\n",
                "0\r\n",
                "",
                "00000\r\n\r\nHTTP/1.1 200 OK\r\n\r\n",
            ])
            .as_bytes(),
    );
}
