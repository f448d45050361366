//! Managers, groups and what a test looks at around them.

use crate::common::{
    TestPortal,
    client::{Answer, Client},
    database::TestDatabase,
    key, settings,
};
use postern_core::{
    audit::Origin,
    browser::Caller,
    change::{self, Applied, Change},
    entity,
    mail::{MailAccount, MailSettings},
    people::{Act, Bulk, NewUser},
    policy::Policy,
    portal::Settings,
};
use postern_types::{
    Factor, GroupRule, MethodKind, Permission, Proof, SecondFactorRule, form::Secret, mail::MailTls,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

/// Somebody who helps: an account with an app, in a group of its own, and a browser that just showed both factors.
pub(crate) struct Manager {
    pub(crate) id: Uuid,
    pub(crate) client: Client,
    pub(crate) secret: String,
    /// The group that carries the permissions.
    pub(crate) group: Uuid,
}

/// A portal that can write mail; nothing of it is ever sent.
pub(crate) async fn mailing(database: TestDatabase) -> TestPortal {
    let account = MailAccount {
        host: "127.0.0.1".to_owned(),
        port: 9,
        tls: MailTls::None,
        user: String::new(),
        password: Secret::default(),
        sender_name: String::new(),
        sender_address: "portal@northwind.test".to_owned(),
    };
    let mail = MailSettings { account: Some(account), authorities: Vec::new() };
    TestPortal::with_settings(database, Settings { mail, ..settings(Policy::default()) }).await
}

/// What the page says that an answer leads to.
pub(crate) async fn said(client: &Client, answer: Answer) -> String {
    let page = client.follow(answer).await;
    assert_eq!(page.status.as_u16(), 200, "{}", page.body);
    notice(&page.body).unwrap_or_else(|| panic!("no notice in {}", page.body))
}

/// The line at the head of a page that says what became of a form.
pub(crate) fn notice(page: &str) -> Option<String> {
    let (_, rest) = page.split_once("id=\"notice\"")?;
    let (_, rest) = rest.split_once('>')?;
    Some(plain(rest.split("</div>").next()?))
}

/// Markup without its tags, and what they stand for.
pub(crate) fn plain(markup: &str) -> String {
    let mut is_inside = false;
    let kept = |c: &char| {
        let is_kept = !is_inside && *c != '<';
        is_inside = (is_inside || *c == '<') && *c != '>';
        is_kept
    };
    let text: String = markup.chars().filter(kept).collect();
    let entities =
        [("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")];
    entities.iter().fold(text, |text, (from, to)| text.replace(from, to)).trim().to_owned()
}

impl TestPortal {
    pub(crate) async fn put_into(&self, group: Uuid, account: Uuid) {
        self.act(Act::AddMember { group, account }).await;
    }

    pub(crate) async fn take_out(&self, group: Uuid, account: Uuid) {
        self.act(Act::RemoveMember { group, account }).await;
    }

    /// A group that asks for this.
    pub(crate) async fn asking(&self, name: &str, rule: GroupRule) -> Uuid {
        let group = self.group(name, &[]).await;
        self.act(Act::SetPolicy { group, rule }).await;
        group
    }

    /// An account with these permissions, signed in by password alone.
    pub(crate) async fn holder(&self, name: &str, permissions: &[Permission]) -> (Uuid, Client) {
        let id = self.holding(name, permissions).await;
        (id, self.signed_in(name).await)
    }

    /// An account with these permissions.
    pub(crate) async fn holding(&self, name: &str, permissions: &[Permission]) -> Uuid {
        let id = self.account(name).await.id;
        if !permissions.is_empty() {
            let group = self.group(&format!("group of {name}"), permissions).await;
            self.put_into(group, id).await;
        }
        id
    }

    pub(crate) async fn manager(&self, name: &str, permissions: &[Permission]) -> Manager {
        let (_, secret) = self.enrolled(name).await;
        let id = self.id_of(name).await;
        let group = self.group(&format!("group of {name}"), permissions).await;
        self.put_into(group, id).await;
        let client = self.signed_in_with_code(name, &secret, true).await;
        Manager { id, client, secret, group }
    }

    /// Confirms the address of an account, as its owner did long ago.
    pub(crate) async fn confirm_address(&self, id: Uuid) {
        let row = entity::account::ActiveModel {
            id: Set(id),
            email_confirmed_at: Set(Some(0)),
            ..Default::default()
        };
        entity::account::Entity::update(row).exec(self.portal().db.read()).await.unwrap();
    }

    /// A method that is nothing but its row: enough for rules that ask what there is.
    pub(crate) async fn mark_method(&self, account: Uuid, kind: &str) -> Uuid {
        let id = Uuid::from_u128(account.as_u128() ^ u128::from(kind.len() as u64) ^ (1 << 70));
        let row = entity::second_factor::ActiveModel {
            id: Set(id),
            account_id: Set(account),
            kind: Set(kind.to_owned()),
            name: Set(kind.to_owned()),
            created_at: Set(0),
            last_used_at: Set(None),
        };
        entity::second_factor::Entity::insert(row)
            .exec_without_returning(self.portal().db.read())
            .await
            .unwrap();
        id
    }

    /// Whoever this is, having shown these factors a moment ago.
    pub(crate) fn caller(&self, account_id: Uuid, factors: &[Factor]) -> Caller {
        let at = self.portal().now();
        Caller {
            account_id,
            browser_id: Uuid::nil(),
            proofs: factors.iter().map(|factor| Proof { factor: *factor, at }).collect(),
            origin: Origin::request("test", "192.0.2.1", "").by(account_id),
        }
    }

    /// Asks the core for an act, past the routes, with every proof there is.
    pub(crate) async fn ask(&self, account_id: Uuid, act: Act) -> postern_core::Result<Applied> {
        let proofs = [Factor::Password, Factor::Method(MethodKind::AuthenticatorApp)];
        let caller = self.caller(account_id, &proofs);
        change::apply(self.portal(), &caller, &Change::Act(act)).await
    }

    /// Everything that an act could change.
    pub(crate) async fn state(&self) -> String {
        use entity::{
            account, account_group, account_group_member, account_term, audit_event, browser, job, job_row,
            one_time_link, one_time_pass, outbox, second_factor, sign_in,
        };
        let db = self.portal().db.read();
        let browsers: Vec<_> = browser::Entity::find()
            .order_by_asc(browser::Column::Id)
            .all(db)
            .await
            .unwrap()
            .into_iter()
            .map(|row| (row.id, row.ended_at))
            .collect();
        let sign_ins: Vec<_> =
            sign_in::Entity::find().order_by_asc(sign_in::Column::Id).all(db).await.unwrap();
        let sign_ins: Vec<_> = sign_ins.into_iter().map(|row| (row.id, row.state)).collect();
        let methods = second_factor::Entity::find().order_by_asc(second_factor::Column::Id);
        let methods: Vec<_> = methods.all(db).await.unwrap();
        // When one was last used is not for an act to change.
        let methods: Vec<_> =
            methods.into_iter().map(|row| (row.id, row.account_id, row.kind, row.name)).collect();
        let events = audit_event::Entity::find().order_by_asc(audit_event::Column::Id).all(db).await.unwrap();
        let events: Vec<_> = events.into_iter().map(|row| row.kind).collect();
        format!(
            "{:#?}",
            (
                account::Entity::find().order_by_asc(account::Column::Id).all(db).await.unwrap(),
                account_term::Entity::find()
                    .order_by_asc(account_term::Column::Term)
                    .order_by_asc(account_term::Column::AccountId)
                    .all(db)
                    .await
                    .unwrap(),
                account_group::Entity::find().order_by_asc(account_group::Column::Id).all(db).await.unwrap(),
                account_group_member::Entity::find()
                    .order_by_asc(account_group_member::Column::GroupId)
                    .order_by_asc(account_group_member::Column::AccountId)
                    .all(db)
                    .await
                    .unwrap(),
                methods,
                one_time_pass::Entity::find().order_by_asc(one_time_pass::Column::Id).all(db).await.unwrap(),
                one_time_link::Entity::find().all(db).await.unwrap().len(),
                outbox::Entity::find().all(db).await.unwrap().len(),
                job::Entity::find().order_by_asc(job::Column::Id).all(db).await.unwrap(),
                job_row::Entity::find()
                    .order_by_asc(job_row::Column::JobId)
                    .order_by_asc(job_row::Column::Number)
                    .all(db)
                    .await
                    .unwrap(),
                (browsers, sign_ins, events),
            )
        )
    }

    /// How many mails of a kind were written to an account.
    pub(crate) async fn mails(&self, account: Uuid, kind: &str) -> usize {
        let found = entity::outbox::Entity::find()
            .filter(entity::outbox::Column::AccountId.eq(account))
            .filter(entity::outbox::Column::Kind.eq(kind));
        found.all(self.portal().db.read()).await.unwrap().len()
    }

    pub(crate) async fn account_row(&self, id: Uuid) -> Option<entity::account::Model> {
        entity::account::Entity::find_by_id(id).one(self.portal().db.read()).await.unwrap()
    }

    pub(crate) async fn methods_of(&self, id: Uuid) -> Vec<entity::second_factor::Model> {
        entity::second_factor::Entity::find()
            .filter(entity::second_factor::Column::AccountId.eq(id))
            .all(self.portal().db.read())
            .await
            .unwrap()
    }

    pub(crate) async fn is_member(&self, group: Uuid, account: Uuid) -> bool {
        entity::account_group_member::Entity::find_by_id((group, account))
            .one(self.portal().db.read())
            .await
            .unwrap()
            .is_some()
    }
}

/// A user as typed.
pub(crate) fn user(name: &str) -> NewUser {
    NewUser {
        name: name.to_owned(),
        display_name: format!("New {name}"),
        email: format!("{name}@northwind.test"),
        language: None,
    }
}

/// The form of an act, as its page posts it. A new act needs a line here.
pub(crate) fn form_of(act: &Act) -> (String, Vec<(&'static str, String)>) {
    let user_fields = |user: &NewUser| {
        vec![
            ("name", user.name.clone()),
            ("display_name", user.display_name.clone()),
            ("email", user.email.clone()),
            ("language", user.language.map_or("", |language| language.tag()).to_owned()),
        ]
    };
    match act {
        Act::Create { user, groups, is_invited } => {
            let mut fields = user_fields(user);
            fields.extend(groups.iter().map(|group| ("group", group.to_string())));
            fields.extend(is_invited.then(|| ("invite", "on".to_owned())));
            ("/users/new".to_owned(), fields)
        }
        Act::Edit { account, user } => (format!("/users/{account}/edit"), user_fields(user)),
        Act::RemoveMethods { account, method, reason } => {
            let method = method.map(|id| id.to_string()).unwrap_or_default();
            (
                format!("/users/{account}/remove-second-factor"),
                vec![("method", method), ("reason", reason.clone())],
            )
        }
        Act::MakePass { account, minutes, reason } => (
            format!("/users/{account}/one-time-pass"),
            vec![("minutes", minutes.to_string()), ("reason", reason.clone())],
        ),
        Act::EndBrowsers { account, browser: None } => (format!("/users/{account}/browsers/end"), vec![]),
        Act::EndBrowsers { account, browser: Some(browser) } => {
            (format!("/users/{account}/browsers/{browser}/end"), vec![])
        }
        Act::SetDisabled { account, is_disabled } => {
            let what = if *is_disabled { "disable" } else { "enable" };
            (format!("/users/{account}/{what}"), vec![])
        }
        Act::Delete { account, typed } => {
            (format!("/users/{account}/delete"), vec![("typed", typed.clone())])
        }
        Act::SendLink { account } => (format!("/users/{account}/link"), vec![]),
        Act::Bulk { what, accounts } => {
            let (name, group) = match what {
                Bulk::Disable => ("disable", None),
                Bulk::Enable => ("enable", None),
                Bulk::EndBrowsers => ("end_browsers", None),
                Bulk::SendLink => ("send_link", None),
                Bulk::AddToGroup(group) => ("add_to_group", Some(group)),
                Bulk::RemoveFromGroup(group) => ("remove_from_group", Some(group)),
            };
            let mut fields = vec![("what", name.to_owned())];
            fields.extend(group.map(|group| ("group", group.to_string())));
            fields.extend(accounts.iter().map(|account| ("account", account.to_string())));
            ("/users/bulk".to_owned(), fields)
        }
        Act::Import { job } => (format!("/users/jobs/{job}/start"), vec![]),
        Act::SaveGroup { group, name, permissions } => {
            let mut fields = vec![("name", name.clone())];
            fields
                .extend(permissions.iter().map(|permission| ("permission", permission.as_str().to_owned())));
            (group.map_or("/groups/new".to_owned(), |group| format!("/groups/{group}/edit")), fields)
        }
        Act::DeleteGroup { group } => (format!("/groups/{group}/delete"), vec![]),
        // The form takes a name: see `post_act`.
        Act::AddMember { group, account } => {
            (format!("/groups/{group}/members"), vec![("name", account.to_string())])
        }
        Act::RemoveMember { group, account } => (format!("/groups/{group}/members/{account}/remove"), vec![]),
        Act::SetPolicy { group, rule } => (format!("/groups/{group}/policy"), policy_fields(rule)),
    }
}

/// The fields of a policy.
pub(crate) fn policy_fields(rule: &GroupRule) -> Vec<(&'static str, String)> {
    let (name, day) = match rule.second_factor {
        SecondFactorRule::Optional => ("optional", String::new()),
        SecondFactorRule::Required => ("required", String::new()),
        SecondFactorRule::RequiredFrom(at) => ("required_from", at.to_iso().chars().take(10).collect()),
    };
    let mut fields = vec![("second_factor", name.to_owned()), ("day", day)];
    if let Some(kinds) = &rule.methods {
        fields.push(("restrict", "on".to_owned()));
        fields.extend(kinds.iter().map(|kind| ("method", kind.as_str().to_owned())));
    }
    fields
}

impl Client {
    /// Posts fields that may be made up as they go.
    pub(crate) async fn post_fields(&self, path: &str, fields: &[(&'static str, String)]) -> Answer {
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.post(path, &fields).await
    }

    /// Posts the form of an act.
    pub(crate) async fn post_act(&self, portal: &TestPortal, act: &Act) -> Answer {
        let (path, mut fields) = form_of(act);
        if let Act::AddMember { account, .. } = act {
            let name = portal.account_row(*account).await.map(|row| row.name).unwrap_or_default();
            fields = vec![("name", name)];
        }
        self.post_fields(&path, &fields).await
    }

    /// The same, and a code of the app where a proof is asked for.
    pub(crate) async fn prove_act(&self, portal: &TestPortal, act: &Act, secret: &str) -> Answer {
        let asked = self.post_act(portal, act).await;
        if !asked.location().starts_with("/me/confirm/") {
            return asked;
        }
        let code = portal.code(secret);
        self.confirm(&asked.location(), &[("method", "authenticator_app"), ("code", &code)]).await
    }
}

impl Manager {
    /// Does an act whose proof is fresh, and gives what the page says.
    pub(crate) async fn does(&self, portal: &TestPortal, act: &Act) -> String {
        let answer = self.client.post_act(portal, act).await;
        assert!(!answer.location().starts_with("/me/confirm/"), "a proof was asked for {act:?}");
        said(&self.client, answer).await
    }

    /// Shows a code where a proof is asked for; the clock is moved on.
    pub(crate) async fn proves(&self, portal: &TestPortal, act: &Act) -> String {
        let answer = self.client.prove_act(portal, act, &self.secret).await;
        portal.advance_s(30);
        said(&self.client, answer).await
    }

    /// Makes a pass, and gives it as it is shown.
    pub(crate) async fn pass(&self, portal: &TestPortal, account: Uuid, minutes: u32) -> String {
        let act = Act::MakePass { account, minutes, reason: "left the phone at home".to_owned() };
        let answer = self.client.prove_act(portal, &act, &self.secret).await;
        portal.advance_s(30);
        assert_eq!(answer.status.as_u16(), 200, "{} {}", answer.location(), answer.body);
        pass_in(&answer.body).unwrap_or_else(|| panic!("no pass in {}", answer.body))
    }
}

/// The pass that a page shows.
pub(crate) fn pass_in(page: &str) -> Option<String> {
    let (_, rest) = page.split_once("class=\"pass\"")?;
    let (_, rest) = rest.split_once('>')?;
    Some(plain(rest.split("</p>").next()?))
}

pub(crate) const PASS: &str = "/sign-in/second-factor/one_time_pass";

/// Shows a pass as second factor.
pub(crate) async fn show_pass(client: &Client, pass: &str) -> Answer {
    client.post(PASS, &[("code", pass)]).await
}

/// A key that is somebody's beside an app.
pub(crate) async fn add_key(portal: &TestPortal, client: &Client, secret: &str, name: &str) -> key::SoftKey {
    let mut soft = key::SoftKey::new(name);
    let asked = client.get(key::KEY).await;
    let page = if asked.status.as_u16() == 303 {
        let code = portal.code(secret);
        let answer =
            client.confirm(&asked.location(), &[("method", "authenticator_app"), ("code", &code)]).await;
        portal.advance_s(30);
        client.follow(answer).await
    } else {
        asked
    };
    assert_eq!(page.status.as_u16(), 200, "{} {}", page.location(), page.body);
    let answer = soft.register(&key::options(&page.body));
    let done = client.finish_key(name, &answer).await;
    let done = client.follow(done).await;
    assert_eq!(done.status.as_u16(), 200, "{}", done.body);
    soft
}
