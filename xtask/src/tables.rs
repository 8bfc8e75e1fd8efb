//! The tables of the README: settings, errors and operations, from the core's own lists.

use vpc_metadata::{ErrorKind, Operation, Setting};

/// Fills the place of every table.
pub(crate) fn fill(text: &str) -> Result<String, String> {
    let tables = [("settings", settings()), ("errors", errors()), ("operations", operations())];
    tables.iter().try_fold(text.to_owned(), |text, (name, table)| replace(&text, name, table))
}

/// Replaces what stands between `<!-- NAME -->` and `<!-- /NAME -->`.
pub(crate) fn replace(text: &str, name: &str, content: &str) -> Result<String, String> {
    let (open, close) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    let missing = || format!("has no place for the {name}, between {} and {close}", open.trim());
    let (before, rest) = text.split_once(&open).ok_or_else(missing)?;
    let (_, after) = rest.split_once(&close).ok_or_else(missing)?;
    Ok(format!("{before}{open}{content}{close}{after}"))
}

fn settings() -> String {
    let mut table = "| name | environment variable | default | |\n|---|---|---|---|\n".to_owned();
    for setting in Setting::ALL {
        let default = match setting.default_text() {
            text if text.contains(' ') => text.to_owned(),
            text => format!("`{text}`"),
        };
        let (name, variable, summary) = (setting.name(), setting.environment_variable(), setting.summary());
        table += &format!("| `{name}` | `{variable}` | {default} | {summary} |\n");
    }
    table + "| | `VPC_METADATA_DISABLED` | | `1` or `true`: every call fails at once with `disabled`. |\n"
}

fn errors() -> String {
    let mut table = "| kind | number | meaning |\n|---|---|---|\n".to_owned();
    for kind in ErrorKind::ALL {
        table += &format!("| `{kind}` | {} | {} |\n", kind.number(), kind.summary());
    }
    table
}

fn operations() -> String {
    let mut table = "| operation | request | |\n|---|---|---|\n".to_owned();
    for operation in Operation::ALL {
        let method = format!("{:?}", operation.method()).to_uppercase();
        table += &format!("| `{operation}` | `{method} {}` | {} |\n", operation.path(), operation.summary());
    }
    table
}
