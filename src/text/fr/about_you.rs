//! French: what a person can say of themselves.

use crate::text::words::{AboutYouWords, ConditionWords, Counted};

pub const ABOUT_YOU: AboutYouWords = AboutYouWords {
    heading: "À propos de vous",
    way: "Adapter les exercices à vous",
    intro: "Cochez ce qui vous concerne. Keystone signale alors les exercices à faire avec \
        prudence, en rend certains plus doux et en écarte d’autres. Ce sont des règles fixes, et chacune \
        vous est expliquée.",
    private: "Rien n’est obligatoire. Tout reste sur cet appareil.",
    legend: "Qu’est-ce qui vous concerne\u{a0}?",
    pregnant: ConditionWords { name: "Je suis enceinte", hint: "Vous pouvez indiquer la semaine" },
    after_birth: ConditionWords {
        name: "J’ai accouché il y a peu",
        hint: "Aussi par césarienne, jusqu’à l’accord de votre soignant",
    },
    hip_replacement: ConditionWords {
        name: "J’ai une prothèse de hanche",
        hint: "Une hanche artificielle",
    },
    osteoporosis: ConditionWords { name: "J’ai les os fragiles", hint: "Ostéoporose" },
    inflammatory: ConditionWords {
        name: "J’ai une inflammation des articulations",
        hint: "Par exemple du dos\u{a0}: spondyloarthrite axiale",
    },
    wrist: ConditionWords {
        name: "Mes poignets me gênent",
        hint: "Quand vous vous appuyez sur les mains",
    },
    knee: ConditionWords {
        name: "Mes genoux me gênent", hint: "Quand vous les pliez ou à genoux"
    },
    shoulder: ConditionWords {
        name: "Une épaule me gêne", hint: "Quand vous vous appuyez dessus"
    },
    balance: ConditionWords {
        name: "J’ai peu d’équilibre",
        hint: "Vous pourriez tomber sur une jambe",
    },
    no_floor: ConditionWords { name: "Je ne peux pas descendre au sol", hint: "Ou pas me relever" },
    weeks: "Semaine de grossesse",
    weeks_wrong: |most| format!("Un nombre entier de 1 à {most}. Vous pouvez aussi laisser vide."),
    cleared_legend: "Votre soignant est-il d’accord pour les exercices écartés\u{a0}?",
    cleared: "Mon soignant est d’accord",
    changes: "Ce que cela change",
    no_changes: "Rien pour le moment.",
    care: "Prudence",
    gentle: "En douceur seulement",
    left_out: "Écarté",
    for_you: "Pour vous\u{a0}:",
    use_gentle: "Prendre la version douce",
    asked_for: "D’après ce que vous avez dit de vous",
    would_leave_out: "Keystone laisserait cet exercice de côté.",
    would_ease: "Keystone prendrait la version douce.",
    ask_first: "Demandez à votre soignant avant de le faire.",
    why: "Pourquoi je vois ceci\u{a0}?",
    adapted: Counted {
        one: |n| format!("{n}\u{a0}exercice est adapté pour vous."),
        other: |n| format!("{n}\u{a0}exercices sont adaptés pour vous."),
    },
    nothing_left: "Tous les exercices de ce programme sont écartés pour vous. Choisissez-en un autre.",
    own_rule: "C’est une règle de Keystone.",
    lying_flat: "À partir de la semaine 16 d’une grossesse, ne restez pas longtemps à plat sur le dos.",
    one_leg: "En cas de douleurs du bassin pendant la grossesse, évitez de vous tenir sur une jambe et \
        de vous accroupir bas.",
    belly: "Après un accouchement, les muscles du ventre peuvent être écartés. Attendez que votre \
        soignant l’ait vérifié.",
    hip_bent: "Pendant les 6 à 12 premières semaines ou plus, une hanche opérée ne doit pas plier plus qu’un \
        angle droit. Les jambes ne doivent pas se croiser. Votre chirurgien vous dira jusqu’à quand.",
    hip_leaning: "Pendant les 6 à 12 premières semaines ou plus, une hanche opérée ne doit pas plier plus \
        qu’un angle droit. Penchez-vous peu. Votre chirurgien vous dira jusqu’à quand.",
    bones: "Des os fragiles peuvent casser quand le dos plie ou tourne jusqu’au bout. Arrêtez-vous \
        bien avant.",
    inflamed: "La plupart des exercices conviennent malgré une inflammation. Demandez à votre soignant \
        ce qui vous convient.",
    wrists: "S’appuyer sur les mains à plat force sur les poignets. Prenez appui sur les poings ou \
        tenez deux haltères.",
    knee_band: "Si vos genoux vous font mal, mettez l’élastique au-dessus.",
    kneeling: "Mettez un coussin sous vos genoux.",
    knee_turned: "Arrêtez si votre genou vous fait mal.",
    leaning: "L’appui force sur une épaule sensible. Levez peu le bassin. Si elle fait mal, laissez cet \
        exercice.",
    unsteady: "Tenez une chaise solide pour ne pas tomber.",
    floor: "Cela se fait au sol.",
    bed: "La version douce peut se faire sur un lit.",
};
