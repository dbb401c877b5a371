//! The numbers behind a picture, folded away until they are asked for.

use leptos::prelude::*;

#[component]
pub fn DataTable(
    /// What opens it.
    open: &'static str,
    /// Says what the table shows.
    caption: String,
    head: Vec<&'static str>,
    /// The first cell of a row names it.
    rows: Vec<Vec<String>>,
) -> impl IntoView {
    let row = |row: Vec<String>| {
        let mut cells = row.into_iter();
        let name = cells.next();
        view! {
            <tr>
                <th scope="row">{name}</th>
                {cells.map(|cell| view! { <td>{cell}</td> }).collect_view()}
            </tr>
        }
    };
    let name = caption.clone();
    view! {
        <details class="data">
            <summary>{open}</summary>
            <div class="wide" tabindex="0" role="group" aria-label=name>
                <table>
                    <caption class="out-of-sight">{caption}</caption>
                    <thead>
                        <tr>{head.into_iter().map(|h| view! { <th scope="col">{h}</th> }).collect_view()}</tr>
                    </thead>
                    <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
                </table>
            </div>
        </details>
    }
}
