//! The three shapes that response types have, so that each rule of the module's documentation stands once.

/// A response object. Fields under `required` have their own type, those under `optional` become `Option`s, those under
/// `arrays` become `Option<Vec<_>>` with a method of the same name that gives the slice.
macro_rules! model {
    (
        $(#[$meta:meta])*
        pub struct $Name:ident {
            $(required { $( $(#[$required_meta:meta])* $required:ident: $Required:ty, )+ })?
            $(optional { $( $(#[$optional_meta:meta])* $optional:ident: $Optional:ty, )+ })?
            $(arrays { $( $(#[$array_meta:meta])* $array:ident: $Item:ty, )+ })?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
        pub struct $Name {
            $($( $(#[$required_meta])* pub $required: $Required, )+)?
            $($(
                $(#[$optional_meta])*
                #[serde(
                    default,
                    skip_serializing_if = "Option::is_none",
                    deserialize_with = "crate::model::lenient::option"
                )]
                pub $optional: Option<$Optional>,
            )+)?
            $($(
                $(#[$array_meta])*
                #[serde(default, skip_serializing_if = "Option::is_none")]
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
}

/// The object that a list operation returns: the array, and the paging members that the service may put beside it.
macro_rules! collection {
    (
        $(#[$meta:meta])*
        pub struct $Name:ident { $(#[$items_meta:meta])* $items:ident: $Item:ty }
    ) => {
        model! {
            $(#[$meta])*
            ///
            /// Collections come whole. The paging members are there for a service that sends them after all.
            pub struct $Name {
                required {
                    $(#[$items_meta])*
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
        $(#[$meta:meta])*
        pub enum $Name:ident { $( $(#[$variant_meta:meta])* $Variant:ident = $text:literal, )+ }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub enum $Name {
            $( $(#[$variant_meta])* $Variant, )+
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
    };
}
