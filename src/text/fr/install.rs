//! Ce que dit la page avant que l’application tourne, d’une nouvelle version, et de l’installation.

use crate::text::words::{InstallWords, StillWords, UpdateWords};

pub const STILL: StillWords = StillWords {
    about: "Neuf exercices à faire chez soi pour les personnes qui ont mal à l’articulation \
        sacro-iliaque, avec des dessins, un minuteur et un historique. Gratuit et privé\u{a0}: tout reste \
        sur votre appareil.",
    old: "Ce navigateur est trop ancien pour le minuteur et l’historique, ou ne les permet pas. Les \
        exercices ci-dessous sont complets.",
    no_script: "JavaScript est désactivé\u{a0}: le minuteur et l’historique manquent. Les exercices \
        ci-dessous sont complets.",
    not_started: "Le minuteur et l’historique n’ont pas pu être chargés. Les exercices ci-dessous sont \
        complets. Rechargez la page pour réessayer.",
    opening: "Un instant…",
    at_level: |level| ["Les étapes et les doses sont celles du niveau ", level, "."].concat(),
};

pub const UPDATE: UpdateWords = UpdateWords {
    ready: "Une nouvelle version est prête. La page se recharge une fois, et votre historique reste.",
    update: "Mettre à jour",
    later: "Plus tard",
};

pub const INSTALL: InstallWords = InstallWords {
    heading: "Sur votre écran d’accueil",
    why: "Une fois installé, Keystone s’ouvre comme toute autre application et occupe tout l’écran.",
    install: "Installer Keystone",
    by_menu: "Cherchez «\u{a0}Installer\u{a0}» ou «\u{a0}Ajouter à l’écran d’accueil\u{a0}» dans le menu de \
        votre navigateur.",
    by_share: &[
        "Ouvrez cette page dans Safari et touchez Partager, le carré avec une flèche.",
        "Choisissez «\u{a0}Sur l’écran d’accueil\u{a0}», puis «\u{a0}Ajouter\u{a0}».",
    ],
    starts_empty: "L’application installée commence vide. Emportez votre historique\u{a0}: enregistrez-le ici \
        dans un fichier, puis ouvrez ce fichier dans l’application installée, sous Historique.",
    installed: "Ceci est l’application installée.",
    offline: "Keystone fonctionne sans internet sur cet appareil.",
    not_offline: "Keystone n’est pas encore enregistré sur cet appareil\u{a0}: il lui faut internet pour \
        s’ouvrir.",
};
