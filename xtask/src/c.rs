//! The header of the C library, from its sources.

use std::path::Path;

/// The sources in the order in which the header tells their functions, with a heading for each.
const SECTIONS: &[Section] = &[
    Section { source: "version.rs", heading: "Version", condition: None },
    Section { source: "error.rs", heading: "Statuses and errors", condition: None },
    Section { source: "options.rs", heading: "Options", condition: None },
    Section { source: "client.rs", heading: "The client and its tokens", condition: None },
    Section { source: "operations.rs", heading: "The operations of the API", condition: None },
    Section { source: "value.rs", heading: "Values: what operations give", condition: None },
    Section {
        source: "submission.rs",
        heading: "Submissions: calls for event loops",
        condition: Some("VPC_METADATA_HAS_SUBMISSIONS"),
    },
    Section { source: "log.rs", heading: "Log", condition: None },
];

/// The width of the lines, as in `cbindgen.toml`.
const WIDTH: usize = 120;

struct Section {
    source: &'static str,
    heading: &'static str,
    /// The macro without which its functions are not there.
    condition: Option<&'static str>,
}

/// The whole of `include/vpc_metadata.h`.
pub(crate) fn header(_: &str) -> Result<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bindings-c");
    let read =
        |path: &str| std::fs::read_to_string(folder.join(path)).map_err(|error| format!("{path}: {error}"));
    let mut config = cbindgen::Config::from_file(folder.join("cbindgen.toml"))?;
    config.header = Some(fill(&read("include/conventions.h.in")?));
    config.after_includes = Some(format!("\n{}", fill(&read("include/macros.h.in")?)));
    let mut builder = cbindgen::Builder::new().with_config(config);
    for section in SECTIONS {
        builder = builder.with_src(folder.join("src").join(section.source));
    }
    let bindings = builder.generate().map_err(|error| error.to_string())?;
    let mut text = Vec::new();
    bindings.write(&mut text);
    let mut text = String::from_utf8(text).map_err(|error| error.to_string())?;
    for section in SECTIONS {
        let source = read(&format!("src/{}", section.source))?;
        text = section.mark(&text, &exported(&source))?;
    }
    Ok(text)
}

/// Puts the versions of the crate into a text.
fn fill(text: &str) -> String {
    text.trim_end()
        .replace("@VERSION@", env!("CARGO_PKG_VERSION"))
        .replace("@MAJOR@", env!("CARGO_PKG_VERSION_MAJOR"))
        .replace("@MINOR@", env!("CARGO_PKG_VERSION_MINOR"))
        .replace("@PATCH@", env!("CARGO_PKG_VERSION_PATCH"))
}

/// The functions of a source that C can call.
fn exported(source: &str) -> Vec<String> {
    const PREFIX: &str = "vpc_metadata_";
    let before = format!(r#"extern "C" fn {PREFIX}"#);
    let parts = source.split(before.as_str()).skip(1);
    parts.filter_map(|rest| Some(format!("{PREFIX}{}(", rest.split_once('(')?.0))).collect()
}

impl Section {
    /// Puts the heading, and the condition if there is one, around the functions that start like these.
    fn mark(&self, text: &str, starts: &[String]) -> Result<String, String> {
        let missing = || format!("the functions of {} are not in the header", self.source);
        // Not in the example that the header begins with.
        let declarations = text.find("extern \"C\" {").ok_or_else(missing)?;
        let places = starts.iter().map(|start| Some(declarations + text[declarations..].find(start)?));
        let places = places.collect::<Option<Vec<_>>>().ok_or_else(missing)?;
        let (first, last) = places.iter().min().zip(places.iter().max()).ok_or_else(missing)?;
        let start = text[..*first].rfind("/**").ok_or_else(missing)?;
        let end = *last + text[*last..].find(";\n").ok_or_else(missing)? + ";\n".len();
        let heading = format!("/* ---- {} ", self.heading);
        let heading = format!("{heading:-<width$} */\n\n", width = WIDTH - " */".len());
        let (before, after) = match self.condition {
            Some(name) => (format!("#if defined({name})\n\n"), format!("\n#endif /* {name} */\n")),
            None => (String::new(), String::new()),
        };
        Ok([&text[..start], &heading, &before, &text[start..end], &after, &text[end..]].concat())
    }
}
