// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.question;

import be.lra.*;
import be.lra.vocabulary.*;

/**
 * The facts about the application and what is done with it; one that is null was not told.
 *
 * @param act What is done in the application.
 * @param article The article that lists the application: some names stand under two.
 * @param dataOwner Whose data are used: a CBE enterprise number or an SSIN.
 * @param name The French name of the application, as the annex prints it.
 * @param portal The portal of the application.
 * @param quarter The quarter that the data are about.
 */
public record MandateApplicationFacts(
        Act act,
        Article article,
        String dataOwner,
        String name,
        Portal portal,
        String quarter) {
    /**
     * Its name and nothing else: facts are personal data.
     *
     * @return without the facts
     */
    @Override
    public String toString() {
        return "MandateApplicationFacts";
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
        private Act act;
        private Article article;
        private String dataOwner;
        private String name;
        private Portal portal;
        private String quarter;

        private Builder() {}

        /**
         * What is done in the application.
         *
         * @param act the value; null if it is not told
         * @return this
         */
        public Builder act(Act act) {
            this.act = act;
            return this;
        }

        /**
         * The article that lists the application: some names stand under two.
         *
         * @param article the value; null if it is not told
         * @return this
         */
        public Builder article(Article article) {
            this.article = article;
            return this;
        }

        /**
         * Whose data are used: a CBE enterprise number or an SSIN.
         *
         * @param dataOwner the value; null if it is not told
         * @return this
         */
        public Builder dataOwner(String dataOwner) {
            this.dataOwner = dataOwner;
            return this;
        }

        /**
         * The French name of the application, as the annex prints it.
         *
         * @param name the value; null if it is not told
         * @return this
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * The portal of the application.
         *
         * @param portal the value; null if it is not told
         * @return this
         */
        public Builder portal(Portal portal) {
            this.portal = portal;
            return this;
        }

        /**
         * The quarter that the data are about.
         *
         * @param quarter the value; null if it is not told
         * @return this
         */
        public Builder quarter(String quarter) {
            this.quarter = quarter;
            return this;
        }

        /**
         * What was set.
         *
         * @return the record
         */
        public MandateApplicationFacts build() {
            return new MandateApplicationFacts(act, article, dataOwner, name, portal, quarter);
        }
    }
}
