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
    let text = fill(&text, "secrets", &holders_of_secrets())?;
    fill(&text, "operations", &methods())
}

/// Fills `bindings-node/lib/values.js`.
pub(crate) fn values(text: &str) -> Result<String, String> {
    let all = Types::of_all_operations();
    let mut secrets: Vec<&str> = all.objects.values().flat_map(|object| own_secrets(object)).collect();
    secrets.sort_unstable();
    secrets.dedup();
    let items: String = secrets.iter().map(|name| format!("  '{name}',\n")).collect();
    fill(text, "secrets", &format!("/** Members that hold secrets. */\nconst SECRETS = [\n{items}]\n"))
}

fn holders_of_secrets() -> String {
    let holders = Operation::ALL.iter().filter(|operation| holds_secrets(response(**operation)));
    // The escape hatch reads whatever there is.
    let holders = holders.map(|operation| operation.id()).chain(["get-metadata"]);
    let items: String = holders.map(|id| format!("  '{id}',\n")).collect();
    format!(
        "/** Operations whose responses can hold secrets. */\nconst WITH_SECRETS = new Set([\n{items}])\n"
    )
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
        let _ = writeln!(
            text,
            "  {name}({parameters}) {{\n    return this.#perform('{id}', {values}, options)\n  }}\n"
        );
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
    camel_case(setting.name()) + if is_time(setting) { "Ms" } else { "" }
}

/// Given in milliseconds, as everywhere in Node.
fn is_time(setting: Setting) -> bool {
    matches!(setting, Setting::Timeout | Setting::ConnectTimeout)
}

fn setting_type(setting: Setting) -> &'static str {
    match setting {
        Setting::Timeout | Setting::ConnectTimeout | Setting::MaxAttempts | Setting::TokenLifetime => {
            "number"
        }
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

/// Fills `bindings-node/index.d.ts`.
pub(crate) fn types(text: &str) -> Result<String, String> {
    let all = Types::of_all_operations();
    let text = fill(text, "settings", &settings_type())?;
    let text = fill(&text, "kinds", &kinds_type())?;
    let text = fill(&text, "operations", &method_types())?;
    let objects = all.objects.values().map(|object| object_type(object, &all));
    let enums = all.enums.values().map(|set| enum_type(set, &all));
    fill(&text, "types", &objects.chain(enums).collect::<Vec<_>>().join("\n"))
}

fn settings_type() -> String {
    let mut text = "export interface Settings {\n".to_owned();
    for &setting in Setting::ALL {
        let summary = setting.summary().replacen("Seconds", "Milliseconds", usize::from(is_time(setting)));
        let default = match setting.default_text() {
            seconds if is_time(setting) => format!("`{seconds}000`"),
            text if text.contains(' ') => text.to_owned(),
            text => format!("`{text}`"),
        };
        let lines = [
            summary,
            String::new(),
            format!(
                "Environment variable `{}`{}; default: {default}.",
                setting.environment_variable(),
                if is_time(setting) { " (seconds)" } else { "" }
            ),
        ];
        let (name, kind) = (setting_name(setting), setting_type(setting));
        let _ = writeln!(text, "{}  {name}?: {kind}", comment("  ", &lines));
    }
    text + "}\n"
}

fn kinds_type() -> String {
    let mut text = "export type ErrorKind =\n".to_owned();
    for kind in ErrorKind::ALL {
        let _ = writeln!(text, "  /** {} */\n  | '{kind}'", kind.summary());
    }
    text
}

fn method_types() -> String {
    let mut text = String::new();
    for operation in Operation::ALL.iter().filter(|operation| !operation.is_identity()) {
        let lines = [
            operation.summary().to_owned(),
            String::new(),
            format!("Behind it: `{operation}`, `GET {}`.", operation.path()),
        ];
        let id = if operation.takes_id() { "id: string, " } else { "" };
        let (name, result) = (camel_case(operation.name()), response(*operation).name);
        let _ = writeln!(
            text,
            "{}  {name}({id}options?: CallOptions): Promise<{result}>\n",
            comment("  ", &lines)
        );
    }
    text.trim_end_matches('\n').to_owned() + "\n"
}

fn object_type(object: &ObjectType, all: &Types) -> String {
    let mut text = comment("", &documentation(object.doc, all));
    let _ = writeln!(text, "export interface {} {{", object.name);
    for field in object.fields {
        let (mark, or_null) = if field.required { ("", "") } else { ("?", " | null") };
        let (name, kind) = (field.name, kind_type(field.kind));
        let _ = writeln!(
            text,
            "{}  {name}{mark}: {kind}{or_null}",
            comment("  ", &documentation(field.doc, all))
        );
    }
    text + "}\n"
}

fn kind_type(kind: &Kind) -> String {
    match kind {
        Kind::Text | Kind::Secret => "string".to_owned(),
        Kind::Integer => "number".to_owned(),
        Kind::Boolean => "boolean".to_owned(),
        Kind::Enum(set) => set.name.to_owned(),
        Kind::Object(object) => object.name.to_owned(),
        Kind::Array(item) => format!("{}[]", kind_type(item)),
    }
}

/// `string & {}` keeps the known texts in the editor's suggestions while any other is accepted.
fn enum_type(set: &EnumType, all: &Types) -> String {
    let mut text = comment("", &documentation(set.doc, all));
    let _ = writeln!(text, "export type {} =", set.name);
    for (value, doc) in set.values {
        let _ = writeln!(text, "{}  | '{value}'", comment("  ", &documentation(doc, all)));
    }
    text + "  | (string & {})\n"
}

/// Documentation comments say in Rust's way what they refer to.
fn documentation(lines: &[&str], all: &Types) -> Vec<String> {
    let text = lines.iter().map(|line| line.trim()).collect::<Vec<_>>().join("\n");
    let paragraphs = text.split("\n\n").map(|paragraph| paragraph.replace('\n', " "));
    let mut lines = Vec::new();
    for paragraph in paragraphs {
        let mut paragraph = paragraph;
        while let Some((range, link)) = first_link(&paragraph) {
            let operation = Operation::ALL.iter().find(|operation| operation.name() == link);
            if let Some(operation) = operation {
                paragraph.replace_range(range, &format!("{{@link Client.{}}}", camel_case(operation.name())));
            } else if all.objects.contains_key(link.as_str()) || all.enums.contains_key(link.as_str()) {
                paragraph.replace_range(range, &format!("{{@link {link}}}"));
            } else {
                // Only Rust has it.
                let start = paragraph[..range.start]
                    .rfind([':', '.'])
                    .map_or(0, |at| at + usize::from(paragraph[at..].starts_with('.')));
                let end = paragraph[range.end..].find('.').map_or(paragraph.len(), |at| range.end + at);
                let end =
                    if paragraph[start..].starts_with(':') { end } else { (end + 1).min(paragraph.len()) };
                paragraph.replace_range(start..end, "");
            }
        }
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push(paragraph.trim().to_owned());
    }
    lines
}

/// The first ``[`text`]`` or ``[`text`](place)``, and its text.
fn first_link(text: &str) -> Option<(std::ops::Range<usize>, String)> {
    let start = text.find("[`")?;
    let (link, rest) = text[start + 2..].split_once("`]")?;
    let mut end = start + 2 + link.len() + 2;
    if let Some(place) = rest.strip_prefix('(') {
        end += place.find(')')? + 2;
    }
    Some((start..end, link.to_owned()))
}

const WIDTH: usize = 118;

fn comment(indent: &str, lines: &[String]) -> String {
    if let [line] = lines
        && indent.len() + line.len() + 7 <= WIDTH
    {
        return format!("{indent}/** {line} */\n");
    }
    let mut text = format!("{indent}/**\n");
    for line in lines {
        let mut row = format!("{indent} *");
        for word in line.split_whitespace() {
            if row.len() + 1 + word.len() > WIDTH {
                let _ = writeln!(text, "{row}");
                row = format!("{indent} *");
            }
            row.push(' ');
            row += word;
        }
        let _ = writeln!(text, "{row}");
    }
    text + indent + " */\n"
}
