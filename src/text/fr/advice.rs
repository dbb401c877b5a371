//! French: advice after some sessions, zones before one, and what there is to learn.

use crate::text::words::{AdviceWords, Counted, LearnWords, Section, ZoneWords};

pub const ADVICE: AdviceWords = AdviceWords {
    up: |level| format!("Essayer le niveau {level}\u{202f}?"),
    up_one: |name, level| format!("{name}\u{a0}: essayer le niveau {level}\u{202f}?"),
    down: |level| format!("Revenir au niveau {level} pour l’instant\u{202f}?"),
    down_one: |name, level| {
        format!("{name}\u{a0}: revenir au niveau {level} pour l’instant\u{202f}?")
    },
    flare_up: "Y aller doucement pour l’instant\u{202f}?",
    went_well: "Vos trois derniers jours d’exercice se sont bien passés.",
    one_went_well: "Vos trois derniers jours avec cet exercice se sont bien passés.",
    started: "La douleur était à 6 ou plus avant votre dernière séance.",
    rose: "La douleur a augmenté de deux points ou plus pendant votre dernière séance.",
    high: "La douleur était à 6 ou plus après votre dernière séance.",
    worse: "Vous avez eu plus mal dans les jours qui ont suivi votre dernière séance.",
    hurt: |name| {
        format!(
            "{name}\u{a0}: vous l’avez laissé parce que cela faisait mal. Si c’était l’un des signes pour \
            arrêter, parlez-en d’abord à un soignant."
        )
    },
    too_hard: |name| format!("{name}\u{a0}: trop dur deux fois de suite."),
    twice: "Vos deux dernières séances, c’était trop.",
    up_hint: "Vous pouvez monter d’un niveau, ou rester où vous êtes.",
    down_hint: "Vous pouvez en faire moins pendant un temps, puis remonter plus tard.",
    flare_up_hint: "Vous pouvez faire le programme «\u{a0}Jour de poussée\u{a0}», ou vous reposer.",
    ask: "Parlez-en aussi à un soignant.",
    why: "Pourquoi ce message\u{202f}?",
    rule_up: "L’application propose un niveau de plus après trois bons jours de suite. Vous aviez fait tout \
        ce qui était prévu. La douleur était de 3 ou moins avant et après. L’effort était en dessous de 6. \
        Vous n’aviez pas plus mal le lendemain. Le dernier de ces jours date de moins de deux semaines. Si \
        l’une de ces réponses manque, rien n’est proposé. Un exercice dont vous avez choisi la dose \
        reste tel quel.",
    rule_down: "L’application propose d’en faire moins si la douleur augmente de deux points ou plus, ou si \
        elle est à 6 ou plus après une séance. Elle le fait aussi si la douleur est plus forte le lendemain. \
        Si un seul exercice fait mal, ou s’il est trop dur deux fois de suite, lui seul descend d’un niveau. \
        Si c’était trop deux séances de suite, elle propose le programme «\u{a0}Jour de poussée\u{a0}». Elle \
        fait de même si vous commencez à 6 ou plus. Ce qui date de plus de deux semaines ne compte pas.",
    rule_own: "Ce sont des règles fixes, propres à l’application. Elles sont les mêmes pour tout le monde et \
        s’appuient sur les sources ci-dessous. Aucune étude ne les a testées.",
    next_day: [
        "Les jours suivants\u{a0}: moins forte",
        "Les jours suivants\u{a0}: à peu près pareille",
        "Les jours suivants\u{a0}: plus forte",
    ],
    fact: |day, what| format!("{day}. {what}"),
    take_level: |level| format!("Passer au niveau {level}"),
    take_flare_up: "Choisir le programme «\u{a0}Jour de poussée\u{a0}»",
    decline: "Pas maintenant",
    level_is: |level| format!("Votre niveau est maintenant\u{a0}: {level}."),
    one_is: |name, level| format!("{name}\u{a0}: le niveau est maintenant {level}."),
    flare_up_is: "Le programme «\u{a0}Jour de poussée\u{a0}» est choisi.",
    declined: "Rien ne change. Ce message ne reviendra qu’après de nouvelles séances.",
};

pub const ZONES: ZoneWords = ZoneWords {
    green: "De 0 à 3\u{a0}: continuez.",
    amber: "4 ou 5\u{a0}: allez-y doucement aujourd’hui. Faites des mouvements plus petits, ou touchez \
        «\u{a0}Trop dur\u{a0}» pour une version plus facile.",
    red: "6 ou plus\u{a0}: faites le programme «\u{a0}Jour de poussée\u{a0}», ou reposez-vous aujourd’hui. Si vous \
        commencez encore une fois à 6 ou plus, demandez l’avis d’un soignant.",
    flare_up: "Faire le programme «\u{a0}Jour de poussée\u{a0}»",
    rest: "Me reposer aujourd’hui",
    flags: "Un signe nouveau ou inquiétant\u{202f}?",
    flags_intro: "Cochez ce qui vous concerne en ce moment. Un seul signe suffit pour attendre.",
    no_start: "Rien ne commence tant qu’un signe est coché.",
};

pub const LEARN: LearnWords = LearnWords {
    heading: "Comprendre",
    intro: "Des textes courts, avec leurs sources. Chacun se lit en deux minutes au plus.",
    minutes: Counted {
        one: |n| format!("{n}\u{a0}minute"),
        other: |n| format!("{n}\u{a0}minutes"),
    },
    flare_ups: "Une poussée, c’est quoi\u{202f}?",
    pacing: "Monter et descendre de niveau",
    questions: "Questions à poser à un soignant",
};

pub const FLARE_UPS: Section = Section {
    heading: "Les poussées de douleur",
    paragraphs: &[
        "Une poussée, c’est une douleur qui augmente pendant quelques heures ou quelques semaines. Elle est \
            difficile à supporter. Le plus souvent, elle gêne vos activités ou pèse sur votre moral.",
        "Pendant une poussée, revenez au niveau Doux. Le programme «\u{a0}Jour de poussée\u{a0}» contient des \
            étirements et un petit mouvement. Gardez ce qui reste à 3 sur 10 ou moins. Laissez le reste. Un \
            jour sans exercice ne pose pas de problème non plus.",
        "Une douleur de 4 ou 5 liée à l’exercice doit se calmer en 24\u{a0}heures. Si vous avez plus mal le \
            lendemain, faites-en moins la fois suivante.",
        "Regardez les signes sous «\u{a0}Quand arrêter\u{a0}». Si l’un d’eux est nouveau, ne faites pas \
            d’exercice. Demandez d’abord de l’aide.",
        "Parlez-en à un soignant si c’était trop deux séances de suite, ou si vous commencez souvent à \
            6 ou plus.",
        "Quand la douleur s’est calmée, reprenez là où vous étiez à l’aise, pas là où vous vous étiez \
            arrêté. L’application propose le niveau suivant après trois bons jours de suite.",
        "Ce plan est propre à l’application. Il n’a pas été testé dans une étude.",
    ],
};

pub const PACING: Section = Section {
    heading: "Avancer à votre rythme",
    paragraphs: &[
        "Changez une seule chose à la fois\u{a0}: le niveau, une dose ou le nombre de jours. Vous saurez ainsi \
            ce que cela a changé.",
        "Restez à un niveau tant qu’il demande un effort et que la douleur n’augmente pas. Rien ne presse.",
        "Montez quand c’est devenu facile. L’application le propose après trois jours de suite avec une \
            douleur de 3 ou moins, un effort en dessous de 6 et pas plus de douleur le lendemain. Un cabinet \
            conseille d’attendre une douleur de 1 ou moins. Vous pouvez attendre aussi.",
        "Descendez si la douleur augmente de deux points ou plus, atteint 6, ou est plus forte le lendemain. \
            Un écart d’un point ne veut peut-être rien dire. Dans une étude de 1\u{202f}232\u{a0}personnes \
            ayant mal au dos, un écart de moins de deux points environ ne se distinguait pas du hasard.",
        "Vous pouvez aussi en faire moins pour un seul exercice. Donnez-lui un niveau plus facile ou une dose \
            plus petite sur sa page.",
        "La régularité compte plus que les grosses journées. C’est pourquoi un programme court vaut mieux \
            que rien.",
    ],
};

pub const HELP: Section = Section {
    heading: "Quand demander de l’aide",
    paragraphs: &[
        "Tout de suite\u{a0}: appelez les urgences si vous avez du mal à uriner, ou si vous ne contrôlez plus \
            vos urines ou vos selles. Faites-le si la zone autour des organes génitaux ou des fesses est \
            engourdie. Faites-le pour une douleur, une faiblesse ou un engourdissement dans les deux jambes, et \
            pour une douleur dans la poitrine.",
        "Aujourd’hui ou demain\u{a0}: consultez un médecin en cas de fièvre, de perte de poids involontaire, de \
            grosseur, ou de douleur que le repos ne calme pas. Les listes complètes sont sous \
            «\u{a0}Quand arrêter\u{a0}».",
        "Bientôt\u{a0}: parlez à un médecin d’une douleur de plus de 3\u{a0}mois qui a commencé avant \
            45\u{a0}ans. Faites-le surtout si elle vous réveille en fin de nuit, ou si elle s’apaise quand vous \
            bougez. Dites-le si un proche parent a un rhumatisme inflammatoire. C’est peut-être une \
            inflammation. L’application ne peut pas le dire.",
        "Avant de commencer\u{a0}: demandez d’abord si vous êtes enceinte ou si vous avez accouché récemment. \
            Faites de même après une opération ou une fracture, en cas d’os fragilisés ou de rhumatisme \
            inflammatoire.",
        "Au fil des séances\u{a0}: demandez si c’était trop deux séances de suite, ou si vous avez un doute. Il \
            n’y a pas besoin de raison pour demander.",
    ],
};

/// The first is for all of them.
pub const QUESTIONS: Section = Section {
    heading: "Questions à poser à un soignant",
    paragraphs: &[
        "Une consultation est courte. Emportez ces questions, avec la page d’historique de l’application.",
        "Pensez-vous que l’articulation sacro-iliaque joue un rôle dans ma douleur\u{202f}? Qu’est-ce que cela \
            pourrait être d’autre\u{202f}?",
        "Est-ce que cela pourrait être une inflammation\u{202f}? Faut-il des examens\u{202f}?",
        "Lesquels de ces neuf exercices me conviennent\u{202f}? Lesquels faut-il laisser de côté\u{202f}?",
        "À quel niveau commencer, avec combien de séries, et combien de jours par semaine\u{202f}?",
        "Quelle douleur est acceptable pour moi pendant l’exercice, et le lendemain\u{202f}?",
        "Que faire pendant une poussée\u{202f}?",
        "Pour quels signes dois-je vous appeler\u{202f}? Pour lesquels dois-je appeler les urgences\u{202f}?",
        "Puis-je continuer à travailler, à marcher, à faire du sport\u{202f}?",
        "Quand faut-il refaire le point\u{202f}?",
    ],
};
