use super::Words;
use super::catalogue::{Reader, fill};
use super::layout::Phrase;
use super::page::push;
use crate::activation::{ActivationState, CodeError, IssueError, RedemptionRefusal};
use crate::decision::reasons::activation_single_use;
use crate::decision::reasons::{activation_attempts_left, activation_code_matches, activation_not_expired};

impl Words {
    /// Why no link and code are issued and what to do about it, in words for the officer.
    #[must_use]
    pub fn issue_refusal(self, error: IssueError) -> (String, String) {
        let (message, remedy) = match error {
            IssueError::IdentificationTooOld => (Phrase::IdentificationTooOld, Phrase::IdentifyAgain),
            IssueError::CaseLocked => (Phrase::CaseLocked, Phrase::NewCase),
            IssueError::CaseRedeemed => (Phrase::CaseRedeemed, Phrase::NewCase),
            IssueError::CaseRevoked => (Phrase::CaseRevoked, Phrase::NewCase),
            IssueError::TooManyIssues => (Phrase::TooManyIssues, Phrase::UseWhatWasIssued),
            IssueError::HostNotAllowed => (Phrase::HostNotAllowed, Phrase::ChooseHost),
            IssueError::IdentifiedInTheFuture
            | IssueError::OtherPerson
            | IssueError::OtherKeyKind
            | IssueError::Terms { .. }
            | IssueError::VersionsUsedUp => (Phrase::PortalAtFault, Phrase::TellAdministrator),
        };
        self.both(message, remedy)
    }

    /// Why a link and a code do not activate a key and what to do about it, in words for the person who entered them.
    #[must_use]
    pub fn redemption_refusal(self, refusal: RedemptionRefusal) -> (String, String) {
        let reason = match refusal {
            RedemptionRefusal::Link(_) => return self.both(Phrase::NotALink, Phrase::OpenTheLink),
            RedemptionRefusal::Code(error) => return self.slip(error),
            RedemptionRefusal::UnknownLink => activation_code_matches::unknown_link(),
            RedemptionRefusal::WrongCode => activation_code_matches::wrong_code(),
            RedemptionRefusal::Ended {
                state,
                expires_at,
                tries,
            } => match state {
                ActivationState::Expired => activation_not_expired::expired(expires_at),
                ActivationState::Locked => activation_attempts_left::locked(tries),
                ActivationState::Redeemed => activation_single_use::redeemed(),
                ActivationState::Revoked => activation_single_use::revoked(),
                ActivationState::Superseded => activation_single_use::superseded(),
                ActivationState::Pending => return self.both(Phrase::RedemptionRefused, Phrase::AskTheOffice),
            },
            RedemptionRefusal::NotPermitted => return self.both(Phrase::RedemptionRefused, Phrase::AskTheOffice),
        };
        self.0.reason(&reason, Reader::User)
    }

    fn slip(self, error: CodeError) -> (String, String) {
        let message = match error {
            CodeError::TooShort { .. } | CodeError::TooLong => Phrase::CodeLength,
            CodeError::NotASymbol { .. } | CodeError::LetterU { .. } | CodeError::UnknownKind => Phrase::CodeSymbol,
            CodeError::CheckFailed {
                likely_position: Some(_),
            } => Phrase::CodeSlip,
            CodeError::CheckFailed { likely_position: None } => Phrase::CodeSlips,
        };
        let position = RedemptionRefusal::Code(error).likely_position();
        let mut text = String::new();
        fill(&mut text, self.0.phrase_template(message), |text, _| {
            push(text, &[&position.unwrap_or_default().to_string()]);
        });
        (text, self.0.phrase(Phrase::EnterAgain).to_owned())
    }

    fn both(self, message: Phrase, remedy: Phrase) -> (String, String) {
        (self.0.phrase(message).to_owned(), self.0.phrase(remedy).to_owned())
    }
}

#[cfg(test)]
#[cfg(feature = "messages")]
mod tests {
    use super::*;
    use crate::activation::LinkError;
    use crate::messages::{DeskMessage, Language};
    use crate::time::Instant;

    const AT: &str = "2026-11-22T10:15:30.000Z";

    fn refusals() -> Vec<RedemptionRefusal> {
        let codes = [
            CodeError::TooShort { found: 3 },
            CodeError::TooLong,
            CodeError::NotASymbol { position: 7 },
            CodeError::LetterU { position: 7 },
            CodeError::UnknownKind,
            CodeError::CheckFailed {
                likely_position: Some(7),
            },
            CodeError::CheckFailed { likely_position: None },
        ];
        let states = [
            ActivationState::Pending,
            ActivationState::Expired,
            ActivationState::Locked,
            ActivationState::Redeemed,
            ActivationState::Revoked,
            ActivationState::Superseded,
        ];
        let ended = states.map(|state| RedemptionRefusal::Ended {
            state,
            expires_at: AT.parse::<Instant>().unwrap(),
            tries: 7,
        });
        let others = [
            RedemptionRefusal::Link(LinkError::Host),
            RedemptionRefusal::UnknownLink,
            RedemptionRefusal::NotPermitted,
            RedemptionRefusal::WrongCode,
        ];
        let codes = codes.map(RedemptionRefusal::Code);
        codes.into_iter().chain(ended).chain(others).collect()
    }

    #[test]
    fn every_refusal_is_said_and_with_what_it_knows() {
        for language in Language::ALL {
            let words = Words::of(language).unwrap();
            for refusal in refusals() {
                let (message, remedy) = words.redemption_refusal(refusal);
                assert!(message.ends_with('.') && remedy.ends_with('.'), "{refusal}");
                let number = match refusal.to_string().as_str() {
                    "code-not-a-symbol" | "code-letter-u" | "locked" => Some("7"),
                    "code-unknown-kind" => Some("1"),
                    "expired" => Some("2026"),
                    _ => refusal.likely_position().map(|_| "7"),
                };
                assert!(number.is_none_or(|number| message.contains(number)), "{message}");
            }
            let texts = [
                words.desk(DeskMessage::TriesLeft(7)),
                words.desk(DeskMessage::ValidUntil(AT.parse().unwrap())),
                words.desk(DeskMessage::TrailVerified {
                    trail: "desk-7",
                    records: 2026,
                }),
            ];
            let [tries, until, verified] = texts;
            assert!(tries.contains('7') && until.contains("2026"), "{tries} {until}");
            assert!(verified.contains("desk-7") && verified.contains("2026"), "{verified}");
        }
    }

    #[test]
    fn a_reason_names_what_it_is_about() {
        let reasons: Vec<_> = refusals().iter().map(ToString::to_string).collect();
        assert!(reasons.contains(&"code-check-failed".to_owned()));
        assert!(reasons.contains(&"link-host".to_owned()));
        assert!(reasons.contains(&"superseded".to_owned()));
    }

    #[test]
    fn a_case_that_gets_no_code_is_told_what_to_do() {
        for language in Language::ALL {
            let words = Words::of(language).unwrap();
            let (locked, remedy) = words.issue_refusal(IssueError::CaseLocked);
            let (redeemed, same) = words.issue_refusal(IssueError::CaseRedeemed);
            let (portal, administrator) = words.issue_refusal(IssueError::VersionsUsedUp);
            assert!(locked != redeemed && remedy == same && portal != locked && administrator != remedy);
        }
    }
}
