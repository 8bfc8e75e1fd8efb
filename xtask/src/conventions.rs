//! The conventions of the C library, which its header begins with, once more in its README.

use std::path::Path;

use crate::tables;

const WIDTH: usize = 120;

/// `README.md`, with the chapter as a list.
pub(crate) fn readme(found: &str) -> Result<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bindings-c/include/conventions.h.in");
    let source = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
    let (_, chapter) = source.split_once("==\n").ok_or("conventions.h.in has no chapter")?;
    let (chapter, _) = chapter.split_once(" */").ok_or("the chapter of conventions.h.in has no end")?;
    let lines: Vec<&str> = chapter.lines().map(|line| line.strip_prefix(" *").unwrap_or(line)).collect();
    let entries = lines.split(|line| line.trim().is_empty()).filter(|entry| !entry.is_empty());
    let list =
        entries.map(item).collect::<Option<String>>().ok_or("an entry of conventions.h.in has no name")?;
    tables::replace(found, "conventions", &list)
}

/// A name in the margin and a text become an item of a list.
fn item(entry: &[&str]) -> Option<String> {
    let (first, others) = entry.split_first()?;
    let (name, first) = first.trim().split_once("  ")?;
    let mut item = String::new();
    let mut line = format!("- **{name}.**");
    for word in first.split_whitespace().chain(others.iter().flat_map(|line| line.split_whitespace())) {
        // Markdown takes names in angle brackets for HTML.
        let word = word.replace('<', "\\<");
        if line.chars().count() + 1 + word.chars().count() > WIDTH {
            item += &format!("{line}\n");
            line = " ".to_owned();
        }
        line += &format!(" {word}");
    }
    Some(item + &line + "\n")
}
