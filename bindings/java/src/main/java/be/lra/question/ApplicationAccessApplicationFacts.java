// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.question;

import be.lra.*;
import be.lra.vocabulary.*;

/**
 * The facts about the application and what is done with it; one that is null was not told.
 *
 * @param accessGiven Whether those persons were given access to their data.
 * @param act What is done in the application.
 * @param article The article that lists the application: some names stand under two.
 * @param certificate The certificate that the user has beside username and password.
 * @param channel The way the application is used.
 * @param dataBasis On what ground the user works with the data of another.
 * @param dataOwner Whose data are used: a CBE enterprise number or an SSIN.
 * @param declaration What is sent over a batch channel.
 * @param keptNoLongerThanNeeded Whether the data are kept no longer than needed.
 * @param name The French name of the application, as the annex prints it.
 * @param personsInformed Whether the persons whose data they are were informed.
 * @param portal The portal of the application.
 * @param privateKeyHeld Whether the user has a private key.
 * @param purposeDefined Whether the data are used for a defined purpose only.
 * @param quarter The quarter that the data are about.
 * @param signatureCertificateUse What the signature certificate of the electronic identity card was used for on the
 * portal.
 * @param usernameAndPasswordHeld Whether the user has a username and password.
 */
public record ApplicationAccessApplicationFacts(
        Boolean accessGiven,
        Act act,
        Article article,
        AccessCertificate certificate,
        Channel channel,
        DataBasis dataBasis,
        String dataOwner,
        BatchDeclaration declaration,
        Boolean keptNoLongerThanNeeded,
        String name,
        Boolean personsInformed,
        Portal portal,
        Boolean privateKeyHeld,
        Boolean purposeDefined,
        String quarter,
        SignatureCertificateUse signatureCertificateUse,
        Boolean usernameAndPasswordHeld) {
    /**
     * Its name and nothing else: facts are personal data.
     *
     * @return without the facts
     */
    @Override
    public String toString() {
        return "ApplicationAccessApplicationFacts";
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
        private Boolean accessGiven;
        private Act act;
        private Article article;
        private AccessCertificate certificate;
        private Channel channel;
        private DataBasis dataBasis;
        private String dataOwner;
        private BatchDeclaration declaration;
        private Boolean keptNoLongerThanNeeded;
        private String name;
        private Boolean personsInformed;
        private Portal portal;
        private Boolean privateKeyHeld;
        private Boolean purposeDefined;
        private String quarter;
        private SignatureCertificateUse signatureCertificateUse;
        private Boolean usernameAndPasswordHeld;

        private Builder() {}

        /**
         * Whether those persons were given access to their data.
         *
         * @param accessGiven the value; null if it is not told
         * @return this
         */
        public Builder accessGiven(Boolean accessGiven) {
            this.accessGiven = accessGiven;
            return this;
        }

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
         * The certificate that the user has beside username and password.
         *
         * @param certificate the value; null if it is not told
         * @return this
         */
        public Builder certificate(AccessCertificate certificate) {
            this.certificate = certificate;
            return this;
        }

        /**
         * The way the application is used.
         *
         * @param channel the value; null if it is not told
         * @return this
         */
        public Builder channel(Channel channel) {
            this.channel = channel;
            return this;
        }

        /**
         * On what ground the user works with the data of another.
         *
         * @param dataBasis the value; null if it is not told
         * @return this
         */
        public Builder dataBasis(DataBasis dataBasis) {
            this.dataBasis = dataBasis;
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
         * What is sent over a batch channel.
         *
         * @param declaration the value; null if it is not told
         * @return this
         */
        public Builder declaration(BatchDeclaration declaration) {
            this.declaration = declaration;
            return this;
        }

        /**
         * Whether the data are kept no longer than needed.
         *
         * @param keptNoLongerThanNeeded the value; null if it is not told
         * @return this
         */
        public Builder keptNoLongerThanNeeded(Boolean keptNoLongerThanNeeded) {
            this.keptNoLongerThanNeeded = keptNoLongerThanNeeded;
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
         * Whether the persons whose data they are were informed.
         *
         * @param personsInformed the value; null if it is not told
         * @return this
         */
        public Builder personsInformed(Boolean personsInformed) {
            this.personsInformed = personsInformed;
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
         * Whether the user has a private key.
         *
         * @param privateKeyHeld the value; null if it is not told
         * @return this
         */
        public Builder privateKeyHeld(Boolean privateKeyHeld) {
            this.privateKeyHeld = privateKeyHeld;
            return this;
        }

        /**
         * Whether the data are used for a defined purpose only.
         *
         * @param purposeDefined the value; null if it is not told
         * @return this
         */
        public Builder purposeDefined(Boolean purposeDefined) {
            this.purposeDefined = purposeDefined;
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
         * What the signature certificate of the electronic identity card was used for on the portal.
         *
         * @param signatureCertificateUse the value; null if it is not told
         * @return this
         */
        public Builder signatureCertificateUse(SignatureCertificateUse signatureCertificateUse) {
            this.signatureCertificateUse = signatureCertificateUse;
            return this;
        }

        /**
         * Whether the user has a username and password.
         *
         * @param usernameAndPasswordHeld the value; null if it is not told
         * @return this
         */
        public Builder usernameAndPasswordHeld(Boolean usernameAndPasswordHeld) {
            this.usernameAndPasswordHeld = usernameAndPasswordHeld;
            return this;
        }

        /**
         * What was set.
         *
         * @return the record
         */
        public ApplicationAccessApplicationFacts build() {
            return new ApplicationAccessApplicationFacts(accessGiven, act, article, certificate, channel, dataBasis, dataOwner, declaration, keptNoLongerThanNeeded, name, personsInformed, portal, privateKeyHeld, purposeDefined, quarter, signatureCertificateUse, usernameAndPasswordHeld);
        }
    }
}
