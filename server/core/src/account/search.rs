//! What an account is found by, kept beside its names.

use crate::{
    Result,
    entity::{account, account_term},
};
use sea_orm::{ActiveValue::Set, entity::prelude::*};
use std::collections::BTreeSet;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Small letters without marks, one space between words: "Ünal" is found by "unal".
#[must_use]
pub fn fold(text: &str) -> String {
    let plain: String = text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What an account is found by the beginning of: its name, its address, its display name from each word on.
fn terms(name: &str, display_key: &str, email: Option<&str>) -> BTreeSet<String> {
    let later_words =
        display_key.match_indices([' ', '-']).map(|(at, _)| display_key[at + 1..].trim_start().to_owned());
    [fold(name), display_key.to_owned()]
        .into_iter()
        .chain(email.map(fold))
        .chain(later_words)
        .filter(|term| !term.is_empty())
        .collect()
}

/// Notes what an account is found by, after its names or its address were written.
pub(super) async fn note(txn: &impl ConnectionTrait, id: Uuid) -> Result<()> {
    let Some(account) = account::Entity::find_by_id(id).one(txn).await? else { return Ok(()) };
    let display_key = fold(&account.display_name);
    let terms = terms(&account.name, &display_key, account.email.as_deref());
    if display_key != account.display_key {
        account::Entity::update_many()
            .col_expr(account::Column::DisplayKey, Expr::value(display_key))
            .filter(account::Column::Id.eq(id))
            .exec(txn)
            .await?;
    }
    account_term::Entity::delete_many().filter(account_term::Column::AccountId.eq(id)).exec(txn).await?;
    let rows =
        terms.into_iter().map(|term| account_term::ActiveModel { term: Set(term), account_id: Set(id) });
    account_term::Entity::insert_many(rows).exec_without_returning(txn).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_found_by_each_word_of_their_name_however_it_is_written() {
        let found: Vec<_> =
            terms("jdoe", &fold("  Jürgen  van Dyck-Ünal "), Some("J@X.test")).into_iter().collect();
        assert_eq!(found, ["dyck-unal", "j@x.test", "jdoe", "jurgen van dyck-unal", "unal", "van dyck-unal"]);
        assert_eq!(fold("ＡＤＡ\tÉ"), "ada e");
    }
}
