use super::{method, words};
use crate::{
    account::activity,
    browser,
    islands::SubmitButton,
    paths,
    text::{Words, given},
    ui::{Avatar, BackTo, Icon, NoticeLine, Precision, Symbol, long_list, moment},
};
use leptos::prelude::*;
use postern_types::{
    MethodKind,
    page::Frame,
    people::{UserMethod, UserPage},
};

/// An account, for whoever helps its owner.
pub(crate) fn view(words: Words, frame: &Frame, page: &UserPage) -> AnyView {
    let user = &page.user;
    view! {
        <header class="head">
            <BackTo href=paths::USERS.to_owned() label=text!(words, "users-title") />
            <div class="person">
                <Avatar name=&user.display_name />
                <div>
                    <h1>{given(&user.display_name)}</h1>
                    <p class="quiet">
                        {given(&user.name)}
                        {words::disabled(words, user)}
                    </p>
                </div>
            </div>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=true />
        {page.refusal.map(|why| words::refused(words, why))}
        <div class="detail">
            {factors(words, frame, page)}
            <div class="detail-side">{account(words, page)} {groups(words, page)}</div>
            <div class="detail-rest">{browsers(words, page)} {events(words, page)}</div>
        </div>
    }
    .into_any()
}

/// Whether it stands in for another method: it goes when the others do.
fn is_backup(method: &UserMethod) -> bool {
    method.kind.is_some_and(MethodKind::is_backup)
}

/// The second factor: what there is, what is asked for, how to help. Nobody sees or sets a secret here.
fn factors(words: Words, frame: &Frame, page: &UserPage) -> AnyView {
    let may_help = page.refusal.is_none();
    let id = &page.user.id;
    let rows = page.methods.iter().map(|one| {
        let remove = (may_help && !is_backup(one)).then(|| {
            let label = text!(words, "login-remove-named", name = method::title(words, one));
            view! {
                <div class="acts">
                    <a
                        class="button ghost small"
                        href=format!("{}?method={}", paths::user_remove(id), one.id)
                        aria-label=label
                    >
                        {text!(words, "login-remove")}
                    </a>
                </div>
            }
            .into_any()
        });
        method::row(words, one, remove)
    });
    let list = if page.methods.is_empty() {
        view! { <p class="guard-part quiet">{text!(words, "user-no-method")}</p> }.into_any()
    } else {
        long_list(words, "guard-list", rows.collect())
    };
    let help = (may_help && page.methods.iter().any(|one| !is_backup(one))).then(|| {
        view! {
            <div class="acts">
                <a class="button plain small" href=paths::user_pass(id)>
                    <Icon symbol=Symbol::Ticket />
                    {text!(words, "method-pass")}
                </a>
                <a class="button danger small" href=paths::user_remove(id)>
                    <Icon symbol=Symbol::Trash />
                    {text!(words, "user-remove-all")}
                </a>
            </div>
        }
    });
    let to_enrol = page.is_to_enrol.then(|| view! { <p class="small">{text!(words, "user-to-enrol")}</p> });
    view! {
        <section class="guard" aria-labelledby="factor">
            <div class="guard-part guard-head">
                <h2 id="factor">{text!(words, "login-methods")}</h2>
                {words::protection(words, page.user.protection)}
                <p class="quiet small">{words::rule(words, frame.now, page.rule)}</p>
                {to_enrol}
            </div>
            {list}
            <div class="guard-part guard-help">
                {help} <p class="quiet small">{text!(words, "user-secrets")}</p>
            </div>
        </section>
    }
    .into_any()
}

fn fact(term: String, value: AnyView) -> AnyView {
    view! {
        <div>
            <dt>{term}</dt>
            <dd>{value}</dd>
        </div>
    }
    .into_any()
}

/// What it is called, how it is reached, and what can be done with the whole of it.
fn account(words: Words, page: &UserPage) -> AnyView {
    let user = &page.user;
    let email = match &user.email {
        Some(email) => {
            let (class, state) = if page.is_email_confirmed {
                ("badge good", text!(words, "user-email-confirmed"))
            } else {
                ("badge warn", text!(words, "user-email-unconfirmed"))
            };
            view! {
                {given(email)}
                " "
                <span class=class>{state}</span>
            }
            .into_any()
        }
        None => text!(words, "user-email-none").into_any(),
    };
    let password =
        if page.has_password { text!(words, "user-password") } else { text!(words, "user-password-none") };
    let last = match user.last_sign_in_at {
        Some(at) => moment(words, at, Precision::Ago),
        None => words::never(words),
    };
    view! {
        <section class="stack" aria-labelledby="account">
            <h2 id="account">{text!(words, "user-account")}</h2>
            <div class="sheet pad stack">
                <dl class="terms">
                    {fact(text!(words, "users-account"), given(&user.name))}
                    {fact(text!(words, "profile-email"), email)}
                    {fact(text!(words, "login-password"), password.into_any())}
                    {fact(text!(words, "users-last"), last)}
                    {fact(text!(words, "user-created"), moment(words, page.created_at, Precision::Day))}
                </dl>
                {page.refusal.is_none().then(|| account_acts(words, page))}
            </div>
        </section>
    }
    .into_any()
}

fn account_acts(words: Words, page: &UserPage) -> AnyView {
    let user = &page.user;
    let link = (page.can_mail && user.email.is_some()).then(|| {
        let label = if page.has_password { text!(words, "user-link") } else { text!(words, "user-invite") };
        post(paths::user_link(&user.id), Symbol::Mail, label)
    });
    let enable = if user.is_disabled {
        post(paths::user_enable(&user.id), Symbol::Check, text!(words, "user-enable"))
    } else {
        post(paths::user_disable(&user.id), Symbol::Ban, text!(words, "user-disable"))
    };
    view! {
        <ul class="deeds">
            <li>
                <a class="deed" href=paths::user_edit(&user.id)>
                    <Icon symbol=Symbol::Edit />
                    {text!(words, "people-edit")}
                </a>
            </li>
            {link}
            {enable}
            <li>
                <a class="deed bad" href=paths::user_delete(&user.id)>
                    <Icon symbol=Symbol::Trash />
                    {text!(words, "people-delete")}
                </a>
            </li>
        </ul>
    }
    .into_any()
}

/// Something that is done at once, after the fresh proof.
fn post(path: String, symbol: Symbol, label: String) -> AnyView {
    view! {
        <li>
            <form method="post" action=path>
                <button class="deed" type="submit">
                    <Icon symbol />
                    {label}
                </button>
            </form>
        </li>
    }
    .into_any()
}

fn groups(words: Words, page: &UserPage) -> AnyView {
    let groups = page.groups.iter().map(|group| {
        let name = if page.manages_groups {
            view! { <a href=paths::group(&group.id)>{given(&group.name)}</a> }.into_any()
        } else {
            given(&group.name)
        };
        view! { <li>{name}</li> }
    });
    let list = if page.groups.is_empty() {
        view! { <p class="sheet pad quiet">{text!(words, "user-no-group")}</p> }.into_any()
    } else {
        view! { <ul class="sheet pad lines">{groups.collect_view()}</ul> }.into_any()
    };
    view! {
        <section class="stack" aria-labelledby="groups">
            <h2 id="groups">{text!(words, "panel-groups")}</h2>
            {list}
        </section>
    }
    .into_any()
}

fn browsers(words: Words, page: &UserPage) -> AnyView {
    let id = &page.user.id;
    let may_help = page.refusal.is_none();
    let rows = page.browsers.iter().map(|one| {
        let act = if may_help {
            browser::page::end(words, one, paths::user_browser_end(id, &one.id))
        } else {
            ().into_any()
        };
        browser::page::row(words, one, act)
    });
    let list = if page.browsers.is_empty() {
        view! { <p class="sheet pad quiet">{text!(words, "user-no-browser")}</p> }.into_any()
    } else {
        long_list(words, "sheet", rows.collect())
    };
    let all = (may_help && !page.browsers.is_empty()).then(|| {
        view! {
            <form class="acts" method="post" action=paths::user_browsers_end(id)>
                <SubmitButton
                    label=text!(words, "user-end-all")
                    busy=text!(words, "busy-working")
                    class="plain small".to_owned()
                />
            </form>
        }
    });
    view! {
        <section class="stack" aria-labelledby="browsers">
            <div class="beside">
                <h2 id="browsers">{text!(words, "browsers-title")}</h2>
                {all}
            </div>
            {list}
        </section>
    }
    .into_any()
}

fn events(words: Words, page: &UserPage) -> AnyView {
    let rows = page.events.iter().map(|event| activity::row(words, event));
    let list = if page.events.is_empty() {
        view! { <p class="sheet pad quiet">{text!(words, "activity-none")}</p> }.into_any()
    } else {
        view! { <ol class="sheet events">{rows.collect_view()}</ol> }.into_any()
    };
    view! {
        <section class="stack" aria-labelledby="events">
            <h2 id="events">{text!(words, "user-events")}</h2>
            {list}
        </section>
    }
    .into_any()
}
