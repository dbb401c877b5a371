//! A clinic's colour: only one that can be read.

/// The page in light: what is written on it in the accent has to be read.
const PAPER: Accent = Accent([0xf5, 0xf1, 0xe8]);
/// The page in the dark.
const NIGHT: Accent = Accent([0x18, 0x18, 0x16]);
const WHITE: Accent = Accent([255, 255, 255]);
/// The contrast that WCAG 2.2 asks of text (1.4.3), and of what has to be seen (1.4.11).
const OF_TEXT: f32 = 4.5;
const OF_THINGS: f32 = 3.0;
/// Into so many steps the way from one colour to another is cut.
const STEPS: u16 = 32;

/// A colour: red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent(pub [u8; 3]);

/// Why a colour is not taken: its contrast on the page is below 4.5 to 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooPale {
    /// In tenths: 32 is 3.2 to 1. Never rounded up.
    pub contrast: u32,
    /// The nearest darker shade that can be read.
    pub instead: Accent,
}

/// The shades that a page needs of one accent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shades {
    /// Text and lines.
    pub accent: Accent,
    /// The same where it is pressed or pointed at.
    pub strong: Accent,
    /// Behind what is chosen.
    pub soft: Accent,
    /// Behind the words of the main button.
    pub fill: Accent,
    pub fill_strong: Accent,
}

impl Accent {
    /// Reads `#17544c`, also without `#`.
    #[must_use]
    pub fn from_hex(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').unwrap_or(text);
        let ours = digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit());
        let [_, r, g, b] = u32::from_str_radix(digits, 16).ok().filter(|_| ours)?.to_be_bytes();
        Some(Self([r, g, b]))
    }

    /// `#17544c`.
    #[must_use]
    pub fn hex(self) -> String {
        let digit = |n: u8| char::from_digit(u32::from(n), 16).unwrap_or('0');
        self.0
            .iter()
            .fold("#".to_owned(), |s, n| s + &String::from_iter([digit(n >> 4), digit(n & 15)]))
    }

    /// Whether text in this colour can be read on the page, and the page's colour on it.
    #[must_use]
    pub fn is_readable(self) -> bool {
        self.contrast(PAPER) >= OF_TEXT
    }

    /// The same colour, if it can be read.
    ///
    /// # Errors
    /// `TooPale` with a shade that can.
    pub fn checked(self) -> Result<Self, TooPale> {
        if self.is_readable() {
            return Ok(self);
        }
        // Black can be read, so one of them is found.
        let darker = (1..=STEPS).map(|n| self.mixed(Self([0, 0, 0]), n));
        let instead = darker.into_iter().find(|d| d.is_readable()).unwrap_or(Self([0, 0, 0]));
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // 10 to 210
        let contrast = (self.contrast(PAPER) * 10.0) as u32;
        Err(TooPale { contrast, instead })
    }

    /// On a light page.
    #[must_use]
    pub fn by_day(self) -> Shades {
        let strong = self.mixed(Self([0, 0, 0]), STEPS / 4);
        let soft = self.mixed(PAPER, STEPS * 7 / 8);
        Shades { accent: self, strong, soft, fill: self, fill_strong: strong }
    }

    /// On a dark page: lighter, as far as that asks for; a button no lighter than white words allow.
    #[must_use]
    pub fn by_night(self) -> Shades {
        let lighter = |least: f32| {
            let shades = (0..=STEPS).map(|n| self.mixed(WHITE, n));
            shades.into_iter().find(|s| s.contrast(NIGHT) >= least).unwrap_or(WHITE)
        };
        let (accent, fill) = (lighter(OF_TEXT), lighter(OF_THINGS));
        Shades {
            accent,
            strong: accent.mixed(WHITE, STEPS / 4),
            soft: accent.mixed(NIGHT, STEPS * 13 / 16),
            fill,
            fill_strong: fill.mixed(Self([0, 0, 0]), STEPS / 8),
        }
    }

    /// How far apart two colours are for the eye, from 1 to 21, as WCAG reckons it.
    #[must_use]
    pub fn contrast(self, other: Self) -> f32 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(self) -> f32 {
        let linear = |n: u8| {
            let part = f32::from(n) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let [r, g, b] = self.0.map(linear);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// So many of [`STEPS`] towards another colour.
    fn mixed(self, other: Self, steps: u16) -> Self {
        let [r, g, b] = self.0;
        let [to_r, to_g, to_b] = other.0;
        let part = |from: u8, to: u8| {
            let sum = u16::from(from) * (STEPS - steps) + u16::from(to) * steps;
            u8::try_from(sum / STEPS).unwrap_or(u8::MAX)
        };
        Self([part(r, to_r), part(g, to_g), part(b, to_b)])
    }
}
