use super::{ApplicationName, Article, Portal};
use crate::json_reader::{Fault, FaultKind, FromJson, NamedMembers, Reader};
use serde::Serialize;

/// The applications that a designation or a mandate covers. In JSON the text `all`, or a list of
/// `{"portal","article","name"}`, each at most once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ApplicationList {
    /// Every application.
    All,
    /// These, in the order of their names' hashes.
    Some(Box<[ListedApplication]>),
}

/// An application, named as a catalogue names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ListedApplication {
    /// Its portal.
    pub portal: Portal,
    /// The article that lists it.
    pub article: Article,
    /// Its French name.
    pub name: ApplicationName,
}

/// An application stands twice in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected each application once")]
pub struct RepeatedApplication;

impl ApplicationList {
    /// The list that covers nothing.
    #[must_use]
    pub fn none() -> Self {
        Self::Some(Box::default())
    }

    /// The list of these applications. One named under article 3.1.d is the one that 3.1.c lists; one named under 3.2.d may be
    /// listed by 3.2.b or 3.2.c.
    ///
    /// # Errors
    /// [`RepeatedApplication`] when one stands twice.
    pub fn of(mut applications: Vec<ListedApplication>) -> Result<Self, RepeatedApplication> {
        for application in &mut applications {
            application.article = listing(application.article);
        }
        applications.sort_by(|one, other| one.key().cmp(&other.key()));
        if applications
            .windows(2)
            .any(|pair| matches!(pair, [one, other] if one == other))
        {
            return Err(RepeatedApplication);
        }
        Ok(Self::Some(applications.into()))
    }

    /// Whether it covers the application that this article lists, under that article or one that it counts for.
    #[must_use]
    pub fn covers(&self, portal: Portal, article: Article, name: &ApplicationName) -> bool {
        let Self::Some(applications) = self else {
            return true;
        };
        let article = listing(article);
        let holds = |article: Article| {
            let key = (name.hash(), portal, article, name.as_str());
            applications.binary_search_by(|listed| listed.key().cmp(&key)).is_ok()
        };
        holds(article) || article.counts_for().iter().skip(1).any(|article| holds(*article))
    }

    /// Whether it covers everything that the other covers.
    #[must_use]
    pub fn covers_all_of(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::All, _) => true,
            (Self::Some(_), Self::All) => false,
            (Self::Some(_), Self::Some(applications)) => applications
                .iter()
                .all(|listed| self.covers(listed.portal, listed.article, &listed.name)),
        }
    }
}

/// The article that lists what this one names, where there is one alone.
fn listing(article: Article) -> Article {
    match article {
        Article::Article31D => Article::Article31C,
        article => article,
    }
}

impl ListedApplication {
    fn key(&self) -> (u64, Portal, Article, &str) {
        (self.name.hash(), self.portal, self.article, self.name.as_str())
    }
}

impl Serialize for ApplicationList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::All => serializer.serialize_str("all"),
            Self::Some(applications) => applications.serialize(serializer),
        }
    }
}

impl FromJson for ApplicationList {
    fn from_json(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "the text all, or a list of applications, each at most once";
        if reader.at_text() {
            return reader.parsed(EXPECTED, |text| (text == "all").then_some(Self::All));
        }
        let offset = reader.offset();
        let mut applications = Vec::new();
        reader.list("the text all, or a list of applications", |reader| {
            applications.push(ListedApplication::from_json(reader)?);
            Ok(())
        })?;
        Self::of(applications).map_err(|_| Fault::new(FaultKind::InvalidValue, offset, EXPECTED))
    }
}

impl FromJson for ListedApplication {
    fn from_json(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        const MEMBERS: NamedMembers = NamedMembers(&["portal", "article", "name"]);
        let offset = reader.offset();
        let (mut portal, mut article, mut name) = (None, None, None);
        reader.object(&MEMBERS, |reader, place| {
            match place {
                0 => portal = Some(Portal::from_json(reader)?),
                1 => article = Some(Article::from_json(reader)?),
                _ => name = Some(ApplicationName::from_json(reader)?),
            }
            Ok(())
        })?;
        Ok(Self {
            portal: MEMBERS.required(portal, "portal", offset)?,
            article: MEMBERS.required(article, "article", offset)?,
            name: MEMBERS.required(name, "name", offset)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(text: &str) -> ApplicationList {
        crate::json::read(text).unwrap()
    }

    const ONE: &str = r#"{"portal":"federal","article":"3.2.b","name":"e-Notification"}"#;
    const OTHER: &str = r#"{"portal":"social-security","article":"3.1.c","name":"Publiato"}"#;

    #[test]
    fn a_list_covers_what_stands_in_it() {
        let (one, both) = (list(&format!("[{ONE}]")), list(&format!("[{OTHER},{ONE}]")));
        let name: ApplicationName = "Publiato".parse().unwrap();
        assert!(both.covers(Portal::SocialSecurity, Article::Article31C, &name));
        assert!(!both.covers(Portal::SocialSecurity, Article::Article31B, &name));
        assert!(!one.covers(Portal::SocialSecurity, Article::Article31C, &name));
        assert!(ApplicationList::All.covers(Portal::Federal, Article::Article32B, &name));
        assert!(both.covers_all_of(&one) && !one.covers_all_of(&both));
        assert!(ApplicationList::All.covers_all_of(&both) && !both.covers_all_of(&ApplicationList::All));
        assert!(one.covers_all_of(&ApplicationList::none()));
    }

    #[test]
    fn an_application_is_found_under_the_article_for_users_too() {
        let users = list(
            r#"[{"portal":"federal","article":"3.2.d","name":"Tax-on-web (TOW)"},
                {"portal":"social-security","article":"3.1.d","name":"Publiato"}]"#,
        );
        let [tax, publiato] = ["Tax-on-web (TOW)", "Publiato"].map(|name| name.parse::<ApplicationName>().unwrap());
        assert!(users.covers(Portal::Federal, Article::Article32C, &tax));
        assert!(users.covers(Portal::Federal, Article::Article32B, &tax));
        assert!(!users.covers(Portal::Federal, Article::Article32E, &tax));
        assert!(users.covers(Portal::SocialSecurity, Article::Article31C, &publiato));
        assert!(!users.covers(Portal::SocialSecurity, Article::Article31B, &publiato));
        let managers = list(&format!("[{OTHER}]"));
        assert!(users.covers_all_of(&managers));
    }

    #[test]
    fn the_order_does_not_matter_and_nothing_stands_twice() {
        assert_eq!(list(&format!("[{OTHER},{ONE}]")), list(&format!("[{ONE},{OTHER}]")));
        assert_eq!(list("\"all\""), ApplicationList::All);
        let twice = format!("[{ONE},{ONE}]");
        for text in [
            twice.as_str(),
            "\"none\"",
            "null",
            "1",
            "{}",
            "[[]]",
            r#"[{"portal":"federal"}]"#,
        ] {
            assert!(crate::json::read::<ApplicationList>(text).is_err(), "{text}");
        }
    }
}
