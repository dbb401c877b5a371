//! French: the words of the app itself, room by room.

use crate::domain::level::ByLevel;
use crate::text::words::{
    AboutWords, Counted, DoseWords, ExercisePageWords, FrameWords, HomeWords, LevelWords,
    MoreWords, NoticeWords, PlaceWords, Section, WelcomeWords,
};

pub const FRAME: FrameWords = FrameWords {
    skip_to_content: "Aller au contenu",
    exercises: "Exercices",
    history: "Historique",
    more: "Plus",
    when_to_stop: "Quand arrêter",
    main_menu: "Menu principal",
    all_exercises: "Tous les exercices",
    foot: "Des exercices généraux qui peuvent vous aider à garder une vie active. Ce n’est pas un avis médical. Rien de ce que vous saisissez ne quitte cet appareil.",
    about: "L’articulation sacro-iliaque",
    description: "Neuf exercices à faire chez soi pour les personnes qui ont mal à l’articulation sacro-iliaque.",
};

pub const LEVELS: ByLevel<LevelWords> = ByLevel {
    gentle: LevelWords { name: "Doux", when: "jour sensible" },
    standard: LevelWords { name: "Normal", when: "le plus souvent" },
    stronger: LevelWords { name: "Soutenu", when: "si c’est facile" },
};

pub const HOME: HomeWords = HomeWords {
    heading: "Les neuf exercices",
    level_legend: "Niveau du jour",
    play: |name| format!("Voir le mouvement\u{a0}: {name}"),
    pause: |name| format!("Mettre en pause\u{a0}: {name}"),
    own_level: |level| format!("Niveau choisi\u{a0}: {level}"),
};

pub const DOSE: DoseWords = DoseWords {
    repetitions: |sets, count| format!("{sets}\u{a0}×\u{a0}{count}"),
    hold: |sets, seconds| format!("{sets}\u{a0}×\u{a0}{seconds}\u{a0}s"),
    each_side: "de chaque côté",
    left_only: "côté gauche seul",
    right_only: "côté droit seul",
    held: |seconds| format!("tenir\u{a0}{seconds}\u{a0}s"),
    seconds: |n| format!("{n}\u{a0}s"),
    minutes: |n| format!("{n}\u{a0}min"),
    hours: |n| format!("{n}\u{a0}h"),
    rest: |seconds| format!("repos\u{a0}{seconds}\u{a0}s"),
    about_minutes: |n| format!("environ\u{a0}{n}\u{a0}min"),
};

pub const PLACES: PlaceWords = PlaceWords {
    floor: "Au sol",
    all_fours: "À quatre pattes",
    chair: "Chaise",
    standing: "Debout",
    sofa: "Canapé",
    band: "Élastique en boucle",
};

pub const PAGE: ExercisePageWords = ExercisePageWords {
    also_called: "On dit aussi\u{a0}:",
    level_legend: "Niveau pour cet exercice",
    follow_overall: |level| format!("Suivre le niveau du jour ({level})"),
    play: "Voir le mouvement",
    pause: "Mettre en pause",
    dose: "Dose",
    change_dose: "Changer la dose",
    own_dose: "C’est votre propre dose.",
    usual_dose: |dose| format!("L’habituelle est de {dose}."),
    reset_dose: "Revenir à la dose habituelle",
    rest: "Repos",
    time: "Durée",
    no_rest: "aucun",
    muscles: "Muscles",
    how: "Comment faire",
    watch_for: "À surveiller",
    other_levels: "Plus facile ou plus difficile",
    take_care: "Précautions",
    sources: "Sources",
    start: "Commencer cet exercice",
};

pub const MORE: MoreWords = MoreWords {
    heading: "Plus",
    language: "Langue",
    theme: "Couleurs",
    theme_system: "Comme l’appareil",
    theme_light: "Clair",
    theme_dark: "Sombre",
    on: "Oui",
    off: "Non",
    first_side: "Quel côté d’abord",
    left: "Gauche",
    right: "Droite",
    sore: "Côté douloureux",
    not_sore: "Autre côté",
    first_side_hint: "Vous indiquez le côté douloureux avant chaque séance. Les deux côtés ont toujours le même temps.",
    pacing: "Rythme des répétitions",
    pacing_usual: "Normal",
    pacing_slower: "Plus lent",
    pacing_slowest: "Très lent",
    pacing_own: "J’appuie quand j’ai fini",
    pacing_hint: "Plus lent\u{a0}: chaque mouvement dure plus longtemps. À votre rythme, le minuteur attend que vous appuyiez sur «\u{a0}C’est fait\u{a0}». Les positions tenues sont toujours minutées.",
    more_time: "Temps pour s’installer",
    more_time_hint: "Pour descendre au sol, vous relever, ou passer d’un exercice à l’autre.",
    usual: "Normal",
    double: "Double",
    triple: "Triple",
    keys: "Clavier",
    key_list: &[
        ("Espace", "Démarrer, mettre en pause, reprendre, c’est fait"),
        ("→", "Passer"),
        ("←", "Répéter\u{a0}; encore une fois\u{a0}: revenir en arrière"),
        ("↑", "10 secondes de plus"),
    ],
    read: "À lire",
    privacy: Section {
        heading: "Votre vie privée",
        paragraphs: &[
            "Pas de compte, pas de pistage. Ce que vous faites n’est gardé que dans ce navigateur.",
            "Si vous effacez les données de votre navigateur, votre historique disparaît.",
        ],
    },
};

pub const WELCOME: WelcomeWords = WelcomeWords {
    heading: "Avant de commencer",
    intro: "Merci de lire ceci une fois. Vous le retrouverez à tout moment sous «\u{a0}Quand arrêter\u{a0}».",
    acknowledge: "J’ai lu ces informations",
    first: "Première visite\u{a0}? Lisez d’abord les signes d’alerte.",
};

pub const ABOUT: AboutWords = AboutWords {
    heading: "L’articulation sacro-iliaque",
    references: "Sources",
    safety_heading: "Quand arrêter",
};

pub const NOTICES: NoticeWords = NoticeWords {
    storage_denied: "Ce navigateur ne permet pas à Keystone de garder des données. Vous pouvez quand même utiliser l’application, mais votre historique et vos réglages disparaîtront à la fermeture de la page.",
    not_saved: "Cette séance n’a pas pu être enregistrée\u{a0}: la mémoire du navigateur est pleine ou inaccessible. Elle reste affichée jusqu’à la fermeture de la page. Enregistrez une copie de votre historique maintenant.",
    not_kept: "Votre choix n’a pas pu être enregistré. Il reste valable jusqu’à la fermeture de la page.",
    set_aside: Counted {
        one: |n| {
            format!(
                "{n} séance enregistrée est illisible. Elle a été mise de côté, rien n’a été supprimé."
            )
        },
        other: |n| {
            format!(
                "{n} séances enregistrées sont illisibles. Elles ont été mises de côté, rien n’a été supprimé."
            )
        },
    },
    newer: Counted {
        one: |n| {
            format!(
                "{n} séance vient d’une version plus récente de Keystone. Elle est gardée, mais pas affichée ici."
            )
        },
        other: |n| {
            format!(
                "{n} séances viennent d’une version plus récente de Keystone. Elles sont gardées, mais pas affichées ici."
            )
        },
    },
    deleted: Counted {
        one: |_| "Séance supprimée.".into(),
        other: |n| format!("{n} séances supprimées."),
    },
    routines_deleted: Counted {
        one: |_| "Programme supprimé.".into(),
        other: |n| format!("{n} programmes supprimés."),
    },
    routines_unread: Counted {
        one: |n| {
            format!(
                "{n} de vos programmes est illisible. Il est laissé tel quel, rien n’a été supprimé."
            )
        },
        other: |n| {
            format!(
                "{n} de vos programmes sont illisibles. Ils sont laissés tels quels, rien n’a été supprimé."
            )
        },
    },
    not_deleted: "La suppression n’a pas pu se faire.",
    almost_full: |n| {
        format!(
            "La mémoire de ce navigateur est remplie à {n}\u{a0}%. Par sûreté, enregistrez une copie de votre historique."
        )
    },
    imported: Counted {
        one: |n| format!("La copie est prise en compte\u{a0}: {n} séance ajoutée ou modifiée."),
        other: |n| {
            format!("La copie est prise en compte\u{a0}: {n} séances ajoutées ou modifiées.")
        },
    },
    not_exported: "Le fichier n’a pas pu être enregistré. Veuillez réessayer.",
    save_copy: "Enregistrer une copie",
    screen_may_dim: "Ce navigateur ne peut pas garder l’écran allumé. Touchez-le de temps en temps, ou retardez la mise en veille dans les réglages du téléphone.",
    no_pocket: "Le mode poche n’a pas pu démarrer. La séance continue\u{a0}: gardez le téléphone déverrouillé.",
    undo: "Annuler",
    dismiss: "Fermer ce message",
    waiting: |name| format!("Votre séance est en pause\u{a0}: {name}."),
    waiting_since: |name, time| format!("Reprenez là où vous étiez il y a {time}\u{a0}: {name}."),
};
