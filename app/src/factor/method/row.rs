//! The methods in the Login panel.

use crate::{
    paths,
    text::{SLOT, Words, given, weave},
    ui::{Icon, Precision, Symbol, long_list, method_name, method_symbol, moment},
};
use leptos::prelude::*;
use postern_types::{MethodKind, page::MethodRow};

/// How a kind of method stands in an account.
#[derive(Clone, Copy)]
pub(crate) struct Standing {
    pub(crate) kind: MethodKind,
    /// How many the account has.
    pub(crate) count: usize,
    /// How many it may have.
    pub(crate) most: u32,
    /// The portal offers this kind.
    pub(crate) is_offered: bool,
    /// It is the account's last method, and one is required.
    pub(crate) is_last_required: bool,
}

impl Standing {
    const fn is_on(self) -> bool {
        self.count > 0
    }
}

/// A kind of method, `counted` if the account has some and `off` if it has none, and below it one row for each. `add` is
/// the control that adds one, given its class and label.
pub(crate) fn kind(
    words: Words,
    standing: Standing,
    [counted, off]: [String; 2],
    add: impl FnOnce(&'static str, AnyView) -> AnyView,
    rows: Vec<AnyView>,
) -> AnyView {
    let is_on = standing.is_on();
    let (badge, state) = match (is_on, standing.is_offered) {
        (true, true) => (text!(words, "login-state-on"), counted),
        (true, false) => (text!(words, "login-state-on"), text!(words, "login-method-hidden")),
        (false, _) => (text!(words, "login-state-off"), off),
    };
    let is_full = standing.count >= standing.most as usize;
    // Of one that there can only be one of, nobody expects another.
    let full =
        (is_full && standing.most > 1).then(|| view! { <p class="state">{text!(words, "login-full")}</p> });
    let add = (standing.is_offered && !is_full).then(|| {
        let label = view! {
            <Icon symbol=Symbol::Plus />
            {add_label(words, standing)}
        };
        add(if is_on { "button small ghost" } else { "button small plain" }, label.into_any())
    });
    view! {
        <li>
            <div class="row">
                <Icon symbol=method_symbol(standing.kind) />
                <div>
                    <p class="name">
                        {method_name(words, standing.kind)} " " <span class="badge" class:good=is_on>{badge}</span>
                    </p>
                    <p class="state">{state}</p>
                    {full}
                </div>
                {add}
            </div>
            {is_on.then(|| long_list(words, "subrows", rows))}
        </li>
    }
    .into_any()
}

/// "Set up", or "Add another".
pub(crate) fn add_label(words: Words, standing: Standing) -> String {
    if standing.is_on() { text!(words, "login-add-another") } else { text!(words, "login-add") }
}

/// What a row shows beside what all rows do.
#[derive(Default)]
pub(crate) struct Beside {
    /// After the name.
    pub(crate) badge: Option<AnyView>,
    /// Below it.
    pub(crate) more: Option<AnyView>,
    /// Before "Remove".
    pub(crate) acts: Option<AnyView>,
}

/// One method: what it is called, since when it is there, and what can be done with it.
pub(crate) fn one(words: Words, method: &MethodRow, standing: Standing, beside: Beside) -> AnyView {
    let Standing { kind, is_last_required, .. } = standing;
    let Beside { badge, more, acts } = beside;
    // Codes are mailed to an address, which is what they are called by.
    let can_rename = kind != MethodKind::EmailCode;
    let since = weave(
        &text!(words, "login-method-since", when = SLOT),
        moment(words, method.created_at, Precision::Day),
    );
    let used = match method.last_used_at {
        Some(at) => weave(&text!(words, "login-method-used", when = SLOT), moment(words, at, Precision::Ago)),
        None => text!(words, "login-method-unused").into_any(),
    };
    let rename = text!(words, "login-rename-named", name = method.name.as_str());
    let remove = (!is_last_required).then(|| {
        let label = text!(words, "login-remove-named", name = method.name.as_str());
        view! {
            <a class="button ghost small" href=paths::method_remove(&method.id) aria-label=label>
                {text!(words, "login-remove")}
            </a>
        }
    });
    view! {
        <li class="row sub">
            <div>
                <p class="name">{given(&method.name)} {badge}</p>
                {more}
                <p class="state">{since} " · " {used}</p>
                {is_last_required.then(|| view! { <p class="state">{text!(words, "login-required")}</p> })}
            </div>
            <div class="acts tight">
                {can_rename
                    .then(|| {
                        view! {
                            <a class="button ghost small" href=paths::method_rename(&method.id) aria-label=rename>
                                {text!(words, "login-rename")}
                            </a>
                        }
                    })} {acts} {remove}
            </div>
        </li>
    }
    .into_any()
}
