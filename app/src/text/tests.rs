use super::*;
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser::parse,
};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fs,
    path::Path,
};

type Messages = BTreeMap<String, BTreeSet<String>>;

/// Ids and their variables.
fn messages(language: Language) -> Messages {
    let file = Files::get(&format!("{}/postern_app.ftl", language.tag())).unwrap();
    let resource = parse(String::from_utf8(file.data.into_owned()).unwrap()).expect("the file parses");
    let mut messages = Messages::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let mut variables = BTreeSet::new();
            pattern(&message.value.expect("a message has a text"), &mut variables);
            assert!(
                messages.insert(message.id.name.clone(), variables).is_none(),
                "{} twice",
                message.id.name
            );
        }
    }
    messages
}

fn pattern(pattern_: &Pattern<String>, variables: &mut BTreeSet<String>) {
    for element in &pattern_.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline_) => inline(inline_, variables),
            Expression::Select { selector, variants } => {
                inline(selector, variables);
                variants.iter().for_each(|variant| pattern(&variant.value, variables));
            }
        }
    }
}

fn inline(expression: &InlineExpression<String>, variables: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = expression {
        variables.insert(id.name.clone());
    }
}

#[test]
fn all_languages_say_the_same_with_the_same_variables() {
    let english = messages(Language::En);
    for language in Language::ALL {
        assert_eq!(messages(language), english, "{}", language.tag());
    }
}

/// The plural forms of a language (CLDR), those of millions and of fractions left out.
fn forms(language: Language) -> &'static [&'static str] {
    match language {
        Language::Ja | Language::ZhHans => &["other"],
        Language::Pl => &["one", "few", "many", "other"],
        Language::Ar => &["zero", "one", "two", "few", "many", "other"],
        Language::En
        | Language::De
        | Language::Es
        | Language::Fr
        | Language::It
        | Language::Nl
        | Language::PtBr => &["one", "other"],
    }
}

/// The keys of every choice in a text.
fn choices(pattern: &Pattern<String>, found: &mut Vec<BTreeSet<String>>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element else {
            continue;
        };
        let key = |key: &VariantKey<String>| match key {
            VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name.clone(),
        };
        found.push(variants.iter().map(|variant| key(&variant.key)).collect());
        variants.iter().for_each(|variant| choices(&variant.value, found));
    }
}

#[test]
fn every_language_has_its_own_plural_forms_and_no_others() {
    const ALL: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    for language in Language::ALL {
        let file = Files::get(&format!("{}/postern_app.ftl", language.tag())).unwrap();
        let resource = parse(String::from_utf8(file.data.into_owned()).unwrap()).expect("the file parses");
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut found = Vec::new();
            choices(&message.value.expect("a message has a text"), &mut found);
            for keys in found.iter().filter(|keys| ALL.iter().any(|form| keys.contains(*form))) {
                let own: Vec<_> = ALL.into_iter().filter(|form| keys.contains(*form)).collect();
                assert_eq!(own, forms(language), "{} in {}", message.id.name, language.tag());
            }
        }
    }
}

/// WCAG 2.5.3: who speaks to their computer says what they see on a button.
#[test]
fn what_is_read_out_of_a_button_has_in_it_what_is_seen_on_it() {
    let pairs = [
        ("login-rename", "login-rename-named", "name"),
        ("login-remove", "login-remove-named", "name"),
        ("login-replace", "login-replace-named", "name"),
        ("login-remove", "group-remove-named", "name"),
        ("browsers-end", "browsers-end-named", "name"),
        ("login-sso-unlink", "unlink-title", "name"),
        ("people-edit", "provider-edit-title", "name"),
        ("people-edit", "rule-edit-named", "path"),
        ("providers-try", "try-title", "name"),
        ("providers-up", "providers-up-named", "name"),
        ("providers-add-do", "providers-add-named", "kind"),
    ];
    for language in Language::ALL {
        let loader = Words(language).loader();
        for (seen, read_out, variable) in pairs {
            let label = loader.get(seen);
            let name = loader.get_args(read_out, HashMap::from([(variable, "…")]));
            assert!(
                name.to_lowercase().contains(&label.to_lowercase()),
                "{language:?}: {label:?} in {name:?}"
            );
        }
    }
}

#[test]
fn every_text_is_used() {
    fn read(folder: &Path, all: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                read(&path, all);
            } else {
                all.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }
    let mut source = String::new();
    read(&Path::new(&std::env::var("CARGO_MANIFEST_DIR").unwrap()).join("src"), &mut source);
    for id in messages(Language::En).keys() {
        assert!(source.contains(&format!("\"{id}\"")), "{id} is used nowhere");
    }
}

#[test]
fn each_language_has_its_own_loader() {
    assert_eq!(text!(Words(Language::En), "cancel"), "Cancel");
    assert_eq!(text!(Words(Language::De), "cancel"), "Abbrechen");
}

#[test]
fn plurals_and_numbers_are_as_the_language_has_them() {
    let tries = |language, count: u32| text!(Words(language), "tries-left", count = count);
    assert_eq!(tries(Language::En, 1), "1 try left.");
    assert_eq!(tries(Language::En, 3), "3 tries left.");
    assert_eq!(tries(Language::De, 0), "Kein Versuch mehr übrig.");
    assert_eq!(tries(Language::De, 1), "Noch 1 Versuch.");
    assert_eq!(tries(Language::De, 5), "Noch 5 Versuche.");
}
