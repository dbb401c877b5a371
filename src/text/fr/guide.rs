//! The safety texts, the cautions that several exercises share, and the short reading about the
//! joint and the studies.
//!
//! Absent on purpose: sources (see `domain::sources`).

use crate::text::words::{GuideWords, Section, Signs};

pub const GUIDE: GuideWords = GuideWords {
    flags_intro: "Lisez ces signes avant de commencer. Si un seul vous concerne, ne faites pas \
        d’exercice pour l’instant. Suivez le conseil donné au-dessus de sa liste.",
    emergency: Signs {
        heading: "Appelez les urgences maintenant",
        action: "Pas d’exercice si l’un de ces signes accompagne un mal de dos ou une douleur \
            sacro-iliaque. Appelez le numéro d’urgence de votre pays (112, 911 ou 999).",
        signs: &[
            "Douleur, fourmillements, faiblesse ou engourdissement dans les deux jambes",
            "Perte rapide de force dans les jambes, ou jambes instables",
            "Engourdissement autour des organes génitaux ou des fesses",
            "Difficulté à uriner",
            "Perte du contrôle des urines ou des selles",
            "Difficulté nouvelle à avoir une érection",
            "Changement récent de la fonction sexuelle ou des sensations génitales",
            "Douleur dans la poitrine",
            "Douleur apparue après un accident grave",
        ],
    },
    urgent: Signs {
        heading: "Consultez un médecin aujourd’hui ou demain",
        action: "Pas d’exercice pour l’instant. Consultez un médecin le jour même ou le lendemain \
            si l’un de ces points vous concerne. Si un médecin a examiné votre douleur et connaît \
            ce signe, suivez son avis.",
        signs: &[
            "Fièvre",
            "Perte de poids involontaire",
            "Grosseur dans le dos, ou dos qui a changé de forme",
            "Douleur que le repos ne calme pas, ou qui est pire la nuit",
            "Douleur dans le haut ou le milieu du dos",
            "Mal de dos nouveau, le tout premier, avant 20\u{a0}ans ou après 55\u{a0}ans",
            "Cancer, actuel ou passé",
            "Prise de corticoïdes, VIH ou défenses immunitaires affaiblies",
            "Usage de drogues par injection",
        ],
    },
    ask_first: Signs {
        heading: "Demandez d’abord l’avis d’un soignant",
        action: "L’exercice peut tout de même vous convenir. Avant de commencer, demandez l’avis \
            d’un médecin, d’une sage-femme ou d’un kinésithérapeute si l’un de ces points vous \
            concerne.",
        signs: &[
            "Vous êtes enceinte ou vous avez accouché récemment",
            "Vous avez eu récemment une opération ou une fracture",
            "Vous avez de l’ostéoporose (os fragilisés)",
            "Vous avez un rhumatisme inflammatoire, par exemple de la colonne",
            "Vous avez un engourdissement nouveau dans une jambe",
            "Vous avez un problème cardiaque ou des troubles de l’équilibre",
            "Vous avez une douleur très forte que personne n’a expliquée",
        ],
    },
    stop: Signs {
        heading: "Arrêtez tout de suite",
        action: "Arrêtez et reposez-vous si vous ressentez un de ces signes. Appelez les urgences \
            (112, 911 ou 999) en cas de douleur dans la poitrine ou si le souffle vous manque. \
            Faites de même pour des fourmillements ou un engourdissement dans les deux jambes. Si \
            un autre signe ne passe pas vite, demandez un avis médical.",
        signs: &[
            "Une douleur vive",
            "Des fourmillements ou un engourdissement",
            "Des vertiges ou la tête qui tourne",
            "Une douleur dans la poitrine",
            "Un essoufflement inhabituel",
        ],
    },
    pain_rule: Section {
        heading: "Quand la douleur est-elle trop forte\u{202f}?",
        paragraphs: &[
            "Notez votre douleur de 0 à 10. 0 veut dire aucune douleur. 10 veut dire la pire \
                douleur imaginable.",
            "De 0 à 3\u{a0}: continuez. 4 ou 5\u{a0}: allégez, avec un mouvement plus petit ou une \
                version plus facile. 6 ou plus\u{a0}: arrêtez cet exercice.",
            "Si la douleur a augmenté, elle doit se calmer en 24\u{a0}heures. Si vous avez plus \
                mal le lendemain, faites-en moins. Un écart d’un point ne veut peut-être rien \
                dire. Deux points ou plus comptent.",
            "C’est une règle fixe, propre à l’application. Elle s’appuie sur les échelles de \
                douleur de certains services du NHS, au Royaume-Uni. L’idée a été testée chez \
                38\u{a0}personnes qui avaient mal au tendon d’Achille. Elle n’a pas été testée \
                pour la douleur sacro-iliaque.",
        ],
    },
    disclaimer: Section {
        heading: "Ce que cette application est, et n’est pas",
        paragraphs: &[
            "Keystone donne des informations générales sur l’exercice. Ce n’est pas un avis \
                médical.",
            "L’application ne peut pas vous examiner et ne connaît pas vos antécédents. Elle ne \
                remplace ni un médecin, ni un kinésithérapeute (physiothérapeute), ni une \
                sage-femme. S’ils vous ont dit autre chose, suivez leurs conseils.",
            "Les règles de l’application sont les mêmes pour tout le monde. C’est vous qui décidez \
                de chaque changement.",
            "Rien de ce que vous saisissez ne quitte cet appareil. Il n’y a ni compte ni pistage. Si \
                vous effacez les données de votre navigateur, votre historique disparaît aussi.",
        ],
    },
    joint: Section {
        heading: "L’articulation sacro-iliaque, c’est quoi\u{202f}?",
        paragraphs: &[
            "Le sacrum est l’os situé à la base de la colonne. Il est placé entre les deux os \
                iliaques (les os des hanches), comme la clé de voûte d’une arche. De chaque côté, \
                le sacrum et l’os iliaque se rejoignent\u{a0}: c’est l’articulation sacro-iliaque.",
            "Ces articulations bougent très peu. Une synthèse de 65\u{a0}études donne environ \
                3\u{a0}degrés d’avant en arrière. Elle donne 1,5\u{a0}degré en rotation et \
                0,8\u{a0}degré sur le côté.",
            "C’est pourquoi cette application ne parle jamais d’articulation déplacée. Les \
                exercices ne cherchent pas à remettre quoi que ce soit en place.",
            "L’articulation sacro-iliaque pourrait jouer un rôle dans 30\u{a0}% au plus des \
                douleurs du bas du dos sans cause précise. Les chiffres varient d’une étude à \
                l’autre.",
            "La sacro-iliite est une inflammation de cette articulation. Ce n’est pas la même \
                chose que la douleur sacro-iliaque. Si votre douleur dure depuis plus de \
                3\u{a0}mois et a commencé avant 45\u{a0}ans, parlez-en à un médecin. Faites-le \
                surtout si elle vous réveille en fin de nuit ou s’apaise quand vous bougez.",
        ],
    },
    movement: Section {
        heading: "Pourquoi bouger\u{202f}?",
        paragraphs: &[
            "L’exercice régulier peut vous aider à garder une vie active malgré un mal de dos ou \
                de bassin. Dans les études sur le mal de dos qui dure, la douleur a un peu baissé \
                en moyenne.",
            "Ces neuf exercices font travailler ou étirent des muscles autour des hanches, du \
                ventre et du bas du dos. Vous pouvez laisser de côté ceux qui ne vous conviennent \
                pas.",
            "Dans ces études, certaines personnes ont eu un peu plus mal, de façon passagère. La \
                règle de la douleur vous dit quand alléger ou arrêter.",
        ],
    },
    evidence: Section {
        heading: "Ce que montrent les études",
        paragraphs: &[
            "Aucun essai portant sur ces neuf exercices réunis n’a été trouvé. Les études \
                ci-dessous s’en approchent en partie.",
            "Douleur sacro-iliaque\u{a0}: Nejati, 2019, 51\u{a0}personnes. Elles ont fait des \
                exercices, reçu des manipulations, ou les deux. Les trois groupes sont allés \
                mieux. Les manipulations étaient en tête à 6\u{a0}semaines, les exercices à 12. À \
                24\u{a0}semaines, il n’y avait pas de différence. Aucun groupe n’est resté sans \
                soins\u{a0}: le temps seul explique peut-être une part du progrès.",
            "Douleur du bassin\u{a0}: Gutke, 2010, 88\u{a0}femmes après un accouchement. Les \
                exercices faits à la maison, sans rien d’autre, n’ont pas fait mieux que le temps \
                seul. Parmi ces études, c’est la plus proche de cette application. Une synthèse de \
                12\u{a0}essais, avec 1\u{202f}407\u{a0}personnes, a étudié le contrôle moteur \
                (apprendre aux muscles à travailler ensemble). Seul, il n’a pas fait baisser la \
                douleur. Associé à d’autres soins, il a aidé.",
            "Bas du dos\u{a0}: une synthèse pour l’Organisation mondiale de la santé, 2023, \
                8\u{a0}essais d’exercice. La douleur installée depuis longtemps a un peu baissé. \
                L’effet était de 0,33 sur une échelle standardisée. Il se situe sans doute entre \
                0,08 et 0,58.",
            "Bas du dos\u{a0}: Owen, 2020, 89\u{a0}études. Le renforcement et les exercices du \
                tronc ont aidé à en faire plus au quotidien. Pour les étirements, il n’y avait \
                pas de différence avec les groupes de comparaison.",
        ],
    },
    flare_ups: super::advice::FLARE_UPS,
    pacing: super::advice::PACING,
    help: super::advice::HELP,
    questions: super::advice::QUESTIONS,
    dosing: Section {
        heading: "Combien, et à quelle fréquence\u{202f}?",
        paragraphs: &[
            "Il y a trois niveaux\u{a0}: Doux, Normal et Soutenu. Leurs doses sont une proposition \
                de l’application, pas le résultat d’une étude.",
            "Le niveau Normal reste dans les fourchettes publiées, quand il y en a. Le niveau Doux \
                les égale ou reste en dessous. Les sources ne sont pas toutes d’accord. Pour les \
                pas latéraux en demi-squat, aucune dose n’a été trouvée. Pour la \
                poussée de hanches sur canapé, les doses du pont fessier ont servi. Pour \
                l’inclinaison à quatre pattes, une seule dose a été trouvée.",
            "Faites le renforcement 2 ou 3\u{a0}jours par semaine, avec au moins un jour de pause \
                entre deux séances. Faites les étirements 2 à 7\u{a0}jours par semaine. \
                Reposez-vous 30 à 60\u{a0}secondes entre les séries.",
            "Pendant une poussée douloureuse (de quelques heures à quelques semaines de douleur \
                plus forte), faites les étirements au niveau Doux. Ajoutez les exercices où la \
                douleur ne dépasse pas 3 sur 10.",
            "Aucun kinésithérapeute n’a encore relu ces doses. Si le vôtre vous donne d’autres \
                chiffres, suivez les siens.",
        ],
    },
};

pub const FLAT_ON_BACK: &str = "À partir de 16\u{a0}semaines de grossesse, ne restez pas longtemps \
    à plat sur le dos. Demandez d’abord l’avis de votre sage-femme ou de votre médecin.";
pub const AFTER_BIRTH: &str = "Après un accouchement ou une césarienne, attendez l’accord d’un \
    professionnel de santé. Faites d’abord vérifier l’écartement de vos abdominaux.";
pub const SORE_WRISTS: &str = "Si vos poignets vous font mal, appuyez-vous sur les poings, ou \
    tenez de petits haltères posés au sol. Les haltères ne doivent pas rouler.";
pub const SORE_KNEES: &str = "Si vos genoux vous font mal, glissez un coussin dessous.";
pub const NEW_HIP: &str = "Après la pose d’une prothèse de hanche, ne faites cet exercice \
    qu’avec l’accord de votre chirurgien.";
pub const WEAK_BONES: &str = "En cas d’ostéoporose (os fragilisés), demandez d’abord un avis \
    médical. N’allez jamais jusqu’au bout du mouvement.";
