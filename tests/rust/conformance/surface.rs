//! The three ways in which Rust programs use the client.

use std::sync::OnceLock;
use std::time::Duration;

use serde_json::Value;
use tokio::runtime::Runtime;
use vpc_metadata::{Call, ClientBuilder, Error, Json, Operation, Secret, TrustedProfile, blocking};

use crate::case::Arguments;

#[derive(Clone, Copy, Debug)]
pub(crate) enum Surface {
    /// `Client` with calls chosen at run time, which give the service's JSON unchanged.
    Async,
    /// `blocking::Client`, the same.
    Blocking,
    /// The typed methods of `Client`, and what the models write back.
    Typed,
}

/// A client of one surface.
#[derive(Clone, Debug)]
pub(crate) enum Client {
    Async(vpc_metadata::Client),
    Blocking(blocking::Client),
    Typed(vpc_metadata::Client),
}

/// What a call gave, and its printed form.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) content: Content,
    pub(crate) printed: String,
}

#[derive(Debug)]
pub(crate) enum Content {
    /// The service's text.
    Text(String),
    /// What a model writes back.
    Model(Value),
    Token(String),
    Nothing,
}

impl Surface {
    pub(crate) const ALL: &'static [Surface] = &[Surface::Async, Surface::Blocking, Surface::Typed];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Surface::Async => "the asynchronous client",
            Surface::Blocking => "the blocking client",
            Surface::Typed => "the typed methods",
        }
    }

    pub(crate) fn build(self, builder: ClientBuilder) -> Result<Client, Error> {
        Ok(match self {
            Surface::Async => Client::Async(builder.build()?),
            Surface::Blocking => Client::Blocking(builder.build_blocking()?),
            Surface::Typed => Client::Typed(builder.build()?),
        })
    }
}

/// The runtime of all asynchronous clients.
fn runtime() -> &'static Runtime {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    RUNTIME.get_or_init(|| {
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
    })
}

impl Client {
    /// Makes the call that a case names. A case that names none, or not its arguments, is wrong itself.
    pub(crate) fn call(&self, name: &str, arguments: &Arguments) -> Result<Answer, Error> {
        let profile = || arguments.trusted_profile.as_deref().map(str::parse::<TrustedProfile>).transpose();
        let deadline = || Duration::from_secs_f64(arguments.deadline.expect("wait_ready needs a deadline"));
        match (name, self) {
            ("identity_token", Client::Blocking(client)) => client.identity_token().map(token),
            ("identity_token", Client::Async(client) | Client::Typed(client)) => {
                runtime().block_on(client.identity_token()).map(token)
            }
            ("iam_token", Client::Blocking(client)) => client.iam_token(profile()?.as_ref()).map(token),
            ("iam_token", Client::Async(client) | Client::Typed(client)) => {
                runtime().block_on(client.iam_token(profile()?.as_ref())).map(token)
            }
            ("wait_ready", Client::Blocking(client)) => client.wait_ready(deadline()).map(nothing),
            ("wait_ready", Client::Async(client) | Client::Typed(client)) => {
                runtime().block_on(client.wait_ready(deadline())).map(nothing)
            }
            (_, Client::Async(client)) => {
                let call = chosen(name, arguments, profile()?);
                runtime().block_on(client.call(&call)).map(text)
            }
            (_, Client::Blocking(client)) => client.call(&chosen(name, arguments, profile()?)).map(text),
            (_, Client::Typed(client)) => {
                let profile = profile()?;
                runtime().block_on(typed(client, name, arguments, profile.as_ref()))
            }
        }
    }
}

fn token(secret: Secret) -> Answer {
    Answer { printed: format!("{secret:?}"), content: Content::Token(secret.expose().to_owned()) }
}

fn nothing((): ()) -> Answer {
    Answer { content: Content::Nothing, printed: String::new() }
}

fn text(json: Json) -> Answer {
    Answer { printed: format!("{json:?}"), content: Content::Text(json.into_string()) }
}

fn model<T: serde::Serialize + std::fmt::Debug>(value: T) -> Answer {
    Answer { printed: format!("{value:?}"), content: Content::Model(serde_json::to_value(value).unwrap()) }
}

fn chosen(name: &str, arguments: &Arguments, profile: Option<TrustedProfile>) -> Call {
    if name == "get_metadata" {
        return Call::metadata_path(arguments.path.clone().expect("get_metadata needs a path"));
    }
    let operation: Operation = name.parse().unwrap_or_else(|_| panic!("there is no call {name}"));
    assert_eq!(operation.name(), name, "cases use the names of the methods");
    let mut call = Call::new(operation)
        .expires_in(arguments.expires_in)
        .nonce(arguments.nonce.clone())
        .trusted_profile(profile);
    if let Some(id) = &arguments.id {
        call = call.id(id);
    }
    if let Some(csr) = &arguments.csr {
        call = call.csr(csr);
    }
    call
}

async fn typed(
    client: &vpc_metadata::Client,
    name: &str,
    arguments: &Arguments,
    profile: Option<&TrustedProfile>,
) -> Result<Answer, Error> {
    match name {
        "get_metadata" => {
            let path = arguments.path.as_deref().expect("get_metadata needs a path");
            // A plain JSON value has no redacted form; it is the caller's.
            let value = client.get_metadata(path).await?;
            Ok(Answer { content: Content::Model(value), printed: String::new() })
        }
        "create_identity_token" => {
            client.create_identity_token(arguments.expires_in, arguments.nonce.as_deref()).await.map(model)
        }
        "create_identity_iam_token" => client.create_identity_iam_token(profile).await.map(model),
        "create_identity_certificate" => {
            let csr = arguments.csr.as_deref().unwrap_or_default();
            client.create_identity_certificate(csr, arguments.expires_in).await.map(model)
        }
        _ => typed_read(client, name, arguments.id.as_deref().unwrap_or_default()).await,
    }
}

macro_rules! typed_reads {
    (
        reads { $([#[doc = $doc:literal] $Operation:ident, $name:ident($($id:ident)?), $operation_id:literal, $path:literal, $Type:ident, $Shape:ident($member:literal)])* }
        identity { $($identity:tt)* }
    ) => {
        async fn typed_read(client: &vpc_metadata::Client, name: &str, id: &str) -> Result<Answer, Error> {
            match name {
                $(stringify!($name) => {
                    $(let $id = id;)?
                    client.$name($($id)?).await.map(model)
                })*
                _ => panic!("there is no call {name}"),
            }
        }
    };
}

vpc_metadata::for_each_operation!(typed_reads);
