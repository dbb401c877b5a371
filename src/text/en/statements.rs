//! English: the statements on accessibility and privacy.

use crate::text::words::{Section, Statement, StatementWords};

pub const STATEMENTS: StatementWords = StatementWords {
    accessibility: Statement {
        heading: "Accessibility",
        intro: "Keystone is meant for everyone: with poor sight, without a mouse, with a screen reader, or in pain.",
        sections: &[
            Section {
                heading: "What we aim for",
                paragraphs: &[
                    "We aim for level AA of WCAG 2.2. That is a public standard for websites.",
                    "You need no account. So there is no password to type and no puzzle to solve.",
                ],
            },
            Section {
                heading: "What you can do",
                paragraphs: &[
                    "You can use all of it with a keyboard alone. The keys of the timer are under More.",
                    "You can make the text twice as large, or zoom in four times. Then you scroll up and \
                        down only.",
                    "You can pause every timer and add 10 seconds as often as you like. You can do \
                        repetitions at your own pace.",
                    "Each change can be seen and heard, and felt if your phone can vibrate. You choose \
                        which. Nothing is said by colour alone.",
                    "If you ask your device for less motion, the pictures stand still. Keystone also \
                        follows what you set for contrast and colours there.",
                ],
            },
            Section {
                heading: "How it was tested",
                paragraphs: &[
                    "By machine, in Chromium: every screen, in each language, light and dark, with the \
                        tool axe-core. It finds no fault now. Such tools can’t find every fault.",
                    "Also in Chromium: whole sessions by keyboard alone, large text, narrow screens, wide \
                        spacing of letters, and set colours. So were the words that a screen reader gets.",
                    "The main steps were also run in Firefox and in WebKit, the base of Safari.",
                ],
            },
            Section {
                heading: "What was not tested, and what we know",
                paragraphs: &[
                    "It was not yet tried with any screen reader, on a phone or on a computer. Nor was it \
                        tried by voice or with a switch. The steps for that are written down.",
                    "Nobody with a disability has tested it for us yet.",
                    "Voice, vibration and a screen that stays on depend on your device. Keystone tells you \
                        when it can’t have them.",
                    "On the page of a clinic, the clinic sets the size of the frame.",
                ],
            },
            Section {
                heading: "Which browsers",
                paragraphs: &[
                    "It needs Chrome or Edge 105, Firefox 121, or Safari 15.5. Newer ones are fine, too.",
                    "In an older one you can still read and print all exercises. The page says why.",
                ],
            },
            Section {
                heading: "If something stands in your way",
                paragraphs: &[
                    "Tell the person or the clinic that gave you Keystone. You can read and print all \
                        exercises without the timer, too.",
                ],
            },
        ],
    },
    privacy: Statement {
        heading: "Your privacy",
        intro: "Keystone has no account, no tracking, no adverts and no cookies.",
        sections: &[
            Section {
                heading: "What is kept, and where",
                paragraphs: &[
                    "Your sessions, notes, answers about pain, routines and settings are kept in this \
                        browser, on this device. So is what you say about yourself.",
                    "Keystone keeps a copy of itself there, too, to work without the internet.",
                    "Anyone who uses this browser on this device can see it.",
                ],
            },
            Section {
                heading: "What leaves this device",
                paragraphs: &[
                    "Nothing by itself. We have no server that could take it.",
                    "Something leaves only if you give it away: a copy, a table, a page for your clinician, a \
                        file for your calendar, a code or a link. Anyone who has it can read it.",
                    "What a link says stands after its # sign. Browsers do not send that part to websites.",
                    "When the page loads, the website where it lies sees what any website sees, such as your \
                        internet address. Keystone asks no other website for anything.",
                    "The sources are other websites. They have their own rules.",
                ],
            },
            Section {
                heading: "On the page of a clinic",
                paragraphs: &[
                    "There, your history is kept for that website alone. The clinic can’t read it.",
                    "The clinic’s page can learn that Keystone is ready, that someone started, and that \
                        someone finished. It learns no name, no pain and no notes.",
                ],
            },
            Section {
                heading: "How to delete it",
                paragraphs: &[
                    "Under History you can delete one session, or all. To delete all that Keystone keeps, \
                        clear this website’s data in your browser.",
                    "Safari may delete it by itself if you do not open the page for 7 days. Save a copy.",
                ],
            },
        ],
    },
};
