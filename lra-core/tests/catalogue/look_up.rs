use lra_core::application::{ApplicationName, Article, AssuranceLevel, Catalogue, CatalogueError, Portal, Reading};
use lra_core::decision::Vocabulary;
use lra_core::rulebook::Rulebook;
use proptest::prelude::*;
use std::collections::HashMap;

fn name(text: &str) -> ApplicationName {
    text.parse().unwrap()
}

fn listing_articles() -> Vec<Article> {
    let all = Article::ALL.iter().copied();
    all.filter(|article| article.lists_applications()).collect()
}

#[test]
fn every_row_of_the_embedded_rulebooks_is_found_by_each_of_its_articles() {
    for rulebook in Rulebook::embedded() {
        let catalogue = rulebook.catalogue();
        for row in catalogue.rows() {
            for article in Article::ALL {
                let found = catalogue.find(*article, row.name());
                assert_eq!(row.article().counts_as(*article), row.articles().contains(article));
                if row.articles().contains(article) {
                    let found = found.unwrap();
                    assert_eq!((found.article(), found.occurrence()), (row.article(), 1));
                } else if let Some(found) = found {
                    assert!(found.articles().contains(article) && found.name() == row.name());
                }
            }
            for portal in Portal::ALL {
                let listed = catalogue
                    .listings(*portal, row.name())
                    .any(|found| found.article() == row.article());
                assert_eq!(listed, *portal == row.portal());
            }
        }
        assert!(
            catalogue
                .find(Article::Article31C, &name("dimona (sécurisé)"))
                .is_none()
        );
    }
}

#[test]
fn another_portal_or_audience_is_told() {
    let [.., rulebook] = Rulebook::embedded();
    let articles = |portal, text: &str| {
        let listings = rulebook.catalogue().listings(portal, &name(text));
        listings.map(|row| row.article().word()).collect::<Vec<_>>()
    };
    assert_eq!(
        articles(Portal::SocialSecurity, "Obligation de retenue"),
        ["3.1.a", "3.1.c"]
    );
    assert_eq!(
        articles(Portal::SocialSecurity, "Identification des employeurs (WIDE)"),
        ["3.1.b", "3.1.c"]
    );
    assert_eq!(articles(Portal::Federal, "eHealth box"), [""; 0]);
    assert_eq!(articles(Portal::Ehealth, "eHealth box"), ["3.3.c"]);
}

#[test]
fn an_article_that_has_the_applications_of_others_lists_none() {
    let mut catalogue = Catalogue::new();
    for article in [Article::Article31D, Article::Article32D] {
        assert_eq!(
            catalogue.list(article, name("X"), AssuranceLevel::None, Reading::Stated, None),
            Err(CatalogueError::NoListingArticle)
        );
    }
    assert!(catalogue.rows().is_empty());
}

/// An invented catalogue: a row is an article, a name and a level, as far as each article lists a name at one level.
fn invented(rows: &[(usize, usize, usize)]) -> (Catalogue, HashMap<(Article, String), AssuranceLevel>) {
    let (articles, levels) = (listing_articles(), AssuranceLevel::ALL);
    let mut catalogue = Catalogue::new();
    let mut expected = HashMap::new();
    for (article, number, level) in rows {
        let article = articles[article % articles.len()];
        let text = format!("Application {number}");
        let level = levels[level % levels.len()];
        let known = *expected.entry((article, text.clone())).or_insert(level);
        let listed = catalogue.list(article, name(&text), level, Reading::Stated, None);
        assert_eq!(listed.is_ok(), known == level);
    }
    (catalogue, expected)
}

fn check(rows: &[(usize, usize, usize)]) {
    let (catalogue, expected) = invented(rows);
    for ((article, text), level) in &expected {
        let row = catalogue.find(*article, &name(text)).unwrap();
        assert_eq!(
            (row.article(), row.name().as_str(), row.level()),
            (*article, text.as_str(), *level)
        );
    }
    let most = rows.iter().map(|(_, number, _)| number + 2).max().unwrap_or_default();
    for article in listing_articles() {
        for number in (0..most).step_by(1 + most / 500) {
            let text = format!("Application {number}");
            let found = catalogue.find(article, &name(&text)).map(|row| row.level());
            assert_eq!(found, expected.get(&(article, text)).copied());
        }
    }
    let mut counts = HashMap::new();
    for row in catalogue.rows() {
        let count = counts.entry((row.article(), row.name().as_str())).or_insert(0);
        *count += 1;
        assert_eq!(row.occurrence(), *count);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn few_rows_are_all_found(rows in prop::collection::vec((0..10_usize, 0..6_usize, 0..4_usize), 15)) {
        check(&rows);
    }
}

#[test]
fn many_rows_are_all_found() {
    // Three thousand names under several articles each, some of them twice.
    let rows: Vec<_> = (0..15_000_usize)
        .map(|row| (row / 7, row * 7_919 % 3_000, row % 3))
        .collect();
    check(&rows);
    let (catalogue, _) = invented(&(0..15_000).map(|row| (row, row, row)).collect::<Vec<_>>());
    assert_eq!(catalogue.rows().len(), 15_000);
}
