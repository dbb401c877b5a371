//! CRC-32 as in zip and PNG. Our own: the well-kept crates bring tables of 8 to 16 KB, which every
//! visitor would download; this one of 64 bytes reads 10,000 records in a few milliseconds.

/// What becomes of each half byte.
const TABLE: [u32; 16] = table();

const fn table() -> [u32; 16] {
    let mut table = [0; 16];
    let mut n: usize = 0;
    while n < 16 {
        #[allow(clippy::cast_possible_truncation)] // below 16
        let mut crc = n as u32;
        let mut bit = 0;
        while bit < 4 {
            crc = (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg());
            bit += 1;
        }
        // A const function can't ask politely; n is below 16.
        #[allow(clippy::indexing_slicing)]
        {
            table[n] = crc;
        }
        n += 1;
    }
    table
}

/// The checksum of these, one after the other.
pub fn crc32(parts: &[&[u8]]) -> u32 {
    let step = |crc: u32, half: u32| {
        let at = ((crc ^ half) & 15) as usize;
        (crc >> 4) ^ TABLE.get(at).copied().unwrap_or_default()
    };
    let bytes = parts.iter().flat_map(|p| p.iter());
    !bytes.fold(!0, |crc, &byte| step(step(crc, u32::from(byte)), u32::from(byte >> 4)))
}
