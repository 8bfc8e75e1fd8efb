//! Responses: the service's JSON as text, and its parts by JSON Pointer.

use std::collections::BTreeMap;
use std::ffi::{CString, c_char};
use std::fmt;
use std::ptr::null;
use std::sync::OnceLock;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use vpc_metadata_core::Json;
use zeroize::Zeroizing;

use crate::ffi::{self, Opaque};

/// A response. It does not change, and may be read by several threads at once. Wiped and freed with
/// `vpc_metadata_value_free`.
pub struct Value {
    /// The text with a NUL after it.
    text: Zeroizing<Vec<u8>>,
    /// The parts, read when one is first asked for.
    root: OnceLock<Option<Node>>,
}

impl Opaque for Value {
    const NAME: &'static str = "value";
    const TAG: u64 = u64::from_ne_bytes(*b"vpcvalue");
}

/// Responses can hold tokens and user data: only the size is shown.
impl fmt::Debug for Value {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Value({} bytes)", self.length())
    }
}

impl From<Json> for Value {
    fn from(json: Json) -> Value {
        let text = json.as_str().as_bytes();
        // Of the right size at once: growing would leave a copy behind that nobody wipes.
        let mut with_nul = Zeroizing::new(Vec::with_capacity(text.len() + 1));
        with_nul.extend_from_slice(text);
        with_nul.push(0);
        Value { text: with_nul, root: OnceLock::new() }
    }
}

impl Value {
    fn length(&self) -> usize {
        self.text.len() - 1
    }

    /// The part at a pointer of RFC 6901.
    fn at(&self, pointer: &str) -> Option<&Node> {
        let text = self.text.get(..self.length())?;
        let root = self.root.get_or_init(|| serde_json::from_slice(text).ok()).as_ref()?;
        if pointer.is_empty() {
            return Some(root);
        }
        pointer.strip_prefix('/')?.split('/').try_fold(root, |node, token| node.member(token))
    }
}

/// A part of a response.
enum Node {
    /// `null`, or a number that is no 64-bit integer.
    Other,
    Bool(bool),
    Integer(i64),
    /// Absent where the text holds a NUL, which no C string can.
    Text(Option<Zeroizing<CString>>),
    Array(Vec<Node>),
    /// Of a name that is there twice, the last one counts, as in most readers.
    Object(BTreeMap<String, Node>),
}

impl Node {
    fn member(&self, token: &str) -> Option<&Node> {
        match self {
            Node::Object(members) => members.get(&unescape(token)?),
            Node::Array(items) => {
                let is_index =
                    token == "0" || !token.starts_with('0') && token.bytes().all(|b| b.is_ascii_digit());
                items.get(token.parse::<usize>().ok().filter(|_| is_index)?)
            }
            _ => None,
        }
    }
}

/// Reads a token of a pointer: `~1` is `/`, `~0` is `~`, and no other `~` may be there.
fn unescape(token: &str) -> Option<String> {
    let mut parts = token.split('~');
    let mut name = parts.next()?.to_owned();
    for part in parts {
        name.push(match part.bytes().next()? {
            b'0' => '~',
            b'1' => '/',
            _ => return None,
        });
        name.push_str(part.get(1..)?);
    }
    Some(name)
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Node, D::Error> {
        reader.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Other)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(i64::try_from(value).map_or(Node::Other, Node::Integer))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Node, E> {
        Ok(Node::Other)
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(CString::new(text).ok().map(Zeroizing::new)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut nodes = Vec::new();
        while let Some(node) = items.next_element()? {
            nodes.push(node);
        }
        Ok(Node::Array(nodes))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Node, A::Error> {
        let mut nodes = BTreeMap::new();
        while let Some((name, node)) = members.next_entry()? {
            nodes.insert(name, node);
        }
        Ok(Node::Object(nodes))
    }
}

/// Reads a part of a value.
///
/// # Safety
/// `value` is NULL or a value of the caller's, `pointer` NULL or a C string; both stay as they are during `'a`.
unsafe fn part<'a>(value: *const Value, pointer: *const c_char) -> Option<&'a Node> {
    // SAFETY: the same promise.
    let (value, pointer) = unsafe { (ffi::borrow(value).ok()?, ffi::text("pointer", pointer).ok()?) };
    value.at(pointer)
}

/// The whole response as JSON text, exactly as the service sent it. It ends with a NUL, and `length`, unless NULL, is
/// set to the number of bytes before that. Lives as long as the value. NULL only for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_value_json(value: *const Value, length: *mut usize) -> *const c_char {
    ffi::answer(null(), || {
        // SAFETY: the caller gives NULL or a value.
        let value = unsafe { ffi::borrow(value) }.ok()?;
        if !length.is_null() {
            // SAFETY: not NULL, and the caller's to be written to.
            unsafe { length.write(value.length()) };
        }
        Some(value.text.as_ptr().cast())
    })
}

/// The text at a JSON Pointer (RFC 6901), for example `/zone/name` or `/keys/0/id`. Lives as long as the value. NULL
/// when there is none, when it is no text, and when it holds a NUL character (it is whole in the JSON text).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_value_get_string(
    value: *const Value,
    pointer: *const c_char,
) -> *const c_char {
    // SAFETY: the caller gives NULL or what the header says.
    ffi::answer(null(), || match unsafe { part(value, pointer)? } {
        Node::Text(Some(text)) => Some(text.as_ptr()),
        _ => None,
    })
}

/// Sets `out` to the whole number at a JSON Pointer and returns true; or returns false and leaves `out` alone, when
/// there is none, or none of 64 bits.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_value_get_int64(
    value: *const Value,
    pointer: *const c_char,
    out: *mut i64,
) -> bool {
    // SAFETY: the caller gives NULL or what the header says.
    ffi::answer(false, || match unsafe { part(value, pointer)? } {
        Node::Integer(number) if !out.is_null() => {
            // SAFETY: not NULL, and the caller's to be written to.
            unsafe { out.write(*number) };
            Some(true)
        }
        _ => None,
    })
}

/// Sets `out` to the truth value at a JSON Pointer and returns true; or returns false and leaves `out` alone, when
/// there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_value_get_bool(
    value: *const Value,
    pointer: *const c_char,
    out: *mut bool,
) -> bool {
    // SAFETY: the caller gives NULL or what the header says.
    ffi::answer(false, || match unsafe { part(value, pointer)? } {
        Node::Bool(truth) if !out.is_null() => {
            // SAFETY: not NULL, and the caller's to be written to.
            unsafe { out.write(*truth) };
            Some(true)
        }
        _ => None,
    })
}

/// The number of items of the array, or of members of the object, at a JSON Pointer (`""` is the whole response); -1
/// when there is neither.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_value_length(value: *const Value, pointer: *const c_char) -> i64 {
    // SAFETY: the caller gives NULL or what the header says.
    ffi::answer(-1, || match unsafe { part(value, pointer)? } {
        Node::Array(items) => i64::try_from(items.len()).ok(),
        Node::Object(members) => i64::try_from(members.len()).ok(),
        _ => None,
    })
}

/// Wipes and frees a value. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_value_free(value: *mut Value) {
    // SAFETY: the caller hands over NULL or a value that nobody uses any more.
    unsafe { ffi::free(value) }
}
