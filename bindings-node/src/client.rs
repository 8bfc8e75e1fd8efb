//! A client, as `index.js` uses it.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use napi::bindgen_prelude::{Either, Function};
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

/// What a token finder gives.
type Found = Option<Either<bool, String>>;

/// A client. Its calls run on one thread, which starts with the first of them.
#[napi]
pub(crate) struct NativeClient {
    /// Absent once the client is closed.
    background: Rc<RefCell<Option<Background>>>,
    outcomes: Arc<Mailbox>,
}

/// Makes a client of settings by their names in core, or says what is wrong with them.
#[napi(catch_unwind)]
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
            background: Rc::new(RefCell::new(Some(background))),
            outcomes: Arc::clone(&outcomes.0),
        }),
        Err(error) => Either::B(ErrorParts::from(&error)),
    }
}

#[napi]
impl NativeClient {
    /// Starts the call `name`, an operation or one of those below, whose outcome is delivered under the number `call`.
    /// Returns false, and delivers nothing, when the client is closed.
    #[napi(catch_unwind)]
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

    /// A function that looks for the managed identity token, or else the IAM token of a profile, without waiting. It
    /// gives the text, `true` when that is the text it gave last, and `null` when no valid token is at hand.
    ///
    /// A function of its own, because a method of this class takes longer to be found than the token.
    #[napi(catch_unwind)]
    pub fn token_finder<'env>(
        &self,
        env: &'env Env,
        of_identity: bool,
        trusted_profile: Option<String>,
    ) -> Result<Function<'env, (), Found>> {
        let client = Rc::clone(&self.background);
        // A text that is no profile has no token; the call that follows says what is wrong with it.
        let profile: Option<Option<TrustedProfile>> =
            trusted_profile.map(|text| text.parse()).transpose().ok();
        let find = move || {
            let client = client.borrow();
            let client = client.as_ref()?;
            if of_identity {
                client.cached_identity_token()
            } else {
                client.cached_iam_token(profile.as_ref()?.as_ref())
            }
        };
        let last: RefCell<Option<Secret>> = RefCell::default();
        env.create_function_from_closure("find", move |_| {
            let last_found = last.replace(find());
            Ok(last.borrow().as_ref().map(|found| match last_found {
                // Clones of a secret share one buffer, and the last one was alive until now.
                Some(last_found) if std::ptr::eq(last_found.expose(), found.expose()) => Either::A(true),
                _ => Either::B(found.expose().to_owned()),
            }))
        })
    }

    /// Ends the client's thread. Calls that are under way are cancelled.
    #[napi(catch_unwind)]
    pub fn close(&self) {
        self.background.borrow_mut().take();
    }
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
