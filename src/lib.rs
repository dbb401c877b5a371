//! # Keystone, seen from above
//!
//! Keystone guides people with sacroiliac joint pain through nine home exercises, in the browser
//! alone: a static page, with no server, no account and no tracking.
//!
//! The heart is a pure function. An exercise at a level becomes a [`domain::timeline::Timeline`] of
//! timed steps, and a [`domain::session::Session`] is that timeline being done by a person: commands
//! and timestamps go in, [`domain::cue`]s come out as data. The dial, the drawn person, the beeps, the
//! voice, the flash, the track that plays in a pocket and the messages for screen readers all read the
//! same timeline; a new output never touches the engine. A session under way is written down in a
//! [`domain::journal`], and taken up again after a crash.
//!
//! What was done becomes a [`domain::history::Record`], kept under a key of its own and never changed:
//! what is said of it later, and its deletion, are versions beside it ([`domain::book`]). Whatever is
//! kept goes to two places, localStorage and a mirror ([`platform::store`], [`platform::mirror`]); at the
//! start both are united ([`state`], `reunion`), so that a crash, a second tab and a file from another
//! device all are the same thing: more versions to merge. What it adds up to are pure functions of the
//! list ([`domain::weeks`], [`domain::trends`], [`domain::report`]).
//!
//! A figure is drawn by [`domain::pose`] as outlines on joints. For motion it becomes parts with
//! matrices ([`domain::pose::Motion`]), which a port hands to the browser's own animations;
//! [`domain::stance`] says at each tick how far the person is and how fast they go on. No script runs
//! between two ticks for their sake, and none at all on cards and pages.
//!
//! What a clinician asks for travels in the address alone ([`domain::prescription`]): a dose that is not
//! the catalogue's own goes through the same timeline, and the routine that a link becomes is one of the
//! person's own, with doses that are fixed ([`domain::routine::OwnRoutine`]).
//!
//! ## Before and around the app
//!
//! The first screen is written into the page while building ([`app::still`], `bin/finish`), in each
//! language, with the steps and safety texts that the app shows elsewhere. `public/boot.js` makes it what
//! this person expects, keeps what is tapped, and loads the app, which is built aside, piece by piece
//! ([`state`], `turns`), and takes the page over in one go ([`platform::shell`]). Where it can't be had,
//! the page stays a guide and says so. `public/sw.js` keeps all of it on the device, a version whole or not
//! at all; a newer one waits until nobody exercises in any tab and somebody accepts it ([`state`],
//! `release`).
//!
//! In another website's page the app is a frame: `public/embed.js` on the one side, [`platform::host`] and
//! [`state`], `embed`, on the other. Between them pass a height, three events, a theme and a language, and
//! nothing of a person's health.
//!
//! ## The layers
//!
//! | layer | what is there | may name | never |
//! | --- | --- | --- | --- |
//! | [`domain`] | what the app knows; pure, tested natively | std, serde | leptos, web-sys, clocks, randomness |
//! | [`text`] | every sentence a person reads, in every language | domain | leptos, web-sys |
//! | [`platform`] | the browser, one port a file | domain, text, gloo, web-sys | `view!`, ui, features |
//! | [`state`] | where signals meet domain and ports; the intents | domain, text, platform, leptos | `view!`, web-sys |
//! | [`ui`] | buttons, choices, the dial, charts, the figure | leptos, `domain::pose` | the context, the state, words |
//! | [`features`] | the screens, a folder each | domain, text, state, ui | platform, a sibling |
//! | [`app`] | the frame, and which screen is shown | all above but platform | web-sys |
//!
//! `tests/tidy.rs` keeps this table by reading `src`.
//!
//! ## What always holds
//!
//! - Time is the difference of two stamps, never counted ticks. A hole in it pauses the session; what
//!   nobody was guided through is never credited. Only a track that was heard counts without us.
//! - What lies behind in a timeline is never changed: an easier variation replaces what is to come.
//! - A component asks nothing of the browser: only handlers, ports and the state do. So every view
//!   is drawn natively, too, for the page that can be read before.
//! - Nothing unreadable is ever overwritten or deleted: it is set aside with its raw text.
//! - Saving a session costs the same however many there are: no list of them is ever rewritten.
//! - Saving happens inside the intent, so that a failure has somebody to tell.
//! - Nothing can panic: a panic in wasm cannot be recovered. What fails becomes a
//!   [`state::Notice`] in plain words.
//! - A sentence that a language lacks does not compile (see [`text::words`]).
//! - No clinical number without its source (see [`domain::catalog`] and [`domain::sources`]).

// Written natively, views are types that nest deeply: one in the other, and each in a future.
#![recursion_limit = "512"]

pub mod domain;
pub mod text;

pub mod platform;
pub mod state;

pub mod ui;

pub mod features;

pub mod app;
