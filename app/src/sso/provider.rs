use super::{form::Form, reach, trust, words};
use crate::{
    paths,
    text::{SLOT, Words, given, weave},
    ui::{Acts, BackTo, Check, Choices, Field, Icon, NoticeLine, Symbol, TextArea},
};
use leptos::prelude::*;
use postern_types::{
    page::Frame,
    sso::{ProviderKind, ProviderName, ProviderPage},
};

/// What the page is called.
pub(crate) fn title(words: Words, page: &ProviderPage) -> String {
    match (&page.id, page.field("name").trim()) {
        (Some(_), "") => text!(words, "provider-edit-title", name = words::kind(words, page.kind)),
        (Some(_), name) => text!(words, "provider-edit-title", name = name),
        (None, _) => text!(words, "provider-new-title", kind = words::kind(words, page.kind)),
    }
}

fn heading(words: Words, page: &ProviderPage) -> AnyView {
    match (&page.id, page.field("name").trim()) {
        (Some(_), name) if !name.is_empty() => {
            weave(&text!(words, "provider-edit-title", name = SLOT), given(name))
        }
        _ => title(words, page).into_any(),
    }
}

/// Adding a provider, or changing one.
pub(crate) fn view(words: Words, frame: &Frame, page: &ProviderPage) -> AnyView {
    let form = Form { words, frame, page };
    let acts = page.id.as_ref().map(|id| {
        let provider = ProviderName { id: id.clone(), name: page.field("name").to_owned(), kind: page.kind };
        view! {
            <div class="acts">
                {words::try_it(words, &provider, "button plain small")}
                <a class="button danger small" href=paths::provider_remove(id)>
                    <Icon symbol=Symbol::Trash />
                    {text!(words, "login-remove")}
                </a>
            </div>
        }
    });
    let (action, kind, label) = match &page.id {
        Some(id) => (paths::provider(id), None, text!(words, "profile-do")),
        None => (paths::PROVIDER_NEW.to_owned(), Some(page.kind.as_str()), text!(words, "providers-add-do")),
    };
    view! {
        <header class="head provider-head" class:beside=page.id.is_some()>
            <BackTo href=paths::PROVIDERS.to_owned() label=text!(words, "providers-title") />
            <h1>{heading(words, page)}</h1>
            {acts}
            <p class="quiet">{words::what(words, page.kind)}</p>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=frame.errors.is_empty() />
        <form class="parts" method="post" action=action>
            {kind.map(|kind| view! { <input type="hidden" name="kind" value=kind /> })}
            {part("called", text!(words, "provider-called"), called(form))}
            {part("reached", text!(words, "provider-reached"), reach::fields(form))}
            {part("after", text!(words, "provider-after"), trust::fields(form))}
            {part("people", text!(words, "provider-people"), people(form))}
            // A ticket tells of no groups: to keep members by it would be to lose them.
            {(page.kind != ProviderKind::Kerberos)
                .then(|| part("members", text!(words, "panel-groups"), groups(form)))}
            <Acts
                label
                busy=text!(words, "busy-saving")
                away=paths::PROVIDERS.to_owned()
                away_label=text!(words, "cancel")
            />
        </form>
    }
    .into_any()
}

/// Fields that belong together, under a heading.
fn part(id: &'static str, heading: String, fields: AnyView) -> AnyView {
    view! {
        <section class="stack" aria-labelledby=id>
            <h2 id=id>{heading}</h2>
            <div class="sheet pad stack">{fields}</div>
        </section>
    }
    .into_any()
}

fn called(form: Form) -> AnyView {
    let Form { words, frame, page } = form;
    let hint = if page.kind.has_button() {
        text!(words, "provider-name-hint")
    } else {
        text!(words, "provider-name-directory-hint")
    };
    view! {
        <Field
            name="name"
            label=text!(words, "mail-name")
            hint=hint
            value=form.value("name")
            state=form.state("name")
            has_focus=page.id.is_none() && frame.notice.is_none() && frame.errors.is_empty()
            most=64
        />
        {form.check("enabled", text!(words, "provider-enabled"), text!(words, "provider-enabled-hint"))}
    }
    .into_any()
}

fn people(form: Form) -> AnyView {
    let Form { words, page, .. } = form;
    let is_made = page.field("unknown") == "create";
    let believes = (page.kind != ProviderKind::Kerberos).then(|| {
        let label = text!(words, "provider-believes");
        form.check("believes_addresses", label, text!(words, "provider-believes-hint"))
    });
    view! {
        <Choices
            id="unknown"
            legend=text!(words, "providers-unknown")
            problem=form.state("unknown").problem
        >
            <Check
                id="unknown-refuse".to_owned()
                name="unknown"
                value="refuse"
                label=text!(words, "provider-refuse")
                checked=!is_made
                hint=text!(words, "provider-refuse-hint")
                is_radio=true
            />
            <Check
                id="unknown-create".to_owned()
                name="unknown"
                value="create"
                label=text!(words, "provider-create")
                checked=is_made
                hint=text!(words, "provider-create-hint")
                is_radio=true
            />
        </Choices>
        {believes}
    }
    .into_any()
}

/// Where groups come from, and what they lead to.
fn groups(form: Form) -> AnyView {
    let Form { words, page, .. } = form;
    let from = match page.kind {
        ProviderKind::OpenId => form.optional(
            "groups_claim",
            text!(words, "provider-groups-claim"),
            text!(words, "provider-groups-claim-hint"),
        ),
        ProviderKind::Ldap => view! {
            {form.optional(
                "group_base",
                text!(words, "provider-group-base"),
                text!(words, "provider-group-base-hint"),
            )}
            {form.optional(
                "group_filter",
                text!(words, "provider-group-filter"),
                text!(words, "provider-group-filter-hint"),
            )}
        }
        .into_any(),
        ProviderKind::Kerberos | ProviderKind::Header => ().into_any(),
    };
    let here = if page.groups.is_empty() {
        text!(words, "provider-groups-none").into_any()
    } else {
        let names = page.groups.iter().enumerate().map(|(index, group)| {
            view! {
                {(index > 0).then_some(", ")}
                {given(&group.name)}
            }
        });
        weave(&text!(words, "provider-groups-here", names = SLOT), names.collect_view())
    };
    view! {
        {from}
        <TextArea
            name="groups"
            label=text!(words, "provider-groups")
            aside=text!(words, "optional")
            hint=text!(words, "provider-groups-hint")
            value=form.value("groups")
            state=form.state("groups")
            rows=4
            most=20_000
        />
        <p class="hint">{here}</p>
    }
    .into_any()
}
