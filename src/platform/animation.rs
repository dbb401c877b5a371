//! Moves the parts of a drawing with Web Animations: the browser runs them by its own clock, where it
//! can on its compositor, and no script of ours runs between two commands.
//!
//! `Element.animate` is reached by name, because web-sys counts it among the unstable ones.

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Animation, Element};

use crate::domain::pose::Keyframes;

/// Length of a movement that is followed, in milliseconds of its own time.
const FOLLOWED_MS: f64 = 1_000.0;
/// How far off a followed movement may be before it is set right, in milliseconds. Clocks agree to
/// within one; a page that was put to sleep may not.
const OFF_MS: f64 = 80.0;

/// How often a movement is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Play {
    /// As it is told: see [`Moving::follow`].
    Followed,
    /// Again and again, each round of so many milliseconds.
    Rounds(u32),
}

/// A drawing whose parts move. They go back to where they were drawn once it is dropped.
pub struct Moving {
    animations: Vec<Animation>,
    /// How fast it is going: the share of the way in a second.
    per_s: f64,
}

impl Moving {
    /// Takes hold of the parts of a drawing: those children of `svg` that are groups, in order, each
    /// with its keyframes if it moves. Nothing moves yet. Where the browser has no Web Animations,
    /// nothing ever does.
    #[must_use]
    pub fn new(svg: &Element, keyframes: Vec<Option<Keyframes>>, play: Play) -> Self {
        let options = options(play);
        let mut animations = Vec::new();
        let mut keyframes = keyframes.into_iter();
        let mut child = svg.first_element_child();
        while let Some(part) = child {
            if part.local_name() == "g"
                && let Some(Some(keys)) = keyframes.next()
                && let Some(animation) = animate(&part, &keys, &options)
            {
                let _ = animation.pause();
                animations.push(animation);
            }
            child = part.next_element_sibling();
        }
        Self { animations, per_s: 0.0 }
    }

    /// Lets a movement in rounds go on, or stand.
    pub fn run(&self, runs: bool) {
        for animation in &self.animations {
            let _ = if runs { animation.play() } else { animation.pause() };
        }
    }

    /// Has a followed movement be at the share `t` of its way now, and go on by `per_s` a second.
    pub fn follow(&mut self, t: f32, per_s: f32) {
        let (now_ms, per_s) = (f64::from(t) * FOLLOWED_MS, f64::from(per_s));
        let at_ms = self.animations.first().and_then(Animation::current_time);
        let off_ms = at_ms.map_or(f64::INFINITY, |at| (at - now_ms).abs());
        let same_pace = (per_s - self.per_s).abs() < 1e-3;
        if same_pace && off_ms <= if per_s == 0.0 { 0.5 } else { OFF_MS * per_s.abs() } {
            return;
        }
        self.per_s = per_s;
        for animation in &self.animations {
            if per_s == 0.0 {
                let _ = animation.pause();
            } else {
                animation.set_playback_rate(per_s);
                let _ = animation.play();
            }
            // After `play`, which begins anew at an end.
            animation.set_current_time(Some(now_ms));
        }
    }
}

impl Drop for Moving {
    fn drop(&mut self) {
        self.animations.iter().for_each(Animation::cancel);
    }
}

fn animate(part: &Element, keys: &Keyframes, options: &Object) -> Option<Animation> {
    let frames = Object::new();
    let transforms: Array = keys.transforms.iter().map(|t| JsValue::from_str(t)).collect();
    let offsets: Array = keys.offsets.iter().map(|o| JsValue::from(*o)).collect();
    let _ = Reflect::set(&frames, &"transform".into(), &transforms);
    let _ = Reflect::set(&frames, &"offset".into(), &offsets);
    let call: Function = Reflect::get(part, &"animate".into()).ok()?.dyn_into().ok()?;
    call.call2(part, &frames, options).ok()?.dyn_into().ok()
}

fn options(play: Play) -> Object {
    let options = Object::new();
    let (duration, iterations) = match play {
        Play::Followed => (FOLLOWED_MS, 1.0),
        Play::Rounds(ms) => (f64::from(ms), f64::INFINITY),
    };
    let set = |name: &str, value: JsValue| drop(Reflect::set(&options, &name.into(), &value));
    set("duration", duration.into());
    set("iterations", iterations.into());
    set("fill", "both".into());
    options
}
