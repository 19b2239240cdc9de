//! Applications: those that the rulebooks list, under every article, and names that none lists.

use serde_json::{Value, json};

use crate::random::Random;
use crate::rulebooks;

const ARTICLES: [&str; 12] = [
    "3.1.a", "3.1.b", "3.1.c", "3.1.d", "3.2.a", "3.2.b", "3.2.c", "3.2.d", "3.2.e", "3.3.a", "3.3.b", "3.3.c",
];
const PORTALS: [&str; 3] = ["social-security", "federal", "ehealth"];
const UNLISTED: [&str; 5] = ["Publiato 2", "publiato", "e-Notifications", "A", "Dimona sécurisé"];

/// An application as a question names it.
#[derive(Clone, PartialEq)]
pub struct Application {
    pub portal: String,
    pub article: String,
    pub name: String,
}

impl Application {
    pub fn json(&self) -> Value {
        json!({ "portal": self.portal, "article": self.article, "name": self.name })
    }
}

/// The rows of the rulebooks that the library brings along.
pub struct Applications(Vec<Application>);

impl Applications {
    pub fn new() -> Self {
        let rows = rulebooks::embedded();
        let rows = rows
            .iter()
            .flat_map(|rulebook| rulebook["application"].as_array().into_iter().flatten());
        let text = |row: &toml::Value, member: &str| row[member].as_str().unwrap_or_default().to_owned();
        Self(
            rows.map(|row| Application {
                portal: text(row, "portal"),
                article: text(row, "article"),
                name: text(row, "name"),
            })
            .collect(),
        )
    }

    /// A row, every article as likely as any other.
    pub fn listed(&self, random: &mut Random) -> Application {
        let article = random.pick(&ARTICLES);
        let listed_under = match article {
            "3.1.d" => "3.1.c",
            "3.2.d" => random.pick(&["3.2.b", "3.2.c"]),
            other => other,
        };
        let rows: Vec<&Application> = self.0.iter().filter(|row| row.article == listed_under).collect();
        let mut row = random.pick(&rows).clone();
        article.clone_into(&mut row.article);
        row
    }

    /// A row as it is, or written otherwise, or with another article, portal or name.
    pub fn draw(&self, random: &mut Random) -> Application {
        let mut drawn = self.listed(random);
        match random.between(0, 19) {
            0 | 1 => drawn.name = otherwise_written(&drawn.name, random),
            2 => random.pick(&UNLISTED).clone_into(&mut drawn.name),
            3 => drawn.name = self.listed(random).name,
            4 => random.pick(&ARTICLES).clone_into(&mut drawn.article),
            5 => random.pick(&PORTALS).clone_into(&mut drawn.portal),
            _ => {}
        }
        drawn
    }

    /// A list in which an application may stand, as it is or under the article it also stands under.
    pub fn list(&self, of: &Application, random: &mut Random) -> Value {
        let mut rows = Vec::new();
        if random.chance(60) {
            let mut own = of.clone();
            if random.chance(15) {
                random.pick(&ARTICLES).clone_into(&mut own.article);
            }
            rows.push(own);
        }
        for _ in 0..random.between(0, 2) {
            let row = self.listed(random);
            if rows.iter().all(|other| spaced(&other.name) != spaced(&row.name)) {
                rows.push(row);
            }
        }
        match random.between(0, 9) {
            0 | 1 => json!("all"),
            2 => json!([]),
            _ => json!(rows.iter().map(Application::json).collect::<Vec<_>>()),
        }
    }
}

/// A name without what its comparison leaves out.
fn spaced(name: &str) -> String {
    let composed = name.replace("e\u{301}", "é").replace("a\u{300}", "à");
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same name, with other white space or with accents of their own.
fn otherwise_written(name: &str, random: &mut Random) -> String {
    match random.between(0, 2) {
        0 => format!(" {} ", name.replace(' ', "  ")),
        1 => name.replace('é', "e\u{301}").replace('à', "a\u{300}"),
        _ => name.replace('é', "e"),
    }
}
