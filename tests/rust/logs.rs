//! What the logs say, and what they never say.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};
use vpc_metadata_tests::{Bench, assert_no_secret};

/// Writes every event of the library down, at all levels.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

struct Line<'a>(&'a mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut text = self.0.lock().unwrap();
        text.push_str(event.metadata().target());
        event.record(&mut Line(&mut text));
        text.push('\n');
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[test]
fn requests_are_logged_without_what_they_carry() {
    let log = Log::default();
    let bench =
        Bench::with_faults(&[r#"{"operation": "get-instance", "times": 1, "status": {"code": 503}}"#]);
    let client = bench.blocking();
    let token = tracing::subscriber::with_default(log.clone(), || {
        client.get_instance().unwrap();
        client.get_instance_initialization().unwrap();
        client.list_instance_software_attachments().unwrap();
        client.get_key("no-such-key").unwrap_err();
        client.iam_token(None).unwrap()
    });
    let text = log.0.lock().unwrap().clone();
    for expected in [
        r#"operation="create-identity-token" attempts=1 status=200"#,
        r#"operation="get-instance" attempts=1 kind=service_error status=503"#,
        r#"operation="get-instance" attempts=2 status=200"#,
        r#"operation="get-key" attempts=1 kind=not_found status=404"#,
        r#"operation="create-identity-iam-token" attempts=1 status=200"#,
    ] {
        assert!(text.contains(expected), "{expected} is not in:\n{text}");
    }
    assert_no_secret(&text);
    for secret in [token.expose(), "SYNTH-0000-1111-2222-3333", "package_update", "orders-train-01"] {
        assert!(!text.contains(secret), "{secret} is in:\n{text}");
    }
}
