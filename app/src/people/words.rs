//! What several pages call by the same words.

use crate::{
    paths,
    text::{Words, given, weave},
    ui::{Icon, Symbol, day_text, method_name},
};
use leptos::prelude::*;
use postern_types::{
    GroupRule, Language, MethodKind, Permission, Protection, Refusal, SecondFactorRule, UnixMs, event,
    people::{BulkKind, Count, UserRow},
};

/// "12,345", as the language writes it.
pub(super) fn number(words: Words, n: u64) -> String {
    let separator = match words.0 {
        Language::En | Language::Ja | Language::ZhHans | Language::Ar => ',',
        Language::De | Language::Es | Language::It | Language::Nl | Language::PtBr => '.',
        // No line ends inside a number.
        Language::Fr => '\u{202f}',
        Language::Pl => '\u{a0}',
    };
    let digits = n.to_string();
    let mut written = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            written.push(separator);
        }
        written.push(digit);
    }
    written
}

/// "212", or "1,000+" where nobody counted further.
pub(super) fn count(words: Words, count: Count) -> String {
    let plus = if count.is_cut { "+" } else { "" };
    format!("{}{plus}", number(words, count.n))
}

/// How well an account is protected, by colour and words.
pub(super) fn protection(words: Words, protection: Protection) -> AnyView {
    let (class, name) = match protection {
        Protection::None => ("badge bad", text!(words, "protection-none")),
        Protection::EmailOnly => ("badge warn", text!(words, "protection-email")),
        Protection::One => ("badge good", text!(words, "protection-one")),
        Protection::Several => ("badge good", text!(words, "protection-several")),
    };
    view! { <span class=class>{name}</span> }.into_any()
}

/// Said of an account that may not sign in; nothing of any other.
pub(super) fn disabled(words: Words, user: &UserRow) -> Option<AnyView> {
    user.is_disabled.then(|| {
        view! {
            " "
            <span class="badge">{text!(words, "user-disabled")}</span>
        }
        .into_any()
    })
}

/// A person's name, leading to the account for those who may look into it.
pub(super) fn person(user: &UserRow, is_link: bool) -> AnyView {
    if is_link {
        view! { <a href=paths::user(&user.id)>{given(&user.display_name)}</a> }.into_any()
    } else {
        given(&user.display_name)
    }
}

/// What a permission lets people do.
pub(super) fn permission(words: Words, permission: Permission) -> String {
    match permission {
        Permission::ManageUsers => text!(words, "permission-users"),
        Permission::ManageGroups => text!(words, "permission-groups"),
        Permission::ManageSettings => text!(words, "permission-settings"),
        Permission::ReadAudit => text!(words, "permission-audit"),
    }
}

/// Permissions side by side; a word for none.
pub(super) fn permissions(words: Words, held: &[Permission]) -> AnyView {
    if held.is_empty() {
        return view! { <span class="quiet">{text!(words, "permission-none")}</span> }.into_any();
    }
    let badges = held.iter().map(|held| view! { <li class="badge">{permission(words, *held)}</li> });
    view! { <ul class="badges">{badges.collect_view()}</ul> }.into_any()
}

/// Whether a second factor is asked for. The day is that of UTC, as it was chosen.
pub(super) fn rule(words: Words, now: UnixMs, rule: SecondFactorRule) -> String {
    match rule {
        SecondFactorRule::Optional => text!(words, "rule-optional"),
        SecondFactorRule::Required => text!(words, "rule-required"),
        SecondFactorRule::RequiredFrom(at) if rule.is_required(now) => {
            text!(words, "rule-required-since", day = day_text(words, at))
        }
        SecondFactorRule::RequiredFrom(at) => {
            text!(words, "rule-required-from", day = day_text(words, at))
        }
    }
}

/// The methods that members may use.
pub(super) fn allowed(words: Words, rule: &GroupRule) -> String {
    match &rule.methods {
        None => text!(words, "rule-methods-all"),
        Some(kinds) => text!(words, "rule-methods", names = method_names(words, kinds)),
    }
}

fn method_names(words: Words, kinds: &[MethodKind]) -> String {
    kinds
        .iter()
        .map(|kind| method_name(words, *kind))
        .collect::<Vec<_>>()
        .join(&text!(words, "list-separator"))
}

/// Who did something: an account by its name, or whoever has the command line.
pub(crate) fn actor(words: Words, name: &str) -> AnyView {
    if name == event::COMMAND_LINE { text!(words, "audit-command-line").into_any() } else { given(name) }
}

/// What was noted of a group, in the words of its page; `None` for what it is not written in.
pub(super) fn noted(words: Words, note: &str) -> Option<String> {
    if let Some(held) = note.split(' ').map(Permission::parse).collect::<Option<Vec<_>>>() {
        let names: Vec<String> = held.into_iter().map(|held| permission(words, held)).collect();
        return Some(names.join(&text!(words, "list-separator")));
    }
    let (rule, methods) = note.split_once(": ").map_or((note, None), |(rule, methods)| (rule, Some(methods)));
    let rule = match rule.split_once(' ').map_or((rule, None), |(rule, from)| (rule, Some(from))) {
        ("optional", None) => text!(words, "rule-optional"),
        ("required", None) => text!(words, "rule-required"),
        ("required_from", Some(from)) => {
            let day = UnixMs::parse_day(from.get(..10)?)?;
            text!(words, "rule-required-from", day = day_text(words, day))
        }
        _ => return None,
    };
    let Some(methods) = methods else { return Some(rule) };
    let kinds = methods.split(' ').map(MethodKind::parse).collect::<Option<Vec<_>>>()?;
    Some(format!("{rule} · {}", text!(words, "rule-methods", names = method_names(words, &kinds))))
}

/// Why somebody may not do what they may do to others.
pub(crate) fn refusal(words: Words, why: Refusal) -> String {
    match why {
        Refusal::Yourself => text!(words, "refusal-yourself"),
        Refusal::Upward => text!(words, "refusal-upward"),
        Refusal::LastHolder => text!(words, "refusal-last-holder"),
        Refusal::StopsYourself => text!(words, "refusal-stops-yourself"),
        Refusal::NotReached => text!(words, "refusal-not-reached"),
        Refusal::NoMethod => text!(words, "refusal-no-method"),
        Refusal::NotAllowed => text!(words, "refusal-not-allowed"),
    }
}

/// Why nothing can be done on this page, before anybody tries.
pub(super) fn refused(words: Words, why: Refusal) -> AnyView {
    let own = (why == Refusal::Yourself).then(|| {
        view! {
            " "
            <a href=paths::PROFILE>{text!(words, "menu-edit")}</a>
        }
    });
    view! {
        <div class="note" role="note">
            <Icon symbol=Symbol::Lock />
            <p>{refusal(words, why)} {own}</p>
        </div>
    }
    .into_any()
}

/// What is done to many accounts.
pub(super) fn bulk(words: Words, kind: BulkKind) -> String {
    match kind {
        BulkKind::Disable => text!(words, "bulk-disable"),
        BulkKind::Enable => text!(words, "bulk-enable"),
        BulkKind::EndBrowsers => text!(words, "bulk-end-browsers"),
        BulkKind::SendLink => text!(words, "bulk-send-link"),
        BulkKind::AddToGroup => text!(words, "bulk-add"),
        BulkKind::RemoveFromGroup => text!(words, "bulk-remove"),
    }
}

/// A heading with a person's name in it.
pub(super) fn titled(text: &str, user: &UserRow) -> AnyView {
    weave(text, given(&user.display_name))
}

/// "Last sign-in: 3 days ago", or "never".
pub(super) fn never(words: Words) -> AnyView {
    view! { <span class="quiet">{text!(words, "users-never")}</span> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_as_the_language_does() {
        let english = |n| number(Words(Language::En), n);
        assert_eq!(
            [0, 999, 1_000, 12_345, 1_234_567].map(english),
            ["0", "999", "1,000", "12,345", "1,234,567"]
        );
        let cut = Count { n: 1_000, is_cut: true };
        assert_eq!(count(Words(Language::De), cut), "1.000+");
    }

    #[test]
    fn what_was_noted_of_a_group_is_said_in_the_words_of_its_page() {
        let noted = |note| noted(Words(Language::En), note);
        assert_eq!(noted("manage_users read_audit").as_deref(), Some("Manage users, Read the audit log"));
        assert_eq!(noted("optional"), Some(text!(Words(Language::En), "rule-optional")));
        let from = noted("required_from 2026-12-10T00:00:00Z: authenticator_app security_key").unwrap();
        assert!(from.contains("10 December 2026") && !from.contains("authenticator_app"), "{from}");
        // What somebody typed, and what a later version writes, stands as it is.
        for other in
            ["", "phone lost", "required: carrier_pigeon", "required_from soon", "manage_users and more"]
        {
            assert_eq!(noted(other), None, "{other}");
        }
    }

    #[test]
    fn a_day_that_is_over_is_no_date_to_come() {
        let (words, at) = (Words(Language::En), UnixMs(1_795_564_800_000));
        let from = SecondFactorRule::RequiredFrom(at);
        assert_eq!(rule(words, at.plus_ms(-1), from), "Required from 25 November 2026");
        assert_eq!(rule(words, at, from), "Required since 25 November 2026");
    }
}
