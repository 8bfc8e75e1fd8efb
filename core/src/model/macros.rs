//! The three shapes that response types have, so that each rule of the module's documentation stands once.

/// A response object. Fields under `required` have their own type, those under `optional` become `Option`s, those under
/// `arrays` become `Option<Vec<_>>` with a method of the same name that gives the slice.
macro_rules! model {
    (
        $(#[doc = $doc:literal])*
        pub struct $Name:ident {
            $(required { $( $(#[doc = $required_doc:literal])* $required:ident: $Required:ty, )+ })?
            $(optional {
                $(
                    $(#[doc = $optional_doc:literal])*
                    $(#[serde(rename = $optional_name:literal)])?
                    $optional:ident: $Optional:ty,
                )+
            })?
            $(arrays {
                $(
                    $(#[doc = $array_doc:literal])*
                    $(#[serde(deserialize_with = $array_reader:literal)])?
                    $array:ident: $Item:ty,
                )+
            })?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
        pub struct $Name {
            $($( $(#[doc = $required_doc])* pub $required: $Required, )+)?
            $($(
                $(#[doc = $optional_doc])*
                #[serde(
                    default,
                    skip_serializing_if = "Option::is_none",
                    deserialize_with = "crate::model::lenient::option"
                    $(, rename = $optional_name)?
                )]
                pub $optional: Option<$Optional>,
            )+)?
            $($(
                $(#[doc = $array_doc])*
                #[serde(default, skip_serializing_if = "Option::is_none" $(, deserialize_with = $array_reader)?)]
                pub $array: Option<Vec<$Item>>,
            )+)?
            /// The members that this release does not know, as they came.
            #[serde(flatten)]
            pub additional_properties: crate::model::AdditionalProperties,
        }

        impl crate::model::lenient::Blank for $Name {
            fn is_blank(&self) -> bool {
                *self == Self::default()
            }
        }

        impl crate::schema::DescribedObject for $Name {
            const OBJECT: crate::schema::ObjectType = crate::schema::ObjectType {
                name: stringify!($Name),
                doc: &[$($doc),*],
                fields: &[
                    $($(model!(@field [$($required_doc),*] $required, $Required, true),)+)?
                    $($(model!(@field [$($optional_doc),*] $optional $($optional_name)?, $Optional, false),)+)?
                    $($(model!(@field [$($array_doc),*] $array, Vec<$Item>, false),)+)?
                ],
            };
        }

        impl crate::schema::Described for $Name {
            const KIND: crate::schema::Kind =
                crate::schema::Kind::Object(&<$Name as crate::schema::DescribedObject>::OBJECT);
        }

        $(
            impl $Name {
                $(
                    #[doc = concat!("The items of the field `", stringify!($array), "`; none if it is absent.")]
                    pub fn $array(&self) -> &[$Item] {
                        self.$array.as_deref().unwrap_or_default()
                    }
                )+
            }
        )?
    };
    (@field [$($doc:literal),*] $field:ident $name:literal, $Type:ty, $required:literal) => {
        crate::schema::Field {
            name: $name,
            doc: &[$($doc),*],
            kind: &<$Type as crate::schema::Described>::KIND,
            required: $required,
        }
    };
    (@field $doc:tt r#type, $Type:ty, $required:literal) => {
        model!(@field $doc r#type "type", $Type, $required)
    };
    (@field [$($doc:literal),*] $field:ident, $Type:ty, $required:literal) => {
        crate::schema::Field {
            name: stringify!($field),
            doc: &[$($doc),*],
            kind: &<$Type as crate::schema::Described>::KIND,
            required: $required,
        }
    };
}

/// The object that a list operation returns: the array, and the paging members that the service may put beside it.
macro_rules! collection {
    (
        $(#[doc = $doc:literal])*
        pub struct $Name:ident { $(#[doc = $items_doc:literal])* $items:ident: $Item:ty }
    ) => {
        model! {
            $(#[doc = $doc])*
            ///
            /// Collections come whole. The paging members are there for a service that sends them after all.
            pub struct $Name {
                required {
                    $(#[doc = $items_doc])*
                    $items: Vec<$Item>,
                }
                optional {
                    /// Where the first page is.
                    first: crate::model::PageLink,
                    /// How many items a page has at most.
                    limit: i64,
                    /// Where the next page is; absent on the last one.
                    next: crate::model::PageLink,
                    /// How many items all pages have together.
                    total_count: i64,
                }
            }
        }

        impl $Name {
            /// The `start` query parameter that asks for the next page; none on the last page.
            ///
            /// Nothing else of the link is of use: the paths that the service has put there do not exist.
            pub fn next_start(&self) -> Option<String> {
                self.next.as_ref()?.start()
            }
        }
    };
}

/// A set of texts that the service may extend.
macro_rules! open_enum {
    (
        $(#[doc = $doc:literal])*
        pub enum $Name:ident { $( $(#[doc = $variant_doc:literal])* $Variant:ident = $text:literal, )+ }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub enum $Name {
            $( $(#[doc = $variant_doc])* $Variant, )+
            /// A value that this release does not know, possibly empty. `From` never makes one of a known text.
            Unknown(String),
        }

        impl $Name {
            /// The texts of the known values.
            pub const VALUES: &'static [&'static str] = &[$($text),+];

            /// The value as the service writes it.
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$Variant => $text, )+
                    Self::Unknown(text) => text,
                }
            }

            fn known(text: &str) -> Option<Self> {
                match text {
                    $( $text => Some(Self::$Variant), )+
                    _ => None,
                }
            }
        }

        impl From<&str> for $Name {
            fn from(text: &str) -> Self {
                Self::known(text).unwrap_or_else(|| Self::Unknown(text.to_owned()))
            }
        }

        impl From<String> for $Name {
            fn from(text: String) -> Self {
                Self::known(&text).unwrap_or(Self::Unknown(text))
            }
        }

        /// Shows the value as the service writes it.
        impl std::fmt::Display for $Name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(Self::from)
            }
        }

        impl crate::model::lenient::Blank for $Name {}

        impl crate::schema::Described for $Name {
            const KIND: crate::schema::Kind = crate::schema::Kind::Enum(&crate::schema::EnumType {
                name: stringify!($Name),
                doc: &[$($doc),*],
                values: &[$(($text, &[$($variant_doc),*])),+],
            });
        }
    };
}
