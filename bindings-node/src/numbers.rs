//! Finds texts whose numbers `JSON.parse` may not keep: whole numbers beyond 2^53 have 16 digits or more.

/// The digits of 2^53.
const DIGITS: usize = 16;

/// Whether 16 digits stand together anywhere, also inside of a string. Most responses hold none, and are then parsed
/// by `JSON.parse` alone; it is JavaScript that looks closer.
pub(crate) fn may_hold_a_large_number(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_digit = |byte: &&u8| byte.is_ascii_digit();
    // Of 16 bytes in a row, exactly one is at a multiple of 16: only where that one is a digit is there more to see.
    (0..bytes.len()).step_by(DIGITS).any(|at| {
        let (before, from) = bytes.split_at(at);
        let behind = from.iter().take_while(is_digit).count();
        behind > 0 && behind + before.iter().rev().take_while(is_digit).count() >= DIGITS
    })
}
