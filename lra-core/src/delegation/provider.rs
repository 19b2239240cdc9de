//! Section 8, service providers: may this one act for this enterprise? (Leaflet on the access to secured applications.)

use crate::decision::vocabulary::{ContractMention, ProviderKind};
use crate::decision::{Area, Context, FactId, OrNone, RuleId, Ruling, Vocabulary, area, reasons};

pub(crate) const RULES: Area = area![
    RuleId::ProviderContract => contract,
    RuleId::ProviderSecretariatAutomatic => secretariat_automatic,
    RuleId::ProviderOneOther => one_other,
    RuleId::ProviderDeclared => declared,
    RuleId::ProviderEmployerOnly => employer_only,
    RuleId::ProviderEnded => ended,
    RuleId::ProviderChosenCarefully => chosen_carefully,
    RuleId::ProviderSecurityWatched => security_watched,
    RuleId::ProviderEnterpriseResponsible => enterprise_responsible,
];

/// Whether it is a provider that the enterprise designates: any but the approved social secretariat of its affiliation.
fn is_designated(context: &Context<'_>, ruling: &mut Ruling<'_>) -> Option<bool> {
    let facts = &context.facts.provider;
    match ruling.needs(facts.kind, FactId::ProviderKind)? {
        ProviderKind::Other => Some(true),
        ProviderKind::ApprovedSecretariat => {
            let affiliated = ruling.needs(facts.secretariat_affiliated, FactId::ProviderSecretariatAffiliated)?;
            Some(!affiliated)
        }
    }
}

fn contract(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::provider_contract as reason;
    let facts = &context.facts.provider;
    match is_designated(context, ruling) {
        // The affiliation stands for it.
        None | Some(false) => return,
        Some(true) => {}
    }
    ruling.requires(
        facts.contract_concluded,
        FactId::ProviderContractConcluded,
        reason::contract_missing(),
    );
    if let Some(period) = ruling.needs(facts.contract_period, FactId::ProviderContractPeriod) {
        ruling.may_change_at(context, period.start());
        if context.at < period.start() {
            ruling.violate(reason::not_started(period.start()));
        }
        if let Some(end) = period.end() {
            ruling.may_change_at(context, end);
            if end <= context.at {
                ruling.violate(reason::ended(end));
            }
        }
    }
    if let Some(mentions) = ruling.needs(facts.contract_mentions, FactId::ProviderContractMentions) {
        for mention in ContractMention::ALL {
            if context.parameters.contract_mentions.contains(*mention) && !mentions.contains(*mention) {
                ruling.violate(reason::mention_missing(*mention));
            }
        }
    }
}

fn secretariat_automatic(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::provider_secretariat_automatic::not_affiliated;
    if is_designated(context, ruling) == Some(true) {
        ruling.violate(not_affiliated());
    }
}

fn one_other(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::provider_one_other as reason;
    let facts = &context.facts.provider;
    match is_designated(context, ruling) {
        None => return,
        Some(false) => return ruling.does_not_apply(),
        Some(true) => {}
    }
    let Some(designated) = ruling.needs(facts.others_designated, FactId::ProviderOthersDesignated) else {
        return;
    };
    if designated <= 1 {
        return;
    }
    // With a secretariat or without, one is the most.
    ruling.violate(match facts.secretariat_affiliated {
        Some(true) => reason::several_beside_secretariat(designated),
        Some(false) => reason::several_without_secretariat(designated),
        None => reason::several_designated(designated),
    });
}

fn declared(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::provider_declared::form_missing;
    let facts = &context.facts.provider;
    match is_designated(context, ruling) {
        None => {}
        Some(false) => ruling.does_not_apply(),
        Some(true) => ruling.requires(facts.declared, FactId::ProviderDeclared, form_missing()),
    }
}

fn employer_only(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::provider_employer_only::not_employer;
    ruling.requires(
        context.facts.provider.owner_employs_staff,
        FactId::ProviderOwnerEmploysStaff,
        not_employer(),
    );
}

fn ended(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::provider_ended as reason;
    let facts = &context.facts.provider;
    let Some(OrNone::Some(end)) = ruling.needs(facts.relation_ended, FactId::ProviderRelationEnded) else {
        return;
    };
    ruling.may_change_at(context, end);
    if context.at < end {
        return;
    }
    ruling.violate(reason::ended(end));
    ruling.requires(
        facts.end_reported,
        FactId::ProviderEndReported,
        reason::end_not_reported(end),
    );
}

fn chosen_carefully(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::provider_chosen_carefully::not_documented;
    let facts = &context.facts.provider;
    match is_designated(context, ruling) {
        None => {}
        Some(false) => ruling.does_not_apply(),
        Some(true) => {
            ruling.requires(
                facts.choice_documented,
                FactId::ProviderChoiceDocumented,
                not_documented(),
            );
        }
    }
}

fn security_watched(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::provider_security_watched::not_watched;
    ruling.requires(
        context.facts.provider.security_watched,
        FactId::ProviderSecurityWatched,
        not_watched(),
    );
}

fn enterprise_responsible(context: &Context<'_>, ruling: &mut Ruling<'_>) {
    use reasons::provider_enterprise_responsible::roles_not_laid_down;
    ruling.requires(
        context.facts.provider.roles_laid_down,
        FactId::ProviderRolesLaidDown,
        roles_not_laid_down(),
    );
}
