use super::words;
use crate::{
    islands::SubmitButton,
    paths,
    text::{Words, given},
    ui::{Avatar, Choice, Icon, NoticeLine, Precision, Symbol, moment, pick},
};
use leptos::prelude::*;
use postern_types::{
    Protection,
    page::Frame,
    people::{BulkKind, Show, Sort, UserRow, UsersPage, UsersQuery},
};

/// Users and Groups › Users: search first, then the list.
pub(crate) fn view(words: Words, frame: &Frame, page: &UsersPage) -> AnyView {
    view! {
        <header class="head beside">
            <h1>{text!(words, "users-title")}</h1>
            <div class="acts">
                <a class="button small" href=paths::USER_NEW>
                    <Icon symbol=Symbol::UserPlus />
                    {text!(words, "users-new")}
                </a>
                <a class="button plain small" href=paths::USERS_IMPORT>
                    <Icon symbol=Symbol::Upload />
                    {text!(words, "users-import")}
                </a>
                <a class="button plain small" href=paths::users_file(&page.query) download="users.csv">
                    <Icon symbol=Symbol::Download />
                    {text!(words, "users-file")}
                </a>
            </div>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=true />
        <div class="finder">{search(words, page)} {chips(words, page)}</div>
        {if page.rows.is_empty() { empty(words) } else { list(words, page) }}
        {pages(words, page)}
    }
    .into_any()
}

/// The first page of what else may be asked.
fn asking(query: &UsersQuery) -> UsersQuery {
    UsersQuery { after: String::new(), is_all_selected: false, ..query.clone() }
}

fn search(words: Words, page: &UsersPage) -> AnyView {
    let query = &page.query;
    let shown = (query.show != Show::All)
        .then(|| view! { <input type="hidden" name="show" value=query.show.as_str() /> });
    let sort = (query.sort != Sort::Name)
        .then(|| view! { <input type="hidden" name="sort" value=query.sort.as_str() /> });
    let turned = query.is_descending.then(|| view! { <input type="hidden" name="desc" value="1" /> });
    let groups = (!page.groups.is_empty()).then(|| {
        let all = Choice::new("", text!(words, "users-every-group"));
        let groups = page.groups.iter().map(|group| Choice::new(&group.id, &group.name));
        let choices = std::iter::once(all).chain(groups).collect();
        pick("group", "", Some(text!(words, "users-group")), choices, &query.group)
    });
    view! {
        <form class="search" method="get" action=paths::USERS role="search">
            <span class="seek">
                <Icon symbol=Symbol::Search />
                <input
                    class="input compact"
                    type="search"
                    name="q"
                    value=query.search.clone()
                    placeholder=text!(words, "users-search-hint")
                    aria-label=text!(words, "users-search")
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    maxlength="200"
                />
            </span>
            {groups}
            {shown}
            {sort}
            {turned}
            <button class="button plain small" type="submit">
                {text!(words, "users-search-do")}
            </button>
        </form>
    }
    .into_any()
}

/// What a choice of accounts is called.
fn show(words: Words, show: Show) -> String {
    match show {
        Show::All => text!(words, "show-all"),
        Show::Protected(Protection::None) => text!(words, "show-none"),
        Show::Protected(Protection::EmailOnly) => text!(words, "protection-email"),
        Show::Protected(Protection::One) => text!(words, "show-one"),
        Show::Protected(Protection::Several) => text!(words, "show-several"),
        Show::NeverSignedIn => text!(words, "show-never"),
        Show::Disabled => text!(words, "user-disabled"),
    }
}

fn chips(words: Words, page: &UsersPage) -> AnyView {
    let chips = page.counts.iter().map(|(choice, count)| {
        let query = UsersQuery { show: *choice, ..asking(&page.query) };
        let is_current = *choice == page.query.show;
        view! {
            <li>
                <a class="chip" href=paths::users(&query) aria-current=is_current.then_some("true")>
                    {show(words, *choice)}
                    " "
                    <span class="chip-count">{words::count(words, *count)}</span>
                </a>
            </li>
        }
    });
    view! {
        <nav aria-label=text!(words, "users-show")>
            <ul class="chips">{chips.collect_view()}</ul>
        </nav>
    }
    .into_any()
}

fn empty(words: Words) -> AnyView {
    view! {
        <div class="sheet empty">
            <Icon symbol=Symbol::Users />
            <h2>{text!(words, "users-none")}</h2>
            <p class="quiet">{text!(words, "users-none-text")}</p>
            <a class="button plain small" href=paths::USERS>
                {text!(words, "users-all")}
            </a>
        </div>
    }
    .into_any()
}

/// The head of a column, by which the list can be sorted. What was searched for has an order of its own.
fn column(words: Words, query: &UsersQuery, sort: Sort) -> AnyView {
    let name = match sort {
        Sort::Name => text!(words, "users-name"),
        Sort::Account => text!(words, "users-account"),
        Sort::LastSignIn => text!(words, "users-last"),
    };
    if !query.search.is_empty() {
        return view! {
            <th scope="col" role="columnheader">
                {name}
            </th>
        }
        .into_any();
    }
    let is_current = query.sort == sort;
    // Whoever sorts by the last sign-in looks for the latest.
    let is_descending = if is_current { !query.is_descending } else { sort == Sort::LastSignIn };
    let order = is_current.then_some(if query.is_descending { "descending" } else { "ascending" });
    let arrow = is_current.then(|| {
        let symbol = if query.is_descending { Symbol::SortDown } else { Symbol::SortUp };
        view! { <Icon symbol /> }
    });
    let href = paths::users(&UsersQuery { sort, is_descending, ..asking(query) });
    view! {
        <th scope="col" role="columnheader" aria-sort=order>
            <a href=href>{name} {arrow}</a>
        </th>
    }
    .into_any()
}

fn list(words: Words, page: &UsersPage) -> AnyView {
    let query = &page.query;
    let rows = page.rows.iter().map(|user| row(words, user, query.is_all_selected));
    let back = paths::users(&UsersQuery { is_all_selected: false, ..query.clone() });
    let cut = page.is_cut.then(|| view! { <p class="quiet small">{text!(words, "users-cut")}</p> });
    view! {
        <form class="sheet listed" method="post" action=paths::USERS_BULK>
            <input type="hidden" name="back" value=back />
            <table class="table cards users" role="table">
                <caption class="unseen">{text!(words, "users-title")}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader" class="tick">
                            <span class="unseen">{text!(words, "users-select")}</span>
                        </th>
                        {column(words, query, Sort::Name)}
                        {column(words, query, Sort::Account)}
                        <th scope="col" role="columnheader" class="unsorted">
                            {text!(words, "users-factor")}
                        </th>
                        {column(words, query, Sort::LastSignIn)}
                    </tr>
                </thead>
                <tbody role="rowgroup">{rows.collect_view()}</tbody>
            </table>
            {bulk(words, page)}
        </form>
        {cut}
    }
    .into_any()
}

fn row(words: Words, user: &UserRow, is_selected: bool) -> AnyView {
    let label = text!(words, "users-select-named", name = user.display_name.as_str());
    let last = match user.last_sign_in_at {
        Some(at) => moment(words, at, Precision::AgoByDay),
        None => words::never(words),
    };
    let email = user.email.as_deref().map(|email| view! { <span class="second">{given(email)}</span> });
    view! {
        <tr role="row">
            <td role="cell" class="tick">
                <label>
                    <input
                        type="checkbox"
                        name="account"
                        value=user.id.clone()
                        checked=is_selected
                        aria-label=label
                    />
                </label>
            </td>
            <td role="cell" class="lead">
                <span class="who">
                    <Avatar name=&user.display_name />
                    <span class="who-text">
                        <span>{words::person(user, true)} {words::disabled(words, user)}</span>
                        {email}
                    </span>
                </span>
            </td>
            <td role="cell" data-label=text!(words, "users-account")>
                {given(&user.name)}
            </td>
            <td role="cell" data-label=text!(words, "users-factor")>
                {words::protection(words, user.protection)}
            </td>
            <td role="cell" data-label=text!(words, "users-last")>
                {last}
            </td>
        </tr>
    }
    .into_any()
}

/// What can be done to those that are ticked.
fn bulk(words: Words, page: &UsersPage) -> AnyView {
    let has_groups = page.manages_groups && !page.groups.is_empty();
    let kinds = BulkKind::ALL.into_iter().filter(|kind| has_groups || !kind.is_of_group());
    let kinds = kinds.map(|kind| Choice::new(kind.as_str(), words::bulk(words, kind))).collect();
    let groups = has_groups.then(|| {
        let groups = page.groups.iter().map(|group| Choice::new(&group.id, &group.name)).collect();
        pick("group", "bulk-group", Some(text!(words, "bulk-group")), groups, "")
    });
    let is_all = page.query.is_all_selected;
    let other = paths::users(&UsersQuery { is_all_selected: !is_all, ..page.query.clone() });
    view! {
        <div class="bulk">
            <a class="link" href=other>
                {if is_all { text!(words, "users-select-none") } else { text!(words, "users-select-all") }}
            </a>
            <div class="bulk-acts">
                <span class="bulk-count" role="status">{text!(words, "bulk-selected")}</span>
                {pick("what", "", Some(text!(words, "bulk-what")), kinds, "")} {groups}
                <SubmitButton
                    label=text!(words, "bulk-do")
                    busy=text!(words, "busy-working")
                    class="plain small".to_owned()
                />
            </div>
        </div>
    }
    .into_any()
}

fn pages(words: Words, page: &UsersPage) -> AnyView {
    let first = (!page.query.after.is_empty()).then(|| {
        let href = paths::users(&asking(&page.query));
        view! {
            <a class="button plain small" href=href rel="first">
                {text!(words, "users-first")}
            </a>
        }
    });
    let next = page.next.clone().map(|after| {
        let href = paths::users(&UsersQuery { after, ..asking(&page.query) });
        view! {
            <a class="button plain small" href=href rel="next">
                {text!(words, "users-next")}
            </a>
        }
    });
    if first.is_none() && next.is_none() {
        return ().into_any();
    }
    view! {
        <nav class="acts" aria-label=text!(words, "users-pages")>
            {first}
            {next}
        </nav>
    }
    .into_any()
}
