use super::*;

fn read(text: &str) -> Result<Config, String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("postern.toml");
    fs::write(&path, text).unwrap();
    Config::read(Some(&path))
}

#[test]
fn the_defaults_are_those_of_the_product() {
    let config = read("").unwrap();
    assert_eq!(config.settings().unwrap().policy, Policy::default());
    assert_eq!(config.settings().unwrap().password_cost, Cost::default());
}

/// Case 150
#[test]
fn every_mistake_is_explained_with_the_name_of_its_key() {
    for (text, key, why) in [
        ("[server]\nbase_url = \"http://auth.test\"", "base_url", "https"),
        ("[server]\nbase_url = \"https://auth.test/x\"", "base_url", "path"),
        ("[server]\nbase_url = \"https://auth.your-domain.example\"", "base_url", "example"),
        ("[server]\nlisten = \"8080\"", "listen", "address"),
        ("[server]\ntrusted_proxies = [\"any\"]", "trusted_proxies", "address"),
        ("[server]\nport = 1", "server.port", "unknown key"),
        ("[sever]\nlisten = \"127.0.0.1:1\"", "sever", "unknown key"),
        ("[database]\nurl = \"mysql://x\"", "url", "sqlite:PATH"),
        ("[database]\nurl = \"postgres://USER:PASSWORD@HOST/NAME\"", "url", "example"),
        ("[policy]\nsecond_factor = \"maybe\"", "second_factor", "maybe"),
        ("[policy]\nmethods = [\"pigeon\"]", "methods", "pigeon"),
        ("[policy]\nremember_days = 401", "remember_days", "400"),
        ("[policy]\napp_skew_steps = 2", "app_skew_steps", "0 or 1"),
        ("[password]\nmemory_kib = 1", "memory_kib", "19456"),
        ("[password]\npasses = 1", "passes", "at least 2"),
        ("[log]\nformat = \"xml\"", "format", "xml"),
        ("[log]\nlevel = \"inof\"", "level", "inof"),
        ("[log]\nlevel = \"info,postern=lots\"", "level", "not understood"),
        ("[log]\nlevel = \"\"", "level", "no level"),
        ("[portal]\nname = \"\"", "name", "1 to 64"),
        ("[server", "TOML", "postern.toml"),
    ] {
        let sentence = read(text).expect_err(text);
        assert!(sentence.contains(key) && sentence.contains(why), "{text:?} gives {sentence:?}");
    }
}

#[test]
fn a_second_factor_is_not_required_where_nobody_could_have_one() {
    for methods in ["", "\"recovery_code\""] {
        let config = read(&format!("[policy]\nsecond_factor = \"required\"\nmethods = [{methods}]")).unwrap();
        let sentence = config.settings().map(drop).expect_err(methods);
        assert!(sentence.contains("policy.methods"), "{sentence}");
    }
    assert!(read("[policy]\nmethods = []").unwrap().settings().is_ok());
}

#[test]
fn a_variable_of_a_section_that_is_no_key_is_unknown() {
    let unknown = |names: &[&str]| {
        let names: Vec<String> = names.iter().map(ToString::to_string).collect();
        unknown_variables(&names).join(" ")
    };
    assert_eq!(
        unknown(&["POSTERN_POLICY_SECOND_FACTR", "POSTERN_SSO_KEYTAB", "POSTERN_KEYS_FILES"]),
        "POSTERN_POLICY_SECOND_FACTR POSTERN_SSO_KEYTAB POSTERN_KEYS_FILES"
    );
    let known = [
        "POSTERN_POLICY_SECOND_FACTOR",
        "POSTERN_SSO_KERBEROS_KEYTAB",
        "POSTERN_SECURITY_KEYS_DOMAIN",
        "POSTERN_LOG_LEVEL",
    ];
    assert_eq!(unknown(&known), "");
    assert_eq!(unknown(&["POSTERN_SITE_DIR", "PATH", "POSTERNS_LOG"]), "", "somebody else's");
    let services = [
        "POSTERN_DATABASE_SERVICE_HOST",
        "POSTERN_DATABASE_SERVICE_PORT_SQL",
        "POSTERN_DATABASE_PORT",
        "POSTERN_DATABASE_PORT_5432_TCP_ADDR",
    ];
    assert_eq!(unknown(&services), "", "a service that is called postern-database");
    assert_eq!(unknown(&services[1..]), services[1..].join(" "));
}

#[test]
fn the_printed_configuration_is_read_back_and_shows_no_password() {
    let config = read("[database]\nurl = \"postgres://ada:secret@db/postern\"").unwrap();
    assert!(!config.print().contains("secret"), "{}", config.print());
    assert_eq!(read(&config.print()).unwrap().settings().unwrap().policy, config.settings().unwrap().policy);
}

#[test]
fn the_reference_in_the_documentation_is_the_one_of_the_code() {
    let path = "../docs/configuration.toml";
    let written = fs::read_to_string(path).unwrap_or_default();
    assert!(
        written == Config::reference(),
        "docs/configuration.toml is old: postern config reference > {path}"
    );
}
