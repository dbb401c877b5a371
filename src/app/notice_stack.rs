//! The notices, above every screen.

use leptos::prelude::*;

use super::update_offer::UpdateOffer;
use crate::domain::route::Route;
use crate::state::{AppState, Notice, Posted};
use crate::ui::notice::{NoticeBar, Remedy};

#[component]
pub fn NoticeStack() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().notices;
    let bar = move |posted: Posted| {
        let text = match &posted.notice {
            Notice::StorageDenied => words.storage_denied.to_owned(),
            Notice::NotSaved => words.not_saved.to_owned(),
            Notice::NotKept => words.not_kept.to_owned(),
            Notice::SetAside(n) => speech.count(*n, &words.set_aside),
            Notice::Newer(n) => speech.count(*n, &words.newer),
            Notice::Deleted(of) => {
                speech.count(u32::try_from(of.len()).unwrap_or(u32::MAX), &words.deleted)
            }
            Notice::RoutinesDeleted(of) => {
                speech.count(u32::try_from(of.len()).unwrap_or(u32::MAX), &words.routines_deleted)
            }
            Notice::RoutinesUnread(n) => speech.count(*n, &words.routines_unread),
            Notice::AlmostFull(n) => (words.almost_full)(&speech.number(*n)),
            Notice::Imported(n, _) => speech.count(*n, &words.imported),
            Notice::Added => speech.words().add.added.to_owned(),
            Notice::NotExported => words.not_exported.to_owned(),
            Notice::TemplateDeleted(t) => (speech.words().builder.deleted)(&t.name),
            Notice::TemplatesUnread(n) => speech.count(*n, &speech.words().builder.unread),
            Notice::DraftReplaced(_) => speech.words().builder.replaced.to_owned(),
            Notice::NotDeleted => words.not_deleted.to_owned(),
            Notice::ScreenMayDim => words.screen_may_dim.to_owned(),
            Notice::NoPocket => words.no_pocket.to_owned(),
        };
        let id = posted.id;
        let undo = || Remedy { label: words.undo, on_press: Callback::new(move |()| app.undo(id)) };
        let save = Callback::new(move |()| app.backup.export());
        let save = || Remedy { label: words.save_copy, on_press: save };
        let remedy = match &posted.notice {
            Notice::Deleted(_)
            | Notice::RoutinesDeleted(_)
            | Notice::TemplateDeleted(_)
            | Notice::DraftReplaced(_)
            | Notice::Imported(..) => Some(undo()),
            Notice::NotSaved | Notice::AlmostFull(_) => Some(save()),
            _ => None,
        };
        let dismiss = Callback::new(move |()| app.dismiss(id));
        view! { <NoticeBar text remedy dismiss=words.dismiss on_dismiss=dismiss/> }
    };
    // A question stands in front of everything.
    let asked = move || {
        let shown = matches!(app.navigation.route(), Route::Session(_));
        shown && app.player.question().is_some()
    };
    view! {
        // There from the start, so that screen readers hear what comes into it, and nothing but that.
        <div class="notices" role="status" aria-atomic="false" prop:inert=asked>
            <UpdateOffer/>
            <Waiting/>
            <For each=move || app.notices.list() key=|p| p.id children=bar/>
        </div>
    }
}

/// A session that was left in the middle: the way back to it.
#[component]
fn Waiting() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = speech.words();
    let waiting = Memo::new(move |_| {
        let elsewhere = !matches!(app.navigation.route(), Route::Session(_));
        app.player.waiting().filter(|_| elsewhere)
    });
    let text = move |plan| {
        let name = app.plan_name(plan);
        match app.player.waiting_ms() {
            Some(ms) => (words.notices.waiting_since)(&name, &speech.ago(ms)),
            None => (words.notices.waiting)(&name),
        }
    };
    move || {
        waiting.get().map(|plan| {
            view! {
                <div class="notice">
                    <p>{text(plan)}</p>
                    <a class="button" href=Route::Session(plan).href()>{words.player.go_on}</a>
                </div>
            }
        })
    }
}
