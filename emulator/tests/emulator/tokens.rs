//! Tokens: what they tell, how long they are good, what the clock does to them.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};
use serde_json::Value;
use vpc_metadata_emulator::{Emulator, Fault, Scenario};

use crate::client::{FLAVOR, IAM, INSTANCE, TOKEN, ask, bearer, get, jwt_part};

fn seconds(body: &Value, member: &str) -> i64 {
    body[member].as_str().unwrap().parse::<jiff::Timestamp>().unwrap().as_second()
}

#[test]
fn the_claims_are_the_servers() {
    let emulator = Emulator::start().unwrap();
    let body = ask(&emulator, "PUT", TOKEN, &[FLAVOR], r#"{"nonce": "n-1"}"#).json();
    assert_eq!(body["nonce"], "n-1");
    let token = body["access_token"].as_str().unwrap();
    let expected: Value =
        serde_json::from_str(include_str!("../../bodies/identity-token-claims.json")).unwrap();
    let (header, mut claims) = (jwt_part(token, 0), jwt_part(token, 1));
    assert_eq!(header["alg"], "RS256");
    assert!(header["kid"].as_str().unwrap().starts_with("VSI-CR_us-south_"));
    assert_eq!(claims["nonce"], "n-1");
    assert_eq!(claims["aud"][0], "VSI-CR_us-south");
    for changing in ["aud", "exp", "iat", "nonce"] {
        claims[changing] = expected["payload"][changing].clone();
    }
    assert_eq!(claims, expected["payload"]);
}

#[test]
fn whoever_has_the_key_set_can_verify_them() {
    let emulator = Emulator::start().unwrap();
    let bearer = bearer(&emulator);
    let identity = bearer.rsplit(' ').next().unwrap().to_owned();
    let iam = ask(&emulator, "POST", IAM, &[&bearer], "").json()["access_token"].as_str().unwrap().to_owned();
    let keys: Value = serde_json::from_str(&emulator.jwks()).unwrap();
    for token in [identity, iam] {
        let key_id = jwt_part(&token, 0)["kid"].clone();
        let key = keys["keys"].as_array().unwrap().iter().find(|key| key["kid"] == key_id).unwrap();
        let decode = |text: &Value| URL_SAFE_NO_PAD.decode(text.as_str().unwrap()).unwrap();
        let key = RsaPublicKeyComponents { n: decode(&key["n"]), e: decode(&key["e"]) };
        let (signed, signature) = token.rsplit_once('.').unwrap();
        let signature = URL_SAFE_NO_PAD.decode(signature).unwrap();
        key.verify(&RSA_PKCS1_2048_8192_SHA256, signed.as_bytes(), &signature).unwrap();
    }
}

#[test]
fn no_two_are_alike() {
    let emulator = Emulator::start().unwrap();
    let first = bearer(&emulator);
    assert_ne!(first, bearer(&emulator));
    let iam = || ask(&emulator, "POST", IAM, &[&first], "").json()["access_token"].clone();
    assert_ne!(iam(), iam());
}

#[test]
fn they_end_by_the_emulators_clock() {
    let emulator = Emulator::start().unwrap();
    let bearer = bearer(&emulator);
    emulator.advance(Duration::from_secs(290));
    assert_eq!(get(&emulator, &bearer, INSTANCE).status, 200);
    emulator.advance(Duration::from_secs(11));
    assert_eq!(get(&emulator, &bearer, INSTANCE).status, 401);
}

#[test]
fn revoked_ones_are_no_longer_good() {
    let emulator = Emulator::start().unwrap();
    let old = bearer(&emulator);
    emulator.revoke_tokens();
    assert_eq!(get(&emulator, &old, INSTANCE).status, 401);
    assert_eq!(get(&emulator, &bearer(&emulator), INSTANCE).status, 200);
}

#[test]
fn skew_changes_what_is_told_and_nothing_else() {
    let emulator = Emulator::start().unwrap();
    let plain = ask(&emulator, "PUT", TOKEN, &[FLAVOR], "").json();
    emulator.set_skew(-7 * 3600);
    let response = ask(&emulator, "PUT", TOKEN, &[FLAVOR], "");
    let skewed = response.json();
    let shift = seconds(&skewed, "created_at") - seconds(&plain, "created_at");
    assert!((-7 * 3600..-6 * 3600).contains(&shift), "{shift}");
    assert_eq!(seconds(&skewed, "expires_at") - seconds(&skewed, "created_at"), 300);
    let token = skewed["access_token"].as_str().unwrap();
    assert_eq!(jwt_part(token, 1)["iat"], seconds(&skewed, "created_at"));
    let date = httpdate::parse_http_date(response.header("date").unwrap()).unwrap();
    let date = date.duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    assert!(i64::try_from(date).unwrap() < seconds(&plain, "created_at") - 6 * 3600);
    assert_eq!(get(&emulator, &format!("Authorization: Bearer {token}"), INSTANCE).status, 200);
}

#[test]
fn a_fault_shortens_their_life_for_real() {
    let emulator = Emulator::start().unwrap();
    emulator.add_fault_json(r#"{"times": 1, "token": {"expires_in": 5}}"#).unwrap();
    let body = ask(&emulator, "PUT", TOKEN, &[FLAVOR], "").json();
    assert_eq!(body["expires_in"], 5);
    assert_eq!(seconds(&body, "expires_at") - seconds(&body, "created_at"), 5);
    let bearer = format!("Authorization: Bearer {}", body["access_token"].as_str().unwrap());
    assert_eq!(get(&emulator, &bearer, INSTANCE).status, 200);
    emulator.advance(Duration::from_secs(6));
    assert_eq!(get(&emulator, &bearer, INSTANCE).status, 401);

    emulator.add_fault_json(r#"{"times": 1, "token": {"expires_in": 0}}"#).unwrap();
    let born_dead = ask(&emulator, "PUT", TOKEN, &[FLAVOR], "").json();
    let bearer = format!("Authorization: Bearer {}", born_dead["access_token"].as_str().unwrap());
    assert_eq!(get(&emulator, &bearer, INSTANCE).status, 401);
}

#[test]
fn a_fault_makes_the_two_ends_disagree() {
    let emulator = Emulator::start().unwrap();
    emulator.add_fault_json(r#"{"token": {"expires_at_offset": -3000}}"#).unwrap();
    let body = ask(&emulator, "PUT", TOKEN, &[FLAVOR], r#"{"expires_in": 3600}"#).json();
    assert_eq!(body["expires_in"], 3600);
    assert_eq!(seconds(&body, "expires_at") - seconds(&body, "created_at"), 600);
    let bearer = format!("Authorization: Bearer {}", body["access_token"].as_str().unwrap());
    emulator.advance(Duration::from_secs(601));
    assert_eq!(get(&emulator, &bearer, INSTANCE).status, 401);
}

#[test]
fn a_fault_leaves_members_out() {
    let emulator = Emulator::start().unwrap();
    emulator.add_fault_json(r#"{"token": {"omit": ["expires_in", "created_at"]}}"#).unwrap();
    let body = ask(&emulator, "PUT", TOKEN, &[FLAVOR], "").json();
    assert_eq!(body.as_object().unwrap().keys().collect::<Vec<_>>(), ["access_token", "expires_at"]);
}

#[test]
fn nonces_go_wrong_in_every_way() {
    let emulator = Emulator::start().unwrap();
    let ask_with_nonce = || {
        let response = ask(&emulator, "PUT", TOKEN, &[FLAVOR], r#"{"nonce": "mine"}"#);
        let body = response.json();
        let claim = body["access_token"].as_str().map(|token| jwt_part(token, 1)["nonce"].clone());
        (response.status, body["nonce"].clone(), claim.unwrap_or_default())
    };
    for (fault, told, claimed) in
        [("wrong", "other", "mine"), ("wrong_claim", "mine", "other"), ("absent", "none", "none")]
    {
        emulator.clear_faults();
        emulator.add_fault_json(&format!(r#"{{"nonce": "{fault}"}}"#)).unwrap();
        let (status, body, claim) = ask_with_nonce();
        let shown = |value: &Value| match value.as_str() {
            None => "none",
            Some("mine") => "mine",
            Some(_) => "other",
        };
        assert_eq!((status, shown(&body), shown(&claim)), (200, told, claimed), "{fault}");
    }
    emulator.clear_faults();
    emulator.add_fault_json(r#"{"nonce": "unknown_field"}"#).unwrap();
    let refused = ask(&emulator, "PUT", TOKEN, &[FLAVOR], r#"{"nonce": "mine"}"#);
    assert_eq!((refused.status, refused.code().as_str()), (400, "unknown_field"));
    assert_eq!(ask(&emulator, "PUT", TOKEN, &[FLAVOR], "{}").status, 200);
}

#[test]
fn nonces_of_older_services() {
    for (reading, told, claimed) in [("claim_only", false, true), ("absent", false, false)] {
        let scenario = Scenario::from_json(&format!(r#"{{"quirks": {{"nonce": "{reading}"}}}}"#)).unwrap();
        let emulator = Emulator::builder().scenario(scenario).start().unwrap();
        let body = ask(&emulator, "PUT", TOKEN, &[FLAVOR], r#"{"nonce": "mine"}"#).json();
        let claims = jwt_part(body["access_token"].as_str().unwrap(), 1);
        assert_eq!(
            (body.get("nonce").is_some(), claims.get("nonce").is_some()),
            (told, claimed),
            "{reading}"
        );
    }
}

#[test]
fn the_log_holds_no_token() {
    let emulator = Emulator::start().unwrap();
    emulator
        .add_fault(Fault::from_json(r#"{"operation": "get-instance", "echo_authorization": true}"#).unwrap());
    let bearer = bearer(&emulator);
    let token = bearer.rsplit(' ').next().unwrap();
    assert!(get(&emulator, &bearer, INSTANCE).text().contains(token));
    let log = serde_json::to_string(&emulator.requests()).unwrap();
    assert!(!log.contains(token) && log.contains("Bearer sha256:"), "{log}");
}
