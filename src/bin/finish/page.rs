//! A page of the site: what stands in its head, and the app's first screen in its body.

use std::env;

use keystone::app::still;
use keystone::text::Lang;
use serde_json::{Value, json};

use super::Done;
use super::files::Folder;

/// Nothing but what lies beside the page is ever loaded, and no script runs but those two: the one that
/// starts the app and the app itself. Where headers can be set, they can say it, too (see `public/host`).
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; media-src 'self' blob:; connect-src 'self'; worker-src 'self'; \
    manifest-src 'self'; base-uri 'none'; form-action 'none'";

/// Fills the template in. Without a folder it is for developing: no policy, nothing preloaded.
pub fn write(lang: Lang, template: &str, folder: Option<&Folder>) -> Done<String> {
    let pages: Value =
        Lang::ALL.iter().map(|l| (l.tag().to_owned(), json!(still::address(*l)))).collect();
    let mut html = template
        .replace("<html lang=\"en\">", &format!("<html lang=\"{}\">", lang.tag()))
        .replace("<!--page-->", &still::page(lang));
    let head = about(lang);
    let mut script = format!("data-pages=\"{}\"", escaped(&pages.to_string()));
    if let Some(folder) = folder {
        html = html
            .replace("<!--policy-->", &tag_with("http-equiv", "Content-Security-Policy", POLICY));
        let (js, wasm) = (folder.only("js", "app-")?, folder.only("wasm", "app-")?);
        // Style and loader have none: in a sandboxed frame of another site a browser would ask the host's leave
        // for that, and without them the page there could hardly be read. They come from where the page comes
        // from, and the worker keeps them by their hashes.
        let hashes = format!(
            " data-js-integrity=\"{}\" data-wasm-integrity=\"{}\"",
            folder.integrity(&js)?,
            folder.integrity(&wasm)?
        );
        script.push_str(&hashes);
    }
    Ok(html.replace("<!--head-->", &head).replace("data-pages", &script))
}

/// What search engines and shared links show of it.
fn about(lang: Lang) -> String {
    let words = lang.words();
    let title = format!("Keystone: {}", words.frame.description.trim_end_matches('.'));
    let site = env::var("KEYSTONE_URL").ok().map(|u| format!("{}/", u.trim_end_matches('/')));
    let at = |path: &str| {
        format!("{}{}", site.as_deref().unwrap_or("./"), path.trim_start_matches("./"))
    };
    let mut head = format!("<title>{}</title>", escaped(&title));
    head += &tag_with("name", "description", words.still.about);
    for (property, content) in [
        ("og:title", title.as_str()),
        ("og:description", words.still.about),
        ("og:type", "website"),
        ("og:site_name", "Keystone"),
        ("og:locale", lang.tag()),
        ("og:image", &at("og.png")),
        ("og:image:alt", title.as_str()),
        ("og:image:width", "1200"),
        ("og:image:height", "630"),
    ] {
        head += &tag_with("property", property, content);
    }
    head += &tag_with("name", "twitter:card", "summary_large_image");
    // Only who says where the site will be (KEYSTONE_URL) can have addresses that hold elsewhere.
    if site.is_some() {
        let canonical = format!("<link rel=\"canonical\" href=\"{}\">", at(&still::address(lang)));
        head.push_str(&canonical);
        for other in Lang::ALL {
            let (tag, to) = (other.tag(), at(&still::address(other)));
            let link = format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{to}\">");
            head.push_str(&link);
        }
    }
    let data = json!({
        "@context": "https://schema.org",
        "@type": "WebApplication",
        "name": "Keystone",
        "description": words.still.about,
        "inLanguage": lang.tag(),
        "applicationCategory": "HealthApplication",
        "operatingSystem": "Any",
        "isAccessibleForFree": true,
        "offers": { "@type": "Offer", "price": 0, "priceCurrency": "EUR" },
    });
    // It is data, no script: the policy does not forbid it.
    head + &format!("<script type=\"application/ld+json\">{data}</script>")
}

fn tag_with(kind: &str, name: &str, content: &str) -> String {
    format!("<meta {kind}=\"{name}\" content=\"{}\">", escaped(content))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
