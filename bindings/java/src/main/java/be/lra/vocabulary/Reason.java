// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.vocabulary;

import java.time.Instant;
import java.time.LocalDate;

/** Why a rule is violated. Most reasons are a code alone, the others have arguments. */
public sealed interface Reason {
    /**
     * Which reason it is.
     *
     * @return its stable code
     */
    ReasonCode code();

    /**
     * A reason without arguments.
     *
     * @param code which reason it is
     */
    record Plain(ReasonCode code) implements Reason {}

    /**
     * {@code agreement-not-prior}.
     *
     * @param agreed the argument {@code agreed}
     */
    record AgreementNotPrior(Instant agreed) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.AGREEMENT_NOT_PRIOR;
        }
    }

    /**
     * {@code altered}.
     *
     * @param position the argument {@code position}
     */
    record Altered(long position) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.ALTERED;
        }
    }

    /**
     * {@code amount-due}.
     *
     * @param daysLate the argument {@code daysLate}
     * @param euro the argument {@code euro}
     */
    record AmountDue(long daysLate, long euro) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.AMOUNT_DUE;
        }
    }

    /**
     * {@code authentication-certificate}.
     *
     * @param state the argument {@code state}
     */
    record AuthenticationCertificate(CertificateState state) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.AUTHENTICATION_CERTIFICATE;
        }
    }

    /**
     * {@code authorisation-ended}.
     *
     * @param end the argument {@code end}
     */
    record AuthorisationEnded(Instant end) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.AUTHORISATION_ENDED;
        }
    }

    /**
     * {@code below-target}.
     *
     * @param allowedSeconds the argument {@code allowedSeconds}
     * @param downtimeSeconds the argument {@code downtimeSeconds}
     */
    record BelowTarget(long allowedSeconds, long downtimeSeconds) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.BELOW_TARGET;
        }
    }

    /**
     * {@code certificate-not-acceptable}.
     *
     * @param signed the argument {@code signed}
     */
    record CertificateNotAcceptable(Instant signed) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.CERTIFICATE_NOT_ACCEPTABLE;
        }
    }

    /**
     * {@code change-in-the-future}.
     *
     * @param changed the argument {@code changed}
     */
    record ChangeInTheFuture(Instant changed) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.CHANGE_IN_THE_FUTURE;
        }
    }

    /**
     * {@code change-overdue}.
     *
     * @param due the argument {@code due}
     */
    record ChangeOverdue(Instant due) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.CHANGE_OVERDUE;
        }
    }

    /**
     * {@code closing-record-missing}.
     *
     * @param cases the argument {@code cases}
     */
    record ClosingRecordMissing(long cases) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.CLOSING_RECORD_MISSING;
        }
    }

    /**
     * {@code contradiction}.
     *
     * @param contradictions the argument {@code contradictions}
     */
    record Contradiction(long contradictions) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.CONTRADICTION;
        }
    }

    /**
     * {@code deleted-too-early}.
     *
     * @param end the argument {@code end}
     */
    record DeletedTooEarly(Instant end) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.DELETED_TOO_EARLY;
        }
    }

    /**
     * {@code designator-not-competent}.
     *
     * @param step the argument {@code step}
     */
    record DesignatorNotCompetent(long step) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.DESIGNATOR_NOT_COMPETENT;
        }
    }

    /**
     * {@code email-validation-in-the-future}.
     *
     * @param validated the argument {@code validated}
     */
    record EmailValidationInTheFuture(Instant validated) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.EMAIL_VALIDATION_IN_THE_FUTURE;
        }
    }

    /**
     * {@code email-validation-too-old}.
     *
     * @param validated the argument {@code validated}
     */
    record EmailValidationTooOld(Instant validated) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.EMAIL_VALIDATION_TOO_OLD;
        }
    }

    /**
     * {@code end-not-reported}.
     *
     * @param end the argument {@code end}
     */
    record EndNotReported(Instant end) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.END_NOT_REPORTED;
        }
    }

    /**
     * {@code ended}.
     *
     * @param end the argument {@code end}
     */
    record Ended(Instant end) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.ENDED;
        }
    }

    /**
     * {@code ends-soon}.
     *
     * @param end the argument {@code end}
     */
    record EndsSoon(Instant end) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.ENDS_SOON;
        }
    }

    /**
     * {@code evidence-too-old}.
     *
     * @param issued the argument {@code issued}
     */
    record EvidenceTooOld(Instant issued) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.EVIDENCE_TOO_OLD;
        }
    }

    /**
     * {@code expired}.
     *
     * @param expired the argument {@code expired}
     */
    record ExpiredOfActivationNotExpired(Instant expired) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.EXPIRED;
        }
    }

    /**
     * {@code expired}.
     *
     * @param lastDay the argument {@code lastDay}
     */
    record ExpiredOfApplicantDocumentValid(LocalDate lastDay) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.EXPIRED;
        }
    }

    /**
     * {@code facts-mismatch}.
     *
     * @param records the argument {@code records}
     */
    record FactsMismatch(long records) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.FACTS_MISMATCH;
        }
    }

    /**
     * {@code facts-missing}.
     *
     * @param records the argument {@code records}
     */
    record FactsMissing(long records) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.FACTS_MISSING;
        }
    }

    /**
     * {@code first-names-differ}.
     *
     * @param position the argument {@code position}
     */
    record FirstNamesDiffer(long position) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.FIRST_NAMES_DIFFER;
        }
    }

    /**
     * {@code gap}.
     *
     * @param gaps the argument {@code gaps}
     */
    record GapOfAuditReconstructible(long gaps) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.GAP;
        }
    }

    /**
     * {@code gap}.
     *
     * @param step the argument {@code step}
     */
    record GapOfManagerChain(long step) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.GAP;
        }
    }

    /**
     * {@code has-ended}.
     *
     * @param end the argument {@code end}
     */
    record HasEnded(Instant end) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.HAS_ENDED;
        }
    }

    /**
     * {@code in-the-future}.
     *
     * @param identified the argument {@code identified}
     */
    record InTheFuture(Instant identified) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.IN_THE_FUTURE;
        }
    }

    /**
     * {@code interruption-not-announced}.
     *
     * @param start the argument {@code start}
     */
    record InterruptionNotAnnounced(Instant start) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.INTERRUPTION_NOT_ANNOUNCED;
        }
    }

    /**
     * {@code kept-too-long}.
     *
     * @param until the argument {@code until}
     */
    record KeptTooLong(LocalDate until) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.KEPT_TOO_LONG;
        }
    }

    /**
     * {@code key-missing}.
     *
     * @param required the argument {@code required}
     */
    record KeyMissing(AssuranceLevel required) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.KEY_MISSING;
        }
    }

    /**
     * {@code kind-not-accepted}.
     *
     * @param kind the argument {@code kind}
     */
    record KindNotAccepted(DocumentKind kind) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.KIND_NOT_ACCEPTED;
        }
    }

    /**
     * {@code level-too-low}.
     *
     * @param held the argument {@code held}
     * @param required the argument {@code required}
     */
    record LevelTooLow(AssuranceLevel held, AssuranceLevel required) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.LEVEL_TOO_LOW;
        }
    }

    /**
     * {@code locked}.
     *
     * @param tries the argument {@code tries}
     */
    record Locked(long tries) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.LOCKED;
        }
    }

    /**
     * {@code lost-or-stolen}.
     *
     * @param reported the argument {@code reported}
     */
    record LostOrStolen(Instant reported) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.LOST_OR_STOLEN;
        }
    }

    /**
     * {@code mention-missing}.
     *
     * @param mention the argument {@code mention}
     */
    record MentionMissing(ContractMention mention) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.MENTION_MISSING;
        }
    }

    /**
     * {@code misused}.
     *
     * @param reported the argument {@code reported}
     */
    record Misused(Instant reported) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.MISUSED;
        }
    }

    /**
     * {@code not-confirmed}.
     *
     * @param read the argument {@code read}
     */
    record NotConfirmed(Instant read) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.NOT_CONFIRMED;
        }
    }

    /**
     * {@code not-deleted}.
     *
     * @param end the argument {@code end}
     */
    record NotDeleted(Instant end) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.NOT_DELETED;
        }
    }

    /**
     * {@code not-one-person}.
     *
     * @param persons the argument {@code persons}
     */
    record NotOnePerson(long persons) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.NOT_ONE_PERSON;
        }
    }

    /**
     * {@code not-rectified}.
     *
     * @param requested the argument {@code requested}
     */
    record NotRectified(Instant requested) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.NOT_RECTIFIED;
        }
    }

    /**
     * {@code not-started}.
     *
     * @param start the argument {@code start}
     */
    record NotStarted(Instant start) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.NOT_STARTED;
        }
    }

    /**
     * {@code not-yet-given}.
     *
     * @param given the argument {@code given}
     */
    record NotYetGiven(Instant given) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.NOT_YET_GIVEN;
        }
    }

    /**
     * {@code other-article}.
     *
     * @param article the argument {@code article}
     */
    record OtherArticle(Article article) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.OTHER_ARTICLE;
        }
    }

    /**
     * {@code other-decision}.
     *
     * @param records the argument {@code records}
     */
    record OtherDecision(long records) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.OTHER_DECISION;
        }
    }

    /**
     * {@code other-key}.
     *
     * @param key the argument {@code key}
     */
    record OtherKey(SignInKey key) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.OTHER_KEY;
        }
    }

    /**
     * {@code other-portal}.
     *
     * @param portal the argument {@code portal}
     */
    record OtherPortal(Portal portal) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.OTHER_PORTAL;
        }
    }

    /**
     * {@code phone-closed}.
     *
     * @param opens the argument {@code opens}
     */
    record PhoneClosed(Instant opens) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.PHONE_CLOSED;
        }
    }

    /**
     * {@code phone-validation-in-the-future}.
     *
     * @param validated the argument {@code validated}
     */
    record PhoneValidationInTheFuture(Instant validated) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.PHONE_VALIDATION_IN_THE_FUTURE;
        }
    }

    /**
     * {@code phone-validation-too-old}.
     *
     * @param validated the argument {@code validated}
     */
    record PhoneValidationTooOld(Instant validated) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.PHONE_VALIDATION_TOO_OLD;
        }
    }

    /**
     * {@code plan-review-overdue}.
     *
     * @param reviewed the argument {@code reviewed}
     */
    record PlanReviewOverdue(LocalDate reviewed) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.PLAN_REVIEW_OVERDUE;
        }
    }

    /**
     * {@code policy-review-overdue}.
     *
     * @param reviewed the argument {@code reviewed}
     */
    record PolicyReviewOverdue(LocalDate reviewed) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.POLICY_REVIEW_OVERDUE;
        }
    }

    /**
     * {@code recognition-ended}.
     *
     * @param end the argument {@code end}
     */
    record RecognitionEnded(Instant end) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.RECOGNITION_ENDED;
        }
    }

    /**
     * {@code records-missing}.
     *
     * @param missing the argument {@code missing}
     */
    record RecordsMissing(long missing) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.RECORDS_MISSING;
        }
    }

    /**
     * {@code removed-too-early}.
     *
     * @param until the argument {@code until}
     */
    record RemovedTooEarly(LocalDate until) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.REMOVED_TOO_EARLY;
        }
    }

    /**
     * {@code renounced}.
     *
     * @param since the argument {@code since}
     */
    record Renounced(Instant since) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.RENOUNCED;
        }
    }

    /**
     * {@code restoration-not-announced}.
     *
     * @param restored the argument {@code restored}
     */
    record RestorationNotAnnounced(Instant restored) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.RESTORATION_NOT_ANNOUNCED;
        }
    }

    /**
     * {@code revoked}.
     *
     * @param revoked the argument {@code revoked}
     */
    record RevokedOfCertificateNotRevoked(Instant revoked) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.REVOKED;
        }
    }

    /**
     * {@code revoked}.
     *
     * @param since the argument {@code since}
     */
    record RevokedOfMandateInForce(Instant since) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.REVOKED;
        }
    }

    /**
     * {@code rules-unavailable}.
     *
     * @param records the argument {@code records}
     */
    record RulesUnavailable(long records) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.RULES_UNAVAILABLE;
        }
    }

    /**
     * {@code several-beside-secretariat}.
     *
     * @param designated the argument {@code designated}
     */
    record SeveralBesideSecretariat(long designated) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.SEVERAL_BESIDE_SECRETARIAT;
        }
    }

    /**
     * {@code several-designated}.
     *
     * @param designated the argument {@code designated}
     */
    record SeveralDesignated(long designated) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.SEVERAL_DESIGNATED;
        }
    }

    /**
     * {@code several-without-secretariat}.
     *
     * @param designated the argument {@code designated}
     */
    record SeveralWithoutSecretariat(long designated) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.SEVERAL_WITHOUT_SECRETARIAT;
        }
    }

    /**
     * {@code shorter-than-checkpoint}.
     *
     * @param expected the argument {@code expected}
     * @param found the argument {@code found}
     */
    record ShorterThanCheckpoint(long expected, long found) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.SHORTER_THAN_CHECKPOINT;
        }
    }

    /**
     * {@code signature-certificate}.
     *
     * @param state the argument {@code state}
     */
    record SignatureCertificate(CertificateState state) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.SIGNATURE_CERTIFICATE;
        }
    }

    /**
     * {@code step-in-the-future}.
     *
     * @param at the argument {@code at}
     * @param step the argument {@code step}
     */
    record StepInTheFuture(Instant at, ProcedureStep step) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.STEP_IN_THE_FUTURE;
        }
    }

    /**
     * {@code step-missing}.
     *
     * @param step the argument {@code step}
     */
    record StepMissing(ProcedureStep step) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.STEP_MISSING;
        }
    }

    /**
     * {@code step-without-author}.
     *
     * @param step the argument {@code step}
     */
    record StepWithoutAuthor(ProcedureStep step) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.STEP_WITHOUT_AUTHOR;
        }
    }

    /**
     * {@code step-without-evidence}.
     *
     * @param step the argument {@code step}
     */
    record StepWithoutEvidence(ProcedureStep step) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.STEP_WITHOUT_EVIDENCE;
        }
    }

    /**
     * {@code step-without-time}.
     *
     * @param step the argument {@code step}
     */
    record StepWithoutTime(ProcedureStep step) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.STEP_WITHOUT_TIME;
        }
    }

    /**
     * {@code still-usable}.
     *
     * @param reported the argument {@code reported}
     */
    record StillUsable(Instant reported) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.STILL_USABLE;
        }
    }

    /**
     * {@code still-used}.
     *
     * @param end the argument {@code end}
     */
    record StillUsedOfCertificateKeyNotRecertified(Instant end) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.STILL_USED;
        }
    }

    /**
     * {@code still-used}.
     *
     * @param informed the argument {@code informed}
     */
    record StillUsedOfMedicinesUseEnded(Instant informed) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.STILL_USED;
        }
    }

    /**
     * {@code suspected}.
     *
     * @param reported the argument {@code reported}
     */
    record Suspected(Instant reported) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.SUSPECTED;
        }
    }

    /**
     * {@code token-lost}.
     *
     * @param reported the argument {@code reported}
     */
    record TokenLost(Instant reported) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.TOKEN_LOST;
        }
    }

    /**
     * {@code too-late}.
     *
     * @param announced the argument {@code announced}
     * @param effective the argument {@code effective}
     */
    record TooLateOfEboxReleaseNotice(LocalDate announced, LocalDate effective) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.TOO_LATE;
        }
    }

    /**
     * {@code too-late}.
     *
     * @param announced the argument {@code announced}
     * @param start the argument {@code start}
     */
    record TooLateOfServicePlannedNotice(Instant announced, Instant start) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.TOO_LATE;
        }
    }

    /**
     * {@code too-long}.
     *
     * @param maximumMonths the argument {@code maximumMonths}
     */
    record TooLong(long maximumMonths) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.TOO_LONG;
        }
    }

    /**
     * {@code too-many}.
     *
     * @param maximum the argument {@code maximum}
     * @param releases the argument {@code releases}
     */
    record TooMany(long maximum, long releases) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.TOO_MANY;
        }
    }

    /**
     * {@code too-old}.
     *
     * @param identified the argument {@code identified}
     */
    record TooOld(Instant identified) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.TOO_OLD;
        }
    }

    /**
     * {@code too-short}.
     *
     * @param minimum the argument {@code minimum}
     */
    record TooShort(long minimum) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.TOO_SHORT;
        }
    }

    /**
     * {@code unlimited}.
     *
     * @param maximumMonths the argument {@code maximumMonths}
     */
    record Unlimited(long maximumMonths) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.UNLIMITED;
        }
    }

    /**
     * {@code withdrawal-not-told}.
     *
     * @param withdrawn the argument {@code withdrawn}
     */
    record WithdrawalNotTold(Instant withdrawn) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.WITHDRAWAL_NOT_TOLD;
        }
    }

    /**
     * {@code withdrawn}.
     *
     * @param since the argument {@code since}
     */
    record WithdrawnOfApplicationKnown(Instant since) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.WITHDRAWN;
        }
    }

    /**
     * {@code withdrawn}.
     *
     * @param withdrawn the argument {@code withdrawn}
     */
    record WithdrawnOfEboxConsent(Instant withdrawn) implements Reason {
        @Override
        public ReasonCode code() {
            return ReasonCode.WITHDRAWN;
        }
    }
}
