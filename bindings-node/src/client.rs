//! A client, as `index.js` uses it.

use std::cell::RefCell;
use std::sync::Arc;
use std::time::Duration;

use napi::bindgen_prelude::Either;
use napi::{Env, Result};
use napi_derive::napi;
use vpc_metadata::{Background, Call, Client, Error, Operation, Secret, TrustedProfile};

use crate::error::ErrorParts;
use crate::outcomes::{Mailbox, Outcomes, Value};

/// The arguments of a call, those of all operations together; core says which belong to which.
#[napi(object, object_to_js = false)]
#[derive(Default)]
pub(crate) struct Arguments {
    pub id: Option<String>,
    pub expires_in: Option<u32>,
    pub nonce: Option<String>,
    pub trusted_profile: Option<String>,
    pub csr: Option<String>,
    pub path: Option<String>,
    pub deadline_ms: Option<f64>,
}

/// A client. Its calls run on one thread, which starts with the first of them.
#[napi]
pub(crate) struct NativeClient {
    /// Absent once the client is closed.
    background: RefCell<Option<Background>>,
    outcomes: Arc<Mailbox>,
}

/// Makes a client of settings by their names in core, or says what is wrong with them.
#[napi]
pub(crate) fn build(
    outcomes: &Outcomes,
    settings: Vec<(String, String)>,
) -> Either<NativeClient, ErrorParts> {
    let built = settings
        .iter()
        .try_fold(Client::builder(), |builder, (name, text)| builder.set(name, text))
        .and_then(|builder| builder.build_background());
    match built {
        Ok(background) => Either::A(NativeClient {
            background: RefCell::new(Some(background)),
            outcomes: Arc::clone(&outcomes.0),
        }),
        Err(error) => Either::B(ErrorParts::from(&error)),
    }
}

#[napi]
impl NativeClient {
    /// Starts the call `name`, an operation or one of those below, whose outcome is delivered under the number `call`.
    /// Returns false, and delivers nothing, when the client is closed.
    #[napi]
    pub fn start(
        &self,
        env: Env,
        call: u32,
        is_cancellable: bool,
        name: String,
        arguments: Option<Arguments>,
    ) -> Result<bool> {
        let background = self.background.borrow();
        let Some(background) = background.as_ref() else { return Ok(false) };
        let mailbox = Arc::clone(&self.outcomes);
        mailbox.expect_one(&env);
        let arguments = arguments.unwrap_or_default();
        let operation = operation_id(&name);
        let pending = background.spawn(
            operation,
            async move |client| work(client, &name, arguments).await,
            move |result| mailbox.put(call, result),
        );
        if is_cancellable {
            self.outcomes.keep(call, pending);
        }
        Ok(true)
    }

    /// The managed identity token, if a valid one is at hand.
    #[napi]
    pub fn cached_identity_token(&self) -> Option<String> {
        exposed(self.background.borrow().as_ref()?.cached_identity_token())
    }

    /// The managed IAM token, if a valid one is at hand.
    #[napi]
    pub fn cached_iam_token(&self, trusted_profile: Option<String>) -> Option<String> {
        let background = self.background.borrow();
        let background = background.as_ref()?;
        // A text that is no profile has no token; the call that follows says what is wrong with it.
        let profile: Option<TrustedProfile> = trusted_profile.map(|text| text.parse()).transpose().ok()?;
        exposed(background.cached_iam_token(profile.as_ref()))
    }

    /// Ends the client's thread. Calls that are under way are cancelled.
    #[napi]
    pub fn close(&self) {
        self.background.borrow_mut().take();
    }
}

fn exposed(token: Option<Secret>) -> Option<String> {
    token.map(|token| token.expose().to_owned())
}

/// The id that errors of the call `name` bear.
fn operation_id(name: &str) -> &'static str {
    match name {
        "identity-token" => Operation::CreateIdentityToken.id(),
        "iam-token" => Operation::CreateIdentityIamToken.id(),
        "wait-ready" => "wait-ready",
        _ => name.parse().map_or("get-metadata", Operation::id),
    }
}

async fn work(client: Client, name: &str, arguments: Arguments) -> std::result::Result<Value, Error> {
    let profile: Option<TrustedProfile> = arguments.trusted_profile.as_deref().map(str::parse).transpose()?;
    match name {
        "identity-token" => client.identity_token().await.map(Value::Token),
        "iam-token" => client.iam_token(profile.as_ref()).await.map(Value::Token),
        "wait-ready" => {
            let deadline = Duration::try_from_secs_f64(arguments.deadline_ms.unwrap_or_default() / 1_000.0);
            client.wait_ready(deadline.unwrap_or(Duration::MAX)).await.map(|()| Value::Nothing)
        }
        "get-metadata" => {
            let call = Call::metadata_path(arguments.path.unwrap_or_default());
            client.call(&call).await.map(Value::Json)
        }
        _ => {
            let operation: Operation = name.parse()?;
            let mut call = Call::new(operation)
                .expires_in(arguments.expires_in)
                .nonce(arguments.nonce)
                .trusted_profile(profile);
            if let Some(id) = arguments.id {
                call = call.id(id);
            }
            if let Some(csr) = arguments.csr {
                call = call.csr(csr);
            }
            client.call(&call).await.map(Value::Json)
        }
    }
}
