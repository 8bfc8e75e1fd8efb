//! The log of requests that tests look at.

use std::collections::{BTreeMap, HashMap, VecDeque};

use serde::{Serialize, Serializer};
use vpc_metadata::Operation;

use crate::request::Request;
use crate::tokens::short_fingerprint;

/// One request as it came. It is in the log before the first byte of its response is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RecordedRequest {
    /// Counts the requests from 1.
    pub sequence: u64,
    /// The connection that it came on; they are counted from 1.
    pub connection: u64,
    /// The operation, `None` for any other path or method.
    #[serde(serialize_with = "operation_id")]
    pub operation: Option<Operation>,
    /// `GET`, `PUT`, ...
    pub method: String,
    /// The path, not decoded.
    pub path: String,
    /// The query without its question mark, not decoded; empty if there is none.
    pub query: String,
    /// The headers, names in lower case. `authorization` shows a fingerprint in the token's place.
    pub headers: BTreeMap<String, String>,
    /// The body, empty if there is none.
    pub body: String,
    /// The status of the response, 0 when none was sent.
    pub status: u16,
}

#[allow(clippy::ref_option, reason = "the signature is serde's")]
fn operation_id<S: Serializer>(operation: &Option<Operation>, serializer: S) -> Result<S::Ok, S::Error> {
    operation.map(Operation::id).serialize(serializer)
}

/// The last requests, and the counts of all.
#[derive(Debug)]
pub(crate) struct Log {
    requests: VecDeque<RecordedRequest>,
    counts: HashMap<Operation, usize>,
    sequence: u64,
    limit: usize,
}

impl Log {
    pub(crate) fn new(limit: usize) -> Self {
        Self { requests: VecDeque::new(), counts: HashMap::new(), sequence: 0, limit }
    }

    pub(crate) fn add(
        &mut self,
        connection: u64,
        operation: Option<Operation>,
        request: &Request,
        status: u16,
    ) {
        self.sequence += 1;
        if let Some(operation) = operation {
            *self.counts.entry(operation).or_default() += 1;
        }
        if self.limit == 0 {
            return;
        }
        if self.requests.len() >= self.limit {
            self.requests.pop_front();
        }
        self.requests.push_back(RecordedRequest {
            sequence: self.sequence,
            connection,
            operation,
            method: request.method.to_string(),
            path: request.path.clone(),
            query: request.query.clone(),
            headers: headers(request),
            body: String::from_utf8_lossy(&request.body).into_owned(),
            status,
        });
    }

    pub(crate) fn requests(&self) -> Vec<RecordedRequest> {
        self.requests.iter().cloned().collect()
    }

    pub(crate) fn count(&self, operation: Operation) -> usize {
        self.counts.get(&operation).copied().unwrap_or(0)
    }

    /// Forgets the requests and their counts; numbers go on.
    pub(crate) fn clear(&mut self) {
        self.requests.clear();
        self.counts.clear();
    }
}

fn headers(request: &Request) -> BTreeMap<String, String> {
    let mut headers = BTreeMap::<String, String>::new();
    for (name, value) in &request.headers {
        let text = String::from_utf8_lossy(value.as_bytes());
        let secret = matches!(name.as_str(), "authorization" | "proxy-authorization" | "cookie");
        let text = if secret { redacted(&text) } else { text.into_owned() };
        let all = headers.entry(name.as_str().to_owned()).or_default();
        if !all.is_empty() {
            all.push_str(", ");
        }
        all.push_str(&text);
    }
    headers
}

/// `Bearer <token>` becomes `Bearer sha256:<16 hexadecimal digits>`.
fn redacted(value: &str) -> String {
    match value.split_once(' ') {
        Some((scheme, secret)) => format!("{scheme} sha256:{}", short_fingerprint(secret)),
        None => format!("sha256:{}", short_fingerprint(value)),
    }
}
