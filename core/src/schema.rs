//! What the types of [`model`](crate::model) look like, for generators of other languages' type files.
//!
//! ```
//! use vpc_metadata::Operation;
//! use vpc_metadata::schema::Kind;
//!
//! let key = vpc_metadata::schema::response(Operation::GetKey);
//! assert_eq!(key.name, "Key");
//! let length = key.fields.iter().find(|field| field.name == "length").unwrap();
//! assert!(matches!(length.kind, Kind::Integer) && !length.required);
//! ```

use crate::operation::Operation;
use crate::secret::Secret;

/// A response object.
#[derive(Debug)]
pub struct ObjectType {
    /// The name of the Rust type.
    pub name: &'static str,
    /// Its documentation, line by line.
    pub doc: &'static [&'static str],
    /// Its members: the required ones, the optional ones, then the arrays, each group by name.
    pub fields: &'static [Field],
}

/// A member of an object.
#[derive(Debug)]
pub struct Field {
    /// The name in JSON.
    pub name: &'static str,
    /// Its documentation, line by line.
    pub doc: &'static [&'static str],
    /// What it holds.
    pub kind: &'static Kind,
    /// Whether it is always there.
    pub required: bool,
}

/// A set of texts that the service may extend.
#[derive(Debug)]
pub struct EnumType {
    /// The name of the Rust type.
    pub name: &'static str,
    /// Its documentation, line by line.
    pub doc: &'static [&'static str],
    /// The known texts, each with the lines of its documentation.
    pub values: &'static [(&'static str, &'static [&'static str])],
}

/// What a member holds.
#[derive(Debug)]
pub enum Kind {
    /// A text.
    Text,
    /// A text that is a secret.
    Secret,
    /// A whole number of 64 bits.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// One of a set of texts, or another.
    Enum(&'static EnumType),
    /// An object.
    Object(&'static ObjectType),
    /// An array.
    Array(&'static Kind),
}

/// A type that a member can have.
pub trait Described {
    /// What it is.
    const KIND: Kind;
}

impl Described for String {
    const KIND: Kind = Kind::Text;
}

impl Described for Secret {
    const KIND: Kind = Kind::Secret;
}

impl Described for i64 {
    const KIND: Kind = Kind::Integer;
}

impl Described for bool {
    const KIND: Kind = Kind::Boolean;
}

impl<T: Described> Described for Vec<T> {
    const KIND: Kind = Kind::Array(&T::KIND);
}

/// An object of the model.
pub trait DescribedObject {
    /// Its description.
    const OBJECT: ObjectType;
}

macro_rules! responses {
    (
        reads { $([#[doc = $read_doc:literal] $Read:ident, $read:ident($($id:ident)?), $read_id:literal, $path:literal, $ReadType:ident, $ReadShape:ident($read_member:literal)])* }
        identity { $([#[doc = $identity_doc:literal] $Identity:ident, $identity:ident, $identity_id:literal, $method:ident, $current:literal, $legacy:literal, $IdentityType:ident, $IdentityShape:ident($identity_member:literal)])* }
    ) => {
        /// What an operation returns.
        pub const fn response(operation: Operation) -> &'static ObjectType {
            match operation {
                $(Operation::$Read => &<crate::model::$ReadType as DescribedObject>::OBJECT,)*
                $(Operation::$Identity => &<crate::model::$IdentityType as DescribedObject>::OBJECT,)*
            }
        }
    };
}

crate::for_each_operation!(responses);
