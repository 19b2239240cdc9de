# The question application-access: may this user open this application now? Permitted is what no rule denies. Each member of
# `denied` is named after the rule of the library that it states: sections 6 to 8 as far as they can deny. Instants are
# milliseconds since 1970, quarters count from the year 0, levels are those of the annexes: 0 no key, 3 strong.
package access

import rego.v1

managers := {"principal-access-manager", "co-principal-access-manager", "access-manager"}

designated := managers | {"user"}

curators := {"curator", "curator-user"}

every_user := {"3.1.a", "3.2.a", "3.3.a"}

enterprises := {"3.1.c", "3.1.d", "3.2.b", "3.2.c", "3.2.d", "3.2.e"}

entitled_users := {"3.3.b", "3.3.c"}

default portal := false

portal if input.application.channel == "portal"

row := data.applications[input.application.id]

kind := data.kinds[input.key.kind]

default no_key_required := false

no_key_required if row.level == 0

default no_key_needed := false

no_key_needed if input.key.kind == "none"

no_key_needed if {
	portal
	no_key_required
}

default others_data := false

others_data if input.application.dataOwner != input.user.enterprise

# The applications of enterprises, whose managers and users section 8 is about.
enterprise_application if not portal

enterprise_application if {
	not input.application.article in every_user
	input.application.portal != "ehealth"
}

default on_a_basis := false

on_a_basis if {
	others_data
	not portal
}

on_a_basis if {
	others_data
	input.application.article in enterprises
}

by_provider if {
	on_a_basis
	input.application.dataBasis == "provider"
}

by_mandate if {
	on_a_basis
	input.application.dataBasis == "mandate"
}

begun_and_not_over(period) if {
	period.start <= input.at
	not over(period)
}

over(period) if period.end <= input.at

mandate_in_force if {
	input.mandate.accepted <= input.at
	begun_and_not_over(input.mandate.period)
	not input.mandate.revoked <= input.at
	not input.mandate.renounced <= input.at
}

# Section 6: the digital key, wherever one is needed.

denied contains "key.personal" if {
	not no_key_needed
	input.key.holder != input.user.ssin
}

denied contains "key.personal" if {
	not no_key_needed
	input.key.handedOver
}

denied contains "key.active" if {
	not no_key_needed
	input.key.state != "active"
}

denied contains "key.eid-both-certificates" if {
	not no_key_needed
	input.key.kind == "eid"
	{input.key.authenticationCertificate, input.key.signatureCertificate} != {"active"}
}

denied contains "key.locked-needs-new" if {
	not no_key_needed
	input.key.unlocking != "none"
}

denied contains "key.loss-deactivates" if {
	not no_key_needed
	input.key.loss != "none"
	input.key.lossReportedAt <= input.at
}

denied contains "key.sms-number-change" if {
	not no_key_needed
	input.key.kind == "sms-code"
	input.key.numberChanged
	not input.key.oldNumberKeyRemoved
}

denied contains "key.recognised-issuer" if {
	not no_key_needed
	not issuer_recognised
}

issuer_recognised if input.key.issuer == "administration"

issuer_recognised if {
	input.key.issuer == "notified-scheme"
	data.parameters.notifiedSchemesRecognised
}

issuer_recognised if {
	input.key.issuer == "recognised-service"
	not input.key.recognitionEnds <= input.at
}

denied contains "key.terms-accepted" if {
	not no_key_needed
	not input.key.termsAccepted
}

denied contains "key.terms-accepted" if {
	not no_key_needed
	input.key.email != "current"
}

default password := false

password if {
	not no_key_needed
	kind.password
}

denied contains "key.secret-strong" if {
	password
	not strong_secret
}

strong_secret if {
	not input.key.secretEasilyGuessed
	"letter" in input.key.secretElements
	"digit" in input.key.secretElements
	symbol_if_required
	input.key.secretLength >= minimum_length
}

symbol_if_required if not data.parameters.secretSymbolRequired

symbol_if_required if "symbol" in input.key.secretElements

minimum_length := data.parameters.secretMinimumLengthElsewhere if input.user.role == "none"

else := data.parameters.secretMinimumLength

denied contains "key.initial-secret-changed" if {
	password
	input.key.secretAssigned
}

denied contains "key.initial-secret-changed" if {
	password
	input.key.secretChangedAt > input.at
}

denied contains "key.initial-secret-changed" if {
	password
	input.key.secretChangedAt + (data.parameters.secretMaximumAge * 86400000) <= input.at
}

# Section 7: the application, and the channel.

denied contains "application.known" if {
	portal
	not offered
}

offered if {
	row
	not row.withdrawnFrom <= input.at
}

denied contains "application.audience" if {
	portal
	input.application.article == "3.1.b"
	not input.user.role in curators
}

denied contains "application.audience" if {
	portal
	input.application.article in enterprises
	not input.user.role in designated
}

denied contains "application.audience" if {
	portal
	input.application.article in entitled_users
	input.user.entitlement == "none"
}

denied contains "application.key-sufficient" if {
	portal
	row.level > 0
	not kind.level >= row.level
}

denied contains "application.key-available" if {
	portal
	row.level > 0
	[input.application.portal, input.application.name] in kind.unavailable
}

denied contains "application.user-authorised" if {
	portal
	input.application.article in enterprises
	input.user.role == "user"
	not input.directory.authorised
}

denied contains "application.not-wider-than-manager" if {
	portal
	input.application.article in enterprises
	given_something
	not "enterprise" in graph.reachable(input.directory.access, {"user"})
}

given_something if {
	input.user.role == "user"
	input.directory.authorised
}

given_something if {
	input.user.role in managers
	input.directory.inOffice
}

denied contains "application.own-data" if {
	on_a_basis
	not basis_stands
}

basis_stands if {
	input.application.dataBasis == "provider"
	not input.provider.relationEnded <= input.at
}

basis_stands if {
	input.application.dataBasis == "mandate"
	not over(input.mandate.period)
	not input.mandate.revoked <= input.at
}

denied contains "application.capacity" if {
	portal
	input.application.article == "3.3.b"
	input.user.entitlement != "required-capacity"
}

denied contains "application.capacity" if {
	portal
	input.application.article == "3.3.c"
	input.user.entitlement == "none"
}

denied contains "application.tax-mandate" if {
	portal
	for_mandataries
	others_data
	not tax_mandate
}

for_mandataries if input.application.article == "3.2.c"

for_mandataries if {
	input.application.article == "3.2.d"
	input.application.name in data.parameters.applicationsForMandataries
}

tax_mandate if {
	input.application.dataBasis == "mandate"
	input.mandate.kind == "tax"
	input.mandate.directoryNumberHeld
	input.mandate.availability == "competent-directorate"
	mandate_in_force
}

denied contains "application.certificate" if {
	not portal
	not batch_set
}

denied contains "application.certificate" if {
	portal
	input.application.article == "3.2.e"
	not portal_set
	not key_replaces_certificate
}

batch_set if {
	input.application.usernameAndPasswordHeld
	input.application.privateKeyHeld
	input.application.certificate in {"qualified", "accepted-type", "eid-signature"}
}

portal_set if {
	input.application.usernameAndPasswordHeld
	input.application.privateKeyHeld
	input.application.certificate in {"qualified", "accepted-type"}
}

key_replaces_certificate if input.key.kind == "eid"

key_replaces_certificate if {
	data.parameters.strongKeyReplacesCertificate
	kind.level == 3
}

denied contains "channel.batch-declaration" if {
	not portal
	not batch_declaration
}

batch_declaration if {
	input.application.channel != "other"
	input.application.declaration != "other"
	input.user.role in designated
}

denied contains "channel.eid-signature-certificate" if {
	portal
	data.parameters.signatureCertificateBatchOnly
	input.application.portal != "ehealth"
	not input.application.name in data.parameters.signatureCertificateExceptions
	input.application.signatureCertificateUse != "none"
}

denied contains "user.information-true" if input.user.information != "confirmed"

denied contains "message.content-allowed" if not input.message.content in {"allowed", "nothing-sent"}

# Section 8: access managers and users, of the applications of enterprises.

denied contains "manager.one-principal" if {
	enterprise_application
	not input.user.role in curators
	input.directory.principals != 1
}

denied contains "manager.chain" if {
	enterprise_application
	not "enterprise" in graph.reachable(input.directory.chain, {"user"})
}

denied contains "manager.chain" if {
	enterprise_application
	input.user.role in designated
	not input.enterprise.startAuthorised
}

denied contains "manager.natural-person" if {
	enterprise_application
	input.user.role != "none"
	not input.user.naturalPerson
}

denied contains "manager.direct-authority" if {
	enterprise_application
	input.user.role in designated
	input.user.tie in {"independent-collaborator", "outside-third-party", "provider-or-intermediary"}
}

denied contains "manager.direct-authority" if {
	enterprise_application
	input.user.role in managers
	not input.enterprise.employsStaff
	not input.user.tie in {"head", "partner", "director"}
}

# Section 8: service providers, who work with the data of another.

secretariat_of_affiliation if {
	input.provider.kind == "approved-secretariat"
	input.provider.secretariatAffiliated
}

denied contains "provider.contract" if {
	by_provider
	not secretariat_of_affiliation
	not contract
}

contract if {
	input.provider.contractConcluded
	begun_and_not_over(input.provider.contractPeriod)
	every mention in data.parameters.contractMentions {
		mention in input.provider.contractMentions
	}
}

denied contains "provider.one-other" if {
	by_provider
	not secretariat_of_affiliation
	input.provider.othersDesignated > 1
}

denied contains "provider.declared" if {
	by_provider
	not secretariat_of_affiliation
	not input.provider.declared
}

denied contains "provider.employer-only" if {
	by_provider
	not input.provider.ownerEmploysStaff
}

denied contains "provider.ended" if {
	by_provider
	input.provider.relationEnded <= input.at
}

# Section 8: mandates, likewise.

denied contains "mandate.in-force" if {
	by_mandate
	not mandate_in_force
}

denied contains "mandate.scope" if {
	by_mandate
	not in_scope
}

in_scope if {
	input.mandate.mandator == input.application.dataOwner
	covers_asked(input.mandate.applications)
	input.application.act in input.mandate.acts
	quarter_covered
}

covers_asked(applications) if applications == "all"

covers_asked(applications) if input.application.id in applications

quarter_covered if input.mandate.kind != "social-security"

quarter_covered if {
	input.mandate.firstQuarter <= input.application.quarter
	not input.mandate.lastQuarter < input.application.quarter
}

denied contains "mandate.not-wider" if {
	by_mandate
	input.mandate.passedOn
	not within_received
}

within_received if {
	applications_within(input.mandate.applications, input.mandate.receivedApplications)
	every act in input.mandate.acts {
		act in input.mandate.receivedActs
	}
	input.mandate.receivedPeriod.start <= input.mandate.period.start
	ends_within(input.mandate.period, input.mandate.receivedPeriod)
	quarters_within
}

applications_within(_, received) if received == "all"

applications_within(applications, received) if {
	applications != "all"
	every application in applications {
		application in received
	}
}

ends_within(_, received) if not received.end

ends_within(period, received) if period.end <= received.end

quarters_within if input.mandate.kind != "social-security"

quarters_within if {
	input.mandate.receivedFirstQuarter <= input.mandate.firstQuarter
	last_within
}

last_within if not input.mandate.receivedLastQuarter

last_within if input.mandate.lastQuarter <= input.mandate.receivedLastQuarter
