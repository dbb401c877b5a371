//! Spanish: the statements on accessibility and privacy.

use crate::text::words::{Section, Statement, StatementWords};

pub const STATEMENTS: StatementWords = StatementWords {
    accessibility: Statement {
        heading: "Accesibilidad",
        intro: "Keystone está hecho para todo el mundo: con poca vista, sin ratón, con un lector de pantalla o \
            con dolor.",
        sections: &[
            Section {
                heading: "Qué buscamos",
                paragraphs: &[
                    "Buscamos el nivel AA de las WCAG\u{a0}2.2. Es una norma pública para sitios web.",
                    "No hay cuenta. Por eso no hay contraseña que escribir ni acertijo que resolver.",
                ],
            },
            Section {
                heading: "Qué puede hacer",
                paragraphs: &[
                    "Puede usarlo todo solo con el teclado. Las teclas del temporizador están en Más.",
                    "Puede poner el texto al doble de tamaño o ampliar la página cuatro veces. Entonces solo se \
                        desplaza de arriba abajo.",
                    "Puede pausar cada temporizador y añadir 10\u{a0}segundos las veces que quiera. Puede hacer \
                        las repeticiones a su ritmo.",
                    "Cada cambio se puede ver y oír, y sentir si su teléfono vibra. Usted elige. Nada se dice \
                        solo con el color.",
                    "Si pide menos movimiento a su dispositivo, los dibujos se quedan quietos. Keystone sigue \
                        también sus ajustes de contraste y de colores.",
                ],
            },
            Section {
                heading: "Cómo se ha probado",
                paragraphs: &[
                    "Con una máquina, en Chromium: cada pantalla, en cada idioma, en claro y en oscuro, con la \
                        herramienta axe-core. Ya no encuentra fallos. Una herramienta así no lo encuentra todo.",
                    "También en Chromium: sesiones enteras solo con el teclado, texto grande, pantallas \
                        estrechas, letras muy separadas y colores fijados. Y también las palabras que recibe un \
                        lector de pantalla.",
                    "Los pasos principales se han hecho también en Firefox y en WebKit, la base de Safari.",
                ],
            },
            Section {
                heading: "Qué no se ha probado y qué sabemos",
                paragraphs: &[
                    "Todavía no se ha probado con ningún lector de pantalla, ni en un teléfono ni en un \
                        ordenador. Tampoco con la voz ni con un pulsador. Los pasos están escritos.",
                    "Ninguna persona con discapacidad lo ha probado todavía para nosotros.",
                    "La voz, la vibración y la pantalla siempre encendida dependen de su dispositivo. Keystone se \
                        lo dice cuando no puede tenerlas.",
                    "En la página de una clínica, el tamaño del marco lo decide la clínica.",
                ],
            },
            Section {
                heading: "Con qué navegadores",
                paragraphs: &[
                    "Hace falta Chrome o Edge\u{a0}105, Firefox\u{a0}121 o Safari\u{a0}15.5, o una versión más nueva.",
                    "En uno más antiguo puede leer e imprimir todos los ejercicios. La página dice por qué.",
                ],
            },
            Section {
                heading: "Si algo no le deja seguir",
                paragraphs: &[
                    "Dígaselo a la persona o a la clínica que le dio Keystone. También puede leer e imprimir todos \
                        los ejercicios sin el temporizador.",
                ],
            },
        ],
    },
    privacy: Statement {
        heading: "Su privacidad",
        intro: "Keystone no tiene cuentas, ni rastreo, ni anuncios, ni cookies.",
        sections: &[
            Section {
                heading: "Qué se guarda y dónde",
                paragraphs: &[
                    "Sus sesiones, notas, respuestas sobre el dolor, rutinas y ajustes se guardan en este \
                        navegador, en este dispositivo. También lo que dice sobre usted.",
                    "Keystone guarda allí también una copia de sí mismo, para funcionar sin internet.",
                    "Quien use este navegador en este dispositivo puede verlo.",
                ],
            },
            Section {
                heading: "Qué sale de este dispositivo",
                paragraphs: &[
                    "Nada por sí solo. No tenemos ningún servidor que pueda recibirlo.",
                    "Algo sale únicamente si usted lo entrega: una copia, una tabla, una página para quien le atiende, \
                        un archivo para su calendario, un código o un enlace. Quien lo tenga puede leerlo.",
                    "Lo que dice un enlace está después de su signo #. Los navegadores no envían esa parte a los \
                        sitios web.",
                    "Cuando se carga la página, el sitio web donde está ve lo que ve cualquier sitio, como su \
                        dirección de internet. Keystone no pide nada a ningún otro sitio.",
                    "Las fuentes son otros sitios web. Tienen sus propias reglas.",
                ],
            },
            Section {
                heading: "En la página de una clínica",
                paragraphs: &[
                    "Allí, su historial se guarda solo para ese sitio web. La clínica no puede leerlo.",
                    "La página de la clínica puede saber que Keystone está listo, que alguien ha empezado y que \
                        alguien ha terminado. No sabe ningún nombre, ni dolor, ni nota.",
                ],
            },
            Section {
                heading: "Cómo borrarlo",
                paragraphs: &[
                    "En Historial puede eliminar una sesión o todas. Para borrar todo lo que guarda Keystone, \
                        borre los datos de este sitio en su navegador.",
                    "Safari puede borrarlo por sí solo si no abre la página en 7\u{a0}días. Guarde una copia.",
                ],
            },
        ],
    },
};
