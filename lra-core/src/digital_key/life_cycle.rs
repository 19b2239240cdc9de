//! The life of a digital key, and what a lost phone, a lost card or a new number means for the keys of a person. (CSAM, terms
//! of use of digital keys, articles 3 and 6; users' regulation, article 5bis.)

pub use crate::decision::vocabulary::KeyState;

use super::KeyKind;

/// What can happen to a digital key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KeyEvent {
    /// Its holder activates it.
    Activate,
    /// It is locked after wrong tries.
    Lock,
    /// Somebody tries to have it unlocked.
    Unlock,
    /// Its holder, or whoever administers it, deactivates it.
    Deactivate,
    /// Another key takes its place.
    Replace,
    /// It was lost.
    ReportLoss,
    /// It was stolen.
    ReportTheft,
    /// Others misused it.
    ReportMisuse,
    /// Its loss or misuse is suspected.
    ReportSuspicion,
}

impl KeyEvent {
    /// Every event.
    pub const ALL: [Self; 9] = [
        Self::Activate,
        Self::Lock,
        Self::Unlock,
        Self::Deactivate,
        Self::Replace,
        Self::ReportLoss,
        Self::ReportTheft,
        Self::ReportMisuse,
        Self::ReportSuspicion,
    ];
}

/// Why something cannot happen to a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeyEventError {
    /// It was not activated yet, so that it cannot be locked by use.
    #[error("expected a key that was activated")]
    NotActivated,
    /// It is active already.
    #[error("expected a key that is not active yet")]
    AlreadyActive,
    /// It is not locked.
    #[error("expected a key that is locked")]
    NotLocked,
    /// It is locked, and never unlocked: its holder asks for a new one (CSAM, article 3).
    #[error("a locked key is never unlocked; its holder asks for a new one")]
    LockedForGood,
    /// It was deactivated, for good.
    #[error("expected a key that was not deactivated")]
    Deactivated,
    /// Another key took its place.
    #[error("expected a key that was not replaced")]
    Replaced,
}

/// The state of a key after an event. What was deactivated or replaced stays so; what is locked can only be deactivated or
/// replaced.
///
/// ```
/// use lra_core::digital_key::life_cycle::{KeyEvent, KeyEventError, KeyState, state_after};
/// assert_eq!(state_after(KeyState::Active, KeyEvent::Lock), Ok(KeyState::Locked));
/// assert_eq!(state_after(KeyState::Locked, KeyEvent::Unlock), Err(KeyEventError::LockedForGood));
/// assert_eq!(state_after(KeyState::Active, KeyEvent::ReportTheft), Ok(KeyState::Deactivated));
/// ```
///
/// # Errors
/// [`KeyEventError`] where the event is refused: the key stays as it is.
pub const fn state_after(state: KeyState, event: KeyEvent) -> Result<KeyState, KeyEventError> {
    match (state, event) {
        (KeyState::Deactivated, _) => Err(KeyEventError::Deactivated),
        (KeyState::Replaced, _) => Err(KeyEventError::Replaced),
        (
            _,
            KeyEvent::Deactivate
            | KeyEvent::ReportLoss
            | KeyEvent::ReportTheft
            | KeyEvent::ReportMisuse
            | KeyEvent::ReportSuspicion,
        ) => Ok(KeyState::Deactivated),
        (_, KeyEvent::Replace) => Ok(KeyState::Replaced),
        (KeyState::Pending, KeyEvent::Activate) => Ok(KeyState::Active),
        (KeyState::Active, KeyEvent::Lock) => Ok(KeyState::Locked),
        (KeyState::Pending, KeyEvent::Lock) => Err(KeyEventError::NotActivated),
        (KeyState::Active, KeyEvent::Activate) => Err(KeyEventError::AlreadyActive),
        (KeyState::Locked, KeyEvent::Activate | KeyEvent::Lock | KeyEvent::Unlock) => Err(KeyEventError::LockedForGood),
        (KeyState::Pending | KeyState::Active, KeyEvent::Unlock) => Err(KeyEventError::NotLocked),
    }
}

/// A digital key of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeldKey {
    kind: KeyKind,
    state: KeyState,
}

impl HeldKey {
    /// A key that was asked for and is not activated yet, beside those that the person holds.
    ///
    /// # Errors
    /// [`OldNumberLinked`] for a key by SMS while one for another number is there: that is removed first (CSAM, article 6).
    pub fn request(kind: KeyKind, held: &[Self]) -> Result<Self, OldNumberLinked> {
        if kind.is("sms-code") && held.iter().any(|key| key.kind == kind && key.is_there()) {
            return Err(OldNumberLinked);
        }
        Ok(Self {
            kind,
            state: KeyState::Pending,
        })
    }

    /// A key as it was found.
    #[must_use]
    pub const fn new(kind: KeyKind, state: KeyState) -> Self {
        Self { kind, state }
    }

    /// Its kind.
    #[must_use]
    pub const fn kind(self) -> KeyKind {
        self.kind
    }

    /// Where it stands in its life.
    #[must_use]
    pub const fn state(self) -> KeyState {
        self.state
    }

    /// The key after an event.
    ///
    /// # Errors
    /// As [`state_after`].
    pub fn after(self, event: KeyEvent) -> Result<Self, KeyEventError> {
        let state = state_after(self.state, event)?;
        Ok(Self { state, ..self })
    }

    /// Whether it was neither deactivated nor replaced.
    const fn is_there(self) -> bool {
        !matches!(self.state, KeyState::Deactivated | KeyState::Replaced)
    }
}

/// A key by SMS is asked for while one for another number is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected the key by SMS for the old number to be removed first")]
pub struct OldNumberLinked;

/// Who is told of a loss.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToldOfLoss {
    /// The operator of the phone.
    PhoneOperator,
    /// The population service of the municipality.
    Municipality,
    /// The nearest police station.
    Police,
    /// DocStop, the service of FPS Home Affairs.
    DocStop,
}

/// Who is told of a lost or stolen phone.
pub const TOLD_OF_PHONE: ToldOfLoss = ToldOfLoss::PhoneOperator;

/// Who is told of a lost or stolen identity card: one of them is enough.
pub const TOLD_OF_CARD: [ToldOfLoss; 3] = [ToldOfLoss::Municipality, ToldOfLoss::Police, ToldOfLoss::DocStop];

/// Removes the keys of a person that are tied to a phone that was lost or stolen, and names them: the codes by app, by SMS and
/// by e-mail (CSAM, article 6). [`TOLD_OF_PHONE`] is told.
pub fn lose_phone(held: &mut [HeldKey]) -> Vec<KeyKind> {
    lose(held, &["authenticator-app", "sms-code", "email-code"])
}

/// Removes the keys of a person that are tied to an identity card that was lost or stolen, and names them. One of
/// [`TOLD_OF_CARD`] is told.
pub fn lose_card(held: &mut [HeldKey]) -> Vec<KeyKind> {
    lose(held, &["eid"])
}

fn lose(held: &mut [HeldKey], kinds: &[&str]) -> Vec<KeyKind> {
    let mut lost = Vec::new();
    for key in held.iter_mut().filter(|key| kinds.iter().any(|kind| key.kind.is(kind))) {
        if let Ok(after) = key.after(KeyEvent::ReportLoss) {
            *key = after;
            lost.push(key.kind);
        }
    }
    lost
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::Vocabulary;

    /// Every state and event, as the terms of use have it.
    #[test]
    fn every_event_in_every_state() {
        use KeyEventError as E;
        use KeyState::{Active, Deactivated, Locked, Pending, Replaced};
        for state in KeyState::ALL {
            let expected = match state {
                Pending => [
                    Ok(Active),
                    Err(E::NotActivated),
                    Err(E::NotLocked),
                    Ok(Deactivated),
                    Ok(Replaced),
                ],
                Active => [
                    Err(E::AlreadyActive),
                    Ok(Locked),
                    Err(E::NotLocked),
                    Ok(Deactivated),
                    Ok(Replaced),
                ],
                Locked => [
                    Err(E::LockedForGood),
                    Err(E::LockedForGood),
                    Err(E::LockedForGood),
                    Ok(Deactivated),
                    Ok(Replaced),
                ],
                Deactivated => [Err(E::Deactivated); 5],
                Replaced => [Err(E::Replaced); 5],
            };
            // Every report deactivates as its holder would.
            let [.., deactivated, _] = expected;
            let expected = expected.into_iter().chain([deactivated; 4]);
            for (event, expected) in KeyEvent::ALL.into_iter().zip(expected) {
                assert_eq!(state_after(*state, event), expected, "{state:?} {event:?}");
            }
        }
    }

    #[test]
    fn nothing_leads_back_to_use() {
        for state in [KeyState::Locked, KeyState::Deactivated, KeyState::Replaced] {
            let mut reached = vec![state];
            let mut next = 0;
            while let Some(state) = reached.get(next).copied() {
                next += 1;
                let after = KeyEvent::ALL
                    .into_iter()
                    .filter_map(|event| state_after(state, event).ok());
                for state in after.collect::<Vec<_>>() {
                    assert!(!matches!(state, KeyState::Active | KeyState::Pending));
                    if !reached.contains(&state) {
                        reached.push(state);
                    }
                }
            }
        }
    }

    fn keys(kinds: &[&str]) -> Vec<HeldKey> {
        let held = |kind: &&str| HeldKey::new(kind.parse().unwrap(), KeyState::Active);
        kinds.iter().map(held).collect()
    }

    const KINDS: [&str; 6] = [
        "eid",
        "itsme",
        "authenticator-app",
        "sms-code",
        "email-code",
        "password",
    ];

    #[test]
    fn a_lost_phone_takes_its_three_keys_and_a_lost_card_its_one() {
        let mut held = keys(&KINDS);
        let lost = |lost: Vec<KeyKind>| lost.iter().map(KeyKind::to_string).collect::<Vec<_>>();
        assert_eq!(
            lost(lose_phone(&mut held)),
            ["authenticator-app", "sms-code", "email-code"]
        );
        assert_eq!(lost(lose_card(&mut held)), ["eid"]);
        for key in &held {
            let kept = ["itsme", "password"].iter().any(|kind| key.kind().is(kind));
            assert_eq!(key.state() == KeyState::Active, kept, "{key:?}");
        }
        assert_eq!(lost(lose_phone(&mut held)), Vec::<String>::new());
    }

    #[test]
    fn the_key_for_the_old_number_goes_before_one_for_a_new_number_is_made() {
        let sms: KeyKind = "sms-code".parse().unwrap();
        let mut held = keys(&KINDS);
        for state in [KeyState::Pending, KeyState::Active, KeyState::Locked] {
            let held = [HeldKey::new(sms, state)];
            assert_eq!(HeldKey::request(sms, &held), Err(OldNumberLinked), "{state:?}");
        }
        for key in &mut held {
            *key = key.after(KeyEvent::Deactivate).unwrap();
        }
        assert_eq!(HeldKey::request(sms, &held).map(HeldKey::state), Ok(KeyState::Pending));
        let itsme = "itsme".parse().unwrap();
        assert!(HeldKey::request(itsme, &keys(&KINDS)).is_ok());
    }
}
