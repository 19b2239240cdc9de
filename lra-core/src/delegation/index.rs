use super::{Designation, DesignationsError, Designator, PersonReference};
use crate::decision::vocabulary::UserRole;
use crate::time::{Instant, OpenPeriod};

/// What is worked out once, so that a question about an instant need not look through all designations.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Index {
    /// By hash and text of their references.
    people: Vec<Person>,
    /// Where among the people those begin whose hash begins with this number; one more than there are such numbers.
    buckets: Vec<u32>,
    bucket_bits: u32,
    /// By person, role, designator, start and place.
    rows: Vec<Row>,
    /// The starts and ends of the designations of each person, in order of time.
    changes: Vec<Instant>,
    /// Principals one of whom took over from the other, one line after the other, each in order of time.
    lines: Vec<LineRow>,
    principal_starts: Vec<Instant>,
    principal_ends: Vec<Instant>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Person {
    hash: u64,
    /// A designation of this person.
    place: u32,
    first_row: u32,
    last_row: u32,
    first_change: u32,
    last_change: u32,
}

/// A designation, without what is seldom asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Row {
    pub period: OpenPeriod,
    pub by: By,
    /// Its place in the list.
    pub place: u32,
    line: u32,
    pub role: UserRole,
}

/// Who made a designation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum By {
    Enterprise,
    /// A person who was designated themselves, by number.
    Person(u32),
    /// Somebody who never was.
    Nobody,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct LineRow {
    row: u32,
    end: u32,
}

const NO_LINE: u32 = u32::MAX;

/// Counts stay below [`Designations::MOST`](super::Designations::MOST), which is checked first.
fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn wide(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

impl Row {
    fn is_top_of(&self, role: UserRole) -> bool {
        self.role == role && self.by == By::Enterprise
    }

    pub fn contains(&self, at: Instant) -> bool {
        self.period.contains(at)
    }
}

/// The roles to which nobody but the enterprise designates.
const TOP_ROLES: [UserRole; 3] = [
    UserRole::PrincipalAccessManager,
    UserRole::CoPrincipalAccessManager,
    UserRole::Curator,
];

impl Index {
    pub fn of(list: &[Designation]) -> Result<Self, DesignationsError> {
        if list.len() > super::Designations::MOST {
            return Err(DesignationsError::TooMany);
        }
        each_alone(list)?;
        let mut index = Self::default();
        index.number_people(list);
        index.name_designators(list);
        index.compare_rows(list)?;
        index.join_lines(list)?;
        index.note_changes();
        Ok(index)
    }

    fn number_people(&mut self, list: &[Designation]) {
        let mut order: Vec<(u64, &str, u32)> = list
            .iter()
            .zip(0..)
            .map(|(designation, place)| (designation.person.hash(), designation.person.as_str(), place))
            .collect();
        order.sort_unstable();
        let mut before: Option<(u64, &str)> = None;
        for ((hash, text, place), row) in order.into_iter().zip(0_u32..) {
            if before != Some((hash, text)) {
                before = Some((hash, text));
                self.people.push(Person {
                    hash,
                    place,
                    first_row: row,
                    last_row: row,
                    first_change: 0,
                    last_change: 0,
                });
            }
            if let Some(person) = self.people.last_mut() {
                person.last_row = row + 1;
            }
            if let Some(designation) = list.get(wide(place)) {
                self.rows.push(Row {
                    period: designation.period,
                    by: By::Nobody,
                    place,
                    line: NO_LINE,
                    role: designation.role,
                });
            }
        }
        // About one person to a bucket.
        self.bucket_bits = self.people.len().next_power_of_two().trailing_zeros();
        let numbers = 1_usize << self.bucket_bits;
        self.buckets = Vec::with_capacity(numbers + 1);
        let mut person = 0;
        for bucket in 0..=numbers {
            while self
                .people
                .get(person)
                .is_some_and(|person| self.bucket(person.hash) < bucket)
            {
                person += 1;
            }
            self.buckets.push(narrow(person));
        }
    }

    fn bucket(&self, hash: u64) -> usize {
        // Shifting by all 64 bits is no shift at all in Rust.
        let first_bits = hash.checked_shr(64 - self.bucket_bits).unwrap_or(0);
        usize::try_from(first_bits).unwrap_or(usize::MAX)
    }

    fn name_designators(&mut self, list: &[Designation]) {
        let mut rows = core::mem::take(&mut self.rows);
        for row in &mut rows {
            let Some(designation) = list.get(wide(row.place)) else {
                continue;
            };
            row.by = match &designation.by {
                Designator::Enterprise => By::Enterprise,
                Designator::Person(person) => self.person(list, person).map_or(By::Nobody, By::Person),
            };
        }
        self.rows = rows;
        for person in &self.people {
            if let Some(rows) = self.rows.get_mut(wide(person.first_row)..wide(person.last_row)) {
                rows.sort_unstable_by_key(|row| (row.role, row.by, row.period.start(), row.place));
            }
        }
    }

    /// Refuses what stands twice, and the same person twice at once as principal, co-principal or curator.
    fn compare_rows(&self, list: &[Designation]) -> Result<(), DesignationsError> {
        for person in &self.people {
            let rows = self
                .rows
                .get(wide(person.first_row)..wide(person.last_row))
                .unwrap_or_default();
            for alike in rows.chunk_by(|one, other| {
                (one.role, one.by, one.period.start()) == (other.role, other.by, other.period.start())
            }) {
                if alike.len() > 1 {
                    refuse_repetition(list, alike)?;
                }
            }
            for pair in rows.windows(2) {
                if let [one, other] = pair
                    && TOP_ROLES
                        .iter()
                        .any(|role| one.is_top_of(*role) && other.is_top_of(*role))
                    && one.contains(other.period.start())
                {
                    let place = wide(other.place.max(one.place));
                    return Err(DesignationsError::Overlapping { place });
                }
            }
        }
        Ok(())
    }

    fn join_lines(&mut self, list: &[Designation]) -> Result<(), DesignationsError> {
        let mut successors: Vec<u32> = Vec::new();
        let mut is_successor: Vec<bool> = Vec::new();
        for (row, number) in self.rows.iter().zip(0_u32..) {
            let taken_over = list.get(wide(row.place)).and_then(|one| one.takes_over_from.as_ref());
            let Some(predecessor) = taken_over.and_then(|person| self.predecessor(list, person, row)) else {
                continue;
            };
            if successors.is_empty() {
                successors.resize(self.rows.len(), NO_LINE);
                is_successor.resize(self.rows.len(), false);
            }
            if let (Some(successor), Some(flag)) = (
                successors.get_mut(wide(predecessor)),
                is_successor.get_mut(wide(number)),
            ) {
                if let Some(other) = self.rows.get(wide(*successor)) {
                    let place = wide(other.place.max(row.place));
                    return Err(DesignationsError::SeveralSuccessors { place });
                }
                *successor = number;
                *flag = true;
            }
        }
        let successor_of = |row: u32| successors.get(wide(row)).copied().filter(|next| *next != NO_LINE);
        // Each successor starts later than its predecessor, so that a line never leads back to itself.
        for (head, is_successor) in (0_u32..).zip(is_successor) {
            if is_successor || successor_of(head).is_none() {
                continue;
            }
            let first = self.lines.len();
            let mut next = Some(head);
            while let Some(row) = next {
                if let Some(joined) = self.rows.get_mut(wide(row)) {
                    joined.line = narrow(self.lines.len());
                }
                self.lines.push(LineRow { row, end: 0 });
                next = successor_of(row);
            }
            let end = narrow(self.lines.len());
            for line in self.lines.iter_mut().skip(first) {
                line.end = end;
            }
        }
        Ok(())
    }

    /// The designation that is handed over: the last as principal, by the enterprise, that started before.
    fn predecessor(&self, list: &[Designation], person: &PersonReference, successor: &Row) -> Option<u32> {
        let person = self.people.get(wide(self.person(list, person)?))?;
        let rows = self.rows.get(wide(person.first_row)..wide(person.last_row))?;
        let end = rows.partition_point(|row| {
            (row.role, row.by, row.period.start())
                < (
                    UserRole::PrincipalAccessManager,
                    By::Enterprise,
                    successor.period.start(),
                )
        });
        let last = end.checked_sub(1)?;
        let found = rows.get(last)?.is_top_of(UserRole::PrincipalAccessManager);
        found.then(|| person.first_row + narrow(last))
    }

    fn note_changes(&mut self) {
        for person in &mut self.people {
            let rows = self
                .rows
                .get(wide(person.first_row)..wide(person.last_row))
                .unwrap_or_default();
            person.first_change = narrow(self.changes.len());
            for row in rows {
                self.changes.push(row.period.start());
                self.changes.extend(row.period.end());
                if row.is_top_of(UserRole::PrincipalAccessManager) {
                    self.principal_starts.push(row.period.start());
                    self.principal_ends.extend(row.period.end());
                }
            }
            person.last_change = narrow(self.changes.len());
            if let Some(changes) = self.changes.get_mut(wide(person.first_change)..) {
                changes.sort_unstable();
            }
        }
        self.principal_starts.sort_unstable();
        self.principal_ends.sort_unstable();
    }

    /// The number of a person who was ever designated.
    pub fn person(&self, list: &[Designation], person: &PersonReference) -> Option<u32> {
        let bucket = self.bucket(person.hash());
        let first = self.buckets.get(bucket).copied()?;
        let last = self.buckets.get(bucket + 1).copied()?;
        let people = self.people.get(wide(first)..wide(last))?;
        let text = |place: u32| list.get(wide(place)).map_or("", |one| one.person.as_str());
        let found = people.binary_search_by(|known| {
            let hashes = known.hash.cmp(&person.hash());
            hashes.then_with(|| text(known.place).cmp(person.as_str()))
        });
        found.ok().map(|position| first + narrow(position))
    }

    /// The designations of a person.
    #[inline]
    pub fn rows(&self, person: u32) -> &[Row] {
        let rows = self
            .people
            .get(wide(person))
            .and_then(|person| self.rows.get(wide(person.first_row)..wide(person.last_row)));
        rows.unwrap_or_default()
    }

    /// Those to one role.
    #[inline]
    pub fn rows_as(&self, person: u32, role: UserRole) -> &[Row] {
        let rows = self.rows(person);
        let first = rows.partition_point(|row| row.role < role);
        let last = rows.partition_point(|row| row.role <= role);
        rows.get(first..last).unwrap_or_default()
    }

    /// The designation to a role by the enterprise that was in force at a moment; there is at most one.
    pub fn held(&self, person: u32, role: UserRole, at: Instant) -> Option<&Row> {
        let rows = self.rows(person);
        let end = rows.partition_point(|row| (row.role, row.by, row.period.start()) <= (role, By::Enterprise, at));
        rows.get(end.checked_sub(1)?)
            .filter(|row| row.is_top_of(role) && row.contains(at))
    }

    /// Who took over last, at some moment, from a principal or from whoever took over from that one.
    pub fn successor(&self, row: &Row, at: Instant) -> Option<&Row> {
        let own = self.lines.get(wide(row.line))?;
        let later = self.lines.get(wide(row.line) + 1..wide(own.end))?;
        let begun = later.partition_point(|line| {
            self.rows
                .get(wide(line.row))
                .is_some_and(|row| row.period.start() <= at)
        });
        self.rows.get(wide(later.get(begun.checked_sub(1)?)?.row))
    }

    /// The first moment after this one at which a designation of the person starts or ends.
    pub fn next_change(&self, person: u32, at: Instant) -> Option<Instant> {
        let person = self.people.get(wide(person))?;
        let changes = self.changes.get(wide(person.first_change)..wide(person.last_change))?;
        after(changes, at)
    }

    /// How many designations as principal by the enterprise are in force.
    pub fn principals_at(&self, at: Instant) -> u32 {
        let begun = self.principal_starts.partition_point(|start| *start <= at);
        let ended = self.principal_ends.partition_point(|end| *end <= at);
        narrow(begun.saturating_sub(ended))
    }

    /// The first moment after this one at which one of them starts or ends.
    pub fn next_principal_change(&self, at: Instant) -> Option<Instant> {
        let start = after(&self.principal_starts, at);
        let end = after(&self.principal_ends, at);
        start.into_iter().chain(end).min()
    }
}

fn after(instants: &[Instant], at: Instant) -> Option<Instant> {
    let position = instants.partition_point(|instant| *instant <= at);
    instants.get(position).copied()
}

fn each_alone(list: &[Designation]) -> Result<(), DesignationsError> {
    for (place, designation) in list.iter().enumerate() {
        if designation.role == UserRole::None {
            return Err(DesignationsError::WithoutRole { place });
        }
        if matches!(&designation.by, Designator::Person(by) if *by == designation.person) {
            return Err(DesignationsError::SelfDesignated { place });
        }
        let principal =
            designation.role == UserRole::PrincipalAccessManager && designation.by == Designator::Enterprise;
        if designation.takes_over_from.is_some() && !principal {
            return Err(DesignationsError::TakenOverByOther { place });
        }
    }
    Ok(())
}

/// Of designations that are alike in person, role, kind of designator and start.
fn refuse_repetition(list: &[Designation], alike: &[Row]) -> Result<(), DesignationsError> {
    let mut whole: Vec<(String, u32)> = alike
        .iter()
        .filter_map(|row| {
            let designation = list.get(wide(row.place))?;
            Some((serde_json::to_string(designation).unwrap_or_default(), row.place))
        })
        .collect();
    whole.sort_unstable();
    for pair in whole.windows(2) {
        if let [(one, _), (other, place)] = pair
            && one == other
        {
            return Err(DesignationsError::Repeated { place: wide(*place) });
        }
    }
    Ok(())
}
