//! Calls on the library's own thread, for hosts with an event loop; and blocking calls that the host interrupts.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::time::Duration;

use vpc_metadata::{Call, Error, ErrorKind, Json, Operation};
use vpc_metadata_tests::{Bench, until};

fn get_instance(
    background: &vpc_metadata::Background,
) -> (vpc_metadata::Pending, mpsc::Receiver<Result<Json, Error>>) {
    let (sender, receiver) = mpsc::channel();
    let call = Call::new(Operation::GetInstance);
    let done = move |outcome| sender.send(outcome).unwrap();
    let pending = background.spawn(call.operation_id(), async move |client| client.call(&call).await, done);
    (pending, receiver)
}

#[test]
fn each_outcome_comes_once() {
    let bench = Bench::new();
    let background = bench.builder().build_background().unwrap();
    assert!(background.cached_identity_token().is_none());
    let calls: Vec<_> = (0..1_000).map(|_| get_instance(&background).1).collect();
    for receiver in calls {
        receiver.recv().unwrap().unwrap();
        receiver.recv().unwrap_err();
    }
    assert_eq!(bench.count(Operation::CreateIdentityToken), 1);
    assert!(background.cached_identity_token().is_some());
}

#[test]
fn a_cancelled_call_says_so_and_the_others_go_on() {
    let bench = Bench::with_faults(&[r#"{"operation": "create-identity-token", "hang": true, "times": 1}"#]);
    let background = bench.builder().build_background().unwrap();
    let (leader, cancelled) = get_instance(&background);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(until("the leader waits", || bench.count(Operation::CreateIdentityToken) == 1));
    let (_, other) = get_instance(&background);
    leader.cancel();
    let error = cancelled.recv().unwrap().unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Cancelled, Some("get-instance")));
    other.recv().unwrap().unwrap();
}

#[test]
fn a_client_that_goes_away_cancels_its_calls() {
    let bench = Bench::with_faults(&[r#"{"hang": true}"#]);
    let background = bench.builder().build_background().unwrap();
    let (_, receiver) = get_instance(&background);
    drop(background);
    assert_eq!(receiver.recv().unwrap().unwrap_err().kind(), ErrorKind::Cancelled);
}

#[test]
fn a_panic_is_an_error() {
    let background = Bench::new().builder().build_background().unwrap();
    let (sender, receiver) = mpsc::channel();
    let panics = async |_| -> Result<(), Error> { panic!("on purpose") };
    background.spawn("get-instance", panics, move |outcome| sender.send(outcome).unwrap());
    assert_eq!(receiver.recv().unwrap().unwrap_err().kind(), ErrorKind::Internal);
}

#[test]
fn a_host_interrupts_a_blocking_call() {
    let bench = Bench::new();
    let asked = Arc::new(AtomicUsize::new(0));
    let thread = std::thread::current().id();
    let counter = Arc::clone(&asked);
    let client = bench
        .builder()
        .timeout(Duration::from_secs(600))
        .interrupt(move || {
            assert_eq!(std::thread::current().id(), thread, "the host is asked on the calling thread");
            counter.fetch_add(1, Ordering::SeqCst) == 2
        })
        .build_blocking()
        .unwrap();
    client.get_instance().unwrap();
    bench.fault(r#"{"hang": true}"#);
    let error = client.get_instance().unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Cancelled, Some("get-instance")));
    assert_eq!(asked.load(Ordering::SeqCst), 3);
}

#[test]
fn blocking_and_background_calls_of_one_client_share_its_tokens() {
    let bench = Bench::new();
    let client = bench.blocking();
    let background = client.background();
    get_instance(&background).1.recv().unwrap().unwrap();
    client.get_instance().unwrap();
    let token = client.iam_token(None).unwrap();
    assert_eq!(background.cached_iam_token(None), Some(token));
    assert_eq!(bench.count(Operation::CreateIdentityToken), 1);
    assert_eq!(bench.count(Operation::CreateIdentityIamToken), 1);
}

#[test]
fn a_blocking_client_says_whether_a_token_is_at_hand() {
    let bench = Bench::new();
    let client = bench.blocking();
    assert!(client.cached_identity_token().is_none() && client.cached_iam_token(None).is_none());
    assert!(bench.emulator.requests().is_empty(), "asking requests nothing");
    let token = client.iam_token(None).unwrap();
    assert_eq!(client.cached_iam_token(None), Some(token));
    assert_eq!(client.cached_identity_token(), Some(client.identity_token().unwrap()));
    let other = "name:other".parse().unwrap();
    assert!(client.cached_iam_token(Some(&other)).is_none(), "each profile has its own");
}
