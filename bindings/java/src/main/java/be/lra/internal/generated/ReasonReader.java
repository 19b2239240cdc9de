// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.internal.generated;

import be.lra.internal.JsonObject;
import be.lra.vocabulary.*;
import java.util.Set;

/** Reads the reasons of a decision. */
public final class ReasonReader {
    private ReasonReader() {}

    /**
     * Reads one reason.
     *
     * @param reason as it stands in the decision
     * @return the reason
     */
    public static Reason read(JsonObject reason) {
        ReasonCode code = ReasonCode.of(reason.text("reason"));
        Set<String> names = reason.names();
        if (names.size() == 1) {
            return new Reason.Plain(code);
        }
        if (code == ReasonCode.AGREEMENT_NOT_PRIOR && names.equals(Set.of("reason", "agreed"))) {
            return new Reason.AgreementNotPrior(reason.instant("agreed"));
        }
        if (code == ReasonCode.ALTERED && names.equals(Set.of("reason", "position"))) {
            return new Reason.Altered(reason.integer("position"));
        }
        if (code == ReasonCode.AMOUNT_DUE && names.equals(Set.of("reason", "daysLate", "euro"))) {
            return new Reason.AmountDue(reason.integer("daysLate"), reason.integer("euro"));
        }
        if (code == ReasonCode.AUTHENTICATION_CERTIFICATE && names.equals(Set.of("reason", "state"))) {
            return new Reason.AuthenticationCertificate(CertificateState.of(reason.text("state")));
        }
        if (code == ReasonCode.AUTHORISATION_ENDED && names.equals(Set.of("reason", "end"))) {
            return new Reason.AuthorisationEnded(reason.instant("end"));
        }
        if (code == ReasonCode.BELOW_TARGET && names.equals(Set.of("reason", "allowedSeconds", "downtimeSeconds"))) {
            return new Reason.BelowTarget(reason.integer("allowedSeconds"), reason.integer("downtimeSeconds"));
        }
        if (code == ReasonCode.CERTIFICATE_NOT_ACCEPTABLE && names.equals(Set.of("reason", "signed"))) {
            return new Reason.CertificateNotAcceptable(reason.instant("signed"));
        }
        if (code == ReasonCode.CHANGE_IN_THE_FUTURE && names.equals(Set.of("reason", "changed"))) {
            return new Reason.ChangeInTheFuture(reason.instant("changed"));
        }
        if (code == ReasonCode.CHANGE_OVERDUE && names.equals(Set.of("reason", "due"))) {
            return new Reason.ChangeOverdue(reason.instant("due"));
        }
        if (code == ReasonCode.CLOSING_RECORD_MISSING && names.equals(Set.of("reason", "cases"))) {
            return new Reason.ClosingRecordMissing(reason.integer("cases"));
        }
        if (code == ReasonCode.CONTRADICTION && names.equals(Set.of("reason", "contradictions"))) {
            return new Reason.Contradiction(reason.integer("contradictions"));
        }
        if (code == ReasonCode.DELETED_TOO_EARLY && names.equals(Set.of("reason", "end"))) {
            return new Reason.DeletedTooEarly(reason.instant("end"));
        }
        if (code == ReasonCode.DESIGNATOR_NOT_COMPETENT && names.equals(Set.of("reason", "step"))) {
            return new Reason.DesignatorNotCompetent(reason.integer("step"));
        }
        if (code == ReasonCode.EMAIL_VALIDATION_IN_THE_FUTURE && names.equals(Set.of("reason", "validated"))) {
            return new Reason.EmailValidationInTheFuture(reason.instant("validated"));
        }
        if (code == ReasonCode.EMAIL_VALIDATION_TOO_OLD && names.equals(Set.of("reason", "validated"))) {
            return new Reason.EmailValidationTooOld(reason.instant("validated"));
        }
        if (code == ReasonCode.END_NOT_REPORTED && names.equals(Set.of("reason", "end"))) {
            return new Reason.EndNotReported(reason.instant("end"));
        }
        if (code == ReasonCode.ENDED && names.equals(Set.of("reason", "end"))) {
            return new Reason.Ended(reason.instant("end"));
        }
        if (code == ReasonCode.ENDS_SOON && names.equals(Set.of("reason", "end"))) {
            return new Reason.EndsSoon(reason.instant("end"));
        }
        if (code == ReasonCode.EVIDENCE_TOO_OLD && names.equals(Set.of("reason", "issued"))) {
            return new Reason.EvidenceTooOld(reason.instant("issued"));
        }
        if (code == ReasonCode.EXPIRED && names.equals(Set.of("reason", "expired"))) {
            return new Reason.ExpiredOfActivationNotExpired(reason.instant("expired"));
        }
        if (code == ReasonCode.EXPIRED && names.equals(Set.of("reason", "lastDay"))) {
            return new Reason.ExpiredOfApplicantDocumentValid(reason.date("lastDay"));
        }
        if (code == ReasonCode.FACTS_MISMATCH && names.equals(Set.of("reason", "records"))) {
            return new Reason.FactsMismatch(reason.integer("records"));
        }
        if (code == ReasonCode.FACTS_MISSING && names.equals(Set.of("reason", "records"))) {
            return new Reason.FactsMissing(reason.integer("records"));
        }
        if (code == ReasonCode.FIRST_NAMES_DIFFER && names.equals(Set.of("reason", "position"))) {
            return new Reason.FirstNamesDiffer(reason.integer("position"));
        }
        if (code == ReasonCode.GAP && names.equals(Set.of("reason", "gaps"))) {
            return new Reason.GapOfAuditReconstructible(reason.integer("gaps"));
        }
        if (code == ReasonCode.GAP && names.equals(Set.of("reason", "step"))) {
            return new Reason.GapOfManagerChain(reason.integer("step"));
        }
        if (code == ReasonCode.HAS_ENDED && names.equals(Set.of("reason", "end"))) {
            return new Reason.HasEnded(reason.instant("end"));
        }
        if (code == ReasonCode.IN_THE_FUTURE && names.equals(Set.of("reason", "identified"))) {
            return new Reason.InTheFuture(reason.instant("identified"));
        }
        if (code == ReasonCode.INTERRUPTION_NOT_ANNOUNCED && names.equals(Set.of("reason", "start"))) {
            return new Reason.InterruptionNotAnnounced(reason.instant("start"));
        }
        if (code == ReasonCode.KEPT_TOO_LONG && names.equals(Set.of("reason", "until"))) {
            return new Reason.KeptTooLong(reason.date("until"));
        }
        if (code == ReasonCode.KEY_MISSING && names.equals(Set.of("reason", "required"))) {
            return new Reason.KeyMissing(AssuranceLevel.of(reason.text("required")));
        }
        if (code == ReasonCode.KIND_NOT_ACCEPTED && names.equals(Set.of("reason", "kind"))) {
            return new Reason.KindNotAccepted(DocumentKind.of(reason.text("kind")));
        }
        if (code == ReasonCode.LEVEL_TOO_LOW && names.equals(Set.of("reason", "held", "required"))) {
            return new Reason.LevelTooLow(AssuranceLevel.of(reason.text("held")), AssuranceLevel.of(reason.text("required")));
        }
        if (code == ReasonCode.LOCKED && names.equals(Set.of("reason", "tries"))) {
            return new Reason.Locked(reason.integer("tries"));
        }
        if (code == ReasonCode.LOST_OR_STOLEN && names.equals(Set.of("reason", "reported"))) {
            return new Reason.LostOrStolen(reason.instant("reported"));
        }
        if (code == ReasonCode.MENTION_MISSING && names.equals(Set.of("reason", "mention"))) {
            return new Reason.MentionMissing(ContractMention.of(reason.text("mention")));
        }
        if (code == ReasonCode.MISUSED && names.equals(Set.of("reason", "reported"))) {
            return new Reason.Misused(reason.instant("reported"));
        }
        if (code == ReasonCode.NOT_CONFIRMED && names.equals(Set.of("reason", "read"))) {
            return new Reason.NotConfirmed(reason.instant("read"));
        }
        if (code == ReasonCode.NOT_DELETED && names.equals(Set.of("reason", "end"))) {
            return new Reason.NotDeleted(reason.instant("end"));
        }
        if (code == ReasonCode.NOT_ONE_PERSON && names.equals(Set.of("reason", "persons"))) {
            return new Reason.NotOnePerson(reason.integer("persons"));
        }
        if (code == ReasonCode.NOT_RECTIFIED && names.equals(Set.of("reason", "requested"))) {
            return new Reason.NotRectified(reason.instant("requested"));
        }
        if (code == ReasonCode.NOT_STARTED && names.equals(Set.of("reason", "start"))) {
            return new Reason.NotStarted(reason.instant("start"));
        }
        if (code == ReasonCode.NOT_YET_GIVEN && names.equals(Set.of("reason", "given"))) {
            return new Reason.NotYetGiven(reason.instant("given"));
        }
        if (code == ReasonCode.OTHER_ARTICLE && names.equals(Set.of("reason", "article"))) {
            return new Reason.OtherArticle(Article.of(reason.text("article")));
        }
        if (code == ReasonCode.OTHER_DECISION && names.equals(Set.of("reason", "records"))) {
            return new Reason.OtherDecision(reason.integer("records"));
        }
        if (code == ReasonCode.OTHER_KEY && names.equals(Set.of("reason", "key"))) {
            return new Reason.OtherKey(SignInKey.of(reason.text("key")));
        }
        if (code == ReasonCode.OTHER_PORTAL && names.equals(Set.of("reason", "portal"))) {
            return new Reason.OtherPortal(Portal.of(reason.text("portal")));
        }
        if (code == ReasonCode.PHONE_CLOSED && names.equals(Set.of("reason", "opens"))) {
            return new Reason.PhoneClosed(reason.instant("opens"));
        }
        if (code == ReasonCode.PHONE_VALIDATION_IN_THE_FUTURE && names.equals(Set.of("reason", "validated"))) {
            return new Reason.PhoneValidationInTheFuture(reason.instant("validated"));
        }
        if (code == ReasonCode.PHONE_VALIDATION_TOO_OLD && names.equals(Set.of("reason", "validated"))) {
            return new Reason.PhoneValidationTooOld(reason.instant("validated"));
        }
        if (code == ReasonCode.PLAN_REVIEW_OVERDUE && names.equals(Set.of("reason", "reviewed"))) {
            return new Reason.PlanReviewOverdue(reason.date("reviewed"));
        }
        if (code == ReasonCode.POLICY_REVIEW_OVERDUE && names.equals(Set.of("reason", "reviewed"))) {
            return new Reason.PolicyReviewOverdue(reason.date("reviewed"));
        }
        if (code == ReasonCode.RECOGNITION_ENDED && names.equals(Set.of("reason", "end"))) {
            return new Reason.RecognitionEnded(reason.instant("end"));
        }
        if (code == ReasonCode.RECORDS_MISSING && names.equals(Set.of("reason", "missing"))) {
            return new Reason.RecordsMissing(reason.integer("missing"));
        }
        if (code == ReasonCode.REMOVED_TOO_EARLY && names.equals(Set.of("reason", "until"))) {
            return new Reason.RemovedTooEarly(reason.date("until"));
        }
        if (code == ReasonCode.RENOUNCED && names.equals(Set.of("reason", "since"))) {
            return new Reason.Renounced(reason.instant("since"));
        }
        if (code == ReasonCode.RESTORATION_NOT_ANNOUNCED && names.equals(Set.of("reason", "restored"))) {
            return new Reason.RestorationNotAnnounced(reason.instant("restored"));
        }
        if (code == ReasonCode.REVOKED && names.equals(Set.of("reason", "revoked"))) {
            return new Reason.RevokedOfCertificateNotRevoked(reason.instant("revoked"));
        }
        if (code == ReasonCode.REVOKED && names.equals(Set.of("reason", "since"))) {
            return new Reason.RevokedOfMandateInForce(reason.instant("since"));
        }
        if (code == ReasonCode.RULES_UNAVAILABLE && names.equals(Set.of("reason", "records"))) {
            return new Reason.RulesUnavailable(reason.integer("records"));
        }
        if (code == ReasonCode.SEVERAL_BESIDE_SECRETARIAT && names.equals(Set.of("reason", "designated"))) {
            return new Reason.SeveralBesideSecretariat(reason.integer("designated"));
        }
        if (code == ReasonCode.SEVERAL_DESIGNATED && names.equals(Set.of("reason", "designated"))) {
            return new Reason.SeveralDesignated(reason.integer("designated"));
        }
        if (code == ReasonCode.SEVERAL_WITHOUT_SECRETARIAT && names.equals(Set.of("reason", "designated"))) {
            return new Reason.SeveralWithoutSecretariat(reason.integer("designated"));
        }
        if (code == ReasonCode.SHORTER_THAN_CHECKPOINT && names.equals(Set.of("reason", "expected", "found"))) {
            return new Reason.ShorterThanCheckpoint(reason.integer("expected"), reason.integer("found"));
        }
        if (code == ReasonCode.SIGNATURE_CERTIFICATE && names.equals(Set.of("reason", "state"))) {
            return new Reason.SignatureCertificate(CertificateState.of(reason.text("state")));
        }
        if (code == ReasonCode.STEP_IN_THE_FUTURE && names.equals(Set.of("reason", "at", "step"))) {
            return new Reason.StepInTheFuture(reason.instant("at"), ProcedureStep.of(reason.text("step")));
        }
        if (code == ReasonCode.STEP_MISSING && names.equals(Set.of("reason", "step"))) {
            return new Reason.StepMissing(ProcedureStep.of(reason.text("step")));
        }
        if (code == ReasonCode.STEP_WITHOUT_AUTHOR && names.equals(Set.of("reason", "step"))) {
            return new Reason.StepWithoutAuthor(ProcedureStep.of(reason.text("step")));
        }
        if (code == ReasonCode.STEP_WITHOUT_EVIDENCE && names.equals(Set.of("reason", "step"))) {
            return new Reason.StepWithoutEvidence(ProcedureStep.of(reason.text("step")));
        }
        if (code == ReasonCode.STEP_WITHOUT_TIME && names.equals(Set.of("reason", "step"))) {
            return new Reason.StepWithoutTime(ProcedureStep.of(reason.text("step")));
        }
        if (code == ReasonCode.STILL_USABLE && names.equals(Set.of("reason", "reported"))) {
            return new Reason.StillUsable(reason.instant("reported"));
        }
        if (code == ReasonCode.STILL_USED && names.equals(Set.of("reason", "end"))) {
            return new Reason.StillUsedOfCertificateKeyNotRecertified(reason.instant("end"));
        }
        if (code == ReasonCode.STILL_USED && names.equals(Set.of("reason", "informed"))) {
            return new Reason.StillUsedOfMedicinesUseEnded(reason.instant("informed"));
        }
        if (code == ReasonCode.SUSPECTED && names.equals(Set.of("reason", "reported"))) {
            return new Reason.Suspected(reason.instant("reported"));
        }
        if (code == ReasonCode.TOKEN_LOST && names.equals(Set.of("reason", "reported"))) {
            return new Reason.TokenLost(reason.instant("reported"));
        }
        if (code == ReasonCode.TOO_LATE && names.equals(Set.of("reason", "announced", "effective"))) {
            return new Reason.TooLateOfEboxReleaseNotice(reason.date("announced"), reason.date("effective"));
        }
        if (code == ReasonCode.TOO_LATE && names.equals(Set.of("reason", "announced", "start"))) {
            return new Reason.TooLateOfServicePlannedNotice(reason.instant("announced"), reason.instant("start"));
        }
        if (code == ReasonCode.TOO_LONG && names.equals(Set.of("reason", "maximumMonths"))) {
            return new Reason.TooLong(reason.integer("maximumMonths"));
        }
        if (code == ReasonCode.TOO_MANY && names.equals(Set.of("reason", "maximum", "releases"))) {
            return new Reason.TooMany(reason.integer("maximum"), reason.integer("releases"));
        }
        if (code == ReasonCode.TOO_OLD && names.equals(Set.of("reason", "identified"))) {
            return new Reason.TooOld(reason.instant("identified"));
        }
        if (code == ReasonCode.TOO_SHORT && names.equals(Set.of("reason", "minimum"))) {
            return new Reason.TooShort(reason.integer("minimum"));
        }
        if (code == ReasonCode.UNLIMITED && names.equals(Set.of("reason", "maximumMonths"))) {
            return new Reason.Unlimited(reason.integer("maximumMonths"));
        }
        if (code == ReasonCode.WITHDRAWAL_NOT_TOLD && names.equals(Set.of("reason", "withdrawn"))) {
            return new Reason.WithdrawalNotTold(reason.instant("withdrawn"));
        }
        if (code == ReasonCode.WITHDRAWN && names.equals(Set.of("reason", "since"))) {
            return new Reason.WithdrawnOfApplicationKnown(reason.instant("since"));
        }
        if (code == ReasonCode.WITHDRAWN && names.equals(Set.of("reason", "withdrawn"))) {
            return new Reason.WithdrawnOfEboxConsent(reason.instant("withdrawn"));
        }
        throw JsonObject.unexpected(code.word(), "arguments of this version");
    }
}
