//! A setting as a choice among its values.

use leptos::prelude::*;

use crate::state::Setting;
use crate::ui::choice::{Choice, Choosable};

/// The choice of a setting; `changed` is called after it.
pub fn pick<T: Copy + PartialEq + Send + Sync + 'static>(
    name: &'static str,
    legend: &'static str,
    setting: Setting<T>,
    values: &'static [T],
    labels: &[&'static str],
    changed: impl Fn() + Send + Sync + 'static,
) -> AnyView {
    let label =
        |(value, label): (&T, &&'static str)| Choosable::plain(setting.slug(*value), *label);
    let choose = Callback::new(move |slug: String| {
        if let Some(value) = values.iter().find(|v| setting.slug(**v) == slug) {
            setting.choose(*value);
            changed();
        }
    });
    view! {
        <Choice
            name=name
            legend=legend
            options=values.iter().zip(labels).map(label).collect()
            chosen=Signal::derive(move || setting.slug(setting.get()).to_owned())
            on_choose=choose
        />
    }
    .into_any()
}
