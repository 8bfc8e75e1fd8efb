//! Scenarios: which server the emulator plays, read from JSON or TOML or taken from the built-in ones.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::builtin;
use crate::error::{Error, read_json};
use crate::fault::Fault;
use crate::json::Json;
use crate::quirks::Quirks;

/// The kind of server that asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A virtual server instance: all operations.
    #[default]
    Vsi,
    /// A bare metal server: the identity operations, on the current paths.
    BareMetal,
    /// A Power Virtual Server instance: identity token and IAM token, without `version`.
    Powervs,
}

/// What the data port speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Protocol {
    /// Plain HTTP
    #[default]
    Http,
    /// HTTPS, with a certificate of the emulator's own authority
    Https,
}

/// A trusted profile that the IAM token exchange knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrustedProfile {
    /// `Profile-...`
    pub id: String,
    /// `crn:v1:...`
    pub crn: String,
    /// Its name.
    pub name: String,
    /// Whether it is linked to the server; a known profile that is not answers `profile_not_linked`.
    #[serde(default = "yes")]
    pub linked: bool,
}

fn yes() -> bool {
    true
}

/// A server and everything about it. See the README for the file format.
#[derive(Clone, Debug, Serialize)]
pub struct Scenario {
    name: String,
    pub(crate) kind: Kind,
    pub(crate) protocol: Protocol,
    pub(crate) bodies: Bodies,
    pub(crate) trusted_profiles: Vec<TrustedProfile>,
    pub(crate) default_profile: Option<String>,
    pub(crate) quirks: Quirks,
    pub(crate) faults: Vec<Fault>,
    pub(crate) clock: ClockSettings,
}

/// The response bodies, as they are served before the quirks change them.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Bodies {
    pub(crate) instance: Json,
    pub(crate) initialization: Json,
    pub(crate) network_attachments: Json,
    pub(crate) network_interfaces: Json,
    pub(crate) volume_attachments: Json,
    pub(crate) cluster_network_attachments: Json,
    pub(crate) software_attachments: Json,
    pub(crate) keys: Json,
    pub(crate) placement_groups: Json,
    pub(crate) virtual_network_interfaces: Json,
}

/// What the clock shows at start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ClockSettings {
    pub(crate) advance_seconds: i64,
    pub(crate) skew_seconds: i64,
}

/// The file: what is left out is the base's.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default, expecting = "a scenario, an object")]
struct File {
    based_on: Option<String>,
    kind: Option<Kind>,
    protocol: Option<Protocol>,
    bodies: BodiesFile,
    trusted_profiles: Option<Vec<TrustedProfile>>,
    default_profile: Option<String>,
    quirks: Option<Quirks>,
    faults: Option<Vec<Fault>>,
    clock: Option<ClockSettings>,
}

/// Each body is the object itself, or the path of a JSON file.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default, expecting = "an object of bodies")]
struct BodiesFile {
    instance: Option<Json>,
    initialization: Option<Json>,
    network_attachments: Option<Json>,
    network_interfaces: Option<Json>,
    volume_attachments: Option<Json>,
    cluster_network_attachments: Option<Json>,
    software_attachments: Option<Json>,
    keys: Option<Json>,
    placement_groups: Option<Json>,
    virtual_network_interfaces: Option<Json>,
}

/// Gives the text of a body file that a scenario names.
type Loader<'a> = &'a dyn Fn(&str) -> Result<String, Error>;

impl Scenario {
    /// The names of the built-in scenarios.
    pub fn builtin_names() -> impl Iterator<Item = &'static str> {
        builtin::SCENARIOS.iter().map(|(name, _)| *name)
    }

    /// A built-in scenario by its name; `default` is the contract's example server.
    pub fn builtin(name: &str) -> Result<Self, Error> {
        let Some((_, text)) = builtin::SCENARIOS.iter().find(|(known, _)| *known == name) else {
            let names: Vec<&str> = Self::builtin_names().collect();
            let message = format!("there is no built-in scenario {name:?}; there are {}", names.join(", "));
            return Err(Error::new(message));
        };
        let file: File = read_json(text)?;
        Self::resolve(name, file, &builtin::body)
    }

    /// Reads a scenario in JSON; paths in it are relative to the current directory.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        Self::resolve("custom", read_json(text)?, &|path| read_file(Path::new(path)))
    }

    /// Reads a scenario in TOML; paths in it are relative to the current directory.
    pub fn from_toml(text: &str) -> Result<Self, Error> {
        Self::resolve("custom", read_toml(text)?, &|path| read_file(Path::new(path)))
    }

    /// Reads a scenario file, `.toml` or else JSON; paths in it are relative to it.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let directory = path.parent().unwrap_or(Path::new(""));
        let text = read_file(path)?;
        let is_toml = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml"));
        let file = if is_toml { read_toml(&text) } else { read_json(&text) };
        let name = path.display().to_string();
        file.and_then(|file| Self::resolve(&name, file, &|body| read_file(&directory.join(body))))
            .map_err(|error| error.at(path.display()))
    }

    /// The built-in name, the file's path, or `custom`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The same scenario on another kind of server.
    pub fn with_kind(self, kind: Kind) -> Self {
        Self { kind, ..self }
    }

    /// The same scenario over another protocol.
    pub fn with_protocol(self, protocol: Protocol) -> Self {
        Self { protocol, ..self }
    }

    /// The same scenario with other readings of the contract.
    pub fn with_quirks(self, quirks: Quirks) -> Self {
        Self { quirks, ..self }
    }

    fn resolve(name: &str, file: File, loader: Loader<'_>) -> Result<Self, Error> {
        let base = match file.based_on.as_deref() {
            None if name == "default" => None,
            base => Some(Self::builtin(base.unwrap_or("default")).map_err(|error| error.at("based_on"))?),
        };
        let bodies = Bodies::resolve(file.bodies, base.as_ref().map(|base| &base.bodies), loader)?;
        let initialization_profile =
            bodies.initialization.text_at(&["default_trusted_profile", "target", "id"]).map(str::to_owned);
        let trusted_profiles = file
            .trusted_profiles
            .or_else(|| base.as_ref().map(|base| base.trusted_profiles.clone()))
            .unwrap_or_default();
        let default_profile = match file.default_profile {
            None => initialization_profile,
            Some(none) if none.is_empty() => None,
            Some(wanted) => match find_profile(&trusted_profiles, &wanted) {
                Some(profile) => Some(profile.id.clone()),
                None => {
                    let message = format!("default_profile: {wanted:?} is none of the trusted profiles");
                    return Err(Error::new(message));
                }
            },
        };
        Ok(Self {
            name: name.to_owned(),
            kind: file.kind.or(base.as_ref().map(|base| base.kind)).unwrap_or_default(),
            protocol: file.protocol.or(base.as_ref().map(|base| base.protocol)).unwrap_or_default(),
            bodies,
            trusted_profiles,
            default_profile,
            quirks: file.quirks.or(base.as_ref().map(|base| base.quirks.clone())).unwrap_or_default(),
            faults: file.faults.or(base.as_ref().map(|base| base.faults.clone())).unwrap_or_default(),
            clock: file.clock.or(base.as_ref().map(|base| base.clock)).unwrap_or_default(),
        })
    }
}

impl Bodies {
    fn resolve(file: BodiesFile, base: Option<&Bodies>, loader: Loader<'_>) -> Result<Self, Error> {
        let one = |name: &str, given: Option<Json>, inherited: Option<&Json>, list: bool| {
            load_body(name, given, inherited, list, loader)
                .map_err(|error| error.at(format!("bodies.{name}")))
        };
        macro_rules! bodies {
            ($($field:ident: $list:literal),*) => {
                Self { $($field: one(stringify!($field), file.$field, base.map(|base| &base.$field), $list)?),* }
            };
        }
        Ok(bodies! {
            instance: false,
            initialization: false,
            network_attachments: true,
            network_interfaces: true,
            volume_attachments: true,
            cluster_network_attachments: true,
            software_attachments: true,
            keys: true,
            placement_groups: true,
            virtual_network_interfaces: true
        })
    }
}

fn load_body(
    name: &str,
    given: Option<Json>,
    inherited: Option<&Json>,
    list: bool,
    loader: Loader<'_>,
) -> Result<Json, Error> {
    let body = match given {
        None => inherited.cloned().ok_or_else(|| Error::new("is missing"))?,
        Some(Json::Text(path)) => Json::parse(&loader(&path)?).map_err(|error| error.at(path))?,
        Some(body) => body,
    };
    if !matches!(body, Json::Object(_)) {
        return Err(Error::new(format!("must be an object or the path of a JSON file, not {}", body.kind())));
    }
    if list {
        let Some(Json::Array(items)) = body.get(name) else {
            return Err(Error::new(format!("must hold an array under {name:?}, as the service answers")));
        };
        for (index, item) in items.iter().enumerate() {
            if item.text_at(&["id"]).is_none() {
                return Err(Error::new(format!("item {index} of {name:?} has no \"id\" string")));
            }
        }
    }
    Ok(body)
}

/// A profile by id, CRN or name.
pub(crate) fn find_profile<'a>(profiles: &'a [TrustedProfile], wanted: &str) -> Option<&'a TrustedProfile> {
    profiles.iter().find(|profile| profile.id == wanted || profile.crn == wanted || profile.name == wanted)
}

fn read_file(path: &Path) -> Result<String, Error> {
    let text = fs::read(path).map_err(|error| Error::new(format!("{}: {error}", path.display())))?;
    String::from_utf8(text).map_err(|_| Error::new(format!("{}: is not UTF-8 text", path.display())))
}

fn read_toml<T: for<'a> Deserialize<'a>>(text: &str) -> Result<T, Error> {
    let reader = toml::Deserializer::parse(text).map_err(|error| Error::new(one_line(&error)))?;
    serde_path_to_error::deserialize(reader).map_err(|error| {
        let path = error.path().to_string();
        let message = Error::new(one_line(error.inner()));
        if path == "." { message } else { message.at(path) }
    })
}

/// A TOML error shows the source over several lines; what counts is the place and the reason.
fn one_line(error: &toml::de::Error) -> String {
    error.message().trim_end().replace('\n', " ")
}
