// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.question;

import be.lra.*;
import be.lra.vocabulary.*;
import java.time.Instant;

/**
 * May this user open this application now?
 *
 * @param id the portal's own name for this question, echoed in the answer; may be null
 * @param at the instant it is decided for
 * @param rulebook the version of the rulebook to decide by; null for the one in force at the instant
 * @param lang the language of messages in the answer; null for none
 * @param nearestPermit whether the answer tells what would have to change for a permit; null is no
 * @param application the facts about the application and what is done with it; null if none is told
 * @param enterprise the facts about the enterprise of the user; null if none is told
 * @param key the facts about the digital key; null if none is told
 * @param mandate the facts about the mandate; null if none is told
 * @param message the facts about a message that was sent; null if none is told
 * @param provider the facts about the service provider; null if none is told
 * @param user the facts about the user; null if none is told
 */
public record ApplicationAccessQuestion(
        String id,
        Instant at,
        String rulebook,
        Language lang,
        Boolean nearestPermit,
        ApplicationAccessApplicationFacts application,
        EnterpriseFacts enterprise,
        ApplicationAccessKeyFacts key,
        ApplicationAccessMandateFacts mandate,
        MessageFacts message,
        ProviderFacts provider,
        ApplicationAccessUserFacts user)
        implements DecisionQuestion {
    @Override
    public String question() {
        return "application-access";
    }

    /**
     * Its name and nothing else: facts are personal data.
     *
     * @return without the facts
     */
    @Override
    public String toString() {
        return "ApplicationAccessQuestion";
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
        private ApplicationAccessApplicationFacts application;
        private EnterpriseFacts enterprise;
        private ApplicationAccessKeyFacts key;
        private ApplicationAccessMandateFacts mandate;
        private MessageFacts message;
        private ProviderFacts provider;
        private ApplicationAccessUserFacts user;

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
         * the facts about the application and what is done with it; null if none is told
         *
         * @param application the value; null if it is not told
         * @return this
         */
        public Builder application(ApplicationAccessApplicationFacts application) {
            this.application = application;
            return this;
        }

        /**
         * the facts about the enterprise of the user; null if none is told
         *
         * @param enterprise the value; null if it is not told
         * @return this
         */
        public Builder enterprise(EnterpriseFacts enterprise) {
            this.enterprise = enterprise;
            return this;
        }

        /**
         * the facts about the digital key; null if none is told
         *
         * @param key the value; null if it is not told
         * @return this
         */
        public Builder key(ApplicationAccessKeyFacts key) {
            this.key = key;
            return this;
        }

        /**
         * the facts about the mandate; null if none is told
         *
         * @param mandate the value; null if it is not told
         * @return this
         */
        public Builder mandate(ApplicationAccessMandateFacts mandate) {
            this.mandate = mandate;
            return this;
        }

        /**
         * the facts about a message that was sent; null if none is told
         *
         * @param message the value; null if it is not told
         * @return this
         */
        public Builder message(MessageFacts message) {
            this.message = message;
            return this;
        }

        /**
         * the facts about the service provider; null if none is told
         *
         * @param provider the value; null if it is not told
         * @return this
         */
        public Builder provider(ProviderFacts provider) {
            this.provider = provider;
            return this;
        }

        /**
         * the facts about the user; null if none is told
         *
         * @param user the value; null if it is not told
         * @return this
         */
        public Builder user(ApplicationAccessUserFacts user) {
            this.user = user;
            return this;
        }

        /**
         * What was set.
         *
         * @return the record
         */
        public ApplicationAccessQuestion build() {
            return new ApplicationAccessQuestion(id, at, rulebook, lang, nearestPermit, application, enterprise, key, mandate, message, provider, user);
        }
    }
}
