//! Pages about mail.

use super::*;
use postern_types::{form::MailForm, letter::CodePurpose};

const ADDRESS: &str = "ada@northwind.example";

pub(super) fn all() -> Vec<Scene> {
    let wrong = || Notice::Rejected { why: Rejection::Wrong, tries_left: Some(4) };
    let over = || Notice::Rejected { why: Rejection::MailCodeOver, tries_left: None };
    let taken = MailDelivery::Taken { at: NOW.plus_ms(-3_000) };
    vec![
        Scene::door("forgotten", Page::Forgotten),
        Scene::door("sign-in-link-sent", sign_in("", "")).says(Notice::PasswordLinkSent),
        Scene::door("second-factor-email", second_factor(Some(taken))),
        Scene::door("second-factor-email-wrong", second_factor(Some(taken))).says(wrong()),
        Scene::door("second-factor-email-slow", second_factor(Some(MailDelivery::Delayed)))
            .says(Notice::MailNotBefore { at: NOW.plus_ms(40_000) }),
        Scene::door("second-factor-email-ask", second_factor(None)).says(over()),
        Scene::door("second-factor-or-email", super::second_factor(MethodKind::EmailCode, true)),
        Scene::door("enrol-email-forced", enter(CodePurpose::Enable, Some(taken), true)),
        Scene::room("enrol-email", enter(CodePurpose::Enable, Some(MailDelivery::UnderWay), false)),
        Scene::room("enrol-email-wrong", enter(CodePurpose::Enable, Some(taken), false)).says(wrong()),
        Scene::room("address", enter(CodePurpose::Address, Some(taken), false)),
        Scene::room("profile-unconfirmed", profile(AddressState::Unconfirmed { is_code_sent: false })),
        Scene::room(
            "profile-waiting",
            profile(AddressState::Waiting { address: "new@northwind.example".to_owned() }),
        ),
        Scene::room("login-email", login()),
        Scene::room("confirm-email", confirm(Some(taken))),
        Scene::room("confirm-email-ask", confirm(None)),
        Scene::door(
            "sheet-email",
            sheet(SheetOccasion::EmailCodeOn { address: ADDRESS.to_owned() }, 10, true),
        ),
        Scene::room("mail-none", mail(false, false)),
        Scene::room("mail", mail(true, false))
            .says(Notice::TestMailTaken { answer: "250 2.0.0 Ok: queued".to_owned() }),
        Scene::room("mail-fixed", mail(true, true))
            .says(Notice::TestMailFailed { answer: "535 5.7.8 Authentication failed".to_owned() }),
        Scene::room("mail-errors", mail(true, false)).says(Notice::CheckFields).finds(&[
            ("host", Problem::NotAHost),
            ("port", Problem::NotAPort),
            ("tls", Problem::TlsNeeded),
            ("password", Problem::TypeAgain),
        ]),
        Scene::room(
            "mail-remove",
            Page::RemoveMail(RemoveMailPage { depending: vec!["ada".to_owned(), "ben".to_owned()] }),
        ),
        Scene::room("mail-remove-nobody", Page::RemoveMail(RemoveMailPage { depending: Vec::new() })),
    ]
}

fn code(delivery: Option<MailDelivery>, address: &str) -> MailCode {
    let sent = delivery.map(|delivery| MailedCode {
        until: NOW.plus_ms(900_000),
        again_at: NOW.plus_ms(60_000),
        delivery,
    });
    MailCode { address: address.to_owned(), sent }
}

fn second_factor(delivery: Option<MailDelivery>) -> Page {
    Page::SecondFactor(SecondFactorPage {
        person: ada(),
        method: MethodKind::EmailCode,
        prompt: None,
        mail: Some(code(delivery, "a•••@northwind.example")),
        others: vec![MethodChoice { kind: MethodKind::AuthenticatorApp, names: vec!["Pixel 9".to_owned()] }],
        why: WhyAsked::NewBrowser,
        remember_days: Some(28),
        remember: true,
    })
}

fn enter(purpose: CodePurpose, delivery: Option<MailDelivery>, forced: bool) -> Page {
    Page::MailCode(MailCodePage {
        purpose,
        mail: code(delivery, ADDRESS),
        forced,
        may_skip: false,
        others: others(forced, MethodKind::EmailCode),
    })
}

fn profile(address: AddressState) -> Page {
    Page::Profile(ProfilePage {
        display_name: "Ada Maier".to_owned(),
        email: ADDRESS.to_owned(),
        language: Language::En,
        is_unprotected: false,
        address: Some(address),
        welcome: None,
    })
}

fn login() -> Page {
    Page::Login(LoginPage {
        available: MethodKind::ALL.to_vec(),
        keys: Vec::new(),
        most_keys: 50,
        email: Some(MethodRow {
            id: "e".to_owned(),
            name: ADDRESS.to_owned(),
            created_at: NOW.plus_ms(-31 * DAY),
            last_used_at: None,
        }),
        mail_address: Some(ADDRESS.to_owned()),
        apps: Vec::new(),
        most_apps: 5,
        codes: Some(code_set(10, false)),
        is_required: false,
        password_set_at: Some(NOW.plus_ms(-40 * DAY)),
        identities: Vec::new(),
        linkable: Vec::new(),
    })
}

fn confirm(delivery: Option<MailDelivery>) -> Page {
    Page::Confirm(ConfirmPage {
        id: "c1".to_owned(),
        wanted: Wanted::Password,
        password: true,
        method: Some(MethodKind::EmailCode),
        prompt: None,
        mail: Some(code(delivery, ADDRESS)),
        others: vec![MethodChoice { kind: MethodKind::RecoveryCode, names: Vec::new() }],
    })
}

fn mail(is_set_up: bool, is_fixed: bool) -> Page {
    let of = |text: &str| if is_set_up { text.to_owned() } else { String::new() };
    Page::Mail(MailPage {
        form: MailForm {
            host: of("mail.northwind.example"),
            port: of("465"),
            tls: "wrapper".to_owned(),
            user: of("portal"),
            sender_address: of("portal@northwind.example"),
            ..MailForm::default()
        },
        is_set_up,
        has_password: is_set_up,
        is_fixed,
        test_to: ADDRESS.to_owned(),
        outbox: OutboxState {
            waiting: 3,
            oldest_at: Some(NOW.plus_ms(-240_000)),
            sent: 41,
            dropped: 1,
            last_error: Some("451 4.3.0 Try again later".to_owned()),
        },
    })
}
