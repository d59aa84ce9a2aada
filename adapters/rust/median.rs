//! An exact adapter in Rust: one operation, consensus.median, behind the wire contract.
//! The standard library has no JSON, so a small reader stands at the end.
//!
//! Copy it, replace `median` by a call of your implementation.
//!
//!     rustc -O -o median adapters/rust/median.rs
//!     taospec run "stdio:./median"

use std::io::{BufRead, Write};

/// An I32F32 is an integer that counts steps of 2^-32.
const ONE: i128 = 1 << 32;

/// spec/consensus/median.md, in plain integers.
pub fn median(given: &Json) -> String {
    let stake: Vec<i128> = given.at("activeStake").list().iter().map(Json::bits).collect();
    let voters: Vec<usize> = (0..stake.len()).filter(|&uid| stake[uid] > 0).collect();
    let total: i128 = voters.iter().map(|&uid| stake[uid]).sum();
    let shares: Vec<i128> = voters.iter().map(|&uid| stake[uid] * ONE / total).collect();
    let minority = shares.iter().sum::<i128>() - given.at("kappa").bits() * ONE / 65535;

    let rows = given.at("weights").list();
    let weight = |voter: usize, column: usize| -> i128 {
        let row = rows[voters[voter]].list().iter();
        let mut here = row.filter(|entry| entry.list()[0].bits() == column as i128);
        here.next().map_or(0, |entry| entry.list()[1].bits())
    };
    let consensus: Vec<String> = (0..stake.len())
        .map(|column| {
            let mut ascending: Vec<(i128, i128)> =
                (0..voters.len()).map(|voter| (weight(voter, column), shares[voter])).collect();
            ascending.sort();
            let mut below = 0;
            let carried = ascending.iter().find(|(_, share)| {
                below += share;
                below > minority
            });
            format!("\"{}\"", carried.or(ascending.last()).map_or(0, |vote| vote.0))
        })
        .collect();
    format!("{{\"consensus\":[{}]}}", consensus.join(","))
}

const DESCRIBE: &str = r#"{"contract":"1","implementation":{"name":"median-rust","version":"1","language":"rust"},"operations":[{"name":"consensus.median","rulesets":["425","446"]}]}"#;

fn answer(request: &Json) -> String {
    let refuse = |code: i32, message: &str| {
        format!("\"error\":{{\"code\":{code},\"message\":\"{message}\",\"data\":{{\"path\":\"input\"}}}}")
    };
    let given = request.at("params").at("input");
    let is_input = matches!(given.at("activeStake"), Json::List(_))
        && given.at("activeStake").list().len() == given.at("weights").list().len();
    match request.at("method").text() {
        "taospec_describe" => format!("\"result\":{DESCRIBE}"),
        "taospec_apply" => match request.at("params").at("operation").text() {
            "consensus.median" if is_input => format!("\"result\":{{\"output\":{}}}", median(given)),
            "consensus.median" => refuse(-32602, "one row of weights a uid is expected"),
            _ => refuse(-32010, "this operation is not offered"),
        },
        _ => refuse(-32601, "there is no such method"),
    }
}

fn main() {
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines().map_while(Result::ok) {
        let request = Json::read(&line);
        let id = request.at("id").raw();
        writeln!(out, "{{\"jsonrpc\":\"2.0\",\"id\":{id},{}}}", answer(&request)).unwrap();
        out.flush().unwrap();
    }
}

// A JSON reader for well-formed messages ---------------------------------------

#[derive(Debug, PartialEq)]
pub enum Json {
    /// null, true, false or a number, as it is written.
    Word(String),
    /// A string with its escapes as they are written.
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

static NOTHING: Json = Json::Word(String::new());

impl Json {
    pub fn read(text: &str) -> Json {
        Json::value(&mut text.chars().peekable())
    }

    fn value(from: &mut std::iter::Peekable<std::str::Chars>) -> Json {
        let skip = |from: &mut std::iter::Peekable<std::str::Chars>| {
            while from.next_if(|c| c.is_whitespace() || *c == ',' || *c == ':').is_some() {}
        };
        skip(from);
        match from.next() {
            Some('[') => {
                let mut items = vec![];
                while { skip(from); from.peek().is_some_and(|c| *c != ']') } {
                    items.push(Json::value(from));
                }
                from.next();
                Json::List(items)
            }
            Some('{') => {
                let mut fields = vec![];
                while { skip(from); from.peek().is_some_and(|c| *c != '}') } {
                    let name = Json::value(from).text().to_string();
                    fields.push((name, Json::value(from)));
                }
                from.next();
                Json::Object(fields)
            }
            Some('"') => {
                let mut text = String::new();
                while let Some(c) = from.next().filter(|c| *c != '"') {
                    text.push(c);
                    if c == '\\' {
                        text.extend(from.next());
                    }
                }
                Json::Text(text)
            }
            first => {
                let mut word: String = first.into_iter().collect();
                while let Some(c) = from.next_if(|c| c.is_ascii_alphanumeric() || "+-.".contains(*c)) {
                    word.push(c);
                }
                Json::Word(word)
            }
        }
    }

    pub fn at(&self, name: &str) -> &Json {
        match self {
            Json::Object(fields) => fields.iter().find(|(key, _)| key == name).map_or(&NOTHING, |(_, value)| value),
            _ => &NOTHING,
        }
    }

    pub fn list(&self) -> &[Json] {
        if let Json::List(items) = self { items } else { &[] }
    }

    pub fn text(&self) -> &str {
        if let Json::Text(text) | Json::Word(text) = self { text } else { "" }
    }

    fn bits(&self) -> i128 {
        self.text().parse().unwrap_or(0)
    }

    /// A string or a number as it was written.
    fn raw(&self) -> String {
        match self {
            Json::Text(text) => format!("\"{text}\""),
            Json::Word(word) if !word.is_empty() => word.clone(),
            _ => "null".to_string(),
        }
    }
}
