// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.question;

import be.lra.*;
import be.lra.internal.Copies;
import be.lra.vocabulary.*;
import java.time.Instant;
import java.util.Set;

/**
 * The facts about the mandate; one that is null was not told.
 *
 * @param accepted When the mandate was accepted.
 * @param acts The acts it covers.
 * @param applications The applications it covers.
 * @param availability To whom a tax mandate was made available.
 * @param directoryNumberHeld Whether the user has the mandator's number in the directory.
 * @param firstQuarter The first quarter that a social security mandate covers.
 * @param kind The kind of the mandate.
 * @param lastQuarter The last quarter that it covers, or none.
 * @param mandator Who gave it: a CBE enterprise number or an SSIN.
 * @param passedOn Whether it was passed on by somebody who had received it.
 * @param period The period of the mandate.
 * @param receivedActs The acts that had been received.
 * @param receivedApplications The applications that had been received by whoever passed it on.
 * @param receivedFirstQuarter The first quarter that had been received.
 * @param receivedLastQuarter The last quarter that had been received, or none.
 * @param receivedPeriod The period that had been received.
 * @param renounced When the mandatary renounced it.
 * @param revoked When the mandator revoked it.
 */
public record ApplicationAccessMandateFacts(
        OrNone<Instant> accepted,
        Set<Act> acts,
        Applications applications,
        MandateAvailability availability,
        Boolean directoryNumberHeld,
        String firstQuarter,
        MandateKind kind,
        OrNone<String> lastQuarter,
        String mandator,
        Boolean passedOn,
        Period period,
        Set<Act> receivedActs,
        Applications receivedApplications,
        String receivedFirstQuarter,
        OrNone<String> receivedLastQuarter,
        Period receivedPeriod,
        OrNone<Instant> renounced,
        OrNone<Instant> revoked) {
    /** Copies what could change. */
    public ApplicationAccessMandateFacts {
        acts = Copies.set("acts", acts);
        receivedActs = Copies.set("receivedActs", receivedActs);
    }

    /**
     * Its name and nothing else: facts are personal data.
     *
     * @return without the facts
     */
    @Override
    public String toString() {
        return "ApplicationAccessMandateFacts";
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
        private OrNone<Instant> accepted;
        private Set<Act> acts;
        private Applications applications;
        private MandateAvailability availability;
        private Boolean directoryNumberHeld;
        private String firstQuarter;
        private MandateKind kind;
        private OrNone<String> lastQuarter;
        private String mandator;
        private Boolean passedOn;
        private Period period;
        private Set<Act> receivedActs;
        private Applications receivedApplications;
        private String receivedFirstQuarter;
        private OrNone<String> receivedLastQuarter;
        private Period receivedPeriod;
        private OrNone<Instant> renounced;
        private OrNone<Instant> revoked;

        private Builder() {}

        /**
         * When the mandate was accepted.
         *
         * @param accepted the value; null if it is not told
         * @return this
         */
        public Builder accepted(OrNone<Instant> accepted) {
            this.accepted = accepted;
            return this;
        }

        /**
         * When the mandate was accepted.
         *
         * @param accepted the value; null if it is not told
         * @return this
         */
        public Builder accepted(Instant accepted) {
            this.accepted = accepted == null ? null : OrNone.of(accepted);
            return this;
        }

        /**
         * The acts it covers.
         *
         * @param acts the value; null if it is not told
         * @return this
         */
        public Builder acts(Set<Act> acts) {
            this.acts = acts;
            return this;
        }

        /**
         * The acts it covers.
         *
         * @param acts the value; null if it is not told
         * @return this
         */
        public Builder acts(Act... acts) {
            this.acts = Copies.setOf(acts);
            return this;
        }

        /**
         * The applications it covers.
         *
         * @param applications the value; null if it is not told
         * @return this
         */
        public Builder applications(Applications applications) {
            this.applications = applications;
            return this;
        }

        /**
         * To whom a tax mandate was made available.
         *
         * @param availability the value; null if it is not told
         * @return this
         */
        public Builder availability(MandateAvailability availability) {
            this.availability = availability;
            return this;
        }

        /**
         * Whether the user has the mandator's number in the directory.
         *
         * @param directoryNumberHeld the value; null if it is not told
         * @return this
         */
        public Builder directoryNumberHeld(Boolean directoryNumberHeld) {
            this.directoryNumberHeld = directoryNumberHeld;
            return this;
        }

        /**
         * The first quarter that a social security mandate covers.
         *
         * @param firstQuarter the value; null if it is not told
         * @return this
         */
        public Builder firstQuarter(String firstQuarter) {
            this.firstQuarter = firstQuarter;
            return this;
        }

        /**
         * The kind of the mandate.
         *
         * @param kind the value; null if it is not told
         * @return this
         */
        public Builder kind(MandateKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * The last quarter that it covers, or none.
         *
         * @param lastQuarter the value; null if it is not told
         * @return this
         */
        public Builder lastQuarter(OrNone<String> lastQuarter) {
            this.lastQuarter = lastQuarter;
            return this;
        }

        /**
         * The last quarter that it covers, or none.
         *
         * @param lastQuarter the value; null if it is not told
         * @return this
         */
        public Builder lastQuarter(String lastQuarter) {
            this.lastQuarter = lastQuarter == null ? null : OrNone.of(lastQuarter);
            return this;
        }

        /**
         * Who gave it: a CBE enterprise number or an SSIN.
         *
         * @param mandator the value; null if it is not told
         * @return this
         */
        public Builder mandator(String mandator) {
            this.mandator = mandator;
            return this;
        }

        /**
         * Whether it was passed on by somebody who had received it.
         *
         * @param passedOn the value; null if it is not told
         * @return this
         */
        public Builder passedOn(Boolean passedOn) {
            this.passedOn = passedOn;
            return this;
        }

        /**
         * The period of the mandate.
         *
         * @param period the value; null if it is not told
         * @return this
         */
        public Builder period(Period period) {
            this.period = period;
            return this;
        }

        /**
         * The acts that had been received.
         *
         * @param receivedActs the value; null if it is not told
         * @return this
         */
        public Builder receivedActs(Set<Act> receivedActs) {
            this.receivedActs = receivedActs;
            return this;
        }

        /**
         * The acts that had been received.
         *
         * @param receivedActs the value; null if it is not told
         * @return this
         */
        public Builder receivedActs(Act... receivedActs) {
            this.receivedActs = Copies.setOf(receivedActs);
            return this;
        }

        /**
         * The applications that had been received by whoever passed it on.
         *
         * @param receivedApplications the value; null if it is not told
         * @return this
         */
        public Builder receivedApplications(Applications receivedApplications) {
            this.receivedApplications = receivedApplications;
            return this;
        }

        /**
         * The first quarter that had been received.
         *
         * @param receivedFirstQuarter the value; null if it is not told
         * @return this
         */
        public Builder receivedFirstQuarter(String receivedFirstQuarter) {
            this.receivedFirstQuarter = receivedFirstQuarter;
            return this;
        }

        /**
         * The last quarter that had been received, or none.
         *
         * @param receivedLastQuarter the value; null if it is not told
         * @return this
         */
        public Builder receivedLastQuarter(OrNone<String> receivedLastQuarter) {
            this.receivedLastQuarter = receivedLastQuarter;
            return this;
        }

        /**
         * The last quarter that had been received, or none.
         *
         * @param receivedLastQuarter the value; null if it is not told
         * @return this
         */
        public Builder receivedLastQuarter(String receivedLastQuarter) {
            this.receivedLastQuarter = receivedLastQuarter == null ? null : OrNone.of(receivedLastQuarter);
            return this;
        }

        /**
         * The period that had been received.
         *
         * @param receivedPeriod the value; null if it is not told
         * @return this
         */
        public Builder receivedPeriod(Period receivedPeriod) {
            this.receivedPeriod = receivedPeriod;
            return this;
        }

        /**
         * When the mandatary renounced it.
         *
         * @param renounced the value; null if it is not told
         * @return this
         */
        public Builder renounced(OrNone<Instant> renounced) {
            this.renounced = renounced;
            return this;
        }

        /**
         * When the mandatary renounced it.
         *
         * @param renounced the value; null if it is not told
         * @return this
         */
        public Builder renounced(Instant renounced) {
            this.renounced = renounced == null ? null : OrNone.of(renounced);
            return this;
        }

        /**
         * When the mandator revoked it.
         *
         * @param revoked the value; null if it is not told
         * @return this
         */
        public Builder revoked(OrNone<Instant> revoked) {
            this.revoked = revoked;
            return this;
        }

        /**
         * When the mandator revoked it.
         *
         * @param revoked the value; null if it is not told
         * @return this
         */
        public Builder revoked(Instant revoked) {
            this.revoked = revoked == null ? null : OrNone.of(revoked);
            return this;
        }

        /**
         * What was set.
         *
         * @return the record
         */
        public ApplicationAccessMandateFacts build() {
            return new ApplicationAccessMandateFacts(accepted, acts, applications, availability, directoryNumberHeld, firstQuarter, kind, lastQuarter, mandator, passedOn, period, receivedActs, receivedApplications, receivedFirstQuarter, receivedLastQuarter, receivedPeriod, renounced, revoked);
        }
    }
}
