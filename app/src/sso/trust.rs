//! What a provider's word is worth.

use super::form::Form;
use crate::ui::{Check, Choices};
use leptos::prelude::*;
use postern_types::sso::{ProviderKind, SecondFactorAfter};

/// Whether a second factor is asked for after it; for kinds that can prove one, what counts as proof.
pub(super) fn fields(form: Form) -> AnyView {
    let Form { words, page, .. } = form;
    let can_prove = page.kind.can_prove_second_factor();
    let is_offered = |rule: &SecondFactorAfter| can_prove || *rule != SecondFactorAfter::Trust;
    let chosen = SecondFactorAfter::parse(page.field("second_factor"));
    let chosen = if is_offered(&chosen) { chosen } else { SecondFactorAfter::Always };
    let rules = SecondFactorAfter::ALL.into_iter().filter(is_offered).map(|rule| {
        let (label, hint) = match rule {
            SecondFactorAfter::Always => {
                (text!(words, "provider-always"), text!(words, "provider-always-hint"))
            }
            SecondFactorAfter::Trust => (text!(words, "provider-trust"), text!(words, "provider-trust-hint")),
            SecondFactorAfter::Never => (text!(words, "provider-never"), text!(words, "provider-never-hint")),
        };
        view! {
            <Check
                id=format!("second_factor-{}", rule.as_str())
                name="second_factor"
                value=rule.as_str()
                label=label
                checked=rule == chosen
                hint=hint
                is_radio=true
            />
            {(rule == SecondFactorAfter::Trust).then(|| proof(form))}
        }
    });
    let rules = rules.collect_view();
    view! {
        <Choices
            id="second_factor"
            legend=text!(words, "login-methods")
            problem=form.state("second_factor").problem
        >
            {rules}
        </Choices>
    }
    .into_any()
}

fn proof(form: Form) -> AnyView {
    let Form { words, page, .. } = form;
    // No header says more than the methods.
    let more = (page.kind == ProviderKind::OpenId).then(|| {
        view! {
            {form.optional("acr", text!(words, "provider-acr"), text!(words, "provider-acr-hint"))}
            {form.optional("max_age", text!(words, "provider-max-age"), text!(words, "provider-max-age-hint"))}
        }
    });
    view! {
        <div class="proof stack">
            {form.optional("amr", text!(words, "provider-amr"), text!(words, "provider-amr-hint"))}
            {more}
        </div>
    }
    .into_any()
}
