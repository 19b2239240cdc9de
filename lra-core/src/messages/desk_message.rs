use super::Words;
use super::catalogue::fill;
use super::layout::Phrase;
use super::page::push;
use crate::activation::{CodeChannel, LinkChannel};
use crate::time::Instant;

/// What the desk says besides its decisions. It may hold an address, so that nothing shows it by chance.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum DeskMessage<'a> {
    /// Neither link nor code is issued.
    NotIssued,
    /// Above a link: the way it travels.
    Link {
        /// How.
        channel: LinkChannel,
        /// The address or number.
        recipient: &'a str,
    },
    /// Above a code: the way it travels.
    Code {
        /// How.
        channel: CodeChannel,
        /// The address or number; nothing is said of it where the code is handed over on paper.
        recipient: &'a str,
    },
    /// The file that holds a link.
    LinkInFile(&'a str),
    /// The file that holds a code.
    CodeInFile(&'a str),
    /// Until when something holds.
    ValidUntil(Instant),
    /// Above the checkpoint of a trail that verifies.
    TrailVerified {
        /// The trail.
        trail: &'a str,
        /// How many records it holds.
        records: u64,
    },
    /// The trail does not verify.
    TrailTampered {
        /// The trail.
        trail: &'a str,
    },
    /// To the person: link and code activated the key.
    Activated,
    /// To the person: they did not.
    NotActivated,
    /// To the person: how many wrong codes the case still bears.
    TriesLeft(u32),
}

impl Words {
    /// A message of the desk in words.
    #[must_use]
    pub fn desk(self, message: DeskMessage<'_>) -> String {
        let say = |phrase, arguments: &[&str]| {
            let mut text = String::new();
            fill(&mut text, self.0.phrase_template(phrase), |text, place| {
                push(text, &[arguments.get(place).copied().unwrap_or_default()]);
            });
            text
        };
        match message {
            DeskMessage::NotIssued => say(Phrase::NotIssued, &[]),
            DeskMessage::Link { channel, recipient } => match channel {
                LinkChannel::Email => say(Phrase::LinkByEmail, &[recipient]),
                LinkChannel::Sms => say(Phrase::LinkBySms, &[recipient]),
            },
            DeskMessage::Code { channel, recipient } => match channel {
                CodeChannel::Email => say(Phrase::CodeByEmail, &[recipient]),
                CodeChannel::Sms => say(Phrase::CodeBySms, &[recipient]),
                CodeChannel::Paper => say(Phrase::CodeOnPaper, &[]),
            },
            DeskMessage::LinkInFile(file) => say(Phrase::LinkInFile, &[file]),
            DeskMessage::CodeInFile(file) => say(Phrase::CodeInFile, &[file]),
            DeskMessage::ValidUntil(until) => {
                let mut moment = String::new();
                self.0.moment(&mut moment, until);
                say(Phrase::ValidUntil, &[&moment])
            }
            DeskMessage::TrailVerified { trail, records } => say(Phrase::TrailVerified, &[trail, &records.to_string()]),
            DeskMessage::TrailTampered { trail } => say(Phrase::TrailTampered, &[trail]),
            DeskMessage::Activated => say(Phrase::Activated, &[]),
            DeskMessage::NotActivated => say(Phrase::NotActivated, &[]),
            DeskMessage::TriesLeft(tries) => say(Phrase::TriesLeft, &[&tries.to_string()]),
        }
    }
}
