use super::*;
use crate::policy::SecondFactorRule;
use proptest::prelude::*;

const APP: MethodKind = MethodKind::AuthenticatorApp;
const CODE: MethodKind = MethodKind::RecoveryCode;
const KEY: MethodKind = MethodKind::SecurityKey;
const MAIL: MethodKind = MethodKind::EmailCode;
const NOW: UnixMs = UnixMs(1_000_000);

fn sign_in(factors: &[Factor]) -> SignIn {
    SignIn {
        account_id: Uuid::nil(),
        state: SignInState::Pending,
        proofs: factors.iter().map(|factor| Proof { factor: *factor, at: NOW }).collect(),
        expires_at: NOW.plus_ms(LIFE_MS),
        vouched: None,
    }
}

fn facts(methods: &[(Option<MethodKind>, bool)]) -> Facts {
    let methods = methods.iter().map(|(kind, is_disabled)| StoredMethod {
        kind: *kind,
        is_disabled: *is_disabled,
        is_empty: false,
    });
    Facts { is_disabled: false, is_reached_by_mail: true, is_to_enrol: false, methods: methods.collect() }
}

fn required() -> Policy {
    Policy { second_factor: SecondFactorRule::Required, ..Policy::default() }
}

#[test]
fn who_has_a_second_factor_is_asked_for_it() {
    let facts = facts(&[(Some(APP), false)]);
    for policy in [Policy::default(), required()] {
        let asked = next(&sign_in(&[Factor::Password]), &facts, &policy, NOW);
        assert_eq!(asked, Step::SecondFactor(vec![APP]));
        let shown = sign_in(&[Factor::Password, Factor::Method(APP)]);
        assert_eq!(next(&shown, &facts, &policy, NOW), Step::Complete);
    }
}

/// Case 12
#[test]
fn who_has_none_is_let_in_or_led_to_enrolment_as_the_policy_says() {
    let password = sign_in(&[Factor::Password]);
    assert_eq!(next(&password, &facts(&[]), &Policy::default(), NOW), Step::Complete);
    assert_eq!(next(&password, &facts(&[]), &required(), NOW), Step::Enrol(vec![KEY, APP, MAIL]));
    let nothing_allowed = Policy { methods: Vec::new(), ..required() };
    assert_eq!(next(&password, &facts(&[]), &nothing_allowed, NOW), Step::NoMethod);
}

/// Case 13
#[test]
fn a_second_factor_that_cannot_be_asked_never_means_one_factor() {
    let password = sign_in(&[Factor::Password]);
    let switched_off = Policy { methods: Vec::new(), ..Policy::default() };
    assert_eq!(next(&password, &facts(&[(None, false)]), &Policy::default(), NOW), Step::NoMethod);
    assert_eq!(next(&password, &facts(&[(Some(APP), true)]), &Policy::default(), NOW), Step::NoMethod);
    assert_eq!(next(&password, &facts(&[(Some(APP), false)]), &switched_off, NOW), Step::NoMethod);
}

#[test]
fn the_second_factor_page_opens_with_the_method_used_last_here() {
    assert_eq!(preferred(&[APP], None, None), Some(APP));
    assert_eq!(preferred(&[APP], Some(APP), None), Some(APP));
    assert_eq!(preferred(&[], Some(APP), Some(APP)), None);
}

#[test]
fn a_recovery_code_is_never_the_method_shown_first_and_the_last_one_still_opens() {
    assert_eq!(preferred(&[APP, CODE], None, None), Some(APP));
    assert_eq!(preferred(&[CODE], None, None), None);
    assert_eq!(preferred(&[APP, CODE], Some(CODE), None), Some(CODE));
    let mut facts = facts(&[(Some(APP), false), (Some(CODE), false)]);
    let asked = |facts: &Facts| next(&sign_in(&[Factor::Password]), facts, &Policy::default(), NOW);
    assert_eq!(asked(&facts), Step::SecondFactor(vec![APP, CODE]));
    // The last code was used up by this very sign-in.
    facts.methods[1].is_empty = true;
    assert_eq!(asked(&facts), Step::SecondFactor(vec![APP]));
    let shown = sign_in(&[Factor::Password, Factor::Method(CODE)]);
    assert_eq!(next(&shown, &facts, &Policy::default(), NOW), Step::Complete);
}

fn any_factor() -> impl Strategy<Value = Factor> {
    prop_oneof![Just(Factor::Password), Just(Factor::Method(APP)), Just(Factor::Method(CODE))]
}

fn any_state() -> impl Strategy<Value = SignInState> {
    prop_oneof![Just(SignInState::Pending), Just(SignInState::Completed), Just(SignInState::Ended)]
}

/// What may happen to a sign-in, its account and the policy, in any order.
#[derive(Clone, Debug)]
enum Happening {
    Shows(Factor),
    Turns(SignInState),
    TimePasses(i64),
    AccountDisabled(bool),
    MethodAdded(Option<MethodKind>),
    MethodsRemoved,
    MethodsBlocked,
    MethodsUsedUp,
    PolicyChanges(SecondFactorRule, bool),
}

fn any_happening() -> impl Strategy<Value = Happening> {
    use Happening::*;
    prop_oneof![
        any_factor().prop_map(Shows),
        any_state().prop_map(Turns),
        (0..LIFE_MS / 2).prop_map(TimePasses),
        any::<bool>().prop_map(AccountDisabled),
        prop_oneof![Just(None), Just(Some(APP)), Just(Some(CODE))].prop_map(MethodAdded),
        Just(MethodsRemoved),
        Just(MethodsBlocked),
        Just(MethodsUsedUp),
        (prop_oneof![Just(SecondFactorRule::Optional), Just(SecondFactorRule::Required)], any::<bool>())
            .prop_map(|(rule, app)| PolicyChanges(rule, app)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Case 7
    #[test]
    fn no_path_reaches_a_signed_in_browser_without_the_proofs_the_policy_asks_for(
        happenings in prop::collection::vec(any_happening(), 0..12)
    ) {
        let mut sign_in = sign_in(&[]);
        let mut facts = facts(&[]);
        let mut policy = Policy::default();
        let mut now = NOW;
        for happening in happenings {
            match happening {
                Happening::Shows(factor) => sign_in.proofs.push(Proof { factor, at: now }),
                Happening::Turns(state) => sign_in.state = state,
                Happening::TimePasses(ms) => now = now.plus_ms(ms),
                Happening::AccountDisabled(is_disabled) => facts.is_disabled = is_disabled,
                Happening::MethodAdded(kind) => {
                    facts.methods.push(StoredMethod { kind, is_disabled: false, is_empty: false });
                }
                Happening::MethodsUsedUp => facts.methods.iter_mut().for_each(|method| method.is_empty = true),
                Happening::MethodsRemoved => facts.methods.clear(),
                Happening::MethodsBlocked => facts.methods.iter_mut().for_each(|method| method.is_disabled = true),
                Happening::PolicyChanges(rule, app) => {
                    policy.second_factor = rule;
                    policy.methods = if app { vec![APP, CODE] } else { vec![CODE] };
                }
            }
            let Some(completed) = complete(&sign_in, &facts, &policy, now) else { continue };
            // What the policy asks for, said independently of the rules under test.
            let shown = |factor| completed.proofs().iter().any(|proof| proof.factor == factor);
            prop_assert!(shown(Factor::Password));
            prop_assert!(!facts.is_disabled);
            prop_assert_eq!(sign_in.state, SignInState::Pending);
            prop_assert!(now < sign_in.expires_at);
            if !facts.methods.is_empty() || policy.second_factor == SecondFactorRule::Required {
                let is_good = |kind| {
                    shown(Factor::Method(kind))
                        && facts.methods.iter().any(|m| m.kind == Some(kind) && !m.is_disabled)
                        && policy.methods.contains(&kind)
                };
                prop_assert!(is_good(APP) || is_good(CODE));
            }
        }
    }
}
