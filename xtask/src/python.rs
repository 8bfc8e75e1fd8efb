//! The files of the Python package that follow from the operation table, the settings and the models.

use std::collections::BTreeSet;
use std::fmt::Write;

use vpc_metadata::schema::{EnumType, Field, Kind, ObjectType, response};
use vpc_metadata::{ErrorKind, Operation, Setting};

const MADE: &str = "# Made by `make generate` from the core's own lists. Change those.\n";

/// `_async_operations.py`: a coroutine for each operation.
pub(crate) fn async_operations(_: &str) -> Result<String, String> {
    let mut text = format!(
        "\"\"\"The operations of `AsyncClient`, one coroutine for each row of the operation table.\"\"\"\n\n{MADE}\n\
         from __future__ import annotations\n\nfrom typing import Any, Callable, Optional\n\n\
         from . import _native\n\n\nclass AsyncOperations:\n    _native: _native.AsyncClient\n\n\
         \x20   async def _call(self, start: Callable[..., int], *arguments: object) -> Any:\n\
         \x20       raise NotImplementedError  # by the class that has a reactor\n\n"
    );
    let mut methods = Vec::new();
    for operation in Operation::ALL {
        let name = operation.name();
        let mut arguments = vec![format!("self._native.{name}")];
        arguments.extend(parameters(*operation).iter().map(|parameter| parameter.name.to_owned()));
        methods.push(format!(
            "    async def {name}(self{}) -> Any:\n{}        return await self._call({})\n",
            signature(*operation, Parameter::typed),
            docstring(*operation),
            arguments.join(", ")
        ));
    }
    text += &methods.join("\n");
    Ok(text)
}

/// `types.py`: the responses as `TypedDict`s.
pub(crate) fn types(_: &str) -> Result<String, String> {
    let mut types = Types::default();
    for operation in Operation::ALL {
        types.object(response(*operation))?;
    }
    let mut names: Vec<&str> = types.names.iter().copied().collect();
    names.sort_unstable();
    let names: String = names.iter().map(|name| format!("    \"{name}\",\n")).collect();
    Ok(format!(
        "\"\"\"What the operations return.\n\n\
         The client hands on what the service sends: members that are not listed here may come as well, and listed ones\n\
         that are not required may be missing.\n\"\"\"\n\n{MADE}\n\
         from __future__ import annotations\n\nfrom typing import List, Literal, TypedDict, Union\n\n\
         __all__ = [\n{names}]\n{}",
        types.text
    ))
}

/// `__init__.pyi`: what the package offers.
pub(crate) fn stub(_: &str) -> Result<String, String> {
    let mut types: Vec<&str> = Operation::ALL.iter().map(|operation| operation.response_type()).collect();
    types.sort_unstable();
    types.dedup();
    let imports: String = types.iter().map(|name| format!("    {name},\n")).collect();
    let mut text = format!(
        "{MADE}\nimport builtins\nfrom os import PathLike\nfrom types import TracebackType\nfrom typing import Any, \
         ClassVar, Optional, Union\n\nfrom typing_extensions import Self\n\nfrom .types import (\n{imports})\n\n\
         __version__: str\n\ndef is_ibm_vpc() -> bool: ...\n"
    );
    text += &client("Client", "def", "__enter__", "__exit__", "");
    text += &client(
        "AsyncClient",
        "async def",
        "__aenter__",
        "__aexit__",
        "    async def aclose(self) -> None: ...\n",
    );
    text += &errors();
    Ok(text)
}

struct Parameter {
    name: &'static str,
    type_name: &'static str,
    by_keyword: bool,
    optional: bool,
}

impl Parameter {
    fn typed(&self) -> String {
        if self.optional {
            format!("{}: Optional[{}] = None", self.name, self.type_name)
        } else {
            format!("{}: {}", self.name, self.type_name)
        }
    }
}

/// The identity operations have arguments of their own kind, which the table does not hold.
fn parameters(operation: Operation) -> Vec<Parameter> {
    let required = |name| Parameter { name, type_name: "str", by_keyword: false, optional: false };
    let keyword = |name, type_name| Parameter { name, type_name, by_keyword: true, optional: true };
    match operation {
        Operation::CreateIdentityToken => vec![keyword("expires_in", "int"), keyword("nonce", "str")],
        Operation::CreateIdentityIamToken => {
            vec![Parameter { name: "trusted_profile", type_name: "str", by_keyword: false, optional: true }]
        }
        Operation::CreateIdentityCertificate => vec![required("csr"), keyword("expires_in", "int")],
        _ if operation.takes_id() => vec![required("id")],
        _ => Vec::new(),
    }
}

fn signature(operation: Operation, write: impl Fn(&Parameter) -> String) -> String {
    let mut text = String::new();
    let mut by_keyword = false;
    for parameter in parameters(operation) {
        if parameter.by_keyword && !by_keyword {
            text += ", *";
            by_keyword = true;
        }
        text += ", ";
        text += &write(&parameter);
    }
    text
}

fn docstring(operation: Operation) -> String {
    let method = format!("{:?}", operation.method()).to_uppercase();
    let behind = format!("Behind it: {operation}, {method} {}.", operation.path());
    format!(
        "        \"\"\"{}\n\n        {}\n        \"\"\"\n",
        wrapped(operation.summary(), 8),
        wrapped(&behind, 8)
    )
}

/// The text in lines of at most 110 characters, all but the first indented.
fn wrapped(text: &str, indent: usize) -> String {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last_mut().filter(|line| line.is_empty() || line.len() + word.len() < 100);
        match line {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) => *line += &format!(" {word}"),
            None => lines.push(word.to_owned()),
        }
    }
    lines.join(&format!("\n{}", " ".repeat(indent)))
}

fn setting_type(setting: Setting) -> &'static str {
    match setting {
        Setting::Timeout | Setting::ConnectTimeout => "float",
        Setting::MaxAttempts | Setting::TokenLifetime => "int",
        Setting::CaFile => "Union[str, PathLike[str]]",
        Setting::Endpoint
        | Setting::Protocol
        | Setting::Service
        | Setting::Version
        | Setting::TrustedProfile => "str",
    }
}

fn client(class: &str, define: &str, enter: &str, exit: &str, more: &str) -> String {
    let mut text = format!("\nclass {class}:\n    def __init__(\n        self,\n        *,\n");
    for &setting in Setting::ALL {
        let _ = writeln!(text, "        {setting}: Optional[{}] = None,", setting_type(setting));
    }
    text += "    ) -> None: ...\n";
    for operation in Operation::ALL {
        let _ = writeln!(
            text,
            "    {define} {}(self{}) -> {}: ...",
            operation.name(),
            signature(*operation, Parameter::typed),
            operation.response_type()
        );
    }
    let _ = write!(
        text,
        "    {define} identity_token(self) -> str: ...
    {define} iam_token(self, trusted_profile: Optional[str] = None) -> str: ...
    {define} get_metadata(self, path: str) -> dict[str, Any]: ...
    {define} wait_ready(self, deadline: float) -> None: ...
{more}    def close(self) -> None: ...
    {define} {enter}(self) -> Self: ...
    {define} {exit}(
        self,
        exception_type: Optional[type[BaseException]],
        exception: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None: ...
"
    );
    text
}

fn errors() -> String {
    let mut text = "
class VpcMetadataError(Exception):
    kind: ClassVar[str]
    message: str
    status: Optional[int]
    code: Optional[str]
    target: Optional[str]
    more_info: Optional[str]
    trace: Optional[str]
    operation: Optional[str]
    attempts: int
    hint: Optional[str]
    def __init__(
        self,
        message: str = \"\",
        *,
        status: Optional[int] = None,
        code: Optional[str] = None,
        target: Optional[str] = None,
        more_info: Optional[str] = None,
        trace: Optional[str] = None,
        operation: Optional[str] = None,
        attempts: int = 0,
        hint: Optional[str] = None,
    ) -> None: ...

"
    .to_owned();
    for kind in ErrorKind::ALL {
        let also = match kind {
            ErrorKind::InvalidInput => ", ValueError",
            ErrorKind::Unreachable | ErrorKind::Transport => ", ConnectionError",
            ErrorKind::Timeout => ", builtins.TimeoutError",
            _ => "",
        };
        let _ = writeln!(text, "class {}(VpcMetadataError{also}): ...", error_class(*kind));
    }
    text
}

fn error_class(kind: ErrorKind) -> String {
    let capitalised = |part: &str| format!("{}{}", part[..1].to_uppercase(), &part[1..]);
    let name: String = kind.as_str().split('_').map(capitalised).collect();
    format!("{}Error", name.trim_end_matches("Error"))
}

#[derive(Default)]
struct Types {
    text: String,
    names: BTreeSet<&'static str>,
}

impl Types {
    fn kind(&mut self, kind: &'static Kind) -> Result<String, String> {
        Ok(match kind {
            Kind::Text | Kind::Secret => "str".to_owned(),
            Kind::Integer => "int".to_owned(),
            Kind::Boolean => "bool".to_owned(),
            Kind::Enum(texts) => self.texts(texts),
            Kind::Object(object) => self.object(object)?,
            Kind::Array(item) => format!("List[{}]", self.kind(item)?),
        })
    }

    fn texts(&mut self, texts: &'static EnumType) -> String {
        if self.names.insert(texts.name) {
            let values: String =
                texts.values.iter().map(|(value, _)| format!("\n        \"{value}\",")).collect();
            let name = texts.name;
            let _ = write!(self.text, "\n{name} = Union[\n    Literal[{values}\n    ],\n    str,\n]\n");
            let _ = writeln!(self.text, "\"\"\"{} The service may extend the list.\"\"\"", doc(texts.doc, 0));
        }
        texts.name.to_owned()
    }

    /// Writes what an object refers to first, then the object.
    fn object(&mut self, object: &'static ObjectType) -> Result<String, String> {
        if !self.names.insert(object.name) {
            return Ok(object.name.to_owned());
        }
        if object.fields.iter().any(|field| is_reserved(field.name)) {
            return self.object_by_call(object);
        }
        let mut required = String::new();
        let mut optional = String::new();
        for field in object.fields {
            let lines = self.field(field)?;
            if field.required { &mut required } else { &mut optional }.push_str(&lines);
        }
        let (name, doc) = (object.name, doc(object.doc, 4));
        let doc = format!("    \"\"\"{doc}\"\"\"\n");
        // `NotRequired` is not in the typing of Python 3.10.
        self.text += &match (required.is_empty(), optional.is_empty()) {
            (false, true) => format!("\n\nclass {name}(TypedDict):\n{doc}{required}"),
            (true, _) => format!("\n\nclass {name}(TypedDict, total=False):\n{doc}{optional}"),
            (false, false) => format!(
                "\n\nclass _{name}Required(TypedDict):\n{}\n\nclass {name}(_{name}Required, total=False):\n{doc}{optional}",
                required.trim_start_matches('\n'),
            ),
        };
        Ok(name.to_owned())
    }

    /// The form for members whose names Python keeps for itself.
    fn object_by_call(&mut self, object: &'static ObjectType) -> Result<String, String> {
        let name = object.name;
        let mut members = String::new();
        for field in object.fields {
            if field.required {
                return Err(format!("{name}.{} is required, which this form cannot say", field.name));
            }
            let _ = writeln!(members, "        \"{}\": {},", field.name, self.kind(field.kind)?);
        }
        let doc = doc(object.doc, 0);
        let _ = write!(
            self.text,
            "\n\n{name} = TypedDict(\n    \"{name}\",\n    {{\n{members}    }},\n    total=False,\n)\n\"\"\"{doc}\"\"\"\n"
        );
        Ok(name.to_owned())
    }

    fn field(&mut self, field: &'static Field) -> Result<String, String> {
        let type_name = self.kind(field.kind)?;
        let secret = if matches!(field.kind, Kind::Secret) { " It is a secret." } else { "" };
        let (name, doc) = (field.name, doc(field.doc, 4));
        Ok(format!("\n    {name}: {type_name}\n    \"\"\"{doc}{secret}\"\"\"\n"))
    }
}

fn is_reserved(name: &str) -> bool {
    matches!(
        name,
        "and"
            | "as"
            | "assert"
            | "async"
            | "await"
            | "break"
            | "class"
            | "continue"
            | "def"
            | "del"
            | "elif"
            | "else"
            | "except"
            | "finally"
            | "for"
            | "from"
            | "global"
            | "if"
            | "import"
            | "in"
            | "is"
            | "lambda"
            | "nonlocal"
            | "not"
            | "or"
            | "pass"
            | "raise"
            | "return"
            | "try"
            | "while"
            | "with"
            | "yield"
    )
}

/// Documentation without the marks that only rustdoc reads, as one paragraph after another.
fn doc(lines: &[&str], indent: usize) -> String {
    let mut paragraphs = vec![String::new()];
    for line in lines {
        match (line.trim(), paragraphs.last_mut()) {
            ("", _) => paragraphs.push(String::new()),
            (line, Some(paragraph)) => *paragraph += &format!("{} ", without_links(line)),
            (_, None) => {}
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    let paragraphs: Vec<String> = paragraphs.iter().map(|paragraph| wrapped(paragraph, indent)).collect();
    paragraphs.join(&format!("\n\n{}", " ".repeat(indent)))
}

/// `[`name`](path)` and `[`name`]` become `name`.
fn without_links(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("[`") {
        let Some((name, after)) = after.split_once("`]") else { break };
        text += &format!("{before}`{name}`");
        rest = match after.strip_prefix('(').and_then(|link| link.split_once(')')) {
            Some((_, after)) => after,
            None => after,
        };
    }
    text + rest
}
