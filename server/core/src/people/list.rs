//! Finding people among many. Whatever is asked, one range of one index answers it: by the beginning of a word
//! (`account_term`), else in the order of the list, page by page after the last row of the page before.

use super::{detail, group};
use crate::{
    Error, Portal, Result,
    account::search::fold,
    csv,
    entity::{account, account_group_member, account_term},
};
use postern_types::{
    Protection, UnixMs,
    people::{Count, Show, Sort, UserRow, UsersQuery},
};
use sea_orm::{
    Condition, ExprTrait, Order, PaginatorTrait, QueryOrder, QuerySelect, QueryTrait, Value,
    entity::prelude::*,
    sea_query::{self, IntoCondition},
};
use std::collections::HashMap;

/// Rows of a page.
pub const PAGE: u64 = 50;
/// Rows that a search shows at most.
pub const MOST_FOUND: usize = 100;
/// Rows of a file that are read at a time.
const CHUNK: u64 = 1_000;
/// Nobody counts further.
const MOST_COUNTED: u64 = 1_000;
/// After every text that begins with what stands before it, as both databases compare.
const LAST: char = '\u{10ffff}';

/// A page of a list.
#[derive(Clone, Debug)]
pub struct Listed {
    /// What there is.
    pub rows: Vec<UserRow>,
    /// The account that the next page begins after.
    pub next: Option<String>,
    /// More match, and there is no next page.
    pub is_cut: bool,
}

/// Which accounts, but for the search.
fn filter(show: Show, group: Option<Uuid>) -> Condition {
    use account::Column::{Id, IsDisabled, LastSignInAt};
    let shown = match show {
        Show::All => None,
        Show::Protected(protection) => Some(account::Column::Protection.eq(protection.as_str())),
        Show::NeverSignedIn => Some(LastSignInAt.is_null()),
        Show::Disabled => Some(IsDisabled.eq(true)),
    };
    let members = group.map(|group| {
        let members = account_group_member::Entity::find()
            .filter(account_group_member::Column::GroupId.eq(group))
            .select_only()
            .column(account_group_member::Column::AccountId);
        Id.in_subquery(members.into_query())
    });
    Condition::all().add_option(shown).add_option(members)
}

/// The group that a query names; one that does not exist has no members.
fn group_of(query: &UsersQuery) -> Option<Uuid> {
    (!query.group.is_empty()).then(|| Uuid::parse_str(&query.group).unwrap_or_default())
}

/// The page that a query asks for.
///
/// # Errors
/// When the database does not answer.
pub async fn page(portal: &Portal, query: &UsersQuery) -> Result<Listed> {
    let prefix = fold(&query.search);
    if !prefix.is_empty() {
        return search(portal, query, &prefix).await;
    }
    let after = match Uuid::parse_str(&query.after) {
        Ok(id) => account::Entity::find_by_id(id).one(portal.db.read()).await?,
        Err(_) => None,
    };
    let mut accounts = after_row(portal, query, after.as_ref(), PAGE + 1).await?;
    let has_more = accounts.len() as u64 > PAGE;
    accounts.truncate(PAGE as usize);
    let next = accounts.last().filter(|_| has_more).map(|last| last.id.to_string());
    Ok(Listed { rows: accounts.iter().map(detail::row).collect(), next, is_cut: false })
}

/// Accounts with a term that begins so, in the order of those terms.
async fn search(portal: &Portal, query: &UsersQuery, prefix: &str) -> Result<Listed> {
    use account_term::Column::{AccountId, Term};
    if prefix.contains(char::is_control) {
        return Ok(Listed { rows: Vec::new(), next: None, is_cut: false });
    }
    let db = portal.db.read();
    let wanted = filter(query.show, group_of(query));
    let mut terms = account_term::Entity::find()
        .filter(Term.gte(prefix))
        .filter(Term.lt(format!("{prefix}{LAST}")))
        .order_by_asc(Term)
        .order_by_asc(AccountId)
        .select_only()
        .column(AccountId);
    if !wanted.is_empty() {
        let accounts = account::Entity::find().filter(wanted).select_only().column(account::Column::Id);
        let joined = sea_query::Expr::col((account::Entity, account::Column::Id))
            .equals((account_term::Entity, AccountId));
        terms = terms.filter(sea_query::Expr::exists(accounts.filter(joined).into_query()));
    }
    // An account has several terms that may begin alike.
    let found: Vec<Uuid> = terms.limit(MOST_FOUND as u64 * 5).into_tuple().all(db).await?;
    let mut ids: Vec<Uuid> = Vec::new();
    for id in found {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let is_cut = ids.len() > MOST_FOUND;
    ids.truncate(MOST_FOUND);
    let accounts = account::Entity::find().filter(account::Column::Id.is_in(ids.clone())).all(db).await?;
    let mut rows: HashMap<Uuid, UserRow> =
        accounts.iter().map(|account| (account.id, detail::row(account))).collect();
    Ok(Listed { rows: ids.iter().filter_map(|id| rows.remove(id)).collect(), next: None, is_cut })
}

/// The columns that a list is sorted by; the last one makes every place in it different.
const fn order(sort: Sort) -> &'static [account::Column] {
    use account::Column::{DisplayKey, Id, LastSignInAt, Name};
    match sort {
        Sort::Name => &[DisplayKey, Id],
        Sort::Account => &[Name],
        Sort::LastSignIn => &[LastSignInAt, DisplayKey, Id],
    }
}

fn value(row: &account::Model, column: account::Column) -> Value {
    row.get(column)
}

/// The accounts after a row in the order of the list, at most `most`.
async fn after_row(
    portal: &Portal,
    query: &UsersQuery,
    after: Option<&account::Model>,
    most: u64,
) -> Result<Vec<account::Model>> {
    if query.sort != Sort::LastSignIn || query.show == Show::NeverSignedIn {
        let sort = if query.sort == Sort::LastSignIn { Sort::Name } else { query.sort };
        return range(portal, query, order(sort), query.is_descending, after, None, most).await;
    }
    // Those who never signed in come last, whichever way round, in the order of their names.
    let (columns, named) = (order(Sort::LastSignIn), order(Sort::Name));
    let signed_in = Some(account::Column::LastSignInAt.is_not_null());
    let never = Some(account::Column::LastSignInAt.is_null());
    if after.is_some_and(|row| row.last_sign_in_at.is_none()) {
        return range(portal, query, named, false, after, never, most).await;
    }
    let mut rows = range(portal, query, columns, query.is_descending, after, signed_in, most).await?;
    let left = most - rows.len() as u64;
    if left > 0 {
        rows.extend(range(portal, query, named, false, None, never, left).await?);
    }
    Ok(rows)
}

/// One range of one index.
async fn range(
    portal: &Portal,
    query: &UsersQuery,
    columns: &[account::Column],
    is_descending: bool,
    after: Option<&account::Model>,
    also: Option<sea_query::Expr>,
    most: u64,
) -> Result<Vec<account::Model>> {
    let order = if is_descending { Order::Desc } else { Order::Asc };
    let mut find = account::Entity::find()
        .filter(filter(query.show, group_of(query)).add_option(also.map(IntoCondition::into_condition)));
    if let Some(row) = after {
        let place = Expr::tuple(columns.iter().map(|column| Expr::col(*column)));
        let of_row = Expr::tuple(columns.iter().map(|column| Expr::value(value(row, *column))));
        find = find.filter(if is_descending { place.lt(of_row) } else { place.gt(of_row) });
    }
    for column in columns {
        find = find.order_by(*column, order.clone());
    }
    Ok(find.limit(most).all(portal.db.read()).await?)
}

/// How many accounts each choice has, not counted further than it is worth.
///
/// # Errors
/// When the database does not answer.
pub async fn counts(portal: &Portal) -> Result<Vec<(Show, Count)>> {
    let mut counts = Vec::new();
    for show in Show::CHOICES {
        let some = account::Entity::find()
            .filter(filter(show, None))
            .select_only()
            .column(account::Column::Id)
            .limit(MOST_COUNTED + 1);
        let n = some.count(portal.db.read()).await?;
        counts.push((show, Count { n: Ord::min(n, MOST_COUNTED), is_cut: n > MOST_COUNTED }));
    }
    Ok(counts)
}

/// The head of a file of accounts.
///
/// # Errors
/// Never in practice.
pub fn csv_head() -> Result<Vec<u8>> {
    let columns = [
        "name",
        "display_name",
        "email",
        "second_factor",
        "state",
        "groups",
        "created_at",
        "last_sign_in_at",
    ];
    csv::line(columns.map(str::to_owned))
}

/// The next lines of a file of the accounts that a query asks for, whatever page it is of, in the order of the list; with
/// the account that the next ones come after.
///
/// # Errors
/// When the database does not answer.
pub async fn csv_chunk(
    portal: &Portal,
    query: &UsersQuery,
    after: Option<&account::Model>,
) -> Result<(Vec<u8>, Option<account::Model>)> {
    let prefix = fold(&query.search);
    let accounts = if prefix.is_empty() {
        after_row(portal, query, after, CHUNK).await?
    } else {
        let found = search(portal, query, &prefix).await?;
        let ids = found.rows.iter().filter_map(|row| Uuid::parse_str(&row.id).ok());
        account::Entity::find().filter(account::Column::Id.is_in(ids)).all(portal.db.read()).await?
    };
    let groups = groups_of(portal, &accounts).await?;
    let mut lines = Vec::new();
    for account in &accounts {
        let iso = |at: i64| UnixMs(at).to_iso();
        let protection = Protection::parse(&account.protection).unwrap_or_default();
        let cells = [
            account.name.clone(),
            account.display_name.clone(),
            account.email.clone().unwrap_or_default(),
            protection.as_str().to_owned(),
            if account.is_disabled { "disabled" } else { "active" }.to_owned(),
            groups.get(&account.id).map(|names| names.join("; ")).unwrap_or_default(),
            iso(account.created_at),
            account.last_sign_in_at.map(iso).unwrap_or_default(),
        ];
        lines.extend(csv::line(cells.map(csv::cell))?);
    }
    let is_last = !prefix.is_empty() || (accounts.len() as u64) < CHUNK;
    Ok((lines, accounts.into_iter().next_back().filter(|_| !is_last)))
}

/// Names of the groups of many accounts.
async fn groups_of(portal: &Portal, accounts: &[account::Model]) -> Result<HashMap<Uuid, Vec<String>>> {
    let db = portal.db.read();
    let names: HashMap<Uuid, String> =
        group::all(db).await?.into_iter().map(|group| (group.id, group.name)).collect();
    let ids = accounts.iter().map(|account| account.id);
    let members =
        account_group_member::Entity::find().filter(account_group_member::Column::AccountId.is_in(ids));
    let mut of_account: HashMap<Uuid, Vec<String>> = HashMap::new();
    for member in members.all(db).await? {
        if let Some(name) = names.get(&member.group_id) {
            of_account.entry(member.account_id).or_default().push(name.clone());
        }
    }
    Ok(of_account)
}

/// The first members of a group, by name.
///
/// # Errors
/// When the database does not answer.
pub async fn members(portal: &Portal, group: Uuid) -> Result<Listed> {
    let query = UsersQuery { group: group.to_string(), ..UsersQuery::default() };
    page(portal, &query).await
}

/// The account that somebody means who typed its name or address.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find_typed(portal: &Portal, typed: &str) -> Result<account::Model> {
    crate::account::store::find_by_typed_name(portal.db.read(), typed).await?.ok_or(Error::NotFound)
}
