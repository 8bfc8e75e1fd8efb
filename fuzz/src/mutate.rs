//! Hostile versions of good input.

use serde_json::{Map, Value, json};

use crate::choices::Choices;

/// What mutations plant in the place of values. It must not appear where the input is not repeated.
pub(crate) const PLANTED: &str = "pLaNtEd-0f3a";

/// A mutated body.
#[derive(Debug)]
pub(crate) struct Mutated {
    pub(crate) bytes: Vec<u8>,
    /// Whether the text itself was changed, past what JSON gives a structure to.
    pub(crate) torn: bool,
}

/// Texts that have been trouble somewhere.
const TEXTS: &[&str] = &[
    PLANTED,
    "",
    " ",
    "a\u{0}b",
    "line\r\nX-Injected: 1\r\n\r\nnext",
    "\u{1b}[31mred\u{1b}[0m",
    "\u{85}\u{2028}\u{2029}",
    "\u{202e}drowssap",
    "\u{feff}bom",
    "é\u{301}\u{200d}😀",
    "\u{10ffff}",
    "../../x",
    "%2e%2e",
    "null",
    "2026-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999999999Z",
    "-009999-01-01T00:00:00Z",
    "2016-12-31T23:59:60Z",
    "99999999999999999999",
];

/// Numbers as text: what `serde_json::Value` cannot hold, too.
const NUMBERS: &[&str] = &[
    "0",
    "-0",
    "-1",
    "5",
    "3600",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "18446744073709551615",
    "18446744073709551616",
    "1e400",
    "-1e400",
    "1e-400",
    "1.5",
    "300.0",
    "3e2",
    "0.1e-7",
    "123456789012345678901234567890.123456789",
    "1E+308",
    "2.2250738585072011e-308",
    "01",
    "+1",
    "0x10",
    "NaN",
    "Infinity",
];

/// A number that JSON may or may not know.
pub(crate) fn number(choices: &mut Choices<'_>) -> &'static str {
    choices.pick(NUMBERS)
}

/// A hostile text.
pub(crate) fn text(choices: &mut Choices<'_>) -> String {
    match choices.below(TEXTS.len() + 3) {
        index if index < TEXTS.len() => TEXTS[index].to_owned(),
        other => {
            let mut random = choices.random();
            let length = random.usize(0..if other == TEXTS.len() { 40 } else { 3_000 });
            let ascii = other == TEXTS.len() + 1;
            (0..length)
                .map(|_| if ascii { random.char(' '..='~') } else { random.char('\0'..'\u{3000}') })
                .collect()
        }
    }
}

/// A value of any type.
fn value(choices: &mut Choices<'_>) -> Value {
    match choices.below(14) {
        0 => Value::Null,
        1 => json!({}),
        2 => json!([]),
        3 => json!(true),
        4 => json!(0),
        5 => json!(-1),
        6 => json!(i64::MAX),
        7 => json!(u64::MAX),
        8 => json!(1e308),
        9 => json!([null, {}, [], "", 0]),
        10 => json!({ "id": PLANTED, "name": null, "href": {} }),
        11 => {
            let depth = choices.below(200);
            (0..depth).fold(json!(PLANTED), |inner, level| {
                if level % 2 == 0 { json!([inner]) } else { json!({ "a": inner }) }
            })
        }
        _ => Value::String(text(choices)),
    }
}

/// The pointers of a value and everything in it.
fn pointers(value: &Value) -> Vec<String> {
    fn walk(value: &Value, at: String, all: &mut Vec<String>) {
        match value {
            Value::Object(members) => {
                for (name, value) in members {
                    walk(value, format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")), all);
                }
            }
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(index, item)| walk(item, format!("{at}/{index}"), all))
            }
            _ => {}
        }
        all.push(at);
    }
    let mut all = Vec::new();
    walk(value, String::new(), &mut all);
    all
}

/// Changes the structure of a value at one place; `others` are values to take parts from.
pub(crate) fn structure(choices: &mut Choices<'_>, root: &mut Value, others: &[&Value]) {
    let all = pointers(root);
    let at = all[choices.below(all.len())].clone();
    let Some(place) = root.pointer_mut(&at) else { return };
    match choices.below(8) {
        0 | 1 => *place = value(choices),
        2 => *place = json!([place.take()]),
        3 => *place = json!({ "wrapped": place.take() }),
        4 => {
            *place = match place.take() {
                Value::Number(number) => Value::String(number.to_string()),
                Value::String(text) => json!(text.len()),
                Value::Bool(yes) => json!(if yes { "true" } else { "false" }),
                other => json!(other.to_string().len()),
            }
        }
        5 => {
            if let Some((parent, name)) = at.rsplit_once('/') {
                match root.pointer_mut(parent) {
                    Some(Value::Object(members)) => drop(members.remove(name)),
                    Some(Value::Array(items)) => items.clear(),
                    _ => {}
                }
            }
        }
        6 => {
            if !others.is_empty() {
                let other = others[choices.below(others.len())];
                let from = pointers(other);
                let part = other.pointer(&from[choices.below(from.len())]).cloned();
                *place = part.unwrap_or(Value::Null);
            }
        }
        _ => {
            let new = value(choices);
            match place {
                Value::Object(members) => drop(members.insert(text(choices), new)),
                Value::Array(items) => {
                    let times = choices.below(4) * 20;
                    items.extend(std::iter::repeat_n(new, times + 1));
                }
                other => *other = Value::Object(Map::from_iter([(text(choices), new)])),
            }
        }
    }
}

/// Mutates a JSON body: mostly its structure, sometimes the text.
pub(crate) fn json(choices: &mut Choices<'_>, original: &Value, others: &[&Value]) -> Mutated {
    let mut body = original.clone();
    for _ in 0..choices.below(4) {
        structure(choices, &mut body, others);
    }
    let pretty = choices.one_in(4);
    let mut text = if pretty { serde_json::to_string_pretty(&body) } else { serde_json::to_string(&body) }
        .expect("JSON");
    let mut torn = false;
    if choices.one_in(3) {
        torn = true;
        retype(choices, &mut text);
    }
    let mut bytes = text.into_bytes();
    if choices.one_in(4) {
        torn = true;
        tear(choices, &mut bytes);
    }
    Mutated { bytes, torn }
}

/// Changes that keep the text UTF-8: what no `Value` can express.
fn retype(choices: &mut Choices<'_>, text: &mut String) {
    let places =
        |text: &str, wanted: char| -> Vec<usize> { text.match_indices(wanted).map(|(at, _)| at).collect() };
    let pick = |choices: &mut Choices<'_>, wanted: char| {
        let all = places(text, wanted);
        (!all.is_empty()).then(|| all[choices.below(all.len())])
    };
    match choices.below(7) {
        0 => {
            // A key twice.
            if let Some(at) = pick(choices, '{') {
                let name = choices.pick(&[
                    "id",
                    "name",
                    "access_token",
                    "expires_in",
                    "errors",
                    "code",
                    "keys",
                    "href",
                ]);
                let value = choices.pick(&["null", "\"twice\"", "7", "{}", "[]"]);
                let comma = if text[at + 1..].trim_start().starts_with('}') { "" } else { "," };
                text.insert_str(at + 1, &format!("\"{name}\":{value}{comma}"));
            }
        }
        1 => {
            if let Some(at) = pick(choices, ':') {
                let number = number(choices).to_owned();
                let end = text[at + 1..].find([',', '}']).map_or(text.len(), |length| at + 1 + length);
                text.replace_range(at + 1..end, &number);
            }
        }
        2 => {
            if let Some(at) = pick(choices, ':') {
                let depth = if choices.one_in(3) { 100_000 } else { 130 };
                let (open, close) = if choices.one_in(2) { ("{\"a\":", "}") } else { ("[", "]") };
                let deep = format!(
                    "{}1{}",
                    open.repeat(depth),
                    if choices.one_in(2) { String::new() } else { close.repeat(depth) }
                );
                text.insert_str(at + 1, &format!("{deep},\"after\":"));
            }
        }
        3 => {
            if let Some(at) = pick(choices, '"') {
                text.insert_str(
                    at + 1,
                    choices.pick(&["\\ud800", "\\udc00\\ud800", "\\u0000", "\\x41", "\\", "\u{7f}", "\t"]),
                );
            }
        }
        4 => text.insert_str(0, choices.pick(&["\u{feff}", " \r\n\t", "null", "//\n", ")]}'\n", "\u{a0}"])),
        5 => text.push_str(choices.pick(&["\n", " {}", "\u{0}", ",", "}", "<html></html>"])),
        _ => {
            let deep = if choices.large { 1_000_000 } else { 10_000 };
            *text = match choices.below(4) {
                0 => "[".repeat(deep),
                1 => format!("{{\"id\":\"a\",\"x\":{}}}", "[".repeat(deep)),
                2 => choices.pick(&["null", "true", "\"pLaNtEd-0f3a\"", "7", "", "{}", "[]"]).to_owned(),
                _ => "<html><head><title>Sign in</title></head></html>".to_owned(),
            };
        }
    }
}

/// Changes of bytes, without regard for anything.
pub(crate) fn tear(choices: &mut Choices<'_>, bytes: &mut Vec<u8>) {
    for _ in 0..=choices.below(3) {
        let at = choices.below(bytes.len() + 1);
        match choices.below(8) {
            0 => bytes.truncate(at),
            1 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << choices.below(8);
                }
            }
            2 => {
                let junk = [0xff, 0xc3, 0xed, 0x00, 0x0d, 0x0a, b'"', b'}', b'%', b' '];
                bytes.insert(at, junk[choices.below(junk.len())]);
            }
            3 => {
                let end = at + choices.below(bytes.len() - at + 1);
                bytes.drain(at..end);
            }
            4 => {
                let end = at + choices.below((bytes.len() - at).min(2_000) + 1);
                let part = bytes[at..end].to_vec();
                let to = choices.below(bytes.len() + 1);
                bytes.splice(to..to, part);
            }
            5 => {
                let mut random = choices.random();
                for byte in &mut bytes[at..] {
                    if random.u8(..) < 8 {
                        *byte = random.u8(..);
                    }
                }
            }
            6 => {
                let mut random = choices.random();
                let junk: Vec<u8> = (0..random.usize(1..300)).map(|_| random.u8(..)).collect();
                bytes.splice(at..at, junk);
            }
            _ => {
                let middle = bytes.len() / 2;
                bytes.rotate_left(middle);
            }
        }
    }
}
