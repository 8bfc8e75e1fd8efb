//! The form of a case, as `tests/conformance/README.md` describes it. A member that stands nowhere here is an error.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) why: String,
    /// The name of a built-in scenario, or a scenario.
    #[serde(default = "default_scenario")]
    pub(crate) scenario: Value,
    #[serde(default)]
    pub(crate) protocol: Protocol,
    #[serde(default)]
    pub(crate) settings: Settings,
    #[serde(default)]
    pub(crate) environment: Environment,
    /// What no error and no printed form may hold.
    #[serde(default)]
    pub(crate) secrets: Vec<String>,
    #[serde(default)]
    pub(crate) faults: Vec<Value>,
    pub(crate) steps: Vec<Step>,
    /// Exactly these, in this order.
    #[serde(default)]
    pub(crate) requests: Option<Vec<RequestExpectation>>,
    /// At most these.
    #[serde(default)]
    pub(crate) connections: Option<usize>,
}

/// `null` leaves a setting out; only `endpoint` is there without being asked for.
pub(crate) type Settings = BTreeMap<String, Value>;
pub(crate) type Environment = BTreeMap<String, String>;

fn default_scenario() -> Value {
    Value::from("default")
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Protocol {
    #[default]
    Http,
    Https,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Step {
    Call(CallStep),
    Build(BuildStep),
    Control(ControlStep),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CallStep {
    pub(crate) call: String,
    #[serde(default)]
    pub(crate) arguments: Arguments,
    pub(crate) expect: Expectation,
    /// How many make the same call at the same time.
    #[serde(default = "one")]
    pub(crate) callers: usize,
    /// Seconds after which the call has ended.
    pub(crate) within: Option<f64>,
    /// Seconds before which the call has not ended.
    pub(crate) at_least: Option<f64>,
}

fn one() -> usize {
    1
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Arguments {
    pub(crate) id: Option<String>,
    pub(crate) expires_in: Option<u32>,
    pub(crate) nonce: Option<String>,
    pub(crate) trusted_profile: Option<String>,
    pub(crate) csr: Option<String>,
    /// Of `get_metadata`.
    pub(crate) path: Option<String>,
    /// Of `wait_ready`, in seconds.
    pub(crate) deadline: Option<f64>,
}

/// Makes another client, with settings of its own, and looks no further at it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BuildStep {
    pub(crate) build: Build,
    pub(crate) expect: Expectation,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Build {
    #[serde(default)]
    pub(crate) settings: Settings,
    #[serde(default)]
    pub(crate) environment: Environment,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ControlStep {
    pub(crate) control: Control,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Control {
    AddFaults(Vec<Value>),
    ClearFaults,
    RevokeTokens,
    AdvanceSeconds(u64),
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Expectation {
    /// A file of `emulator/bodies`.
    pub(crate) body_file: Option<String>,
    /// JSON text.
    pub(crate) text: Option<String>,
    /// By JSON Pointer.
    pub(crate) values: BTreeMap<String, Value>,
    pub(crate) prefixes: BTreeMap<String, String>,
    pub(crate) lengths: BTreeMap<String, usize>,
    pub(crate) absent: Vec<String>,
    /// A label: the same label is the same token, another label another token.
    pub(crate) token: Option<String>,
    pub(crate) error: Option<ErrorExpectation>,
}

/// What is left out is not looked at; `null` means that it is not there.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ErrorExpectation {
    pub(crate) kind: String,
    #[serde(default, deserialize_with = "given")]
    pub(crate) status: Option<Option<u16>>,
    #[serde(default, deserialize_with = "given")]
    pub(crate) code: Option<Option<String>>,
    #[serde(default, deserialize_with = "given")]
    pub(crate) target: Option<Option<String>>,
    #[serde(default, deserialize_with = "given")]
    pub(crate) operation: Option<Option<String>>,
    pub(crate) attempts: Option<u32>,
    /// The setting, argument or variable that the message names.
    pub(crate) names: Option<String>,
    pub(crate) has_trace: Option<bool>,
    pub(crate) has_more_info: Option<bool>,
    pub(crate) has_hint: Option<bool>,
    #[serde(default)]
    pub(crate) hint_contains: Vec<String>,
}

/// Tells `null` from a member that is not there.
fn given<'de, D: Deserializer<'de>, T: Deserialize<'de>>(reader: D) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(reader).map(Some)
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum RequestExpectation {
    /// Method and path.
    Line(String),
    Full(FullRequest),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FullRequest {
    pub(crate) method: String,
    pub(crate) path: String,
    /// Exactly these parameters.
    pub(crate) query: Option<BTreeMap<String, String>>,
    /// `"*"`: whatever it says; `null`: not sent.
    #[serde(default)]
    pub(crate) headers: BTreeMap<String, Option<String>>,
    /// `null`: no body; else members of the object, of which those that are `null` are not there.
    #[serde(default, deserialize_with = "given")]
    pub(crate) body: Option<Option<Map<String, Value>>>,
    /// Members of the body that are there with whatever text.
    #[serde(default)]
    pub(crate) body_has: Vec<String>,
}

impl Case {
    /// What the types do not say.
    pub(crate) fn check(&self) -> Result<(), String> {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if !self.name.chars().all(plain) || self.why.is_empty() {
            return Err("needs a name in kebab-case and a why".to_owned());
        }
        if self.steps.is_empty() {
            return Err("needs steps".to_owned());
        }
        self.steps.iter().try_for_each(|step| match step {
            Step::Call(step) => step.expect.check(),
            Step::Build(step) => step.expect.check(),
            Step::Control(_) => Ok(()),
        })
    }
}

impl Expectation {
    fn check(&self) -> Result<(), String> {
        let parts = !self.values.is_empty()
            || !self.prefixes.is_empty()
            || !self.lengths.is_empty()
            || !self.absent.is_empty()
            || self.token.is_some();
        let forms = [self.body_file.is_some(), self.text.is_some(), self.error.is_some(), parts];
        if forms.into_iter().filter(|form| *form).count() > 1 {
            return Err("body_file, text and error stand alone".to_owned());
        }
        Ok(())
    }
}
