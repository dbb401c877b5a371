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
        thread_local!(static RULES: Made<PluralRules> = const { Made::new() });
        let make = || PluralRules::new(&locales(lang), &js_sys::Object::new());
        let one = RULES.with(|r| r.get((lang, false), make).select(f64::from(n)) == "one");
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
        thread_local!(static FORMATS: Made<js_sys::Function> = const { Made::new() });
        let make =
            || js_sys::Intl::NumberFormat::new(&locales(lang), &js_sys::Object::new()).format();
        let format = FORMATS.with(|f| f.get((lang, false), make));
        call(&format, f64::from(n)).unwrap_or_else(|| n.to_string())
    }
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = lang;
        n.to_string()
    }
}

/// A calendar day, in days since 1970-01-01, with its weekday.
#[must_use]
#[allow(clippy::cast_precision_loss)] // a day count is far below 2^52
pub fn date(lang: Lang, day: i64) -> String {
    let parts = [("weekday", "long"), ("day", "numeric"), ("month", "long"), ("year", "numeric")];
    moment(lang, day as f64 * DAY_MS, &parts)
}

/// The time of day at a Unix time already shifted to local, in milliseconds.
#[must_use]
#[allow(clippy::cast_precision_loss)]
pub fn time(lang: Lang, local_ms: i64) -> String {
    moment(lang, local_ms as f64, &[("hour", "numeric"), ("minute", "2-digit")])
}

/// `ms` counts as UTC: whoever calls has shifted it to the zone that is meant.
fn moment(lang: Lang, ms: f64, parts: &[(&str, &str)]) -> String {
    #[cfg(target_arch = "wasm32")]
    {
        use wasm_bindgen::JsValue;
        thread_local!(static FORMATS: Made<js_sys::Function> = const { Made::new() });
        let make = || {
            let options = js_sys::Object::new();
            for (key, value) in [("timeZone", "UTC")].iter().chain(parts) {
                // Setting a property of a fresh object can't fail.
                let _ =
                    js_sys::Reflect::set(&options, &JsValue::from(*key), &JsValue::from(*value));
            }
            js_sys::Intl::DateTimeFormat::new(&locales(lang), &options).format()
        };
        // Dates begin with the weekday; times of day do not.
        let dated = parts.first().is_some_and(|(key, _)| *key == "weekday");
        let format = FORMATS.with(|f| f.get((lang, dated), make));
        call(&format, ms).unwrap_or_default()
    }
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = (lang, parts);
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
struct Made<T>(std::cell::RefCell<Vec<((Lang, bool), T)>>);

#[cfg(target_arch = "wasm32")]
impl<T: Clone> Made<T> {
    const fn new() -> Self {
        Self(std::cell::RefCell::new(Vec::new()))
    }

    fn get(&self, key: (Lang, bool), make: impl FnOnce() -> T) -> T {
        let found = self.0.borrow().iter().find(|(k, _)| *k == key).map(|(_, made)| made.clone());
        found.unwrap_or_else(|| {
            let made = make();
            self.0.borrow_mut().push((key, made.clone()));
            made
        })
    }
}
