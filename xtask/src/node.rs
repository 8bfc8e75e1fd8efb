//! The files of the Node package that follow from the operation table and the models: its types, and those parts of
//! its JavaScript that are one line per operation, setting or secret.

use std::collections::BTreeMap;
use std::fmt::Write;

use vpc_metadata::schema::{EnumType, Kind, ObjectType, response};
use vpc_metadata::{ErrorKind, Operation, Setting};

/// Fills `bindings-node/index.js`.
pub(crate) fn index(text: &str) -> Result<String, String> {
    let mut settings = "const SETTINGS = {\n".to_owned();
    for &setting in Setting::ALL {
        let _ = writeln!(settings, "  {}: '{}',", setting_name(setting), setting_type(setting));
    }
    settings += "}\n";
    let text = fill(text, "settings", &settings)?;
    fill(&text, "operations", &methods())
}

/// Fills `bindings-node/lib/values.js`.
pub(crate) fn values(text: &str) -> Result<String, String> {
    let all = Types::of_all_operations();
    let mut secrets: Vec<&str> = all.objects.values().flat_map(|object| own_secrets(object)).collect();
    secrets.sort_unstable();
    secrets.dedup();
    // The escape hatch reads whatever there is.
    let holders = Operation::ALL.iter().filter(|operation| holds_secrets(response(**operation)));
    let holders: Vec<&str> = holders.map(|operation| operation.id()).chain(["get-metadata"]).collect();
    let list = |items: &[&str]| items.iter().map(|item| format!("  '{item}',\n")).collect::<String>();
    let part = format!(
        "/** Members that hold secrets. */\nconst SECRETS = [\n{}]\n\n/** Operations whose responses can have such members. */\nconst WITH_SECRETS = new Set([\n{}])\n",
        list(&secrets),
        list(&holders)
    );
    fill(text, "secrets", &part)
}

/// Replaces what stands between two comments.
fn fill(text: &str, name: &str, part: &str) -> Result<String, String> {
    let missing = || format!("has no place for the {name}");
    let (before, rest) = text.split_once(&format!("// <{name}>")).ok_or_else(missing)?;
    let (comment, rest) = rest.split_once('\n').ok_or_else(missing)?;
    let (_, after) = rest.split_once(&format!("// </{name}>")).ok_or_else(missing)?;
    let indent: String = before.chars().rev().take_while(|c| *c == ' ').collect();
    Ok(format!("{before}// <{name}>{comment}\n{part}{indent}// </{name}>{after}"))
}

/// The reads; the identity operations have arguments of their own and are written by hand.
fn methods() -> String {
    let mut text = String::new();
    for operation in Operation::ALL.iter().filter(|operation| !operation.is_identity()) {
        let (name, id) = (camel_case(operation.name()), operation.id());
        let (parameters, values) =
            if operation.takes_id() { ("id, options", "{ id }") } else { ("options", "undefined") };
        let _ = writeln!(text, "  {name}({parameters}) {{\n    return this.#perform('{id}', {values}, options)\n  }}\n");
    }
    text.trim_end_matches('\n').to_owned() + "\n"
}

fn camel_case(name: &str) -> String {
    let mut parts = name.split('_');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let mut letters = part.chars();
        text.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        text += letters.as_str();
    }
    text
}

fn setting_name(setting: Setting) -> String {
    let unit = if matches!(setting, Setting::Timeout | Setting::ConnectTimeout) { "Ms" } else { "" };
    camel_case(setting.name()) + unit
}

fn setting_type(setting: Setting) -> &'static str {
    match setting {
        Setting::Timeout | Setting::ConnectTimeout | Setting::MaxAttempts | Setting::TokenLifetime => "number",
        Setting::Endpoint
        | Setting::Protocol
        | Setting::Service
        | Setting::Version
        | Setting::TrustedProfile
        | Setting::CaFile => "string",
    }
}

/// Every type that responses are made of.
#[derive(Default)]
struct Types {
    objects: BTreeMap<&'static str, &'static ObjectType>,
    enums: BTreeMap<&'static str, &'static EnumType>,
}

impl Types {
    fn of_all_operations() -> Types {
        let mut types = Types::default();
        Operation::ALL.iter().for_each(|operation| types.add_object(response(*operation)));
        types
    }

    fn add_object(&mut self, object: &'static ObjectType) {
        if self.objects.insert(object.name, object).is_none() {
            object.fields.iter().for_each(|field| self.add(field.kind));
        }
    }

    fn add(&mut self, kind: &'static Kind) {
        match kind {
            Kind::Object(object) => self.add_object(object),
            Kind::Array(item) => self.add(item),
            Kind::Enum(set) => {
                self.enums.insert(set.name, set);
            }
            Kind::Text | Kind::Secret | Kind::Integer | Kind::Boolean => {}
        }
    }
}

fn own_secrets(object: &ObjectType) -> impl Iterator<Item = &'static str> {
    object.fields.iter().filter(|field| matches!(field.kind, Kind::Secret)).map(|field| field.name)
}

fn holds_secrets(object: &'static ObjectType) -> bool {
    let mut types = Types::default();
    types.add_object(object);
    types.objects.values().any(|object| own_secrets(object).next().is_some())
}

/// Makes `bindings-node/index.d.ts`.
pub(crate) fn types(_: &str) -> Result<String, String> {
    Ok(String::new())
}
