//! What Cedar and Rego are handed of the designations of an enterprise: which of them bear at this instant, and on which
//! others each rests. Neither language can say itself that a path of designations of any length is sound, so a directory
//! does it, from the enterprise downwards; the policies walk what it gives.

use serde_json::Value;

/// The designations of an enterprise at an instant.
pub struct Directory {
    list: Vec<Designation>,
    at: String,
}

struct Designation {
    person: String,
    role: String,
    by: String,
    start: String,
    end: Option<String>,
    applications: Applications,
    takes_over_from: Option<String>,
}

/// A list of applications, each by portal, article and name.
#[derive(Clone, Debug, PartialEq)]
pub enum Applications {
    Every,
    Some(Vec<(String, String, String)>),
}

impl Applications {
    /// Reads it: the text `all`, or a list. What is named under 3.1.d is what 3.1.c lists; under 3.2.d it may be listed by
    /// 3.2.b or 3.2.c.
    #[must_use]
    pub fn read(value: &Value) -> Self {
        let Value::Array(list) = value else {
            assert_eq!(value, "all");
            return Self::Every;
        };
        let word = |row: &Value, member: &str| row[member].as_str().unwrap().to_owned();
        let rows = list.iter().flat_map(|row| {
            let article = word(row, "article");
            let articles = match article.as_str() {
                "3.1.d" => vec!["3.1.c"],
                "3.2.d" => vec!["3.2.b", "3.2.c", "3.2.d"],
                article => vec![article],
            };
            let articles: Vec<_> = articles.into_iter().map(ToOwned::to_owned).collect();
            articles
                .into_iter()
                .map(|article| (word(row, "portal"), article, word(row, "name")))
        });
        Self::Some(rows.collect())
    }

    /// Whether it holds this application.
    #[must_use]
    pub fn hold(&self, portal: &str, article: &str, name: &str) -> bool {
        match self {
            Self::Every => true,
            Self::Some(list) => list
                .iter()
                .any(|(p, a, n)| (&**p, &**a, &**n) == (portal, article, name)),
        }
    }
}

/// The enterprise, or a designation by its place in the list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bearer {
    Enterprise,
    Designation(usize),
}

impl Directory {
    /// Reads the fact `enterprise.designations`. Instants stand in one form, so that texts are in their order.
    #[must_use]
    pub fn read(designations: &Value, at: &str) -> Self {
        let word = |row: &Value, member: &str| row.get(member).map(|value| value.as_str().unwrap().to_owned());
        let list = designations.as_array().unwrap().iter().map(|row| {
            let role = word(row, "role").unwrap();
            Designation {
                person: word(row, "person").unwrap(),
                by: word(row, "by").unwrap(),
                start: word(row, "start").unwrap(),
                end: word(row, "end"),
                takes_over_from: word(row, "takesOverFrom"),
                applications: match row.get("applications") {
                    Some(value) => Applications::read(value),
                    None if matches!(&*role, "user" | "curator-user") => Applications::Some(Vec::new()),
                    None => Applications::Every,
                },
                role,
            }
        });
        Self {
            list: list.collect(),
            at: at.to_owned(),
        }
    }

    fn in_force(&self, place: usize) -> bool {
        let designation = &self.list[place];
        designation.start <= self.at && designation.end.as_ref().is_none_or(|end| &self.at < end)
    }

    /// How many persons are principal access manager in force, named by the enterprise.
    #[must_use]
    pub fn principals(&self) -> usize {
        let places = 0..self.list.len();
        places
            .filter(|place| self.in_force(*place) && self.list[*place].is_principal())
            .count()
    }

    /// The designations of a person in a role that are in force.
    pub fn held<'a>(&'a self, person: &'a str, role: &'a str) -> impl Iterator<Item = usize> + 'a {
        let places = 0..self.list.len();
        places.filter(move |place| {
            let designation = &self.list[*place];
            self.in_force(*place) && designation.person == person && designation.role == role
        })
    }

    /// What a designation is for.
    #[must_use]
    pub fn applications(&self, place: usize) -> &Applications {
        &self.list[place].applications
    }

    /// Every designation that is borne by the enterprise, with what bears it. A designation that rests on itself by way of
    /// others alone is not among them.
    #[must_use]
    pub fn borne(&self) -> Vec<(usize, Vec<Bearer>)> {
        self.borne_among(|_| true)
    }

    /// The same, of the designations that hold this application alone.
    #[must_use]
    pub fn borne_for(&self, portal: &str, article: &str, name: &str) -> Vec<(usize, Vec<Bearer>)> {
        self.borne_among(|place| self.list[place].applications.hold(portal, article, name))
    }

    fn borne_among(&self, counts: impl Fn(usize) -> bool) -> Vec<(usize, Vec<Bearer>)> {
        let mut borne: Vec<(usize, Vec<Bearer>)> = Vec::new();
        let mut left: Vec<usize> = (0..self.list.len())
            .filter(|place| self.in_force(*place) && counts(*place))
            .collect();
        loop {
            let mut next = Vec::new();
            left.retain(|place| {
                let designation = &self.list[*place];
                let others = borne.iter().map(|(other, _)| *other);
                let others = others.filter(|other| self.bears(*other, *place));
                let mut bearers: Vec<_> = others.map(Bearer::Designation).collect();
                if designation.by == "enterprise" && competent("enterprise", &designation.role) {
                    bearers.push(Bearer::Enterprise);
                }
                let stays = bearers.is_empty();
                if !stays {
                    next.push((*place, bearers));
                }
                stays
            });
            if next.is_empty() {
                return borne;
            }
            borne.append(&mut next);
        }
    }

    /// Whether one designation bears another, both in force: it is that of the designator, or of the principal who stands
    /// in for them after a hand-over.
    fn bears(&self, one: usize, other: usize) -> bool {
        let (bearer, borne) = (&self.list[one], &self.list[other]);
        let before = |place: &usize| {
            let predecessor = &self.list[*place];
            let made_in_time =
                predecessor.start <= borne.start && predecessor.end.as_ref().is_none_or(|end| &borne.start < end);
            predecessor.person == borne.by && predecessor.is_principal() && made_in_time
        };
        competent(&bearer.role, &borne.role)
            && (bearer.person == borne.by && bearer.start <= borne.start
                || (0..self.list.len())
                    .filter(before)
                    .any(|place| self.stand_in(place) == Some(one)))
    }

    /// The last of those who took over from a principal, one after the other, and have begun.
    fn stand_in(&self, mut place: usize) -> Option<usize> {
        let mut last = None;
        while let Some(next) = (0..self.list.len()).find(|next| self.predecessor(*next) == Some(place)) {
            if self.list[next].start > self.at {
                break;
            }
            (place, last) = (next, Some(next));
        }
        last
    }

    /// The designation that a principal took over: the latest that began before it.
    fn predecessor(&self, place: usize) -> Option<usize> {
        let successor = &self.list[place];
        let person = successor.takes_over_from.as_ref()?;
        let earlier = (0..self.list.len()).filter(|other| {
            let other = &self.list[*other];
            &other.person == person && other.is_principal() && other.start < successor.start
        });
        earlier.max_by_key(|other| &self.list[*other].start)
    }
}

impl Designation {
    fn is_principal(&self) -> bool {
        self.role == "principal-access-manager" && self.by == "enterprise"
    }
}

/// Who may designate whom (users' regulation, articles 2, 2bis and 3).
fn competent(designator: &str, role: &str) -> bool {
    match role {
        "principal-access-manager" | "co-principal-access-manager" | "curator" => designator == "enterprise",
        "access-manager" => matches!(
            designator,
            "enterprise" | "principal-access-manager" | "co-principal-access-manager"
        ),
        "user" => matches!(
            designator,
            "principal-access-manager" | "co-principal-access-manager" | "access-manager"
        ),
        "curator-user" => designator == "curator",
        _ => false,
    }
}
