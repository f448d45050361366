//! Users and Groups › Groups: permissions, members, policy.

use super::{
    super::{Answer, Fields, Pairs, all, fields, one, parse_id},
    Asked,
    act::do_act,
    asked, require,
};
use crate::web::{Flash, Me, Site, page, to_page};
use axum::extract::{Path, State};
use postern_app::{paths, render::Page};
use postern_core::{
    Error,
    people::{Act, group, list, preview},
};
use postern_types::{
    FieldError, GroupRule, MethodKind, Permission, Problem, SecondFactorRule, UnixMs,
    people::{DeleteGroupPage, GroupFormPage, GroupPage, GroupsPage, PolicyPage},
};
use std::sync::Arc;

const MANAGE: Permission = Permission::ManageGroups;

pub(super) async fn list(State(site): State<Arc<Site>>, me: Me) -> Answer {
    require(&site, &me, MANAGE).await?;
    let shown = GroupsPage { groups: group::list(&site.portal).await? };
    Ok(page(&site, &me.visit, Page::Groups(shown)).await)
}

fn permissions<'a>(names: impl Iterator<Item = &'a str>) -> Vec<Permission> {
    names.filter_map(Permission::parse).collect()
}

pub(super) async fn show_new(State(site): State<Arc<Site>>, me: Me) -> Answer {
    let own = require(&site, &me, MANAGE).await?;
    let kept = |field| me.visit.kept(field).unwrap_or_default();
    let chosen = permissions(kept("permissions").split(' '));
    let shown = GroupFormPage { name: kept("name"), chosen, own, ..GroupFormPage::default() };
    Ok(page(&site, &me.visit, Page::GroupForm(shown)).await)
}

async fn save(site: &Site, me: &Me, id: Option<&str>, form: Fields<Pairs>) -> Answer {
    require(site, me, MANAGE).await?;
    let form = fields(form)?;
    let act = Act::SaveGroup {
        group: id.map(parse_id).transpose()?,
        name: one(&form, "name").to_owned(),
        permissions: permissions(all(&form, "permission")),
    };
    do_act(site, me, act).await
}

pub(super) async fn create(State(site): State<Arc<Site>>, me: Me, form: Fields<Pairs>) -> Answer {
    save(&site, &me, None, form).await
}

pub(super) async fn show_edit(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    let own = require(&site, &me, MANAGE).await?;
    let stored = group::load(site.portal.db.read(), parse_id(&id)?).await?;
    let row = group::row(site.portal.db.read(), &stored).await?;
    let shown = GroupFormPage {
        id: Some(id),
        title: stored.name.clone(),
        name: me.visit.kept("name").unwrap_or(stored.name),
        chosen: match me.visit.kept("permissions") {
            Some(kept) => permissions(kept.split(' ')),
            None => row.permissions,
        },
        own,
    };
    Ok(page(&site, &me.visit, Page::GroupForm(shown)).await)
}

pub(super) async fn edit(
    State(site): State<Arc<Site>>,
    me: Me,
    Path(id): Path<String>,
    form: Fields<Pairs>,
) -> Answer {
    save(&site, &me, Some(&id), form).await
}

pub(super) async fn show(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    let own = require(&site, &me, MANAGE).await?;
    let stored = group::load(site.portal.db.read(), parse_id(&id)?).await?;
    let members = list::members(&site.portal, stored.id).await?;
    let shown = GroupPage {
        group: group::row(site.portal.db.read(), &stored).await?,
        rule: group::rule_of(&stored),
        members: members.rows,
        is_cut: members.next.is_some(),
        typed: me.visit.kept("name").unwrap_or_default(),
        refusal: group::refusal(&site.portal, &me.caller()?.origin, &stored).await?,
        manages_users: own.contains(&Permission::ManageUsers),
    };
    Ok(page(&site, &me.visit, Page::Group(shown)).await)
}

pub(super) async fn show_deletion(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    require(&site, &me, MANAGE).await?;
    let stored = group::load(site.portal.db.read(), parse_id(&id)?).await?;
    let shown = DeleteGroupPage { group: group::row(site.portal.db.read(), &stored).await? };
    Ok(page(&site, &me.visit, Page::DeleteGroup(shown)).await)
}

pub(super) async fn delete(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    require(&site, &me, MANAGE).await?;
    do_act(&site, &me, Act::DeleteGroup { group: parse_id(&id)? }).await
}

pub(super) async fn add(
    State(site): State<Arc<Site>>,
    me: Me,
    Path(id): Path<String>,
    form: Fields<Pairs>,
) -> Answer {
    require(&site, &me, MANAGE).await?;
    let form = fields(form)?;
    let (group, typed) = (group::load(site.portal.db.read(), parse_id(&id)?).await?.id, one(&form, "name"));
    match list::find_typed(&site.portal, typed).await {
        Ok(account) => do_act(&site, &me, Act::AddMember { group, account: account.id }).await,
        Err(Error::NotFound) => {
            let errors = vec![FieldError::new("name", Problem::NoSuchAccount)];
            Ok(to_page(&site, &paths::group(&id), Flash::errors(errors).keep("name", typed)))
        }
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn remove(
    State(site): State<Arc<Site>>,
    me: Me,
    Path((id, account)): Path<(String, String)>,
) -> Answer {
    require(&site, &me, MANAGE).await?;
    do_act(&site, &me, Act::RemoveMember { group: parse_id(&id)?, account: parse_id(&account)? }).await
}

/// What was chosen for a policy; the fields that need another look.
fn rule_of(form: &Pairs, now: UnixMs) -> Result<GroupRule, Vec<FieldError>> {
    let problem = |field, problem| Err(vec![FieldError::new(field, problem)]);
    let second_factor = match one(form, "second_factor") {
        "required" => SecondFactorRule::Required,
        "required_from" => match UnixMs::parse_day(one(form, "day")) {
            None => return problem("day", Problem::NotADay),
            Some(day) if day <= now => return problem("day", Problem::DayOver),
            Some(day) => SecondFactorRule::RequiredFrom(day),
        },
        _ => SecondFactorRule::Optional,
    };
    let methods = if one(form, "restrict").is_empty() {
        None
    } else {
        let kinds: Vec<_> =
            all(form, "method").filter_map(MethodKind::parse).filter(|kind| !kind.is_backup()).collect();
        if kinds.is_empty() {
            return problem("method", Problem::ChooseOne);
        }
        Some(kinds)
    };
    Ok(GroupRule { second_factor, methods })
}

pub(super) async fn show_policy(
    State(site): State<Arc<Site>>,
    me: Me,
    Path(id): Path<String>,
    query: Asked,
) -> Answer {
    require(&site, &me, MANAGE).await?;
    let stored = group::load(site.portal.db.read(), parse_id(&id)?).await?;
    let query = asked(query);
    let is_asked = !one(&query, "second_factor").is_empty();
    let chosen = if is_asked { rule_of(&query, site.portal.now()) } else { Ok(group::rule_of(&stored)) };
    let mut visit = me.visit.clone();
    let (rule, preview) = match chosen {
        Ok(rule) if is_asked => {
            let preview = preview::preview(&site.portal, stored.id, &rule).await?;
            (rule, Some(preview))
        }
        Ok(rule) => (rule, None),
        Err(errors) => {
            visit.flash = Some(Flash::errors(errors));
            (as_chosen(&query), None)
        }
    };
    let day = match (is_asked, rule.second_factor) {
        (true, _) => one(&query, "day").to_owned(),
        (false, SecondFactorRule::RequiredFrom(at)) => at.to_iso().chars().take("2026-12-24".len()).collect(),
        (false, _) => String::new(),
    };
    let available = site.portal.policy.methods.iter().copied().filter(|kind| !kind.is_backup()).collect();
    let name = group::row(site.portal.db.read(), &stored).await?.group;
    let shown = PolicyPage { group: name, rule, day, available, preview };
    Ok(page(&site, &visit, Page::Policy(shown)).await)
}

/// What was chosen, for the form that comes back.
fn as_chosen(form: &Pairs) -> GroupRule {
    GroupRule {
        second_factor: match one(form, "second_factor") {
            "required" => SecondFactorRule::Required,
            "required_from" => SecondFactorRule::RequiredFrom(UnixMs::default()),
            _ => SecondFactorRule::Optional,
        },
        methods: (!one(form, "restrict").is_empty())
            .then(|| all(form, "method").filter_map(MethodKind::parse).collect()),
    }
}

pub(super) async fn set_policy(
    State(site): State<Arc<Site>>,
    me: Me,
    Path(id): Path<String>,
    form: Fields<Pairs>,
) -> Answer {
    require(&site, &me, MANAGE).await?;
    let (group, form) = (parse_id(&id)?, fields(form)?);
    match rule_of(&form, site.portal.now()) {
        Ok(rule) => do_act(&site, &me, Act::SetPolicy { group, rule }).await,
        Err(errors) => Ok(to_page(&site, &paths::group_policy(&id), Flash::errors(errors))),
    }
}
