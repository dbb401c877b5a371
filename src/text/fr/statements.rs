//! French: the statements on accessibility and privacy.

use crate::text::words::{Section, Statement, StatementWords};

pub const STATEMENTS: StatementWords = StatementWords {
    accessibility: Statement {
        heading: "Accessibilité",
        intro: "Keystone est fait pour tout le monde\u{a0}: avec une mauvaise vue, sans souris, avec un lecteur \
            d’écran, ou quand on a mal.",
        sections: &[
            Section {
                heading: "Notre but",
                paragraphs: &[
                    "Nous visons le niveau AA des WCAG\u{a0}2.2. C’est une norme publique pour les sites web.",
                    "Il n’y a pas de compte, donc ni mot de passe à taper ni énigme à résoudre.",
                ],
            },
            Section {
                heading: "Ce que vous pouvez faire",
                paragraphs: &[
                    "Vous pouvez tout utiliser au clavier. Les touches du minuteur sont sous «\u{a0}Plus\u{a0}».",
                    "Vous pouvez doubler la taille du texte, ou agrandir quatre fois la page. Elle défile alors \
                        seulement de haut en bas.",
                    "Vous pouvez mettre en pause chaque minuteur et ajouter 10\u{a0}secondes autant de fois que \
                        vous voulez. Vous pouvez faire les répétitions à votre rythme.",
                    "Chaque changement peut se voir et s’entendre, et se sentir si votre téléphone vibre. Vous \
                        choisissez. Rien n’est dit par la couleur seule.",
                    "Si vous demandez moins d’animations à votre appareil, les images restent fixes. Keystone \
                        suit aussi vos réglages de contraste et de couleurs.",
                ],
            },
            Section {
                heading: "Comment cela a été testé",
                paragraphs: &[
                    "Par machine, dans Chromium\u{a0}: chaque écran, dans chaque langue, en clair et en sombre, \
                        avec l’outil axe-core. Il ne trouve plus de défaut. Un tel outil ne trouve pas tout.",
                    "Aussi dans Chromium\u{a0}: des séances entières au clavier, un texte agrandi, des écrans \
                        étroits, des lettres espacées et des couleurs imposées. De même pour les mots que reçoit \
                        un lecteur d’écran.",
                    "Les étapes principales ont aussi été suivies dans Firefox et dans WebKit, la base de Safari.",
                ],
            },
            Section {
                heading: "Ce qui n’a pas été testé, et ce que nous savons",
                paragraphs: &[
                    "Aucun essai n’a encore été fait avec un lecteur d’écran, ni sur un téléphone ni sur un \
                        ordinateur. Aucun non plus à la voix ou avec un contacteur. Les étapes à suivre sont \
                        écrites.",
                    "Aucune personne en situation de handicap ne l’a encore testé pour nous.",
                    "La voix, la vibration et l’écran qui reste allumé dépendent de votre appareil. Keystone vous \
                        le dit quand il ne peut pas les avoir.",
                    "Sur la page d’un cabinet, c’est le cabinet qui choisit la taille du cadre.",
                ],
            },
            Section {
                heading: "Avec quels navigateurs",
                paragraphs: &[
                    "Il faut Chrome ou Edge\u{a0}105, Firefox\u{a0}121 ou Safari\u{a0}15.5, ou une version plus récente.",
                    "Dans un navigateur plus ancien, vous pouvez lire et imprimer tous les exercices. La page dit pourquoi.",
                ],
            },
            Section {
                heading: "Si quelque chose vous bloque",
                paragraphs: &[
                    "Dites-le à la personne ou au cabinet qui vous a donné Keystone. Vous pouvez aussi lire et \
                        imprimer tous les exercices sans le minuteur.",
                ],
            },
        ],
    },
    privacy: Statement {
        heading: "Votre vie privée",
        intro: "Keystone n’a ni compte, ni pistage, ni publicité, ni cookies.",
        sections: &[
            Section {
                heading: "Ce qui est gardé, et où",
                paragraphs: &[
                    "Vos séances, vos notes, vos réponses sur la douleur, vos programmes et vos réglages sont \
                        gardés dans ce navigateur, sur cet appareil. Ce que vous dites de vous aussi.",
                    "Keystone y garde aussi une copie de lui-même, pour marcher sans internet.",
                    "Toute personne qui utilise ce navigateur sur cet appareil peut les voir.",
                ],
            },
            Section {
                heading: "Ce qui quitte cet appareil",
                paragraphs: &[
                    "Rien tout seul. Nous n’avons pas de serveur qui pourrait le recevoir.",
                    "Quelque chose part seulement si vous le donnez\u{a0}: une copie, un tableau, une page pour \
                        votre soignant, un fichier pour votre agenda, un code ou un lien. Toute personne qui l’a \
                        peut le lire.",
                    "Ce que dit un lien se trouve après son signe #. Les navigateurs n’envoient pas cette partie \
                        aux sites.",
                    "Quand la page se charge, le site où elle se trouve voit ce que voit tout site, comme votre \
                        adresse internet. Keystone ne demande rien à aucun autre site.",
                    "Les sources sont d’autres sites. Ils ont leurs propres règles.",
                ],
            },
            Section {
                heading: "Sur la page d’un cabinet",
                paragraphs: &[
                    "Là, votre historique est gardé pour ce site seulement. Le cabinet ne peut pas le lire.",
                    "La page du cabinet peut apprendre que Keystone est prêt, que quelqu’un a commencé et que \
                        quelqu’un a fini. Elle n’apprend ni nom, ni douleur, ni note.",
                ],
            },
            Section {
                heading: "Comment tout effacer",
                paragraphs: &[
                    "Sous «\u{a0}Historique\u{a0}», vous pouvez supprimer une séance, ou toutes. Pour supprimer tout \
                        ce que garde Keystone, effacez les données de ce site dans votre navigateur.",
                    "Safari peut tout effacer de lui-même si vous n’ouvrez pas la page pendant 7\u{a0}jours. \
                        Enregistrez une copie.",
                ],
            },
        ],
    },
};
