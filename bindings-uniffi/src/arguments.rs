//! Arguments of calls, in the types that all languages have.

use std::time::Duration;

use vpc_metadata::TrustedProfile;

use crate::error::VpcMetadataError;

pub(crate) fn expires_in(seconds: Option<i64>) -> Result<Option<u32>, VpcMetadataError> {
    seconds.map(u32::try_from).transpose().map_err(|_| {
        VpcMetadataError::invalid_input("expires_in is not a number of seconds of 32 bits".to_owned())
    })
}

pub(crate) fn trusted_profile(text: Option<String>) -> Result<Option<TrustedProfile>, VpcMetadataError> {
    Ok(text.map(|text| text.parse()).transpose()?)
}

pub(crate) fn deadline(seconds: f64) -> Result<Duration, VpcMetadataError> {
    Duration::try_from_secs_f64(seconds).map_err(|_| {
        VpcMetadataError::invalid_input(format!("deadline is {seconds}, not a number of seconds"))
    })
}
