//! The vectors in cargo test.
use median::{median, Json}; // yours, and a JSON reader such as serde_json
use std::{env, fs};

fn read(path: &str) -> Json {
    let folder = env::var("TAOSPEC_VECTORS").expect("TAOSPEC_VECTORS is the archive's folder");
    Json::read(&fs::read_to_string(format!("{folder}/vectors/{path}")).expect(path))
}

#[test]
fn median_cases() {
    let mut tried = 0;
    let manifest = read("manifest.json");
    let files = manifest.at("files").list().iter();
    for file in files.filter(|file| file.at("operation").text() == "consensus.median") {
        for case in read(file.at("path").text()).at("cases").list() {
            for expected in case.at("expect").list() {
                let rules_this = |ruleset: &Json| ruleset.text() == "425";
                if case.at("level").text() == "must" && expected.at("rulesets").list().iter().any(rules_this) {
                    let output = Json::read(&median(case.at("input")));
                    assert_eq!(&output, expected.at("output"), "{}", case.at("id").text());
                    tried += 1;
                }
            }
        }
    }
    assert!(tried > 0, "no case was tried");
}
