//! `bindings-uniffi/src/model.rs`, from the core's description of its models, and what UniFFI makes of the crate.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use vpc_metadata::Operation;
use vpc_metadata::schema::{self, EnumType, Field, Kind, ObjectType};

const MODEL_START: &str = "\
//! The core's models, as records of every language. Made by `make generate` from `vpc_metadata::schema`.
//!
//! Every conversion takes its source apart without `..`: a member that core gains and this file lacks does not compile.

use std::sync::Arc;

use vpc_metadata::model as core;

use crate::secret::{AdditionalProperties, Secret};
";

/// The records, the enums and their conversions.
pub(crate) fn model(_: &str) -> Result<String, String> {
    let mut model = Model { text: MODEL_START.to_owned(), written: BTreeSet::new() };
    for operation in Operation::ALL {
        model.object(schema::response(*operation));
    }
    Ok(model.text)
}

struct Model {
    text: String,
    written: BTreeSet<&'static str>,
}

impl Model {
    fn kind(&mut self, kind: &'static Kind) {
        match kind {
            Kind::Array(item) => self.kind(item),
            Kind::Object(object) => self.object(object),
            Kind::Enum(described) => self.open_enum(described),
            Kind::Text | Kind::Secret | Kind::Integer | Kind::Boolean => {}
        }
    }

    fn object(&mut self, object: &'static ObjectType) {
        if !self.written.insert(object.name) {
            return;
        }
        for field in object.fields {
            self.kind(field.kind);
        }
        let name = object.name;
        self.text +=
            &format!("\n{}#[derive(Clone, Debug, PartialEq, uniffi::Record)]\n", docs(object.doc, ""));
        self.text += &format!("pub struct {name} {{\n");
        for field in object.fields {
            let default = if field.required { "" } else { "    #[uniffi(default = None)]\n" };
            let (docs, member) = (docs(field.doc, "    "), member(field));
            self.text += &format!("{docs}{default}    pub {member}: {},\n", member_type(field));
        }
        self.text += "    /// The members that this release does not know; absent where there are none.\n";
        self.text += "    #[uniffi(default = None)]\n";
        self.text += "    pub additional_properties: Option<Arc<AdditionalProperties>>,\n}\n";

        self.text += &format!("\nimpl From<core::{name}> for {name} {{\n");
        self.text += &format!("    fn from(value: core::{name}) -> Self {{\n        let core::{name} {{\n");
        for field in object.fields {
            self.text += &format!("            {},\n", member(field));
        }
        self.text += "            additional_properties,\n        } = value;\n        Self {\n";
        for field in object.fields {
            let member = member(field);
            self.text += &match conversion(field) {
                None => format!("            {member},\n"),
                Some(conversion) => format!("            {member}: {conversion},\n"),
            };
        }
        self.text += "            additional_properties: AdditionalProperties::of(additional_properties),\n";
        self.text += "        }\n    }\n}\n";
    }

    fn open_enum(&mut self, described: &'static EnumType) {
        if !self.written.insert(described.name) {
            return;
        }
        let name = described.name;
        self.text +=
            &format!("\n{}#[derive(Clone, Debug, PartialEq, uniffi::Enum)]\n", docs(described.doc, ""));
        self.text += &format!("pub enum {name} {{\n");
        for (text, doc) in described.values {
            self.text += &format!("{}    {},\n", docs(doc, "    "), variant(text));
        }
        self.text += "    /// A value that this release does not know, as the service wrote it.\n";
        self.text += "    Unknown {\n        /// The text.\n        text: String,\n    },\n}\n";

        self.text += &format!("\nimpl From<core::{name}> for {name} {{\n");
        self.text += &format!("    fn from(value: core::{name}) -> Self {{\n        match value {{\n");
        for (text, _) in described.values {
            let variant = variant(text);
            self.text += &format!("            core::{name}::{variant} => Self::{variant},\n");
        }
        self.text += &format!("            core::{name}::Unknown(text) => Self::Unknown {{ text }},\n");
        self.text += "        }\n    }\n}\n";
    }
}

/// The documentation, without Rust's links: they mean nothing in other languages.
fn docs(lines: &[&str], indent: &str) -> String {
    let mut docs = String::new();
    for line in lines {
        let mut line = line.trim_end().to_owned();
        while let Some(start) = line.find("](") {
            let end =
                line.get(start..).and_then(|rest| rest.find(')')).map_or(line.len(), |end| start + end + 1);
            line.replace_range(start..end, "");
            if let Some(open) = line.get(..start).and_then(|before| before.rfind('[')) {
                line.remove(open);
            }
        }
        docs += &format!("{indent}///{line}\n");
    }
    docs
}

fn member(field: &Field) -> &'static str {
    if field.name == "type" { "r#type" } else { field.name }
}

fn member_type(field: &Field) -> String {
    let plain = kind_type(field.kind);
    if field.required { plain } else { format!("Option<{plain}>") }
}

fn kind_type(kind: &Kind) -> String {
    match kind {
        Kind::Text => "String".to_owned(),
        Kind::Secret => "Arc<Secret>".to_owned(),
        Kind::Integer => "i64".to_owned(),
        Kind::Boolean => "bool".to_owned(),
        Kind::Enum(described) => described.name.to_owned(),
        Kind::Object(object) => object.name.to_owned(),
        Kind::Array(item) => format!("Vec<{}>", kind_type(item)),
    }
}

fn is_same(kind: &Kind) -> bool {
    match kind {
        Kind::Text | Kind::Integer | Kind::Boolean => true,
        Kind::Secret | Kind::Enum(_) | Kind::Object(_) => false,
        Kind::Array(item) => is_same(item),
    }
}

/// What turns a member of the core's struct into one of the record; nothing where they are the same.
fn conversion(field: &Field) -> Option<String> {
    if is_same(field.kind) {
        return None;
    }
    let member = member(field);
    Some(match (field.kind, field.required) {
        (Kind::Array(_), true) => format!("{member}.into_iter().map(Into::into).collect()"),
        (Kind::Array(_), false) => {
            format!("{member}.map(|items| items.into_iter().map(Into::into).collect())")
        }
        (Kind::Secret, true) => format!("Arc::new({member}.into())"),
        (Kind::Secret, false) => format!("{member}.map(|secret| Arc::new(secret.into()))"),
        (_, true) => format!("{member}.into()"),
        (_, false) => format!("{member}.map(Into::into)"),
    })
}

/// The name of the core's variant of a text: `host_spread` is `HostSpread`.
fn variant(text: &str) -> String {
    let words = text.split(['_', '-', ' ']);
    words
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
        })
        .collect()
}

/// What UniFFI makes of the library: file name and text.
type Sources = Vec<(&'static str, String)>;

const SOURCES: &[&str] = &[
    "io/github/vpcmetadata/vpc_metadata.kt",
    "vpc_metadata.rb",
    "VpcMetadata.swift",
    "VpcMetadataFFI.h",
    "VpcMetadataFFI.modulemap",
];

pub(crate) fn kotlin(_: &str) -> Result<String, String> {
    source("io/github/vpcmetadata/vpc_metadata.kt")
}

pub(crate) fn ruby(_: &str) -> Result<String, String> {
    source("vpc_metadata.rb")
}

pub(crate) fn swift(_: &str) -> Result<String, String> {
    source("VpcMetadata.swift")
}

pub(crate) fn swift_header(_: &str) -> Result<String, String> {
    source("VpcMetadataFFI.h")
}

pub(crate) fn swift_module_map(_: &str) -> Result<String, String> {
    source("VpcMetadataFFI.modulemap")
}

fn source(name: &str) -> Result<String, String> {
    static MADE: OnceLock<Result<Sources, String>> = OnceLock::new();
    let made = MADE.get_or_init(|| make().map_err(|error| error.to_string())).as_ref()?;
    let found = made.iter().find(|(other, _)| *other == name);
    found.map(|(_, text)| text.clone()).ok_or_else(|| format!("UniFFI made no {name}"))
}

/// Builds the library and the generator, which are one package, and runs the generator. The model comes first: the
/// library is built from what is checked in.
fn make() -> Result<Sources, Box<dyn std::error::Error>> {
    let program = std::env::current_exe()?;
    let profile = program.parent().ok_or("this program lies nowhere")?;
    let target = profile.parent().ok_or("this program lies in no target folder")?;
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bindings-uniffi/Cargo.toml");
    run(Command::new("cargo")
        .args(["build", "--quiet", "--features", "bindgen", "--manifest-path"])
        .arg(&manifest)
        .arg("--target-dir")
        .arg(target))?;
    let built = target.join("debug");
    let library =
        format!("{}vpc_metadata_uniffi{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    let folder: PathBuf = target.join("uniffi-sources");
    let _ = std::fs::remove_dir_all(&folder);
    run(Command::new(built.join("vpc-metadata-bindgen")).arg(built.join(library)).arg(&folder))?;
    let read = |name: &&'static str| Ok((*name, std::fs::read_to_string(folder.join(name))?));
    SOURCES.iter().map(read).collect()
}

fn run(command: &mut Command) -> Result<(), Box<dyn std::error::Error>> {
    let status = command.status()?;
    if status.success() { Ok(()) } else { Err(format!("{command:?} failed").into()) }
}
