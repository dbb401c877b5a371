//! French: what comes into the history by hand or by file, and what goes out of it: copies, a page to
//! print, reminders.

use crate::text::words::{AddWords, Counted, DataWords, ReminderWords, ReportWords};

pub const ADD: AddWords = AddWords {
    heading: "Ajouter une séance",
    hint: "Pour les exercices faits sans le minuteur. Ils comptent comme faits en entier, au niveau indiqué.",
    day: "Jour",
    time: "Heure de début",
    minutes: "Minutes en tout",
    exercises: "Qu’avez-vous fait\u{202f}?",
    note: "Note",
    bad_day: "Choisissez aujourd’hui ou un jour passé.",
    bad_time: "Indiquez une heure déjà passée, par exemple 09:30.",
    bad_minutes: "Indiquez un nombre entier de 1 à 600.",
    no_exercise: "Choisissez au moins un exercice.",
    added: "Séance ajoutée.",
};

pub const DATA: DataWords = DataWords {
    heading: "Vos données",
    where_kept: "Votre historique est gardé dans ce navigateur, sur cet appareil seulement. Si vous effacez les données du navigateur, il disparaît, sauf si vous avez une copie.",
    in_memory: "Ce navigateur ne garde rien. Enregistrez une copie avant de fermer la page.",
    nudge: Counted {
        one: |n| {
            format!(
                "{n} séance n’est pas encore dans une copie. Enregistrez-en une pour ne pas la perdre."
            )
        },
        other: |n| {
            format!(
                "{n} séances ne sont pas encore dans une copie. Enregistrez-en une pour ne pas les perdre."
            )
        },
    },
    nudge_urgent: Counted {
        one: |n| {
            format!(
                "{n} séance n’est pas encore dans une copie. Safari peut l’effacer si vous n’ouvrez pas cette page pendant 7\u{a0}jours. Enregistrez une copie. Pour éviter cela ensuite, ajoutez Keystone à l’écran d’accueil et ouvrez-y la copie."
            )
        },
        other: |n| {
            format!(
                "{n} séances ne sont pas encore dans une copie. Safari peut les effacer si vous n’ouvrez pas cette page pendant 7\u{a0}jours. Enregistrez une copie. Pour éviter cela ensuite, ajoutez Keystone à l’écran d’accueil et ouvrez-y la copie."
            )
        },
    },
    export: "Enregistrer une copie",
    export_hint: "Une copie est un fichier avec toutes vos séances, vos notes, vos programmes et vos réglages. Pour déplacer votre historique, ouvrez la copie sur un autre appareil ou dans l’application installée. Toute personne qui a le fichier peut le lire.",
    table: "Enregistrer un tableau pour tableur",
    import: "Ouvrir une copie",
    import_hint: "Vous voyez ce que contient le fichier avant tout changement.",
    code: "Afficher un code pour mon autre téléphone",
    code_label: "Le code pour votre autre téléphone",
    code_hint: "Dirigez l’appareil photo de votre autre téléphone vers ce carré (un code QR). Keystone s’y ouvre et montre ce que le code contient. Rien n’est ajouté sans votre accord. Le code contient vos séances, vos notes et vos programmes\u{a0}: montrez-le seulement à vos propres appareils.",
    code_hide: "Masquer le code",
    code_too_long: "Le code ne peut pas être créé\u{a0}: l’historique est trop long, ou ce navigateur ne le permet pas. Utilisez plutôt «\u{a0}Enregistrer une copie\u{a0}».",
    unreadable: Counted {
        one: |n| format!("{n} élément illisible. Il est mis de côté et fait partie de la copie."),
        other: |n| {
            format!("{n} éléments illisibles. Ils sont mis de côté et font partie de la copie.")
        },
    },
    delete_all: "Supprimer toutes les séances",
    delete_all_question: Counted {
        one: |_| "Supprimer votre séance\u{202f}?".into(),
        other: |n| format!("Supprimer les {n} séances\u{202f}?"),
    },
    delete_all_hint: "Pour revenir en arrière, appuyez sur «\u{a0}Annuler\u{a0}» dans le message qui suit, avant de fermer ce message ou la page. Vos programmes et réglages restent.",
    delete_now: "Supprimer",
    keep: "Garder",
    in_file: "Dans cette copie",
    new: Counted {
        one: |n| format!("{n} nouvelle séance"),
        other: |n| format!("{n} nouvelles séances"),
    },
    same: Counted {
        one: |n| format!("{n} séance que vous avez déjà"),
        other: |n| format!("{n} séances que vous avez déjà"),
    },
    changed: Counted {
        one: |n| format!("{n} séance modifiée plus récemment\u{a0}: elle sera mise à jour ici"),
        other: |n| {
            format!("{n} séances modifiées plus récemment\u{a0}: elles seront mises à jour ici")
        },
    },
    deleted: Counted {
        one: |n| {
            format!(
                "{n} séance a été supprimée sur l’appareil d’où vient la copie. Elle le sera ici aussi."
            )
        },
        other: |n| {
            format!(
                "{n} séances ont été supprimées sur l’appareil d’où vient la copie. Elles le seront ici aussi."
            )
        },
    },
    gone_here: Counted {
        one: |n| format!("{n} séance que vous avez supprimée ici"),
        other: |n| format!("{n} séances que vous avez supprimées ici"),
    },
    newer: Counted {
        one: |n| {
            format!("{n} séance d’une version plus récente de Keystone\u{a0}: gardée, pas affichée")
        },
        other: |n| {
            format!(
                "{n} séances d’une version plus récente de Keystone\u{a0}: gardées, pas affichées"
            )
        },
    },
    routines: Counted { one: |n| format!("{n} programme"), other: |n| format!("{n} programmes") },
    routines_differ: Counted {
        one: |n| format!("{n} programme différent ici\u{a0}: le vôtre reste tel quel"),
        other: |n| format!("{n} programmes différents ici\u{a0}: les vôtres restent tels quels"),
    },
    settings: Counted {
        one: |n| format!("{n} réglage que vous n’avez pas choisi ici"),
        other: |n| format!("{n} réglages que vous n’avez pas choisis ici"),
    },
    wrong: Counted {
        one: |n| format!("{n} élément illisible\u{a0}: laissé de côté"),
        other: |n| format!("{n} éléments illisibles\u{a0}: laissés de côté"),
    },
    take_settings: "Reprendre aussi les réglages",
    bring_back: "Rétablir ce que j’ai supprimé ici",
    nothing_new: "Il n’y a rien de nouveau dans cette copie.",
    accept: "Ajouter à mon historique",
    refuse: "Ne rien changer",
    too_large: "Ce fichier est trop gros pour être une copie de Keystone. Rien n’a changé.",
    torn: "Cette copie est abîmée ou incomplète. Rien n’a changé.",
    not_ours: "Ce n’est pas une copie de Keystone. Rien n’a changé.",
    from_newer: "Cette copie vient d’une version plus récente de Keystone. Rechargez la page pour la mettre à jour, puis recommencez.",
    unread: "Le fichier n’a pas pu être lu. Rien n’a changé.",
};

pub const REPORT: ReportWords = ReportWords {
    heading: "Une page à imprimer",
    hint: "Pour votre kinésithérapeute ou votre médecin, si vous le souhaitez. Vous choisissez la période et les notes. Pour en faire un fichier, appuyez sur «\u{a0}Imprimer\u{a0}», puis «\u{a0}Enregistrer au format PDF\u{a0}» si votre appareil le propose.",
    title: "Exercices à la maison pour l’articulation sacro-iliaque",
    print: "Imprimer",
    period: |span| format!("Période\u{a0}: {span}"),
    printed: |day| format!("Imprimé le {day}"),
    goal: "Séances et objectif",
    goal_was: |sessions, kept, weeks| {
        format!(
            "Séances\u{a0}: {sessions}. Semaines entières où l’objectif est atteint\u{a0}: {kept} sur {weeks}."
        )
    },
    paused: Counted {
        one: |n| format!("Dont {n} semaine en pause."),
        other: |n| format!("Dont {n} semaines en pause."),
    },
    minutes: |n| format!("{n}\u{a0}min d’exercice en tout, sans le repos."),
    pain: "Douleur (0 à 10)",
    pain_was: |n, before, after| {
        format!(
            "Moyenne\u{a0}: {before} avant, {after} après. Séances notées avant et après\u{a0}: {n}."
        )
    },
    no_pain: "Aucune séance n’a de note de douleur à la fois avant et après.",
    next_day: |better, same, worse| {
        format!(
            "Réponses 1 à 3\u{a0}jours après, par rapport à avant la séance. Moins forte\u{a0}: {better}. À peu près pareille\u{a0}: {same}. Plus forte\u{a0}: {worse}."
        )
    },
    exercises: "Exercices",
    exercise: "Exercice",
    levels: "Niveaux",
    times: "Séances",
    swapped: "Trop dur\u{a0}: allégé ou laissé de côté",
    stopped: "Arrêté\u{a0}: douleur",
    more_pain: "Séances avec douleur +2 ou plus",
    notes: "Notes",
    choose_notes: "Notes à imprimer (les 20 dernières au plus)",
    no_notes: "Aucune note sur cette période.",
    too_many_notes: "Une page ne suffit pas pour toutes ces notes. Les plus anciennes n’y sont pas.",
    foot: "Noté par la personne elle-même avec Keystone, un minuteur d’exercices gratuit. Les séances ajoutées à la main comptent comme faites en entier. Ce n’est ni un bilan ni un avis médical.",
    none: "–",
};

pub const REMINDER: ReminderWords = ReminderWords {
    heading: "Rappels",
    hint: "Keystone ne peut pas sonner tout seul. Il prépare un petit fichier pour votre agenda, et c’est l’agenda qui vous rappelle.",
    days: "Jours",
    time: "Heure",
    name: "Nom dans l’agenda",
    usual_name: "Exercices à la maison",
    alarm: "Quand sonner",
    at_the_time: "À l’heure dite",
    before: Counted {
        one: |n| format!("{n} minute avant"),
        other: |n| format!("{n} minutes avant"),
    },
    save: "Enregistrer pour mon agenda",
    how: "Ouvrez le fichier sur votre téléphone ou votre ordinateur. La plupart des agendas proposent alors de l’ajouter. Sinon, cherchez «\u{a0}Importer\u{a0}» dans l’agenda. Pour arrêter les rappels, supprimez-y l’événement et toutes ses répétitions.",
    no_day: "Choisissez au moins un jour.",
    bad_time: "Indiquez une heure, par exemple 09:30.",
    no_name: "Indiquez un nom.",
    note: "Des exercices généraux qui peuvent vous aider à garder une vie active. Ce n’est pas un avis médical. Dans Keystone, lisez «\u{a0}Quand arrêter\u{a0}».",
};
