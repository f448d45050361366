//! The page of a group's policy: what it would mean, and what is not saved.

use crate::{
    GROUPS,
    common::{TestPortal, client::Client},
    on_both,
    world::{mailing, notice, plain, policy_fields, said},
};
use postern_core::{
    entity,
    people::{Act, group, preview},
    policy::SecondFactorRule,
};
use postern_types::{
    GroupRule, MethodKind, Permission, UnixMs,
    people::{CannotComply, Preview},
};
use sea_orm::EntityTrait;
use uuid::Uuid;

fn rule(second_factor: SecondFactorRule, methods: Option<&[MethodKind]>) -> GroupRule {
    GroupRule { second_factor, methods: methods.map(<[MethodKind]>::to_vec) }
}

/// The page that shows what a rule means, without its tags.
async fn shown(client: &Client, group: Uuid, rule: &GroupRule) -> String {
    let query =
        url::form_urlencoded::Serializer::new(String::new()).extend_pairs(policy_fields(rule)).finish();
    let page = client.get(&format!("/groups/{group}/policy?{query}")).await;
    assert_eq!(page.status.as_u16(), 200, "{}", page.body);
    page.body
}

on_both! {
    async fn a_preview_counts_who_is_fine_stopped_reminded_and_kept_out(database) {
        let portal = mailing(database).await;
        let (_, root) = portal.holder("root", &Permission::ALL).await;
        let staff = portal.group("staff", &[]).await;
        for (name, method, is_reached) in [
            ("app1", Some("authenticator_app"), true),
            ("app2", Some("authenticator_app"), false),
            ("mail1", Some("email_code"), true),
            // The address was not proved: the method is there and cannot be asked.
            ("mail2", Some("email_code"), false),
            ("none1", None, true),
            ("none2", None, false),
            ("gone1", None, false),
        ] {
            let id = portal.account(name).await.id;
            if is_reached {
                portal.confirm_address(id).await;
            }
            if let Some(kind) = method {
                portal.mark_method(id, kind).await;
            }
            portal.put_into(staff, id).await;
        }
        portal.set_disabled(portal.id_of("gone1").await, true).await;
        let mean = async |rule: &GroupRule| preview::preview(portal.portal(), staff, rule).await.unwrap();
        let counts = |preview: &Preview| {
            let cannot = |why| preview.cannot.iter().find(|(of, _)| *of == why).map_or(0, |(_, of)| of.count);
            (
                preview.fine, preview.stopped.count, preview.in_grace.count,
                cannot(CannotComply::OnlyOthers), cannot(CannotComply::NoAddress), cannot(CannotComply::NoMethodPossible),
            )
        };
        let later = SecondFactorRule::RequiredFrom(UnixMs::parse_day("2026-03-10").unwrap());
        let (app, mail): (&[_], &[_]) = (&[MethodKind::AuthenticatorApp], &[MethodKind::EmailCode]);
        for (rule, expected) in [
            (rule(SecondFactorRule::Optional, None), (5, 0, 0, 1, 0, 0)),
            (rule(SecondFactorRule::Required, None), (3, 2, 0, 1, 0, 0)),
            (rule(later, None), (3, 0, 2, 1, 0, 0)),
            (rule(SecondFactorRule::Required, Some(app)), (2, 2, 0, 2, 0, 0)),
            (rule(SecondFactorRule::Required, Some(mail)), (1, 1, 0, 3, 1, 0)),
            (rule(later, Some(mail)), (1, 0, 1, 3, 1, 0)),
            (rule(SecondFactorRule::Optional, Some(mail)), (3, 0, 0, 3, 0, 0)),
        ] {
            let preview = mean(&rule).await;
            assert_eq!(preview.members, 6);
            assert_eq!(counts(&preview), expected, "{rule:?}: {preview:?}");
            let page = plain(&shown(&root, staff, &rule).await);
            let line = |n: u64, one: &str, many: &str| match n {
                0 => None,
                1 => Some(one.to_owned()),
                n => Some(many.replace('#', &n.to_string())),
            };
            let (fine, stopped, in_grace, others, no_address, _) = expected;
            for text in [
                line(fine, "1 member has all that is asked for", "# members have all that is asked for"),
                line(stopped, "1 member is led to setting up a second factor at", "# members are led to setting up a second factor at"),
                line(in_grace, "1 member is reminded", "# members are reminded"),
                line(others, "there is a second factor, but none that is allowed", "they have a second factor, but none that is allowed"),
                line(no_address, "only email codes are left, and no mail reaches the account", "no mail reaches their accounts"),
            ].into_iter().flatten() {
                assert!(page.contains(&text), "{text}: {page}");
            }
        }
        // Nothing was saved by looking.
        let stored = group::load(portal.portal().db.read(), staff).await.unwrap();
        assert_eq!(group::rule_of(&stored), GroupRule::default());
        // What other groups ask counts too.
        let strict = portal.asking("keys", rule(SecondFactorRule::Required, Some(&[MethodKind::SecurityKey]))).await;
        portal.put_into(strict, portal.id_of("none1").await).await;
        let preview = mean(&rule(SecondFactorRule::Optional, Some(app))).await;
        let why = CannotComply::NoMethodPossible;
        assert_eq!(preview.cannot.iter().find(|(of, _)| *of == why).unwrap().1.count, 1, "{preview:?}");
    }
}

on_both! {
    async fn names_are_shown_for_the_first_and_a_number_for_the_others(database) {
        let portal = TestPortal::new(database).await;
        let (_, root) = portal.holder("root", &Permission::ALL).await;
        let staff = portal.group("staff", &[]).await;
        for n in 0..23 {
            let id = portal.account(&format!("ada{n}")).await.id;
            portal.put_into(staff, id).await;
        }
        let page = shown(&root, staff, &rule(SecondFactorRule::Required, None)).await;
        let text = plain(&page);
        assert!(text.contains("23 members are led") && text.contains("and 3 more"), "{text}");
        let empty = portal.group("empty", &[]).await;
        assert!(shown(&root, empty, &rule(SecondFactorRule::Required, None)).await.contains("This group has no members"));
    }
}

on_both! {
    async fn what_was_looked_at_is_what_is_saved(database) {
        let portal = TestPortal::new(database).await;
        let (_, root) = portal.holder("root", &Permission::ALL).await;
        let staff = portal.group("staff", &[]).await;
        let day = SecondFactorRule::RequiredFrom(UnixMs::parse_day("2026-03-10").unwrap());
        for rule in [
            rule(day, Some(&[MethodKind::SecurityKey, MethodKind::AuthenticatorApp])),
            rule(SecondFactorRule::Required, None),
            rule(SecondFactorRule::Optional, Some(&[MethodKind::EmailCode])),
            GroupRule::default(),
        ] {
            let page = shown(&root, staff, &rule).await;
            let form = page.split("<form").find(|form| form.contains("method=\"post\"") && form.contains("/policy\"")).unwrap();
            for (name, value) in policy_fields(&rule).iter().filter(|(name, _)| *name != "day") {
                let is_there = form.split("<input").any(|input| {
                    input.contains(&format!("name=\"{name}\"")) && input.contains(&format!("value=\"{value}\""))
                });
                assert!(is_there, "{name}={value}: {form}");
            }
            let answer = root.post_fields(&format!("/groups/{staff}/policy"), &policy_fields(&rule)).await;
            assert!(said(&root, answer).await.contains("asks for this from now on"));
            let stored = group::rule_of(&group::load(portal.portal().db.read(), staff).await.unwrap());
            let sorted = |rule: &GroupRule| {
                let mut names: Vec<_> = rule.methods.iter().flatten().map(|kind| kind.as_str()).collect();
                names.sort_unstable();
                (rule.second_factor, rule.methods.is_some(), names.join(" "))
            };
            assert_eq!(sorted(&stored), sorted(&rule));
        }
        let events = portal.events("policy_changed").await;
        assert_eq!(events.len(), 4);
        assert!(events[0].note.as_deref().unwrap().starts_with("required_from 2026-03-10"), "{events:?}");
        assert_eq!(events[0].subject.as_deref(), Some("staff"));
    }
}

on_both! {
    async fn what_cannot_be_read_is_not_saved_and_says_what_is_wrong(database) {
        let portal = TestPortal::new(database).await;
        let (_, root) = portal.holder("root", &Permission::ALL).await;
        let staff = portal.asking("staff", rule(SecondFactorRule::Required, None)).await;
        let path = format!("/groups/{staff}/policy");
        let before = portal.state().await;
        for (fields, words) in [
            (vec![("second_factor", "required_from"), ("day", "")], "Please choose a day"),
            (vec![("second_factor", "required_from"), ("day", "tomorrow")], "Please choose a day"),
            (vec![("second_factor", "required_from"), ("day", "2026-02-30")], "Please choose a day"),
            (vec![("second_factor", "required_from"), ("day", "2026-03-02")], "This day is over"),
            // Today began already.
            (vec![("second_factor", "required_from"), ("day", "2026-03-03")], "This day is over"),
            (vec![("second_factor", "required"), ("restrict", "on")], "Please choose at least one"),
            (vec![("second_factor", "required"), ("restrict", "on"), ("method", "recovery_code")], "Please choose at least one"),
            (vec![("second_factor", "required"), ("restrict", "on"), ("method", "one_time_pass"), ("method", "x")], "Please choose at least one"),
        ] {
            let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&fields).finish();
            let page = root.get(&format!("{path}?{query}")).await;
            assert_eq!(page.status.as_u16(), 200);
            assert!(page.body.contains(words), "{fields:?}: {}", page.body);
            assert!(!page.body.contains("What it means today"), "{fields:?}");
            let answer = root.post(&path, &fields).await;
            assert_eq!(answer.path(), path, "{fields:?}");
            assert!(root.get(&answer.location()).await.body.contains(words), "{fields:?}");
        }
        assert_eq!(portal.state().await, before);
    }
}

on_both! {
    async fn nobody_saves_what_would_stop_themselves(database) {
        let portal = TestPortal::new(database).await;
        portal.holding("other", &Permission::ALL).await;
        let (id, root) = portal.holder("root", &Permission::ALL).await;
        let staff = portal.group("staff", &[]).await;
        portal.put_into(staff, id).await;
        let save = |second_factor, methods: Option<&[MethodKind]>| Act::SetPolicy { group: staff, rule: rule(second_factor, methods) };
        let secret = std::cell::RefCell::new(String::new());
        let does = async |act: Act| {
            let answer = root.post_act(&portal, &act).await;
            let asked = answer.location();
            if !asked.starts_with("/me/confirm/") {
                return said(&root, answer).await;
            }
            let code = portal.code(&secret.borrow());
            let answer = root.confirm(&asked, &[("method", "authenticator_app"), ("code", &code)]).await;
            said(&root, answer).await
        };
        let stops = "You could not sign in yourself any more";
        assert!(does(save(SecondFactorRule::Required, None)).await.contains(stops));
        assert_eq!(group::rule_of(&group::load(portal.portal().db.read(), staff).await.unwrap()), GroupRule::default());
        let later = SecondFactorRule::RequiredFrom(UnixMs::parse_day("2026-03-10").unwrap());
        assert!(does(save(later, None)).await.contains("asks for this from now on"));
        // With an app: required goes, another method alone does not.
        let (of_app, _) = root.enrol(portal.now_s()).await;
        secret.replace(of_app);
        portal.advance_s(30);
        assert!(does(save(SecondFactorRule::Required, None)).await.contains("asks for this from now on"));
        for second_factor in [SecondFactorRule::Required, SecondFactorRule::Optional] {
            assert!(does(save(second_factor, Some(&[MethodKind::SecurityKey]))).await.contains(stops));
        }
        assert!(does(save(SecondFactorRule::Required, Some(&[MethodKind::AuthenticatorApp]))).await.contains("from now on"));
        // What does not concern them is theirs to decide.
        let others = portal.group("others", &[]).await;
        let act = Act::SetPolicy { group: others, rule: rule(SecondFactorRule::Required, Some(&[MethodKind::SecurityKey])) };
        assert!(does(act).await.contains("asks for this from now on"));
    }
}

on_both! {
    async fn a_group_has_a_name_of_its_own_and_its_form_keeps_what_was_typed(database) {
        let portal = TestPortal::new(database).await;
        portal.holding("root", &Permission::ALL).await;
        let (_, gina) = portal.holder("gina", &[GROUPS]).await;
        let staff = portal.group("Staff", &[]).await;
        let long = "x".repeat(65);
        for (name, words) in [("", "Please fill this in"), (long.as_str(), "At most 64"), ("a\u{7}b", "characters that cannot be used"), ("Staff", "Another group has this")] {
            let before = portal.state().await;
            let answer = gina.post("/groups/new", &[("name", name), ("permission", "manage_groups")]).await;
            assert_eq!(answer.location(), "/groups/new");
            let page = gina.get("/groups/new").await.body;
            assert!(page.contains(words) || (name == "Staff" && page.contains("already")), "{name:?}: {page}");
            assert!(page.contains(&format!("value=\"{name}\"")), "{name:?}: {page}");
            assert_eq!(portal.state().await, before);
        }
        // Its own name stays its own.
        let answer = gina.post(&format!("/groups/{staff}/edit"), &[("name", " Staff ")]).await;
        assert_eq!(answer.location(), format!("/groups/{staff}"));
        let page = gina.get(&answer.location()).await.body;
        assert!(notice(&page).unwrap().contains("is saved"));
        // A member is added by name or address; a name that nobody has comes back.
        let ada = portal.account("ada").await.id;
        let members = format!("/groups/{staff}/members");
        for typed in ["ADA", "ada@northwind.test"] {
            assert!(said(&gina, gina.post(&members, &[("name", typed)]).await).await.contains("is in the group now"));
            assert!(portal.is_member(staff, ada).await);
            portal.take_out(staff, ada).await;
        }
        for typed in ["", "nobody", "a'b\"<c>", "\u{0}"] {
            let answer = gina.post(&members, &[("name", typed)]).await;
            let page = gina.follow(answer).await.body;
            assert!(page.contains("There is no account of this name or address"), "{typed:?}: {page}");
        }
        let members = entity::account_group_member::Entity::find().all(portal.portal().db.read()).await.unwrap();
        assert!(members.iter().all(|member| member.group_id != staff));
    }
}
