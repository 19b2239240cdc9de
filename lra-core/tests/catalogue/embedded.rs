use lra_core::application::{ApplicationRow, Article, AssuranceLevel, Catalogue, Reading};
use lra_core::decision::Vocabulary;
use lra_core::engine::Engine;
use lra_core::json::application_json;
use lra_core::rulebook::Rulebook;
use serde_json::{Value, json};

/// The independent reading of the annexes: portal, article, name, level, reading.
fn second_reading() -> Vec<Value> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors/catalogue.jsonl");
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn with_level(catalogue: &Catalogue, article: Article, level: AssuranceLevel) -> usize {
    let rows = catalogue.rows().iter();
    rows.filter(|row| row.article() == article && row.level() == level)
        .count()
}

#[test]
fn every_row_of_the_annexes_is_there_as_a_second_reader_found_it() {
    let [.., rulebook] = Rulebook::embedded();
    let rows = rulebook.catalogue().rows().iter().map(|row| {
        json!({
            "portal": row.portal(), "article": row.article(), "name": row.name(),
            "level": row.level(), "reading": row.reading().code(),
        })
    });
    let read = second_reading();
    for (row, read) in rows.clone().zip(&read) {
        assert_eq!(row, *read);
    }
    assert_eq!(rows.len(), read.len());
}

#[test]
fn the_articles_list_so_many_applications_of_each_level() {
    let [.., rulebook] = Rulebook::embedded();
    let expected = [
        ("3.1.a", [7, 0, 0, 0]),
        ("3.1.b", [0, 2, 0, 0]),
        ("3.1.c", [0, 23, 0, 23]),
        ("3.2.a", [1, 0, 0, 0]),
        ("3.2.b", [0, 5, 0, 0]),
        ("3.2.c", [0, 2, 0, 0]),
        ("3.2.e", [0, 0, 0, 2]),
        ("3.3.a", [3, 0, 0, 0]),
        ("3.3.b", [0, 2, 0, 8]),
        ("3.3.c", [0, 0, 0, 54]),
    ];
    for (article, counts) in expected {
        let article = Article::of(article).unwrap();
        let found = AssuranceLevel::ALL
            .iter()
            .map(|level| with_level(rulebook.catalogue(), article, *level));
        assert_eq!(found.collect::<Vec<_>>(), counts, "{}", article.word());
    }
    assert_eq!(rulebook.catalogue().rows().len(), 132);
}

#[test]
fn the_same_name_may_stand_more_than_once() {
    let [.., rulebook] = Rulebook::embedded();
    let of = |name: &str| {
        let rows = rulebook.catalogue().rows().iter();
        let rows = rows.filter(|row| row.name().as_str() == name);
        rows.map(|row| (row.article().word(), row.occurrence(), row.level().word()))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        of("BHOD - Honoraires de disponibilité"),
        [("3.3.b", 1, "password"), ("3.3.c", 1, "strong")]
    );
    assert_eq!(of("eHealth box"), [("3.3.c", 1, "strong"), ("3.3.c", 2, "strong")]);
    assert_eq!(
        of("Identification des employeurs (WIDE)"),
        [("3.1.b", 1, "password"), ("3.1.c", 1, "password")]
    );
    assert_eq!(
        of("Obligation de retenue"),
        [("3.1.a", 1, "none"), ("3.1.c", 1, "password")]
    );
    let repeated = rulebook.catalogue().rows().iter().filter(|row| row.occurrence() > 1);
    assert_eq!(repeated.count(), 1);
}

#[test]
fn before_the_regulation_the_leaflet_counts() {
    let engine = Engine::with_default_rulebook();
    let catalogue_at = |at: &str| {
        let rulebook = engine.rulebook_at(at.parse().unwrap()).unwrap();
        (rulebook.version(), rulebook.catalogue())
    };
    assert_eq!(catalogue_at("2025-03-25T23:00:00Z").0, "2025.1");
    let (version, leaflet) = catalogue_at("2025-03-25T22:59:59.999Z");
    assert_eq!(version, "2018.1");
    let rows = leaflet
        .rows()
        .iter()
        .map(|row| (row.article().word(), row.level().word(), row.name().as_str()));
    let expected = [
        ("3.1.a", "none", "Dimona"),
        ("3.1.a", "none", "Demandes de détachement (Gotot)"),
        ("3.1.a", "none", "Déclarations de travaux"),
        ("3.1.a", "none", "Obligation de retenue 30bis"),
        ("3.1.a", "none", "Répertoire des employeurs"),
        ("3.1.c", "password", "Fichier du personnel"),
        ("3.1.c", "password", "Déclaration multifonctionnelle à l'ONSS (DmfA)"),
        ("3.1.c", "password", "Propositions de modifications"),
        ("3.1.c", "password", "Déclaration des risques sociaux (DRS)"),
        ("3.1.c", "password", "Consultation de déclarations de travail"),
        ("3.1.c", "password", "Chômage temporaire"),
        ("3.1.c", "password", "Fichier vacances"),
        ("3.1.c", "password", "Version sécurisée du répertoire des employeurs"),
        ("3.1.c", "strong", "Modifications directes"),
        (
            "3.1.c",
            "strong",
            "Transmission de données par transfert de fichier (avis structurés)",
        ),
        ("3.2.b", "password", "Déclaration Unique pour les Starters"),
        (
            "3.2.b",
            "password",
            "Consultation des données privées de l'entreprise dans la Banque Carrefour des Entreprises (BCE)",
        ),
    ];
    assert_eq!(rows.collect::<Vec<_>>(), expected);
    assert!(leaflet.rows().iter().all(|row| row.reading() == Reading::Inferred));
}

#[test]
fn the_json_of_a_row_has_every_column() {
    let [.., rulebook] = Rulebook::embedded();
    for row in rulebook.catalogue().rows() {
        let member: Value = serde_json::from_str(&application_json(&rulebook, row)).unwrap();
        let articles: Vec<_> = row.articles().iter().map(|article| article.word()).collect();
        let expected = json!({
            "portal": row.portal().word(), "article": row.article().word(), "articles": articles,
            "name": row.name().as_str(), "occurrence": row.occurrence(), "level": row.level().word(),
            "reading": row.reading().code(), "rulebook": "2025.1",
        });
        assert_eq!(member, expected);
    }
    let text = super::application("federal", "3.2.b", "X", "token", "withdrawn-from = \"2027-01-01\"");
    let rulebook = super::rulebook(&text).unwrap();
    let [row]: &[ApplicationRow; 1] = rulebook.catalogue().rows().try_into().unwrap();
    let member: Value = serde_json::from_str(&application_json(&rulebook, row)).unwrap();
    assert_eq!(member["articles"], json!(["3.2.b", "3.2.d"]));
    assert_eq!(member["withdrawnFrom"], "2026-12-31T23:00:00.000Z");
    assert!(row.is_offered_at("2026-12-31T22:59:59.999Z".parse().unwrap()));
    assert!(!row.is_offered_at("2026-12-31T23:00:00Z".parse().unwrap()));
}
