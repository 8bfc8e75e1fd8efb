//! The three identity operations.

use uuid::Uuid;

use crate::clock::timestamp;
use crate::fault::{NonceFault, TokenFault, TokenMember};
use crate::fault_set::Decision;
use crate::json::Json;
use crate::quirks::NonceReading;
use crate::reply::{Refusal, Reply, object};
use crate::request::{Request, check_members, unknown_field};
use crate::scenario::{Bodies, TrustedProfile, find_profile};
use crate::service::Service;
use crate::tokens::TokenKind;

const IAM_KEY_ID: &str = "20260801000000";
const IAM_LIFE: i64 = 3600;

/// What the tokens tell of the server.
#[derive(Debug)]
pub(crate) struct Facts {
    pub(crate) server_id: String,
    account: String,
    issuer: String,
    key_id: String,
    iaas: Json,
    ip_addresses: Json,
    subnets: Json,
    vpc: Json,
}

impl Facts {
    pub(crate) fn new(bodies: &Bodies, key_fingerprint: &str) -> Self {
        let server = &bodies.instance;
        let text = |path: &[&str]| server.text_at(path).unwrap_or_default().to_owned();
        let account =
            text(&["crn"]).split(':').nth(6).unwrap_or_default().trim_start_matches("a/").to_owned();
        let zone = text(&["zone", "name"]);
        let numbered = |(_, number): &(&str, &str)| number.bytes().all(|byte| byte.is_ascii_digit());
        let region = zone.rsplit_once('-').filter(numbered).map_or(zone.as_str(), |(region, _)| region);
        let issuer = format!("VSI-CR_{region}");
        let mut iaas = vec![
            ("crn", Json::Text(text(&["crn"]))),
            ("accountID", Json::Text(account.clone())),
            ("instanceID", Json::Text(text(&["id"]))),
            ("zone", Json::from(zone.as_str())),
            ("region", Json::from(region)),
            ("profile_name", Json::Text(text(&["profile", "name"]))),
        ];
        if let Some(group) = server.text_at(&["resource_group", "id"]) {
            iaas.push(("resource_group_id", Json::from(group)));
        }
        // The attachments' own list knows floating IPs; the list inside the server is what kinds without it have.
        let own = server.get("network_interfaces").map_or(&[][..], Json::items);
        let listed = bodies.network_interfaces.get("network_interfaces").map_or(&[][..], Json::items);
        let floating =
            own.iter().filter_map(|nic| listed.iter().find(|other| other.get("id") == nic.get("id")));
        let floating = floating.flat_map(|nic| nic.get("floating_ips").map_or(&[][..], Json::items));
        let floating = floating.filter_map(|ip| ip.text_at(&["address"]));
        let private = own.iter().filter_map(|nic| {
            nic.text_at(&["primary_ip", "address"]).or_else(|| nic.text_at(&["primary_ipv4_address"]))
        });
        let addresses = floating.chain(private).map(|address| object([("address", Json::from(address))]));
        let ip_addresses = Json::Array(addresses.collect());
        let subnets = Json::Array(own.iter().filter_map(|nic| nic.get("subnet")).map(reference).collect());
        Self {
            server_id: text(&["id"]),
            account,
            key_id: format!("{issuer}_{key_fingerprint}"),
            issuer,
            iaas: object(iaas),
            ip_addresses,
            subnets,
            vpc: server.get("vpc").map(reference).unwrap_or(Json::Null),
        }
    }

    pub(crate) fn key_ids(&self) -> [String; 2] {
        [self.key_id.clone(), IAM_KEY_ID.to_owned()]
    }

    /// The claims of an identity token. Two tokens of one second differ in the second audience.
    fn claims(&self, issued: i64, expires: i64, nonce: Option<&str>) -> Json {
        let audience = format!("{}_{}", Uuid::new_v4(), u128::from_be_bytes(*Uuid::new_v4().as_bytes()));
        let mut claims = vec![
            ("aud", Json::Array(vec![Json::from(self.issuer.as_str()), Json::Text(audience)])),
            ("exp", Json::from(expires)),
            ("iaas", self.iaas.clone()),
            ("iat", Json::from(issued)),
            ("ip_addresses", self.ip_addresses.clone()),
            ("iss", Json::from(self.issuer.as_str())),
        ];
        if let Some(nonce) = nonce {
            claims.push(("nonce", Json::from(nonce)));
        }
        claims.push(("subnets", self.subnets.clone()));
        if self.vpc != Json::Null {
            claims.push(("vpc", self.vpc.clone()));
        }
        object(claims)
    }

    fn iam_claims(&self, profile: &TrustedProfile, issued: i64, expires: i64) -> Json {
        let iam_id = format!("iam-{}", profile.id);
        let account = [("valid", Json::Bool(true)), ("bss", Json::from(self.account.as_str()))];
        object([
            ("iam_id", Json::from(iam_id.as_str())),
            ("id", Json::from(iam_id.as_str())),
            ("realmid", Json::from("iam")),
            ("jti", Json::Text(Uuid::new_v4().to_string())),
            ("identifier", Json::from(profile.id.as_str())),
            ("sub", Json::from(profile.id.as_str())),
            ("sub_type", Json::from("Profile")),
            ("account", object(account)),
            ("iat", Json::from(issued)),
            ("exp", Json::from(expires)),
            ("iss", Json::from("https://iam.cloud.ibm.com/identity")),
            ("grant_type", Json::from("urn:ibm:params:oauth:grant-type:cr-token")),
            ("scope", Json::from("ibm openid")),
            ("client_id", Json::from("default")),
        ])
    }
}

/// `{crn, name, id}` of a resource, as claims name it.
fn reference(resource: &Json) -> Json {
    let text = |name| Json::from(resource.text_at(&[name]).unwrap_or_default());
    object([("crn", text("crn")), ("name", text("name")), ("id", text("id"))])
}

/// A life in seconds, and the moments that responses tell for it.
struct Life {
    seconds: i64,
    /// What the emulator goes by.
    ends_millis: i64,
    created_millis: i64,
    expires_millis: i64,
}

impl Life {
    fn new(service: &Service, seconds: i64, fault: Option<&TokenFault>) -> Self {
        let seconds = fault.and_then(|fault| fault.expires_in).unwrap_or(seconds);
        let offset = fault.and_then(|fault| fault.expires_at_offset).unwrap_or(0);
        let millis = |seconds: i64| seconds.saturating_mul(1000);
        let created_millis = service.clock.reported_millis();
        let life = millis(seconds);
        Self {
            seconds,
            ends_millis: service
                .clock
                .now_millis()
                .saturating_add(life.min(life.saturating_add(millis(offset)))),
            created_millis,
            expires_millis: created_millis.saturating_add(life).saturating_add(millis(offset)),
        }
    }

    fn issued_claim(&self) -> i64 {
        self.created_millis.div_euclid(1000)
    }

    fn expiry_claim(&self) -> i64 {
        self.issued_claim().saturating_add(self.seconds)
    }

    fn members(&self, service: &Service) -> [(&'static str, Json); 3] {
        let with_millis = !service.scenario.quirks.whole_seconds;
        [
            ("created_at", Json::Text(timestamp(self.created_millis, with_millis))),
            ("expires_at", Json::Text(timestamp(self.expires_millis, with_millis))),
            ("expires_in", Json::from(self.seconds)),
        ]
    }
}

pub(crate) fn create_token(
    service: &Service,
    request: &Request,
    decision: &Decision,
) -> Result<Reply, Refusal> {
    let quirks = &service.scenario.quirks;
    let body = request.members(&["expires_in", "nonce"], quirks.ignore_unknown_fields)?;
    let seconds = expires_in(&body, 5, 3600, 300)?;
    let asked = nonce(&body)?;
    let reading = match decision.nonce {
        Some(NonceFault::Absent) => NonceReading::Absent,
        Some(NonceFault::UnknownField) => NonceReading::UnknownField,
        Some(NonceFault::Wrong | NonceFault::WrongClaim) => NonceReading::Echo,
        None => quirks.nonce,
    };
    if reading == NonceReading::UnknownField && asked.is_some() {
        return Err(unknown_field("nonce"));
    }
    let mut claimed = asked.filter(|_| matches!(reading, NonceReading::Echo | NonceReading::ClaimOnly));
    let mut echoed = asked.filter(|_| reading == NonceReading::Echo);
    let other = Uuid::new_v4().to_string();
    match decision.nonce {
        Some(NonceFault::Wrong) => echoed = Some(&other),
        Some(NonceFault::WrongClaim) => claimed = Some(&other),
        _ => {}
    }
    let life = Life::new(service, seconds, decision.token.as_ref());
    let claims = service.facts.claims(life.issued_claim(), life.expiry_claim(), claimed);
    let token = issue(service, TokenKind::Identity, &service.facts.key_id, &claims, &life)?;
    let echoed = echoed.map(|nonce| ("nonce", Json::from(nonce)));
    Ok(token_reply(service, 200, token, &life, echoed, decision))
}

pub(crate) fn create_iam_token(
    service: &Service,
    request: &Request,
    decision: &Decision,
) -> Result<Reply, Refusal> {
    let ignore_unknown = service.scenario.quirks.ignore_unknown_fields;
    let body = request.members(&["trusted_profile"], ignore_unknown)?;
    let profile = trusted_profile(service, body.get("trusted_profile"), ignore_unknown)?;
    let life = Life::new(service, IAM_LIFE, decision.token.as_ref());
    let claims = service.facts.iam_claims(profile, life.issued_claim(), life.expiry_claim());
    let token = issue(service, TokenKind::Iam, IAM_KEY_ID, &claims, &life)?;
    Ok(token_reply(service, service.post_status(), token, &life, None, decision))
}

pub(crate) fn create_certificate(service: &Service, request: &Request) -> Result<Reply, Refusal> {
    let body = request.members(&["csr", "expires_in"], service.scenario.quirks.ignore_unknown_fields)?;
    let csr = match body.get("csr") {
        None => {
            let message = "A certificate signing request was not passed in the request body.";
            return Err(Refusal::bad("missing_field", message).field("csr", None));
        }
        Some(Json::Text(csr)) => csr,
        Some(other) => {
            let message = format!("The `csr` field must be a string, not {}.", other.kind());
            return Err(Refusal::bad("invalid_value", message).field("csr", None));
        }
    };
    let life = Life::new(service, expires_in(&body, 300, 3600, 3600)?, None);
    let leaf = service
        .authority
        .issue(csr, &service.facts.server_id, life.created_millis, life.seconds)
        .map_err(|message| Refusal::bad("invalid_value", message).field("csr", None))?;
    let chain = vec![Json::Text(leaf), Json::from(service.authority.intermediate_pem())];
    let mut members = vec![("certificates", Json::Array(chain))];
    members.extend(life.members(service));
    members.push(("id", Json::Text(Uuid::new_v4().to_string())));
    Ok(Reply::json(service.post_status(), &object(members)))
}

fn issue(
    service: &Service,
    kind: TokenKind,
    key_id: &str,
    claims: &Json,
    life: &Life,
) -> Result<String, Refusal> {
    let token = service.tokens.issue(kind, key_id, claims, service.clock.now_millis(), life.ends_millis);
    token.ok_or_else(|| Refusal::of_status(500))
}

/// The token stands first: scripts cut it out by position.
fn token_reply(
    service: &Service,
    status: u16,
    token: String,
    life: &Life,
    nonce: Option<(&'static str, Json)>,
    decision: &Decision,
) -> Reply {
    let mut members = vec![("access_token", Json::Text(token))];
    members.extend(life.members(service));
    members.extend(nonce);
    let omitted = decision.token.as_ref().map_or(&[][..], |fault| &fault.omit);
    let omitted: Vec<&str> = omitted.iter().map(|member| member.name()).collect();
    members.retain(|(name, _)| !omitted.contains(name));
    Reply::json(status, &object(members))
}

impl TokenMember {
    fn name(self) -> &'static str {
        match self {
            TokenMember::AccessToken => "access_token",
            TokenMember::CreatedAt => "created_at",
            TokenMember::ExpiresAt => "expires_at",
            TokenMember::ExpiresIn => "expires_in",
            TokenMember::Nonce => "nonce",
        }
    }
}

fn expires_in(body: &Json, least: i64, most: i64, default: i64) -> Result<i64, Refusal> {
    let Some(value) = body.get("expires_in") else { return Ok(default) };
    let number = if let Json::Number(number) = value { number.as_i64() } else { None };
    let message = match number {
        Some(seconds) if (least..=most).contains(&seconds) => return Ok(seconds),
        Some(seconds) if seconds > most => format!("The `expires_in` field must not exceed `{most}`."),
        Some(_) => format!("The `expires_in` field must be at least `{least}`."),
        None => "The `expires_in` field must be an integer.".to_owned(),
    };
    let shown = value.as_text().map_or_else(|| value.to_string(), str::to_owned);
    Err(Refusal::bad("invalid_value", message).field("expires_in", Some(shown)))
}

/// 1 to 256 characters, none of them a control character.
fn nonce(body: &Json) -> Result<Option<&str>, Refusal> {
    match body.get("nonce") {
        None => Ok(None),
        Some(Json::Text(nonce))
            if (1..=256).contains(&nonce.chars().count()) && !nonce.chars().any(char::is_control) =>
        {
            Ok(Some(nonce))
        }
        Some(_) => {
            let message = "The `nonce` field must be a string of 1 to 256 printable characters.";
            Err(Refusal::bad("invalid_value", message).field("nonce", None))
        }
    }
}

fn trusted_profile<'a>(
    service: &'a Service,
    selector: Option<&Json>,
    ignore_unknown: bool,
) -> Result<&'a TrustedProfile, Refusal> {
    let profiles = &service.scenario.trusted_profiles;
    let missing = || {
        Refusal::bad("missing_field", "A trusted profile ID was not passed in the request body.")
            .field("trusted_profile", None)
    };
    let invalid = |message: &str| Refusal::bad("invalid_value", message).field("trusted_profile", None);
    let found = match selector {
        None => {
            let default = service.scenario.default_profile.as_deref().ok_or_else(missing)?;
            find_profile(profiles, default)
        }
        Some(Json::Object(members)) => {
            const SELECTORS: &[&str] = &["id", "crn", "name"];
            check_members(members, SELECTORS, ignore_unknown)?;
            let given: Vec<_> =
                members.iter().filter(|(name, _)| SELECTORS.contains(&name.as_str())).collect();
            let (name, wanted) = match given.as_slice() {
                [] => return Err(missing()),
                [(name, Json::Text(wanted))] if !wanted.is_empty() => (name.as_str(), wanted),
                [_] => return Err(invalid("A trusted profile is identified by a string that is not empty.")),
                _ => {
                    return Err(invalid(
                        "A trusted profile must be identified by exactly one of `id`, `crn` and `name`.",
                    ));
                }
            };
            profiles.iter().find(|profile| match name {
                "id" => profile.id == *wanted,
                "crn" => profile.crn == *wanted,
                _ => profile.name == *wanted,
            })
        }
        Some(_) => return Err(invalid("The `trusted_profile` field must be an object.")),
    };
    match found {
        None => Err(Refusal::bad("not_found", "Trusted profile not found.").field("trusted_profile", None)),
        Some(profile) if !profile.linked => Err(Refusal::bad(
            "profile_not_linked",
            "The virtual server instance is not linked to the specified trusted profile.",
        )
        .field("trusted_profile", None)),
        Some(profile) => Ok(profile),
    }
}
