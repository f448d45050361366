use crate::{
    paths,
    text::{SLOT, Words, given, weave},
    ui::{Acts, BackTo, NoticeLine},
};
use leptos::prelude::*;
use postern_types::{page::Frame, people::DeleteGroupPage};

/// Deleting a group: its members stay, what it gave them goes.
pub(crate) fn view(words: Words, frame: &Frame, page: &DeleteGroupPage) -> AnyView {
    let group = &page.group.group;
    view! {
        <header class="head">
            <BackTo href=paths::group(&group.id) label=given(&group.name) />
            <h1>{weave(&text!(words, "group-delete-title", name = SLOT), given(&group.name))}</h1>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=true />
        <form class="sheet pad stack narrow" method="post" action=paths::group_delete(&group.id)>
            <div class="prose">
                <p>{text!(words, "group-delete-members", count = page.group.members)}</p>
                <p>{text!(words, "group-delete-lost")}</p>
            </div>
            <Acts
                label=text!(words, "group-delete-do")
                busy=text!(words, "busy-working")
                away=paths::group(&group.id)
                away_label=text!(words, "deactivate-keep")
                is_danger=true
            />
        </form>
    }
    .into_any()
}
