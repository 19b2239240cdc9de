use crate::members::{Member, Members};
use lra_core::activation::{CaseId, CodeChannel, KeyKind, LinkChannel, LinkHost};
use lra_core::decision::Question;
use lra_core::decision::vocabulary::DeliveryChannel;
use lra_core::identifier::{EmailAddress, PhoneLine, PhoneNumber, PhoneRanges};
use lra_core::json::{ErrorCode, ErrorReport, MOST_QUESTION_BYTES, QuestionDocument};
use lra_core::time::Instant;

/// A case at the desk, as a portal hands it over.
///
/// ```json
/// {"v":1,"case":"7d0c4f1e","question":{"v":1,"question":"enrolment","at":"…","facts":{…}},
///  "activation":{"keyKind":"authenticator-app","linkHost":"activation.example.be",
///                "recipient":{"email":"…","phone":"+32…"},"codeHandedToApplicant":true}}
/// ```
///
/// `question` is an enrolment question of the JSON contract; the channels of link and code are its facts `linkChannel` and
/// `codeChannel`. `recipient` holds the very address and number whose validation the facts `emailValidated` and
/// `phoneValidated` tell of. `linkHost` may be left out for the first host of the rulebook, `codeHandedToApplicant` says
/// that a code on paper goes into the hands of the person who was identified. Reading is strict: `null`, unknown members
/// and members that stand twice are errors.
pub struct Case {
    id: CaseId,
    question: QuestionDocument,
    key_kind: KeyKind,
    link_host: Option<LinkHost>,
    email: Option<EmailAddress>,
    phone: Option<PhoneNumber>,
    code_handed_to_applicant: Option<bool>,
}

/// The longest case that is read, in bytes.
pub const MOST_CASE_BYTES: usize = MOST_QUESTION_BYTES + 65_536;

impl Case {
    /// Reads a case. `default_at` serves a question that names no instant; where both are given they must be the same.
    ///
    /// # Errors
    /// [`ErrorReport`] with the place, as a JSON Pointer into the case, and what was expected there; never the value.
    pub fn parse(text: &[u8], default_at: Option<Instant>) -> Result<Self, ErrorReport> {
        if text.len() > MOST_CASE_BYTES {
            let expected = format!("at most {MOST_CASE_BYTES} bytes");
            return Err(ErrorReport::new(ErrorCode::TooLarge, "", expected));
        }
        let document = Members::of_document(text, "v, case, question and activation")?;
        // Whoever writes another version may use members that this one does not know.
        let version: Option<u32> = document.optional("v").and_then(|member| member.read("1").ok());
        if version.is_some_and(|version| version != 1) {
            return Err(ErrorReport::new(ErrorCode::UnsupportedVersion, "/v", "1"));
        }
        document.known(&["v", "case", "question", "activation"])?;
        document.required("v", "1")?.read::<u32>("1")?;
        let id = document
            .required("case", NAME)?
            .read_text(NAME, |text| text.parse().ok())?;
        let question = read_question(
            text,
            &document.required("question", "an enrolment question")?,
            default_at,
        )?;
        let activation = document.required("activation", "an object with keyKind and recipient")?;
        let activation = activation.members("keyKind, linkHost, recipient and codeHandedToApplicant")?;
        activation.known(&["keyKind", "linkHost", "recipient", "codeHandedToApplicant"])?;
        let recipient = activation.required("recipient", "an object with email or phone")?;
        let recipient = recipient.members("email and phone")?;
        recipient.known(&["email", "phone"])?;
        let case = Self {
            id,
            question,
            key_kind: activation
                .required("keyKind", NAME)?
                .read_text(NAME, |text| text.parse().ok())?,
            link_host: activation
                .optional("linkHost")
                .map(|member| member.read_text(HOST, |text| text.parse().ok()))
                .transpose()?,
            email: recipient
                .optional("email")
                .map(|member| member.read_text(EMAIL, |text| EmailAddress::parse(text).ok()))
                .transpose()?,
            phone: recipient
                .optional("phone")
                .map(|member| member.read_text(PHONE, mobile_number))
                .transpose()?,
            code_handed_to_applicant: activation
                .optional("codeHandedToApplicant")
                .map(|member| member.read("true or false"))
                .transpose()?,
        };
        case.check_recipient()?;
        Ok(case)
    }

    /// Each channel that needs an address has one.
    fn check_recipient(&self) -> Result<(), ErrorReport> {
        let applicant = &self.question.facts().applicant;
        for channel in [applicant.link_channel, applicant.code_channel] {
            let (missing, path, expected) = match channel {
                Some(DeliveryChannel::Email) => (self.email.is_none(), "/activation/recipient/email", EMAIL),
                Some(DeliveryChannel::Sms) => (self.phone.is_none(), "/activation/recipient/phone", PHONE),
                _ => continue,
            };
            if missing {
                return Err(ErrorReport::new(ErrorCode::MissingMember, path, expected));
            }
        }
        Ok(())
    }

    /// The case.
    #[must_use]
    pub const fn id(&self) -> &CaseId {
        &self.id
    }

    /// The enrolment question.
    #[must_use]
    pub const fn question(&self) -> &QuestionDocument {
        &self.question
    }

    /// The kind of key that the code will activate.
    #[must_use]
    pub const fn key_kind(&self) -> &KeyKind {
        &self.key_kind
    }

    /// The host that the link will point to; nothing for the first one of the rulebook.
    #[must_use]
    pub const fn link_host(&self) -> Option<&LinkHost> {
        self.link_host.as_ref()
    }

    /// Whether a code on paper goes into the hands of the person who was identified, if told.
    #[must_use]
    pub const fn code_handed_to_applicant(&self) -> Option<bool> {
        self.code_handed_to_applicant
    }

    /// The address or number at the end of a channel; nothing for paper. Personal data.
    #[must_use]
    pub fn recipient(&self, channel: DeliveryChannel) -> Option<&str> {
        match channel {
            DeliveryChannel::Email => self.email.as_ref().map(EmailAddress::canonical),
            DeliveryChannel::Sms => self.phone.as_ref().map(PhoneNumber::canonical),
            DeliveryChannel::Paper | DeliveryChannel::Other => None,
        }
    }

    /// How the link travels, where the facts tell a way that is allowed.
    pub(super) fn link_channel(&self) -> Option<LinkChannel> {
        match self.question.facts().applicant.link_channel? {
            DeliveryChannel::Email => Some(LinkChannel::Email),
            DeliveryChannel::Sms => Some(LinkChannel::Sms),
            DeliveryChannel::Paper | DeliveryChannel::Other => None,
        }
    }

    /// How the code travels, where the facts tell a way that is allowed.
    pub(super) fn code_channel(&self) -> Option<CodeChannel> {
        match self.question.facts().applicant.code_channel? {
            DeliveryChannel::Email => Some(CodeChannel::Email),
            DeliveryChannel::Sms => Some(CodeChannel::Sms),
            DeliveryChannel::Paper => Some(CodeChannel::Paper),
            DeliveryChannel::Other => None,
        }
    }
}

/// Names the case only: everything else is about a person.
impl core::fmt::Debug for Case {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Case").field("id", &self.id).finish_non_exhaustive()
    }
}

const NAME: &str = "1 to 64 ASCII letters, digits, hyphens or underscores";
const HOST: &str = "a DNS name in lower case with at least two labels";
const EMAIL: &str = "the validated e-mail address";
const PHONE: &str = "the validated mobile number, with + and its country code";

/// A number that text messages reach. What kind of line a foreign number is, nobody can tell from it.
fn mobile_number(text: &str) -> Option<PhoneNumber> {
    let number = PhoneNumber::parse(text, &PhoneRanges::default()).ok()?;
    matches!(number.line(), PhoneLine::Mobile | PhoneLine::Foreign).then_some(number)
}

/// Reads the question inside the case; an error in it is told by its place in the case.
fn read_question(
    text: &[u8],
    member: &Member<'_>,
    default_at: Option<Instant>,
) -> Result<QuestionDocument, ErrorReport> {
    let question = QuestionDocument::parse(member.raw().as_bytes(), default_at).map_err(|error| {
        let (lines_before, columns_before) = member.place_in(text);
        ErrorReport {
            path: format!("/question{}", error.path),
            column: error.column.map(|column| match error.line {
                Some(1) => column + columns_before,
                _ => column,
            }),
            line: error.line.map(|line| line + lines_before),
            ..error
        }
    })?;
    if question.question() != Question::Enrolment {
        return Err(ErrorReport::new(
            ErrorCode::InvalidValue,
            "/question/question",
            "enrolment",
        ));
    }
    Ok(question)
}
