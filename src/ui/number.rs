//! A small whole number within limits: typed, or stepped with the browser's own buttons.

use leptos::prelude::*;
use std::ops::RangeInclusive;

use super::field::{Fault, after_tap, fault_id};

#[component]
pub fn Number(
    label: &'static str,
    limit: RangeInclusive<u8>,
    step: u8,
    /// Says the limits and the step, where they were not kept.
    bounds: String,
    #[prop(into)] value: Signal<u8>,
    on_choose: Callback<u8>,
) -> impl IntoView {
    // What was typed and is no such number stays in the field, and changes nothing else.
    let wrong = RwSignal::new(false);
    let (least, most) = limit.clone().into_inner();
    // Whether what stands there now is one.
    let fine = StoredValue::new(true);
    let type_in = move |event: leptos::ev::Event| {
        let typed = event_target_value(&event).trim().parse::<u8>().ok();
        let typed = typed.filter(|n| limit.contains(n) && (n - least) % step == 0);
        fine.set_value(typed.is_some());
        if let Some(n) = typed {
            wrong.set(false);
            on_choose.run(n);
        }
    };
    let judge = move |_| {
        after_tap(move || {
            // The field may be gone by then.
            let _ = fine.try_get_value().map(|fine| wrong.try_set(!fine));
        });
    };
    let id = fault_id();
    let described = id.clone();
    let fault = Signal::derive(move || if wrong.get() { bounds.clone() } else { String::new() });
    view! {
        <div class="field" data-typed="number">
            <label>
                <span>{label}</span>
                <input
                    type="number"
                    inputmode="numeric"
                    min=least.to_string()
                    max=most.to_string()
                    step=step.to_string()
                    aria-invalid=move || wrong.get().then_some("true")
                    aria-describedby=move || wrong.get().then(|| described.clone())
                    prop:value=move || value.get().to_string()
                    on:input=type_in
                    // Not before it is done: who types 12 has typed 1 on the way.
                    on:change=judge
                />
            </label>
            <Fault id fault/>
        </div>
    }
}
