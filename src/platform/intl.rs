//! Numbers, dates and plurals, as the browser's own `Intl` writes them.
//!
//! Outside a browser (prerendering, native tests) there is no `Intl`: plain forms stand in.

use crate::text::{Lang, Plural};

const DAY_MS: f64 = 86_400_000.0;

/// The plural form that a whole number asks for.
#[must_use]
pub fn plural(lang: Lang, n: u32) -> Plural {
    #[cfg(target_arch = "wasm32")]
    {
        use js_sys::Intl::PluralRules;
        thread_local!(static RULES: Made<(), PluralRules> = const { Made::new() });
        let make = || PluralRules::new(&locales(lang), &js_sys::Object::new());
        let one = RULES.with(|r| r.get((lang, ()), make).select(f64::from(n)) == "one");
        if one { Plural::One } else { Plural::Other }
    }
    #[cfg(not(target_arch = "wasm32"))]
    match (lang, n) {
        (_, 1) | (Lang::Fr, 0) => Plural::One,
        _ => Plural::Other,
    }
}

/// A whole number with the language's separators.
#[must_use]
pub fn number(lang: Lang, n: u32) -> String {
    #[cfg(target_arch = "wasm32")]
    {
        write_number(lang, f64::from(n))
    }
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = lang;
        n.to_string()
    }
}

/// A number of tenths: "3.9", or "4".
#[must_use]
pub fn tenths(lang: Lang, n: u32) -> String {
    #[cfg(target_arch = "wasm32")]
    {
        write_number(lang, f64::from(n) / 10.0)
    }
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = lang;
        if n.is_multiple_of(10) {
            (n / 10).to_string()
        } else {
            [n / 10, n % 10].map(|n| n.to_string()).join(".")
        }
    }
}

/// How a moment is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// With its weekday and year.
    Day,
    /// Day and month, as short as can be.
    ShortDay,
    /// The same, with the year.
    ShortDayYear,
    /// Month and year, as short as can be.
    Month,
    Year,
    /// The weekday in full.
    Weekday,
    /// The weekday in a letter or two.
    Initial,
    /// The time of day.
    Time,
}

impl Form {
    #[cfg(target_arch = "wasm32")]
    fn parts(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Day => {
                &[("weekday", "long"), ("day", "numeric"), ("month", "long"), ("year", "numeric")]
            }
            Self::ShortDay => &[("day", "numeric"), ("month", "short")],
            Self::ShortDayYear => &[("day", "numeric"), ("month", "short"), ("year", "numeric")],
            Self::Month => &[("month", "short"), ("year", "numeric")],
            Self::Year => &[("year", "numeric")],
            Self::Weekday => &[("weekday", "long")],
            Self::Initial => &[("weekday", "narrow")],
            Self::Time => &[("hour", "numeric"), ("minute", "2-digit")],
        }
    }
}

/// A calendar day, in days since 1970-01-01.
#[must_use]
#[allow(clippy::cast_precision_loss)] // a day count is far below 2^52
pub fn date(lang: Lang, day: i64, form: Form) -> String {
    moment(lang, day as f64 * DAY_MS, form)
}

/// The time of day at a Unix time already shifted to local, in milliseconds.
#[must_use]
#[allow(clippy::cast_precision_loss)]
pub fn time(lang: Lang, local_ms: i64) -> String {
    moment(lang, local_ms as f64, Form::Time)
}

/// `ms` counts as UTC: whoever calls has shifted it to the zone that is meant.
fn moment(lang: Lang, ms: f64, form: Form) -> String {
    #[cfg(target_arch = "wasm32")]
    {
        use wasm_bindgen::JsValue;
        thread_local!(static FORMATS: Made<Form, js_sys::Function> = const { Made::new() });
        let make = || {
            let options = js_sys::Object::new();
            for (key, value) in [("timeZone", "UTC")].iter().chain(form.parts()) {
                // Setting a property of a fresh object can't fail.
                let _ =
                    js_sys::Reflect::set(&options, &JsValue::from(*key), &JsValue::from(*value));
            }
            js_sys::Intl::DateTimeFormat::new(&locales(lang), &options).format()
        };
        let format = FORMATS.with(|f| f.get((lang, form), make));
        call(&format, ms).unwrap_or_default()
    }
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = (lang, form);
        ms.to_string()
    }
}

/// What the browser prefers among the regions of this language comes first: `en-GB` writes the date
/// otherwise than `en-US`.
#[cfg(target_arch = "wasm32")]
fn locales(lang: Lang) -> js_sys::Array {
    let preferred = super::page::preferred_languages();
    let mine = preferred.into_iter().filter(|t| Lang::from_tag(t) == Some(lang) && is_sound(t));
    mine.chain([lang.tag().to_owned()]).map(wasm_bindgen::JsValue::from).collect()
}

#[cfg(target_arch = "wasm32")]
fn write_number(lang: Lang, n: f64) -> String {
    thread_local!(static FORMATS: Made<(), js_sys::Function> = const { Made::new() });
    let make = || js_sys::Intl::NumberFormat::new(&locales(lang), &js_sys::Object::new()).format();
    call(&FORMATS.with(|f| f.get((lang, ()), make)), n).unwrap_or_default()
}

#[cfg(target_arch = "wasm32")]
fn call(format: &js_sys::Function, value: f64) -> Option<String> {
    format.call1(&wasm_bindgen::JsValue::UNDEFINED, &value.into()).ok()?.as_string()
}

/// Whether `Intl` takes this tag. Some systems hand out tags such as `en-US@posix`, and a formatter
/// made with one throws.
#[cfg(target_arch = "wasm32")]
fn is_sound(tag: &str) -> bool {
    use js_sys::Reflect;
    use wasm_bindgen::{JsCast, JsValue};
    let check = Reflect::get(&js_sys::global(), &"Intl".into())
        .and_then(|intl| Reflect::get(&intl, &"getCanonicalLocales".into()))
        .and_then(JsCast::dyn_into::<js_sys::Function>);
    check.is_ok_and(|f| f.call1(&JsValue::UNDEFINED, &tag.into()).is_ok())
}

/// What was made before for a language and a kind: making a formatter takes far longer than using it.
#[cfg(target_arch = "wasm32")]
struct Made<K, T>(std::cell::RefCell<Vec<((Lang, K), T)>>);

#[cfg(target_arch = "wasm32")]
impl<K: Copy + PartialEq, T: Clone> Made<K, T> {
    const fn new() -> Self {
        Self(std::cell::RefCell::new(Vec::new()))
    }

    fn get(&self, key: (Lang, K), make: impl FnOnce() -> T) -> T {
        let found = self.0.borrow().iter().find(|(k, _)| *k == key).map(|(_, made)| made.clone());
        found.unwrap_or_else(|| {
            let made = make();
            self.0.borrow_mut().push((key, made.clone()));
            made
        })
    }
}
