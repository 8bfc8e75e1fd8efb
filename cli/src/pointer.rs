//! JSON Pointer (RFC 6901) into the service's text, which leaves the value as it was sent.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use vpc_metadata::ErrorKind;

use crate::failure::Failure;

/// Member names that a hint shows at most.
const MOST_NAMES: usize = 30;

/// A pointer that is well formed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pointer(Vec<String>);

impl Pointer {
    /// Reads a pointer: empty for the whole document, or `/name/0/name`, with `~1` for `/` and `~0` for `~` in a name.
    pub(crate) fn parse(text: &str) -> Result<Pointer, Failure> {
        let wrong = |problem: &str| {
            Failure::invalid_input(format!("--pointer {text:?} {problem}"))
                .hint("give a JSON Pointer (RFC 6901), for example /zone/name or /keys/0/id")
        };
        if text.is_empty() {
            return Ok(Pointer(Vec::new()));
        }
        let rest = text.strip_prefix('/').ok_or_else(|| wrong("does not start with /"))?;
        let name = |token: &str| {
            if token.replace("~0", "_").replace("~1", "_").contains('~') {
                return Err(wrong("holds a ~ that is not followed by 0 or 1"));
            }
            Ok(token.replace("~1", "/").replace("~0", "~"))
        };
        rest.split('/').map(name).collect::<Result<_, _>>().map(Pointer)
    }

    /// The text of the value that the pointer points at, as it was sent.
    pub(crate) fn find<'a>(&self, json: &'a str) -> Result<&'a str, Failure> {
        let mut value = json.trim_ascii();
        for (depth, name) in self.0.iter().enumerate() {
            value = match value.as_bytes().first() {
                Some(b'{') => {
                    let Members(members) = read(value)?;
                    let found = members.iter().rev().find(|(member, _)| member == name);
                    found.map(|(_, value)| value.get()).ok_or_else(|| self.no_member(depth, &members))?
                }
                Some(b'[') => {
                    let items: Vec<&'a RawValue> = read(value)?;
                    let found = index(name).and_then(|index| items.get(index));
                    found.map(|value| value.get()).ok_or_else(|| self.no_item(depth, items.len()))?
                }
                _ => return Err(self.nothing(depth).hint(format!("{} has no members", self.up_to(depth)))),
            };
        }
        Ok(value)
    }

    fn no_member(&self, depth: usize, members: &[(String, &RawValue)]) -> Failure {
        if members.is_empty() {
            return self.nothing(depth).hint(format!("{} is empty", self.up_to(depth)));
        }
        let mut names: Vec<&str> = members.iter().map(|(name, _)| name.as_str()).take(MOST_NAMES).collect();
        if members.len() > MOST_NAMES {
            names.push("...");
        }
        self.nothing(depth).hint(format!("{} has {}", self.up_to(depth), names.join(", ")))
    }

    fn no_item(&self, depth: usize, length: usize) -> Failure {
        let items = if length == 1 { "item" } else { "items" };
        self.nothing(depth).hint(format!("{} is an array of {length} {items}", self.up_to(depth)))
    }

    fn nothing(&self, depth: usize) -> Failure {
        Failure::new(ErrorKind::NotFound, format!("the response has nothing at {}", self.up_to(depth + 1)))
    }

    fn up_to(&self, depth: usize) -> String {
        if depth == 0 {
            return "the response".to_owned();
        }
        self.0
            .iter()
            .take(depth)
            .map(|name| format!("/{}", name.replace('~', "~0").replace('/', "~1")))
            .collect()
    }
}

/// The text of a JSON string, `None` for any other value.
pub(crate) fn as_text(value: &str) -> Result<Option<String>, Failure> {
    if value.starts_with('"') { read(value).map(Some) } else { Ok(None) }
}

/// An index is digits without a leading zero.
fn index(name: &str) -> Option<usize> {
    let digits = name == "0" || (!name.starts_with('0') && name.bytes().all(|byte| byte.is_ascii_digit()));
    name.parse().ok().filter(|_| digits)
}

/// The core has checked the syntax; what is left to fail here is half of a surrogate pair.
fn read<'a, T: Deserialize<'a>>(json: &'a str) -> Result<T, Failure> {
    serde_json::from_str(json).map_err(|_| {
        Failure::new(ErrorKind::InvalidResponse, "the response holds a string that is not Unicode text")
    })
}

/// The members of an object, in order.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Members<'de>, D::Error> {
        struct MembersVisitor;
        impl<'de> Visitor<'de> for MembersVisitor {
            type Value = Members<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Members<'de>, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = access.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        reader.deserialize_map(MembersVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const JSON: &str = r#" {"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5,
        "k\"l": 6, " ": 7, "m~n": 8, "big": 12345678901234567890123, "price": 1.50, "none": null,
        "deep": {"list": [{"x": [ 1 , {} ]}]}, "twice": 1, "twice": 2, "é": "\u00e9\n", "half": "\ud800"} "#;

    fn find(pointer: &str) -> Result<&'static str, Failure> {
        Pointer::parse(pointer).expect("well formed").find(JSON)
    }

    #[test]
    fn the_examples_of_the_standard_hold() {
        for (pointer, expected) in [
            ("", JSON.trim()),
            ("/foo", r#"["bar", "baz"]"#),
            ("/foo/0", "\"bar\""),
            ("/", "0"),
            ("/a~1b", "1"),
            ("/c%d", "2"),
            ("/e^f", "3"),
            ("/g|h", "4"),
            ("/i\\j", "5"),
            ("/k\"l", "6"),
            ("/ ", "7"),
            ("/m~0n", "8"),
        ] {
            assert_eq!(find(pointer).expect(pointer), expected, "{pointer}");
        }
    }

    #[test]
    fn values_are_as_they_were_sent() {
        assert_eq!(find("/big").expect("there"), "12345678901234567890123");
        assert_eq!(find("/price").expect("there"), "1.50");
        assert_eq!(find("/none").expect("there"), "null");
        assert_eq!(find("/deep/list/0/x").expect("there"), "[ 1 , {} ]");
        assert_eq!(find("/twice").expect("there"), "2");
        assert_eq!(as_text(find("/é").expect("there")).expect("text").as_deref(), Some("é\n"));
        assert_eq!(as_text("1.50").expect("no text"), None);
    }

    #[test]
    fn what_is_not_there_is_not_found_and_the_hint_says_what_is() {
        for (pointer, expected) in [
            ("/foo/2", "hint: /foo is an array of 2 items"),
            ("/foo/00", "hint: /foo is an array of 2 items"),
            ("/foo/-", "hint: /foo is an array of 2 items"),
            ("/foo/+1", "hint: /foo is an array of 2 items"),
            ("/foo/99999999999999999999999", "hint: /foo is an array of 2 items"),
            ("/foo/", "hint: /foo is an array of 2 items"),
            ("/foo/0/x", "hint: /foo/0 has no members"),
            ("/none/x", "hint: /none has no members"),
            ("/deep/list/0/y", "hint: /deep/list/0 has x"),
            ("/deep/list/0/x/1/z", "hint: /deep/list/0/x/1 is empty"),
            ("/Foo", "hint: the response has foo, , a/b"),
        ] {
            let failure = format!("{:?}", find(pointer).expect_err(pointer));
            assert!(failure.contains("\"not_found\"") && failure.contains(expected), "{pointer}: {failure}");
        }
    }

    #[test]
    fn malformed_pointers_are_refused() {
        for text in ["foo", " /foo", "#/foo", "/a~", "/a~2", "/~~0", "/~~01", "/a/~x"] {
            let failure = format!("{:?}", Pointer::parse(text).expect_err(text));
            assert!(failure.contains("invalid_input") && failure.contains("--pointer"), "{failure}");
        }
        assert_eq!(Pointer::parse("/~01").expect("well formed"), Pointer(vec!["~1".to_owned()]));
    }

    #[test]
    fn half_a_surrogate_pair_is_an_error_and_no_panic() {
        let failure = as_text(find("/half").expect("there")).expect_err("no text");
        assert!(format!("{failure:?}").contains("invalid_response"));
    }

    #[test]
    fn depth_does_not_exhaust_the_stack() {
        let json = format!("{{\"a\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
        assert_eq!(Pointer::parse("/a/0").expect("well formed").find(&json).expect("there").len(), 199_998);
    }
}
