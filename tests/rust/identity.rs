//! Identity operations: nonce, refused tokens, trusted profiles, path families, kinds of servers.

use vpc_metadata::{ErrorKind, Operation, TrustedProfile};
use vpc_metadata_tests::{Bench, assert_no_secret};

const TOKEN: Operation = Operation::CreateIdentityToken;
const IAM: Operation = Operation::CreateIdentityIamToken;

fn paths(bench: &Bench) -> Vec<String> {
    bench.emulator.requests().into_iter().map(|request| request.path).collect()
}

#[tokio::test]
async fn the_managed_token_carries_a_random_nonce() {
    let bench = Bench::new();
    bench.client().identity_token().await.unwrap();
    bench.client().identity_token().await.unwrap();
    let nonces: Vec<_> = bench.emulator.requests().iter().map(|request| request.body.clone()).collect();
    assert!(nonces.iter().all(|body| body.contains("\"nonce\":\"")), "{nonces:?}");
    assert_ne!(nonces[0], nonces[1]);
}

#[tokio::test]
async fn a_token_for_another_request_is_refused() {
    for fault in ["wrong", "wrong_claim"] {
        let fault = format!(r#"{{"operation": "create-identity-token", "nonce": "{fault}"}}"#);
        let bench = Bench::with_faults(&[&fault]);
        let client = bench.client();
        let error = client.get_instance().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{fault}");
        assert_eq!(error.operation(), Some("get-instance"));
        assert!(error.message().contains("nonce"), "{error}");
        assert_eq!(bench.count(Operation::GetInstance), 0, "the foreign token is not used");
        let error = client.create_identity_token(None, Some("mine")).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{fault}");
        assert_no_secret(&format!("{error:?}"));
    }
}

#[tokio::test]
async fn a_service_from_before_nonces_is_accepted() {
    let bench = Bench::with_faults(&[r#"{"operation": "create-identity-token", "nonce": "absent"}"#]);
    bench.client().get_instance().await.unwrap();
    assert_eq!(bench.count(TOKEN), 1);
}

#[tokio::test]
async fn a_service_that_refuses_nonces_is_asked_without_from_then_on() {
    let bench = Bench::with_faults(&[r#"{"operation": "create-identity-token", "nonce": "unknown_field"}"#]);
    let client = bench.client();
    client.get_instance().await.unwrap();
    assert_eq!(bench.count(TOKEN), 2);
    bench.advance(std::time::Duration::from_secs(400));
    client.get_instance().await.unwrap();
    assert_eq!(bench.count(TOKEN), 3, "it is remembered");
    let last =
        bench.emulator.requests().into_iter().rfind(|request| request.operation == Some(TOKEN)).unwrap();
    assert!(!last.body.contains("nonce"), "{}", last.body);
}

#[tokio::test]
async fn a_refused_token_is_replaced_once() {
    let bench = Bench::new();
    let client = bench.client();
    client.get_instance().await.unwrap();
    bench.emulator.revoke_tokens();
    client.get_instance().await.unwrap();
    assert_eq!((bench.count(TOKEN), bench.count(Operation::GetInstance)), (2, 3));
}

#[tokio::test]
async fn tokens_that_are_always_refused_end_in_one_error() {
    let bench = Bench::with_faults(&[r#"{"operation": "get-instance", "status": {"code": 401}}"#]);
    let error = bench.client().get_instance().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unauthenticated);
    assert_eq!((error.status(), error.code()), (Some(401), Some("unauthenticated")));
    assert_eq!(error.attempts(), 2);
    assert_eq!((bench.count(TOKEN), bench.count(Operation::GetInstance)), (2, 2));
}

#[tokio::test]
async fn a_refused_token_is_replaced_in_the_exchange_too() {
    let bench = Bench::new();
    let client = bench.client();
    client.identity_token().await.unwrap();
    bench.emulator.revoke_tokens();
    client.iam_token(None).await.unwrap();
    assert_eq!((bench.count(TOKEN), bench.count(IAM)), (2, 2));
}

#[tokio::test]
async fn a_profile_is_named_by_id_crn_or_name() {
    let id = "Profile-fa358c88-ac01-5aff-9114-aa7b4657f59f";
    let crn = "crn:v1:bluemix:public:iam-identity::a/aa11bb22cc33dd44ee55ff6677889900::profile:Profile-fa358c88-ac01-5aff-9114-aa7b4657f59f";
    for (text, property) in
        [(id, "id"), (crn, "crn"), ("orders-profile", "name"), ("name:orders-profile", "name")]
    {
        let bench = Bench::new();
        let profile: TrustedProfile = text.parse().unwrap();
        bench.client().create_identity_iam_token(Some(&profile)).await.unwrap();
        let request = bench.emulator.requests().pop().unwrap();
        assert!(
            request.body.starts_with(&format!(r#"{{"trusted_profile":{{"{property}":""#)),
            "{}",
            request.body
        );
    }
    let bench = Bench::new();
    bench.client().iam_token(None).await.unwrap();
    assert_eq!(bench.emulator.requests().pop().unwrap().body, "", "no profile, no body");
}

#[tokio::test]
async fn errors_of_the_exchange_say_what_to_do() {
    let bench = Bench::of("no-default-profile");
    let error = bench.client().iam_token(None).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Rejected, Some("missing_field")));
    assert!(error.hint().unwrap().contains("trusted_profile"), "{error:?}");
    assert!(error.trace().is_some());
    let stranger = TrustedProfile::Id("Profile-00000000-0000-0000-0000-000000000000".to_owned());
    let error = Bench::new().client().iam_token(Some(&stranger)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Rejected);
    assert_eq!(error.operation(), Some("create-identity-iam-token"));
}

#[tokio::test]
async fn the_paths_follow_from_the_version_date() {
    let current = ["/identity/v1/token", "/identity/v1/iam_tokens"];
    let legacy = ["/instance_identity/v1/token", "/instance_identity/v1/iam_token"];
    for (version, expected) in
        [("2022-03-01", legacy), ("2025-08-25", legacy), ("2025-08-26", current), ("2026-11-01", current)]
    {
        let bench = Bench::new();
        let client = bench.builder().version(version).build().unwrap();
        client.create_identity_iam_token(None).await.unwrap();
        assert_eq!(paths(&bench), expected, "{version}");
        let query = format!("version={version}");
        assert!(bench.emulator.requests().iter().all(|request| request.query == query));
    }
}

#[tokio::test]
async fn a_bare_metal_server_is_found_out_at_any_version() {
    let bench = Bench::of("bare-metal");
    let client = bench.builder().version("2025-06-30").build().unwrap();
    client.create_identity_iam_token(None).await.unwrap();
    client.create_identity_iam_token(None).await.unwrap();
    assert_eq!(
        paths(&bench),
        [
            "/instance_identity/v1/token",
            "/identity/v1/token",
            "/identity/v1/iam_tokens",
            "/identity/v1/iam_tokens"
        ]
    );
    assert_eq!(client.get_instance().await.unwrap_err().kind(), ErrorKind::NotFound);
}

#[tokio::test]
async fn power_virtual_server_has_tokens_and_no_version() {
    let bench = Bench::of("powervs");
    let client = bench.builder().service(vpc_metadata::Service::PowerVs).build().unwrap();
    client.iam_token(Some(&"name:orders-profile".parse().unwrap())).await.unwrap();
    for request in bench.emulator.requests() {
        assert_eq!(request.query, "");
        assert_eq!(
            request.headers.get("metadata-flavor").map(String::as_str),
            Some("ibm"),
            "{}",
            request.path
        );
    }
    bench.emulator.clear_requests();
    let error = client.get_instance().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(error.message().contains("powervs"));
    assert!(bench.emulator.requests().is_empty());
}

#[tokio::test]
async fn the_claims_of_the_token_are_typed() {
    let bench = Bench::new();
    let token = bench.client().create_identity_token(Some(60), Some("mine")).await.unwrap();
    let claims = token.claims().unwrap();
    let server = claims.iaas.unwrap();
    assert_eq!(server.zone.as_deref(), Some("us-south-1"));
    assert_eq!(server.account_id.as_deref(), Some("aa11bb22cc33dd44ee55ff6677889900"));
    assert_eq!(claims.nonce.as_deref(), Some("mine"));
    assert_eq!(claims.exp.unwrap() - claims.iat.unwrap(), 60);
    assert_no_secret(&format!("{token:?}"));
}
