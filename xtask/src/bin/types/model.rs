//! What the schemas describe, in the terms of no language: the writers of the languages' types start from here.

/// Everything that crosses the border of the library as JSON and has a type of its own.
#[derive(Debug, Default)]
pub struct Model {
    /// Closed lists of words, by name.
    pub vocabularies: Vec<Vocabulary>,
    /// Objects that stand within facts and answers; each comes after those it holds.
    pub structures: Vec<Structure>,
    /// Either of several structures.
    pub unions: Vec<Union>,
    /// The questions, in the order of their words.
    pub questions: Vec<Question>,
    /// The rules, in the order of the rule table.
    pub rules: Vec<Rule>,
}

/// A closed list of words.
#[derive(Debug)]
pub struct Vocabulary {
    /// Its name in `UpperCamelCase`.
    pub name: String,
    /// What its words tell.
    pub about: String,
    /// The words in their order.
    pub words: Vec<Word>,
}

/// A word of a vocabulary.
#[derive(Debug)]
pub struct Word {
    /// As it stands in JSON.
    pub text: String,
    /// What it means; empty where the schemas do not say.
    pub about: String,
}

/// An object with these members and no others.
#[derive(Debug)]
pub struct Structure {
    /// Its name in `UpperCamelCase`.
    pub name: String,
    /// What it is.
    pub about: String,
    /// Its members: those that must be there first, else in the order of their names.
    pub members: Vec<Member>,
}

/// Either of several structures, told apart by the members that each must have.
#[derive(Debug)]
pub struct Union {
    /// Its name in `UpperCamelCase`.
    pub name: String,
    /// What it is.
    pub about: String,
    /// The names of the structures.
    pub of: Vec<String>,
}

/// A member of an object.
#[derive(Debug)]
pub struct Member {
    /// As it stands in JSON, in `lowerCamelCase`.
    pub name: String,
    /// What it tells; empty where the schemas do not say.
    pub about: String,
    /// The form of its value.
    pub form: Form,
    /// Whether it must be there.
    pub required: bool,
}

/// The form of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// True or false.
    Boolean,
    /// True, or the member is absent.
    Flag,
    /// Always this truth: it tells the structures of a union apart.
    Always(bool),
    /// A whole number from 0 up.
    Count,
    /// A text.
    Text,
    /// An instant in UTC, to the millisecond.
    Instant,
    /// A day.
    Date,
    /// An instant or a day; those of one structure are of one kind.
    Moment,
    /// A birth date as far as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
    BirthDate,
    /// A word of the vocabulary of this name.
    Word(String),
    /// A structure or union of this name.
    Structure(String),
    /// A list.
    List(Box<Form>),
    /// This, or the word `none`: it is known that there is none.
    OrNone(Box<Form>),
    /// This, or the word `all`.
    OrAll(Box<Form>),
    /// What a finding or duty rests on: `{"reasons":[…]}`, `{"facts":[…]}` or `{}`; see [`Rule::reasons`].
    Arguments,
    /// Any JSON.
    Any,
}

/// A question that a portal can ask.
#[derive(Debug)]
pub struct Question {
    /// The value of its member `question`.
    pub word: String,
    /// What is asked.
    pub about: String,
    /// The facts it reads, by their group.
    pub groups: Vec<Group>,
    /// Its other members, all of them optional: `id`, `at`, `rulebook`, `lang` and perhaps `nearestPermit`.
    pub members: Vec<Member>,
}

/// A group of the facts of a question.
#[derive(Debug)]
pub struct Group {
    /// As it stands in JSON.
    pub name: String,
    /// The facts, none of which must be there.
    pub facts: Vec<Member>,
}

/// What the findings of a rule can carry.
#[derive(Debug)]
pub struct Rule {
    /// Its id.
    pub id: String,
    /// Why it can be violated.
    pub reasons: Vec<Reason>,
}

/// Why a rule can be violated.
#[derive(Debug)]
pub struct Reason {
    /// Its code, unique within the rule.
    pub code: String,
    /// The values it names, all of which are there.
    pub arguments: Vec<Member>,
}
