// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.question;

import be.lra.*;
import be.lra.vocabulary.*;
import java.time.Instant;

/**
 * May this officer enrol this applicant now?
 *
 * @param id the portal's own name for this question, echoed in the answer; may be null
 * @param at the instant it is decided for
 * @param rulebook the version of the rulebook to decide by; null for the one in force at the instant
 * @param lang the language of messages in the answer; null for none
 * @param nearestPermit whether the answer tells what would have to change for a permit; null is no
 * @param applicant the facts about the person who is to be identified; null if none is told
 * @param officer the facts about the officer at the desk; null if none is told
 * @param organisation the facts about the organisation of the officer; null if none is told
 * @param search the facts about the search in a register; null if none is told
 */
public record EnrolmentQuestion(
        String id,
        Instant at,
        String rulebook,
        Language lang,
        Boolean nearestPermit,
        ApplicantFacts applicant,
        OfficerFacts officer,
        EnrolmentOrganisationFacts organisation,
        SearchFacts search)
        implements DecisionQuestion {
    @Override
    public String question() {
        return "enrolment";
    }

    /**
     * Its name and nothing else: facts are personal data.
     *
     * @return without the facts
     */
    @Override
    public String toString() {
        return "EnrolmentQuestion";
    }

    /**
     * What is not set is not told.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Sets one after the other. One thread at a time. */
    public static final class Builder {
        private String id;
        private Instant at;
        private String rulebook;
        private Language lang;
        private Boolean nearestPermit;
        private ApplicantFacts applicant;
        private OfficerFacts officer;
        private EnrolmentOrganisationFacts organisation;
        private SearchFacts search;

        private Builder() {}

        /**
         * the portal's own name for this question, echoed in the answer; may be null
         *
         * @param id the value; null if it is not told
         * @return this
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * the instant it is decided for
         *
         * @param at the value; null if it is not told
         * @return this
         */
        public Builder at(Instant at) {
            this.at = at;
            return this;
        }

        /**
         * the version of the rulebook to decide by; null for the one in force at the instant
         *
         * @param rulebook the value; null if it is not told
         * @return this
         */
        public Builder rulebook(String rulebook) {
            this.rulebook = rulebook;
            return this;
        }

        /**
         * the language of messages in the answer; null for none
         *
         * @param lang the value; null if it is not told
         * @return this
         */
        public Builder lang(Language lang) {
            this.lang = lang;
            return this;
        }

        /**
         * whether the answer tells what would have to change for a permit; null is no
         *
         * @param nearestPermit the value; null if it is not told
         * @return this
         */
        public Builder nearestPermit(Boolean nearestPermit) {
            this.nearestPermit = nearestPermit;
            return this;
        }

        /**
         * the facts about the person who is to be identified; null if none is told
         *
         * @param applicant the value; null if it is not told
         * @return this
         */
        public Builder applicant(ApplicantFacts applicant) {
            this.applicant = applicant;
            return this;
        }

        /**
         * the facts about the officer at the desk; null if none is told
         *
         * @param officer the value; null if it is not told
         * @return this
         */
        public Builder officer(OfficerFacts officer) {
            this.officer = officer;
            return this;
        }

        /**
         * the facts about the organisation of the officer; null if none is told
         *
         * @param organisation the value; null if it is not told
         * @return this
         */
        public Builder organisation(EnrolmentOrganisationFacts organisation) {
            this.organisation = organisation;
            return this;
        }

        /**
         * the facts about the search in a register; null if none is told
         *
         * @param search the value; null if it is not told
         * @return this
         */
        public Builder search(SearchFacts search) {
            this.search = search;
            return this;
        }

        /**
         * What was set.
         *
         * @return the record
         */
        public EnrolmentQuestion build() {
            return new EnrolmentQuestion(id, at, rulebook, lang, nearestPermit, applicant, officer, organisation, search);
        }
    }
}
