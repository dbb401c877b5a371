//! What the page says before the app runs, of newer versions, and of installing it.

use crate::text::words::{InstallWords, StillWords, UpdateWords};

pub const STILL: StillWords = StillWords {
    about: "Nueve ejercicios en casa para personas con dolor en la articulación sacroilíaca, con dibujos, \
        un temporizador y un historial. Gratis y privado: todo se queda en su dispositivo.",
    old: "Este navegador es demasiado antiguo para el temporizador y el historial, o no los permite. Los \
        ejercicios de abajo están completos.",
    no_script: "JavaScript está desactivado, así que faltan el temporizador y el historial. Los ejercicios \
        de abajo están completos.",
    not_started: "No se han podido cargar el temporizador y el historial. Los ejercicios de abajo están \
        completos. Vuelva a cargar la página para intentarlo de nuevo.",
    opening: "Un momento…",
    at_level: |level| ["Los pasos y las dosis son del nivel ", level, "."].concat(),
};

pub const UPDATE: UpdateWords = UpdateWords {
    ready: "Hay una versión nueva. La página se carga una vez más y su historial se conserva.",
    update: "Actualizar ahora",
    later: "Más tarde",
};

pub const INSTALL: InstallWords = InstallWords {
    heading: "En su pantalla de inicio",
    why: "Una vez instalado, Keystone se abre como cualquier otra aplicación y usa toda la pantalla.",
    install: "Instalar Keystone",
    by_menu: "Busque en el menú del navegador «Instalar», o «Añadir» o «Agregar» a la pantalla de inicio.",
    by_share: &[
        "Abra esta página en Safari y toque Compartir, el cuadrado con una flecha.",
        "Elija «Añadir a pantalla de inicio» (o «Agregar a inicio») y después «Añadir» (o «Agregar»).",
    ],
    starts_empty: "La aplicación instalada empieza vacía. Llévese su historial: guárdelo aquí en un \
        archivo y ábralo después en la aplicación instalada, en Historial.",
    installed: "Esta es la aplicación instalada.",
    offline: "Keystone funciona sin internet en este dispositivo.",
    not_offline: "Keystone todavía no está guardado en este dispositivo, así que necesita internet para \
        abrirse.",
};
