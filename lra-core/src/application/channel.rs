//! What may travel over which channel, and where the signature certificate of an electronic identity card serves (users'
//! regulation, articles 3.4 and 11).

use super::Portal;
use super::rules::is_designated;
use crate::decision::vocabulary::{BatchDeclaration, Channel, SignatureCertificateUse};
use crate::decision::{Area, Context, FactId, RuleId, Ruling, area, reasons};

pub(crate) const RULES: Area = area![
    RuleId::ChannelBatchDeclaration => batch_declaration,
    RuleId::ChannelEidSignatureCertificate => eid_signature_certificate,
];

fn batch_declaration(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::channel_batch_declaration as reason;
    match ruling.needs(context.application.channel, FactId::ApplicationChannel) {
        // Whether the rule applies is itself unknown, so nothing else can break it yet.
        None => return,
        Some(Channel::Portal) => return ruling.does_not_apply(),
        Some(Channel::Other) => ruling.violate(reason::channel_not_accepted()),
        Some(Channel::FileTransfer | Channel::MessageQueue | Channel::OtherAccepted) => {}
    }
    let role = ruling.needs(context.facts.user.role, FactId::UserRole);
    if role.is_some_and(|role| !is_designated(role)) {
        ruling.violate(reason::user_not_designated());
    }
    let declaration = context.facts.application.declaration;
    if ruling.needs(declaration, FactId::ApplicationDeclaration) == Some(BatchDeclaration::Other) {
        ruling.violate(reason::declaration_not_listed());
    }
}

fn eid_signature_certificate(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::channel_eid_signature_certificate as reason;
    if !context.parameters.signature_certificate_batch_only {
        return ruling.does_not_apply();
    }
    let asked = &context.application;
    match ruling.needs(asked.channel, FactId::ApplicationChannel) {
        None => return,
        Some(Channel::Portal) => {}
        Some(_) => return ruling.does_not_apply(),
    }
    match ruling.needs(asked.portal, FactId::ApplicationPortal) {
        None => return,
        Some(Portal::SocialSecurity | Portal::Federal) => {}
        Some(Portal::Ehealth) => return ruling.does_not_apply(),
    }
    match ruling.needs(asked.name, FactId::ApplicationName) {
        Some(name) if !context.parameters.signature_certificate_exceptions.contains(name) => {}
        _ => return,
    }
    let used = context.facts.application.signature_certificate_use;
    match ruling.needs(used, FactId::ApplicationSignatureCertificateUse) {
        Some(SignatureCertificateUse::EnterPortal) => ruling.violate(reason::portal_entered()),
        Some(SignatureCertificateUse::UseService) => ruling.violate(reason::portal_service_used()),
        Some(SignatureCertificateUse::None) | None => {}
    }
}
