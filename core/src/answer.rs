//! Reads out of a response who answered, and puts a failed one into words.

use crate::error::ServiceDetails;
use crate::transport::Response;

/// How OpenStack's metadata service says that it does not know a path; no header tells it apart.
const NOVA_NOT_FOUND: &[u8] = b"The resource could not be found.<br />";

/// Something that is known not to be this service. Any cloud's metadata service lives at the same address.
pub(crate) fn stranger(response: &Response) -> Option<&'static str> {
    // One pass over the few that there are costs less than to look each name up.
    let (mut server, mut flavor, mut content_type, mut amazon) = (&b""[..], &b""[..], &b""[..], false);
    for (name, value) in response.headers() {
        match name {
            "server" => server = value,
            "metadata-flavor" => flavor = value,
            "content-type" => content_type = value,
            "x-aws-ec2-metadata-token-ttl-seconds" => amazon = true,
            _ => {}
        }
    }
    if amazon || begins(server, "ec2ws") {
        Some("the metadata service of Amazon EC2")
    } else if flavor.eq_ignore_ascii_case(b"google") || begins(server, "metadata server for vm") {
        Some("the metadata service of Google Compute Engine")
    } else if begins(server, "imds") || begins(server, "microsoft-iis") {
        Some("the metadata service of Microsoft Azure")
    } else if !begins(content_type, "text/html") || response.status >= 500 {
        // A broken gateway in front of the service may explain itself on a page; the service itself never does.
        None
    } else if response.body.windows(NOVA_NOT_FOUND.len()).any(|part| part == NOVA_NOT_FOUND) {
        Some("the metadata service of OpenStack")
    } else {
        Some("a web page (a captive portal or a proxy?)")
    }
}

/// Whether a header begins so, in whatever case.
fn begins(value: &[u8], beginning: &str) -> bool {
    value.get(..beginning.len()).is_some_and(|start| start.eq_ignore_ascii_case(beginning.as_bytes()))
}

/// The message of an error response: the service's own words where it gave any.
pub(crate) fn message(response: &Response, details: &ServiceDetails) -> String {
    let status = response.status;
    match (&details.message, &details.code) {
        (Some(message), Some(code)) => format!("HTTP {status} {code}: {message}"),
        (Some(message), None) => format!("HTTP {status}: {message}"),
        (None, Some(code)) => format!("HTTP {status} {code}"),
        (None, None) if response.header("location").is_some() => {
            format!("HTTP {status}: redirected to another origin, or in a circle")
        }
        (None, None) => format!("HTTP {status}, without an explanation"),
    }
}
