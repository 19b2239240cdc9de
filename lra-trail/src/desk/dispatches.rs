use super::case::Case;
use lra_core::activation::{CodeDispatch, IssueFacts, Issued, LinkDispatch};
use lra_core::decision::vocabulary::DeliveryChannel;
use lra_core::time::Instant;
use zeroize::Zeroizing;

/// A link and a code, each for a message of its own, and where they go.
pub struct Dispatches {
    link: LinkDispatch,
    code: CodeDispatch,
    link_to: Option<Zeroizing<String>>,
    code_to: Option<Zeroizing<String>>,
    facts: IssueFacts,
}

/// Names the issue; link, code and addresses stay out.
impl core::fmt::Debug for Dispatches {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Dispatches")
            .field("facts", &self.facts)
            .finish_non_exhaustive()
    }
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct DispatchLine<'a, C: serde::Serialize> {
    v: u8,
    dispatch: &'static str,
    #[serde(rename = "case")]
    case_id: &'a str,
    channel: C,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    link: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'a str>,
    expires_at: Instant,
}

impl Dispatches {
    /// Link and code of an issue, and the addresses of the case that they go to.
    pub(super) fn of(case: &Case, issued: Issued) -> Self {
        let applicant = &case.question().facts().applicant;
        let to = |channel: Option<DeliveryChannel>| {
            let recipient = channel.and_then(|channel| case.recipient(channel));
            recipient.map(|recipient| Zeroizing::new(recipient.to_owned()))
        };
        let facts = issued.facts().clone();
        let (link, code) = issued.into_dispatch();
        Self {
            link,
            code,
            link_to: to(applicant.link_channel),
            code_to: to(applicant.code_channel),
            facts,
        }
    }

    /// What is known of the issue, without link, code or address.
    #[must_use]
    pub const fn facts(&self) -> &IssueFacts {
        &self.facts
    }

    /// The link, its channel and text. Secret.
    #[must_use]
    pub const fn link(&self) -> &LinkDispatch {
        &self.link
    }

    /// Where the link goes. Personal data.
    #[must_use]
    pub fn link_to(&self) -> Option<&str> {
        self.link_to.as_deref().map(String::as_str)
    }

    /// The code, its channel and text. Secret.
    #[must_use]
    pub const fn code(&self) -> &CodeDispatch {
        &self.code
    }

    /// Where the code goes; nothing when it is handed over on paper. Personal data.
    #[must_use]
    pub fn code_to(&self) -> Option<&str> {
        self.code_to.as_deref().map(String::as_str)
    }

    /// The link with its channel and address: `{"v":1,"dispatch":"link","case","channel","to","link","expiresAt"}`. Secret.
    #[must_use]
    pub fn link_json(&self) -> Zeroizing<String> {
        self.line(
            "link",
            self.link.channel,
            self.link_to(),
            Some(self.link.link.expose()),
            None,
        )
    }

    /// The code with its channel and, unless it goes on paper, its address:
    /// `{"v":1,"dispatch":"code","case","channel","to"?,"code","expiresAt"}`. Secret.
    #[must_use]
    pub fn code_json(&self) -> Zeroizing<String> {
        self.line(
            "code",
            self.code.channel,
            self.code_to(),
            None,
            Some(self.code.code.expose()),
        )
    }

    fn line<C: serde::Serialize>(
        &self,
        dispatch: &'static str,
        channel: C,
        to: Option<&str>,
        link: Option<&str>,
        code: Option<&str>,
    ) -> Zeroizing<String> {
        let line = DispatchLine {
            v: 1,
            dispatch,
            case_id: self.facts.case_id.as_str(),
            channel,
            to,
            link,
            code,
            expires_at: self.facts.expires_at,
        };
        // Large enough from the start, so that growing leaves no copy behind.
        let mut text = Vec::with_capacity(2048);
        // Texts alone cannot fail to serialise.
        let _ = serde_json::to_writer(&mut text, &line);
        Zeroizing::new(String::from_utf8(text).unwrap_or_default())
    }
}
