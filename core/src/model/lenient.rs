//! Reading what the service sends in the place of nothing.

use serde::{Deserialize, Deserializer};

use crate::Secret;

/// What can stand in an optional field.
pub(crate) trait Blank {
    /// Whether nothing was said: an object without members. The service has sent `"dedicated_host": {}` for an instance
    /// that is on none. Empty texts and arrays, however, are values.
    fn is_blank(&self) -> bool {
        false
    }
}

impl Blank for String {}
impl Blank for i64 {}
impl Blank for bool {}
impl Blank for Secret {}

/// Reads `null` and `{}` as `None`.
pub(crate) fn option<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Blank,
{
    Ok(Option::<T>::deserialize(deserializer)?.filter(|value| !value.is_blank()))
}
