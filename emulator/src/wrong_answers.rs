//! The answers that faults give in place of the service's.

use bytes::Bytes;

use crate::fault::{BodyContent, BodyFault, BodyKind, Cloud, StatusFault};
use crate::json::Json;
use crate::reply::{JSON, Reply};

const HUGE: usize = 10_000_000;
const PORTAL: &str = "<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><h1>Sign in to the network</h1></body></html>\n";

/// A status, with the service's own error body unless the fault says otherwise.
pub(crate) fn status(fault: &StatusFault, usual: Reply) -> Reply {
    let mut reply = match &fault.body {
        None => usual,
        Some(Json::Text(text)) => Reply {
            body: Bytes::from(text.clone()),
            ..usual.with("Content-Type", "text/plain; charset=utf-8")
        },
        Some(json) => Reply { body: Bytes::from(json.to_string()), ..usual },
    };
    for (name, value) in &fault.headers {
        reply = reply.with(name, value);
    }
    // A 204 or 304 has no body on the wire.
    if matches!(fault.code, 204 | 304) {
        reply.body = Bytes::new();
    }
    reply
}

/// A body that is not the operation's; `normal` makes the one that would be right.
pub(crate) fn body(fault: &BodyFault, normal: impl FnOnce() -> Reply) -> Reply {
    let json = |bytes: Bytes| Reply::new(fault.status, JSON, bytes);
    match &fault.content {
        BodyContent::Text(text) => Reply::new(fault.status, "text/plain; charset=utf-8", text.clone()),
        BodyContent::Json(value) => Reply::json(fault.status, value),
        BodyContent::Kind(kind) => match kind {
            BodyKind::Html => Reply::new(fault.status, "text/html; charset=utf-8", PORTAL),
            BodyKind::Empty => json(Bytes::new()),
            BodyKind::EmptyObject => json(Bytes::from_static(b"{}")),
            BodyKind::Array => json(Bytes::from_static(b"[]")),
            BodyKind::NotJson => json(Bytes::from_static(b"{\"id\": this is not JSON")),
            BodyKind::InvalidUtf8 => {
                json(Bytes::from_static(b"{\"id\":\"\xff\xfe\",\"access_token\":\"\xc3\x28\"}"))
            }
            BodyKind::Huge => {
                let mut text = Vec::with_capacity(HUGE);
                text.extend_from_slice(b"{\"padding\":\"");
                text.resize(HUGE - 2, b'x');
                text.extend_from_slice(b"\"}");
                json(Bytes::from(text))
            }
            BodyKind::WrongTypes => {
                let right = std::str::from_utf8(&normal().body).ok().and_then(|text| Json::parse(text).ok());
                let right = right.unwrap_or_else(|| Json::Object(vec![("id".to_owned(), Json::from("id"))]));
                Reply::json(fault.status, &wrong_types(right))
            }
        },
    }
}

fn wrong_types(value: Json) -> Json {
    let Json::Object(members) = value else { return Json::from(12_345) };
    let wrong = members.into_iter().map(|(name, value)| {
        let value = match value {
            Json::Null | Json::Text(_) => Json::from(12_345),
            Json::Bool(_) | Json::Number(_) => Json::from("text"),
            Json::Array(_) => Json::Object(Vec::new()),
            Json::Object(_) => Json::Array(Vec::new()),
        };
        (name, value)
    });
    Json::Object(wrong.collect())
}

/// What the metadata service of another cloud says to a request that it does not know.
pub(crate) fn cloud(cloud: Cloud) -> Reply {
    const HTML: &str = "text/html; charset=utf-8";
    match cloud {
        Cloud::Aws => Reply::new(
            404,
            "text/html",
            "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n<html xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"en\" lang=\"en\">\n <head>\n  <title>404 - Not Found</title>\n </head>\n <body>\n  <h1>404 - Not Found</h1>\n </body>\n</html>\n",
        )
        .with("Server", "EC2ws")
        .with("Connection", "close"),
        Cloud::Gcp => Reply::new(
            404,
            HTML,
            "<!DOCTYPE html>\n<html lang=en>\n<title>Error 404 (Not Found)!!1</title>\n<p>The requested URL was not found on this server.\n</html>\n",
        )
        .with("Metadata-Flavor", "Google")
        .with("Server", "Metadata Server for VM")
        .with("X-XSS-Protection", "0")
        .with("X-Frame-Options", "SAMEORIGIN"),
        Cloud::Azure => Reply::new(
            400,
            "application/json; charset=utf-8",
            "{ \"error\": \"Bad request. Required metadata header not specified\" }",
        )
        .with("Server", "IMDS/150.870.65.1854"),
        Cloud::Openstack => Reply::new(
            404,
            HTML,
            "<html>\n <head>\n  <title>404 Not Found</title>\n </head>\n <body>\n  <h1>404 Not Found</h1>\n  The resource could not be found.<br /><br />\n\n\n </body>\n</html>",
        ),
    }
}
