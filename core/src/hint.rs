//! What to do about an error: the likeliest cause, with the command where there is one.

use crate::config::{Protocol, Service};
use crate::detect;
use crate::engine::Engine;
use crate::error::{Error, ErrorKind};

const ENABLE: &str = "ibmcloud is instance-update INSTANCE --metadata-service true";

pub(crate) fn hint(error: &Error, engine: &Engine) -> Option<String> {
    if let Some(hint) = error.code().and_then(for_code) {
        return Some(hint.to_owned());
    }
    let settings = &engine.settings;
    match error.kind() {
        ErrorKind::Unreachable | ErrorKind::Timeout => Some(match &settings.endpoint {
            Some(endpoint) => {
                format!("is the service running at {endpoint}, where the setting endpoint points?")
            }
            None => no_answer(settings.service, settings.protocol, error.kind()),
        }),
        ErrorKind::Transport if error.message().contains("not trusted") => Some(
            "set ca_file to a PEM file with the authority that signed the server's certificate".to_owned(),
        ),
        ErrorKind::Transport if settings.endpoint.is_none() && settings.protocol != Protocol::Auto => {
            Some("the server may have the other protocol enabled: set protocol to auto".to_owned())
        }
        ErrorKind::InvalidResponse => Some(match &settings.endpoint {
            Some(endpoint) => format!("is {endpoint} the VPC metadata service?"),
            None => "is this an IBM Cloud VPC server, and is nothing else answering at 169.254.169.254?"
                .to_owned(),
        }),
        ErrorKind::Unauthenticated => Some(
            "the service refused a fresh identity token; report the trace to IBM Cloud support if it goes on"
                .to_owned(),
        ),
        ErrorKind::Forbidden => Some(format!("enable the metadata service: {ENABLE}")),
        ErrorKind::Throttled => Some("call less often, or raise timeout to wait longer".to_owned()),
        ErrorKind::Internal => Some("this is a defect of vpc-metadata; please report it".to_owned()),
        _ => None,
    }
}

/// Hints for the service's own codes.
fn for_code(code: &str) -> Option<&'static str> {
    match code {
        "profile_not_linked" => Some(
            "link the trusted profile to this server: ibmcloud iam trusted-profile-link-create PROFILE --name LINK --cr-type VSI --link-crn SERVER_CRN",
        ),
        "invalid_version_range" => {
            Some("the service does not accept this version date: set version to 2025-08-26, or leave it out")
        }
        "missing_field" => Some(
            "the server has no default trusted profile: set trusted_profile to the id, CRN or name of a linked one",
        ),
        _ => None,
    }
}

fn no_answer(service: Service, protocol: Protocol, kind: ErrorKind) -> String {
    if service == Service::PowerVs {
        return "is this a Power Virtual Server, and can it reach the metadata service over https?"
            .to_owned();
    }
    if detect::is_elsewhere() {
        return "this machine does not look like an IBM Cloud VPC server; to use an emulator, set endpoint"
            .to_owned();
    }
    let mut causes = vec![format!("is the metadata service enabled? {ENABLE}")];
    if kind == ErrorKind::Timeout && detect::in_container() {
        let hops = "ibmcloud is instance-update INSTANCE --metadata-service-response-hop-limit 2";
        // In a container the hop limit is the likeliest cause of all.
        causes.insert(0, format!("in a container the response hop limit must be 2 or more: {hops}"));
    }
    if protocol != Protocol::Auto {
        causes.push("the server may have the other protocol enabled: set protocol to auto".to_owned());
    }
    if cfg!(windows) {
        causes.push(
            "Windows needs a route: route -p add 169.254.169.254 mask 255.255.255.255 DEFAULT_GATEWAY"
                .to_owned(),
        );
    }
    causes.join("; or ")
}
