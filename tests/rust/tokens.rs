//! Managed tokens: requested once, renewed early, never lost while valid. Time is moved by the tests.

use std::sync::{Arc, Barrier};
use std::time::Duration;

use vpc_metadata::{ErrorKind, Operation, TrustedProfile};
use vpc_metadata_tests::{Bench, until};

const CALLERS: usize = 64;
const TOKEN: Operation = Operation::CreateIdentityToken;
const IAM: Operation = Operation::CreateIdentityIamToken;

fn orders() -> TrustedProfile {
    TrustedProfile::Name("orders-profile".to_owned())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_tasks_with_a_cold_cache_make_one_request() {
    let bench = Bench::new();
    let client = bench.client();
    let mut tasks = tokio::task::JoinSet::new();
    for index in 0..CALLERS {
        let client = client.clone();
        tasks.spawn(async move {
            let default = client.iam_token(None).await.unwrap();
            let named = client.iam_token(Some(&orders())).await.unwrap();
            if index % 2 == 0 {
                client.get_instance().await.unwrap();
            }
            (default.expose().to_owned(), named.expose().to_owned())
        });
    }
    let tokens = tasks.join_all().await;
    assert!(tokens.iter().all(|pair| *pair == tokens[0]), "all callers get the same tokens");
    assert_eq!(bench.count(TOKEN), 1);
    assert_eq!(bench.count(IAM), 2, "one for each profile");
}

#[test]
fn many_threads_with_a_cold_cache_make_one_request() {
    let bench = Bench::new();
    let client = bench.blocking();
    let start = Barrier::new(CALLERS);
    std::thread::scope(|scope| {
        for _ in 0..CALLERS {
            scope.spawn(|| {
                start.wait();
                client.iam_token(None).unwrap();
                client.identity_token().unwrap();
                client.get_placement_group("r006-66693ce9-9e80-50fe-85a6-bebb3070a468").unwrap_err();
            });
        }
    });
    assert_eq!(bench.count(TOKEN), 1);
    assert_eq!(bench.count(IAM), 1);
    assert_eq!(bench.count(Operation::GetPlacementGroup), CALLERS);
}

#[test]
fn many_threads_share_one_failure() {
    let bench = Bench::with_faults(&[
        r#"{"operation": "create-identity-token", "status": {"code": 403}, "times": 1}"#,
    ]);
    let client = bench.blocking();
    let first = client.identity_token().unwrap_err();
    assert_eq!(first.kind(), ErrorKind::Forbidden);
    client.identity_token().expect("a failure is not remembered");
    assert_eq!(bench.count(TOKEN), 2);
}

/// A token of 5 s under steady calls for 60 s. The token requests take as long as the test wants: a call that waited
/// for one while its token is valid would never return, as the clock stands still meanwhile.
#[tokio::test]
async fn a_short_token_is_renewed_under_steady_calls() {
    let bench = Bench::new();
    let client = bench.builder().token_lifetime(5).build().unwrap();
    client.get_instance().await.unwrap();
    let step = Duration::from_millis(50);
    for _ in 0..60_000 / 50 {
        bench.advance(step);
        let (before, old) = (bench.count(TOKEN), client_token(&client));
        client.identity_token().await.unwrap();
        client.list_keys().await.unwrap();
        // What was started in the background ends before time goes on.
        until("the new token is used", || bench.count(TOKEN) == before || client_token(&client) != old).await;
        assert!(bench.count(TOKEN) <= before + 1);
    }
    let requests = bench.count(TOKEN);
    // Every 75 to 85 % of 5 s: 14 to 16 renewals and the first token.
    assert!((14..=18).contains(&requests), "{requests} token requests in 60 s");
    assert!(bench.emulator.requests().iter().all(|request| request.status < 400), "no request failed");
}

/// The cached token, without waiting for anything.
fn client_token(client: &vpc_metadata::Client) -> Option<String> {
    let mut future = std::pin::pin!(client.identity_token());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match future.as_mut().poll(&mut context) {
        std::task::Poll::Ready(token) => token.ok().map(|token| token.expose().to_owned()),
        std::task::Poll::Pending => None,
    }
}

#[tokio::test]
async fn no_caller_waits_for_a_refresh_that_hangs() {
    let bench = Bench::new();
    let client = bench.client();
    let first = client.identity_token().await.unwrap();
    bench.fault(r#"{"operation": "create-identity-token", "hang": true}"#);
    bench.advance(Duration::from_secs(290));
    for _ in 0..100 {
        assert_eq!(
            client_token(&client).as_deref(),
            Some(first.expose()),
            "ready at once, with the valid token"
        );
        client.get_instance().await.unwrap();
    }
    until("the refresh is under way", || bench.count(TOKEN) == 2).await;
}

#[test]
fn a_blocking_caller_does_not_wait_for_a_refresh_either() {
    let bench = Bench::new();
    let client = bench.blocking();
    let first = client.identity_token().unwrap();
    bench.fault(r#"{"operation": "create-identity-token", "hang": true}"#);
    bench.advance(Duration::from_secs(290));
    for _ in 0..100 {
        assert_eq!(client.identity_token().unwrap(), first);
        client.get_instance().unwrap();
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(until("the refresh is under way", || bench.count(TOKEN) == 2));
}

/// The service cannot issue tokens for half of a token's life, up to shortly before its end.
#[tokio::test]
async fn refreshes_may_fail_for_half_of_a_life() {
    let bench = Bench::new();
    let client = bench.builder().max_attempts(1).build().unwrap();
    client.get_instance().await.unwrap();
    bench.advance(Duration::from_secs(135));
    bench.fault(r#"{"operation": "create-identity-token", "status": {"code": 503}}"#);
    for second in 135..300 {
        if second == 285 {
            bench.emulator.clear_faults();
        }
        let failed = bench.count(TOKEN);
        client.get_instance().await.unwrap();
        if bench.count(TOKEN) > failed {
            settle().await;
        }
        bench.advance(Duration::from_secs(1));
    }
    for _ in 0..100 {
        client.get_instance().await.unwrap();
        bench.advance(Duration::from_secs(1));
    }
    let requests = bench.count(TOKEN);
    assert!(
        (3..40).contains(&requests),
        "failed refreshes are tried again, with pauses: {requests} requests"
    );
}

/// Lets the background task that just made a request see its answer.
async fn settle() {
    for _ in 0..1_000 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_failed_refresh_waits_also_without_retries() {
    let bench = Bench::new();
    let client = bench.builder().max_attempts(1).build().unwrap();
    client.identity_token().await.unwrap();
    bench.fault(r#"{"operation": "create-identity-token", "status": {"code": 500}}"#);
    bench.advance(Duration::from_secs(256));
    client.identity_token().await.unwrap();
    until("the refresh was tried", || bench.count(TOKEN) == 2).await;
    settle().await;
    for _ in 0..1_000 {
        client.identity_token().await.unwrap();
        tokio::task::yield_now().await;
    }
    assert_eq!(bench.count(TOKEN), 2, "no second try before time went on");
    bench.advance(Duration::from_secs(12));
    client.identity_token().await.unwrap();
    until("the refresh was tried again", || bench.count(TOKEN) == 3).await;
}

#[tokio::test]
async fn a_caller_that_gives_up_hands_the_request_on() {
    let bench = Bench::with_faults(&[r#"{"operation": "create-identity-token", "hang": true, "times": 1}"#]);
    let client = bench.client();
    let leader = tokio::spawn({
        let client = client.clone();
        async move { client.identity_token().await }
    });
    until("the first request hangs", || bench.count(TOKEN) == 1).await;
    let follower = tokio::spawn({
        let client = client.clone();
        async move { client.identity_token().await }
    });
    settle().await;
    leader.abort();
    follower.await.unwrap().expect("the follower makes the request itself");
    assert_eq!(bench.count(TOKEN), 2);
}

#[tokio::test]
async fn one_profile_does_not_wait_for_another() {
    let bench = Bench::new();
    let client = bench.client();
    client.identity_token().await.unwrap();
    bench.fault(r#"{"operation": "create-identity-iam-token", "hang": true, "times": 1}"#);
    let stuck = tokio::spawn({
        let client = client.clone();
        async move { client.iam_token(None).await }
    });
    until("the default profile hangs", || bench.count(IAM) == 1).await;
    client.iam_token(Some(&orders())).await.expect("the named profile has its own request");
    assert!(!stuck.is_finished());
    stuck.abort();
}

#[tokio::test]
async fn the_profile_of_the_settings_and_the_same_profile_named_are_one() {
    let bench = Bench::new();
    let client = bench.builder().trusted_profile("name:orders-profile").build().unwrap();
    let default = client.iam_token(None).await.unwrap();
    let named = client.iam_token(Some(&orders())).await.unwrap();
    assert_eq!(default, named);
    assert_eq!(bench.count(IAM), 1);
}

#[tokio::test]
async fn an_expired_token_is_replaced_before_it_is_used() {
    let bench = Bench::new();
    let client = bench.client();
    client.get_instance().await.unwrap();
    bench.advance(Duration::from_secs(301));
    client.get_instance().await.unwrap();
    assert_eq!(bench.count(TOKEN), 2);
    assert_eq!(bench.count(Operation::GetInstance), 2, "no request was wasted on the expired token");
}

#[tokio::test]
async fn wrong_wall_clocks_cost_no_request() {
    for skew in [-7_200, 7_200] {
        let bench = Bench::new();
        bench.emulator.set_skew(skew);
        let client = bench.client();
        for _ in 0..10 {
            client.iam_token(None).await.unwrap();
            client.get_instance().await.unwrap();
            bench.clock.step_wall(skew * 3);
        }
        assert_eq!((bench.count(TOKEN), bench.count(IAM)), (1, 1), "skew {skew}");
    }
}

#[tokio::test]
async fn the_iam_token_is_renewed_early_too() {
    let bench = Bench::new();
    let client = bench.client();
    let first = client.iam_token(None).await.unwrap();
    bench.advance(Duration::from_secs(3_500));
    assert_eq!(client.iam_token(None).await.unwrap(), first, "still valid");
    until("the next one is there", || bench.count(IAM) == 2).await;
    until("the next one is used", || {
        let mut future = std::pin::pin!(client.iam_token(None));
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        matches!(future.as_mut().poll(&mut context), std::task::Poll::Ready(Ok(token)) if token != first)
    })
    .await;
}

#[test]
fn refreshes_of_a_blocking_client_end() {
    let bench = Bench::new();
    let client = Arc::new(bench.blocking());
    let first = client.identity_token().unwrap();
    bench.advance(Duration::from_secs(290));
    client.identity_token().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(until("the new token is used", || client.identity_token().unwrap() != first));
    assert_eq!(bench.count(TOKEN), 2);
}
