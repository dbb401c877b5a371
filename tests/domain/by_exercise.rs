//! Exercises that went with more pain.

use keystone::domain::exercise::Exercise;
use keystone::domain::history::{DoneBout, Record};
use keystone::domain::timeline::Why;
use keystone::domain::trends::{ExerciseTrend, by_exercise};

use crate::histories::{answered, bout, newest_first, on_day};

fn ended(exercise: Exercise, work_ms: u32, why: Why) -> DoneBout {
    DoneBout { ended: Some(why), ..bout(exercise, work_ms) }
}

#[test]
fn exercises_that_went_with_more_pain_come_first() {
    use Exercise::{BirdDog, DeadBug, HipThrust, SidePlank, SideTaps, TailWag};
    let session = |before, after, bouts| answered(Record { bouts, ..on_day(9) }, before, after);
    let of = |exercises: &[Exercise]| exercises.iter().map(|e| bout(*e, 1_000)).collect::<Vec<_>>();
    let records = newest_first(vec![
        session(Some(2), Some(4), of(&[SidePlank, TailWag])),
        session(Some(2), Some(3), of(&[HipThrust, TailWag, BirdDog])),
        session(Some(4), Some(2), of(&[TailWag])),
        // Swapped for its easier variation: one session. Given up: no word on the pain after.
        session(
            Some(1),
            Some(5),
            vec![
                ended(TailWag, 800, Why::TooHard),
                bout(TailWag, 900),
                ended(BirdDog, 0, Why::Hurts),
            ],
        ),
        // Without an answer.
        session(Some(1), None, vec![ended(DeadBug, 500, Why::Hurts), bout(SideTaps, 1)]),
    ]);
    let trend = |exercise, [less, same, more]: [u32; 3], stopped_hurting, made_easier| {
        let sessions = less + same + more;
        ExerciseTrend { exercise, sessions, less, same, more, stopped_hurting, made_easier }
    };
    assert_eq!(
        by_exercise(&records),
        [
            trend(SidePlank, [0, 0, 1], 0, 0),
            trend(TailWag, [1, 1, 2], 0, 1),
            trend(DeadBug, [0; 3], 1, 0),
            trend(BirdDog, [0, 1, 0], 1, 0),
            trend(HipThrust, [0, 1, 0], 0, 0),
            trend(SideTaps, [0; 3], 0, 0),
        ]
    );
    assert!(by_exercise(&[]).is_empty());
}
