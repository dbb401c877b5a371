//! French: prescriptions, from both sides, and the app in a clinic's page.

use crate::text::words::{BuilderWords, Counted, EmbedWords, LinkWords, SheetWords};

pub const LINK: LinkWords = LinkWords {
    heading: "Vos exercices",
    from: |who| format!("Ce lien dit venir de\u{a0}: {who}. Keystone ne l’a pas vérifié."),
    from_nobody: "Ce lien ne dit pas qui l’a fait, et Keystone ne l’a pas vérifié.",
    note: "Leur message",
    contact: "Pour les joindre\u{a0}:",
    days: Counted {
        one: |n| format!("{n}\u{a0}jour par semaine"),
        other: |n| format!("{n}\u{a0}jours par semaine"),
    },
    days_differ: "Certains exercices ne se font pas tous les jours. Décochez ceux qui ne sont pas pour \
        aujourd’hui.",
    none_today: "Cochez au moins un exercice pour aujourd’hui.",
    in_all: "en tout, comme le dit le lien",
    start: "Commencer ces exercices",
    add: "Ajouter à mes programmes",
    added: "C’est l’un de vos programmes.",
    remove: "Retirer de mes programmes",
    on_paper: "Sur papier",
    newer: "Une version plus récente de Keystone a fait ce lien. Une partie ne peut pas être montrée \
        ici. Mettez Keystone à jour pour tout voir.",
    clamped: "Certains nombres de ce lien dépassaient les limites. Ils ont été ramenés aux plus proches.",
    cleaned: "Un texte ou la couleur de ce lien ne pouvait pas être montré tel quel et a été changé.",
    refused: "Ce lien ne peut pas être ouvert",
    empty: "Il ne contient aucun exercice. Demandez-le à nouveau.",
    torn: "Il n’est pas complet ou a été changé en route. Copiez-le en entier ou demandez-le à nouveau.",
    from_newer: "Une version plus récente de Keystone l’a fait. Mettez Keystone à jour, puis ouvrez-le \
        à nouveau.",
    malformed: "Keystone ne le comprend pas. Demandez-le à nouveau.",
    no_exercise: "Cette version de Keystone ne connaît aucun de ses exercices.",
    nothing_changed: "Rien n’a changé sur cet appareil.",
    unnamed: "Reçu par lien",
};

pub const SHEET: SheetWords = SheetWords {
    heading: "Sur papier",
    hint: "S’imprime en A4 ou en Letter, en couleurs ou en noir et blanc.",
    print: "Imprimer",
    title: "Vos exercices à la maison",
    from: |who| format!("De la part de\u{a0}: {who}"),
    ticks: "Cochez chaque jour où vous l’avez fait",
    week: |n| format!("Semaine\u{a0}{n}"),
    later: "Vous pouvez aussi noter ces jours dans Keystone\u{a0}: ouvrez Historique, puis «\u{a0}Ajouter \
        une séance\u{a0}».",
    scan: "Scannez ceci avec l’appareil photo d’un téléphone. Ces exercices s’ouvrent avec un minuteur.",
    scan_label: "Un code qui ouvre ces exercices",
    not_checked: "Keystone n’a pas vérifié qui a fait cette feuille. Exercices généraux, à titre \
        d’information\u{a0}; ce n’est pas un avis médical.",
};

pub const BUILDER: BuilderWords = BuilderWords {
    heading: "Des exercices pour un patient",
    way: "Pour les soignants\u{a0}: des exercices pour un patient",
    intro: "Choisissez les exercices et les doses. Vous obtenez un lien, un code à scanner, une feuille \
        de papier et un extrait à coller sur votre site.",
    private: "Tout est dans le lien lui-même. Rien ne nous est envoyé. Toute personne qui a le lien \
        peut le lire\u{a0}: n’y mettez ni nom ni détail de santé.",
    choose: "Quels exercices",
    doses: "Ordre et doses",
    empty: "Choisissez au moins un exercice. Le lien se fait ensuite.",
    variation: "Variante",
    sets: "Séries",
    repetitions: "Répétitions",
    hold: "Maintien, en secondes",
    pause: "Pause en fin de course, en secondes",
    rest: "Repos entre les séries, en secondes",
    side: "Côté",
    both: "Les deux",
    left: "Gauche seul",
    right: "Droit seul",
    days: "Jours par semaine",
    all_days: "Jours par semaine, pour tous",
    bounds: |least, most| format!("De {least} à {most}."),
    bounds_by: |least, most, step| format!("De {least} à {most}, de {step} en {step}."),
    usual: "Dose habituelle",
    usual_of: |name| format!("{name}\u{a0}: dose habituelle"),
    remove: |name| format!("Retirer {name}"),
    change_dose: "Modifier",
    about: "Message et cabinet",
    note: "Message au patient",
    left_over: Counted {
        one: |n| format!("encore {n}\u{a0}caractère"),
        other: |n| format!("encore {n}\u{a0}caractères"),
    },
    clinic: "Nom du cabinet",
    contact: "Téléphone ou adresse web",
    accent: "Couleur",
    accent_hint: "Pour les boutons et les liens, par exemple #17544c.",
    accent_wrong: "Écrivez # et six signes\u{a0}: 0 à 9, a à f.",
    accent_pale: |contrast| {
        format!(
            "Trop pâle\u{a0}: les mots seraient durs à lire. Son contraste est de {contrast} pour 1. Il \
             en faut 4,5."
        )
    },
    accent_instead: |shade| format!("Prendre plutôt {shade}"),
    lang: "Langue",
    lang_any: "Celle du patient",
    start_anew: "Tout recommencer",
    preview: "Ce que voit le patient",
    result: "À remettre",
    link: "Lien",
    copy_link: "Copier le lien",
    code: "Code à scanner",
    code_label: "Un code qui ouvre ces exercices",
    save_code: "Enregistrer le code comme image",
    copy_code: "Copier l’image en SVG",
    code_too_long: "C’est trop long pour un code qu’un téléphone lit sur papier. Raccourcissez le message. Le \
        lien marche tel quel.",
    sheet: "Feuille de papier",
    open_sheet: "Voir la feuille et l’imprimer",
    copy_sheet: "Copier le lien de la feuille",
    embed: "Pour votre site",
    embed_hint: "Collez ceci là où les exercices doivent se trouver.",
    copy_embed: "Copier cet extrait",
    examples: "Exemples et aide",
    copied: "Copié.",
    not_copied: "Le navigateur n’a pas permis de copier. Sélectionnez le texte et copiez-le vous-même.",
    templates: "Modèles",
    templates_hint: "Gardés sur cet appareil seulement.",
    template_name: "Nom du modèle",
    keep: "Garder comme modèle",
    kept: "Gardé.",
    no_name: "Donnez-lui d’abord un nom.",
    no_templates: "Pas encore de modèle.",
    open: |name| format!("Ouvrir {name}"),
    delete: |name| format!("Supprimer {name}"),
    deleted: |name| format!("Le modèle «\u{a0}{name}\u{a0}» a été supprimé."),
    unread: Counted {
        one: |n| format!("{n}\u{a0}modèle n’a pas pu être lu. Il reste tel quel."),
        other: |n| format!("{n}\u{a0}modèles n’ont pas pu être lus. Ils restent tels quels."),
    },
    replaced: "Ce que vous étiez en train de composer a été remplacé.",
    export: "Enregistrer tous les modèles dans un fichier",
    import: "Ouvrir un fichier de modèles",
    imported: Counted {
        one: |n| format!("{n}\u{a0}modèle a été ajouté."),
        other: |n| format!("{n}\u{a0}modèles ont été ajoutés."),
    },
    wrong: Counted {
        one: |n| format!("{n}\u{a0}entrée n’a pas pu être lue."),
        other: |n| format!("{n}\u{a0}entrées n’ont pas pu être lues."),
    },
    not_templates: "Ce n’est pas un fichier de modèles de Keystone.",
};

pub const EMBED: EmbedWords = EmbedWords {
    here_only: "Enregistré dans ce navigateur, pour ce site seulement.",
    nowhere: "Rien n’est enregistré\u{a0}: votre navigateur ne le permet pas ici.",
    full_app: "Ouvrir l’application entière",
};
