use super::{remove_methods::reason_field, words};
use crate::{
    islands::CopyButton,
    paths,
    text::{SLOT, Words, given, weave},
    ui::{Acts, BackTo, Choice, Icon, NoticeLine, Precision, Select, Symbol, duration, field_state, moment},
};
use leptos::prelude::*;
use postern_types::{
    page::Frame,
    people::{HelpPage, PassPage},
};

/// For how long a pass may work, in minutes.
const LIVES: [u32; 5] = [15, 60, 240, 480, 1_440];

/// Making a pass that takes the second factor's place in one sign-in.
pub(crate) fn form(words: Words, frame: &Frame, page: &HelpPage) -> AnyView {
    let user = &page.user;
    let lives = LIVES.map(|minutes| Choice::new(minutes.to_string(), duration(words, minutes))).to_vec();
    let title = text!(words, "pass-title", name = SLOT);
    let minutes = page.minutes.to_string();
    view! {
        <header class="head">
            <BackTo href=paths::user(&user.id) label=given(&user.display_name) />
            <h1>{words::titled(&title, user)}</h1>
            <p class="quiet">{text!(words, "pass-lead")}</p>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=frame.errors.is_empty() />
        <form class="sheet pad stack narrow" method="post" action=paths::user_pass(&user.id)>
            <Select
                name="minutes"
                label=text!(words, "pass-minutes")
                choices=lives
                chosen=&minutes
                state=field_state(words, &frame.errors, "minutes")
            />
            {reason_field(words, page.reason.clone(), field_state(words, &frame.errors, "reason"))}
            <section class="means" aria-labelledby="means">
                <h2 id="means">{text!(words, "people-means")}</h2>
                <ul>
                    <li>{text!(words, "pass-means-once")}</li>
                    <li>{text!(words, "pass-means-password")}</li>
                    <li>{text!(words, "people-told")}</li>
                </ul>
            </section>
            <Acts
                label=text!(words, "pass-do")
                busy=text!(words, "busy-working")
                away=paths::user(&user.id)
                away_label=text!(words, "cancel")
            />
        </form>
    }
    .into_any()
}

/// The pass, shown once.
pub(crate) fn shown(words: Words, frame: &Frame, page: &PassPage) -> AnyView {
    let user = &page.user;
    let until = weave(&text!(words, "pass-until", when = SLOT), moment(words, page.until, Precision::Moment));
    let title = text!(words, "pass-shown-title", name = SLOT);
    view! {
        <header class="head">
            <BackTo href=paths::user(&user.id) label=given(&user.display_name) />
            <h1>{words::titled(&title, user)}</h1>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=true />
        <div class="sheet pad stack narrow">
            <div class="note warn" role="note">
                <Icon symbol=Symbol::Alert />
                <p>{text!(words, "pass-once")}</p>
            </div>
            <p class="pass" dir="ltr" role="group" aria-label=text!(words, "method-pass")>
                {page.pass.clone()}
            </p>
            <CopyButton
                text=page.pass.clone()
                label=text!(words, "enrol-copy")
                done=text!(words, "enrol-copied")
            />
            <p>{until}</p>
            <p class="quiet small">{text!(words, "pass-tell")}</p>
            <div class="acts">
                <a class="button" href=paths::user(&user.id)>
                    {text!(words, "pass-done")}
                </a>
            </div>
        </div>
    }
    .into_any()
}
