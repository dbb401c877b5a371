//! Base 32 as in RFC 4648, without padding: letters and digits that mail programs, chats and voices leave
//! as they are, and that a QR code packs best. Our own, in a few lines: the well-kept crates bring every
//! other base along, which every visitor would download.

const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

pub fn encode(bytes: &[u8]) -> String {
    let mut text = String::new();
    let (mut held, mut bits) = (0_u32, 0);
    let digit = |n: u32| char::from(ALPHABET.get((n & 31) as usize).copied().unwrap_or(b'A'));
    for byte in bytes {
        held = (held << 8) | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            text.push(digit(held >> bits));
        }
    }
    if bits > 0 {
        text.push(digit(held << (5 - bits)));
    }
    text
}

/// Reads capitals and small letters; `None` for what [`encode`] would not have written.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut held, mut bits) = (0_u32, 0);
    for letter in text.bytes() {
        let value = match letter.to_ascii_uppercase() {
            c @ b'A'..=b'Z' => c - b'A',
            c @ b'2'..=b'7' => c - b'2' + 26,
            _ => return None,
        };
        held = (held << 5) | u32::from(value);
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from((held >> bits) & 255).ok()?);
        }
    }
    // What is left over is less than a letter, and nothing.
    (bits < 5 && held & ((1 << bits) - 1) == 0).then_some(bytes)
}
