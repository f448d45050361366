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
        ("[portal]\nname = \"\"", "name", "1 to 64"),
        ("[server", "TOML", "postern.toml"),
    ] {
        let sentence = read(text).expect_err(text);
        assert!(sentence.contains(key) && sentence.contains(why), "{text:?} gives {sentence:?}");
    }
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
