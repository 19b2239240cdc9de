// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.question;

import be.lra.*;
import be.lra.internal.Copies;
import be.lra.vocabulary.*;
import java.time.Instant;
import java.util.Set;

/**
 * The facts about the service provider; one that is null was not told.
 *
 * @param choiceDocumented Whether the care taken in choosing the provider is documented.
 * @param contractConcluded Whether there is a contract with the provider.
 * @param contractMentions What that contract states of all that the law demands.
 * @param contractPeriod When that contract is in force.
 * @param declared Whether the provider was declared by form.
 * @param endReported Whether that end was reported.
 * @param kind What kind of service provider the user's enterprise is for the owner of the data.
 * @param othersDesignated How many providers beside the approved secretariat are designated, this one included.
 * @param ownerEmploysStaff Whether the owner of the data, which designates the provider, employs staff.
 * @param relationEnded When the relation with the provider ends or ended.
 * @param rolesLaidDown Whether it is laid down that the enterprise is controller and the provider processor.
 * @param secretariatAffiliated Whether the owner of the data is affiliated to an approved social secretariat: to
 * this one, if it is one.
 * @param securityWatched Whether the provider's security measures are watched.
 */
public record ProviderFacts(
        Boolean choiceDocumented,
        Boolean contractConcluded,
        Set<ContractMention> contractMentions,
        Period contractPeriod,
        Boolean declared,
        Boolean endReported,
        ProviderKind kind,
        Long othersDesignated,
        Boolean ownerEmploysStaff,
        OrNone<Instant> relationEnded,
        Boolean rolesLaidDown,
        Boolean secretariatAffiliated,
        Boolean securityWatched) {
    /** Copies what could change. */
    public ProviderFacts {
        contractMentions = Copies.set("contractMentions", contractMentions);
    }

    /**
     * Its name and nothing else: facts are personal data.
     *
     * @return without the facts
     */
    @Override
    public String toString() {
        return "ProviderFacts";
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
        private Boolean choiceDocumented;
        private Boolean contractConcluded;
        private Set<ContractMention> contractMentions;
        private Period contractPeriod;
        private Boolean declared;
        private Boolean endReported;
        private ProviderKind kind;
        private Long othersDesignated;
        private Boolean ownerEmploysStaff;
        private OrNone<Instant> relationEnded;
        private Boolean rolesLaidDown;
        private Boolean secretariatAffiliated;
        private Boolean securityWatched;

        private Builder() {}

        /**
         * Whether the care taken in choosing the provider is documented.
         *
         * @param choiceDocumented the value; null if it is not told
         * @return this
         */
        public Builder choiceDocumented(Boolean choiceDocumented) {
            this.choiceDocumented = choiceDocumented;
            return this;
        }

        /**
         * Whether there is a contract with the provider.
         *
         * @param contractConcluded the value; null if it is not told
         * @return this
         */
        public Builder contractConcluded(Boolean contractConcluded) {
            this.contractConcluded = contractConcluded;
            return this;
        }

        /**
         * What that contract states of all that the law demands.
         *
         * @param contractMentions the value; null if it is not told
         * @return this
         */
        public Builder contractMentions(Set<ContractMention> contractMentions) {
            this.contractMentions = contractMentions;
            return this;
        }

        /**
         * What that contract states of all that the law demands.
         *
         * @param contractMentions the value; null if it is not told
         * @return this
         */
        public Builder contractMentions(ContractMention... contractMentions) {
            this.contractMentions = Copies.setOf(contractMentions);
            return this;
        }

        /**
         * When that contract is in force.
         *
         * @param contractPeriod the value; null if it is not told
         * @return this
         */
        public Builder contractPeriod(Period contractPeriod) {
            this.contractPeriod = contractPeriod;
            return this;
        }

        /**
         * Whether the provider was declared by form.
         *
         * @param declared the value; null if it is not told
         * @return this
         */
        public Builder declared(Boolean declared) {
            this.declared = declared;
            return this;
        }

        /**
         * Whether that end was reported.
         *
         * @param endReported the value; null if it is not told
         * @return this
         */
        public Builder endReported(Boolean endReported) {
            this.endReported = endReported;
            return this;
        }

        /**
         * What kind of service provider the user's enterprise is for the owner of the data.
         *
         * @param kind the value; null if it is not told
         * @return this
         */
        public Builder kind(ProviderKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * How many providers beside the approved secretariat are designated, this one included.
         *
         * @param othersDesignated the value; null if it is not told
         * @return this
         */
        public Builder othersDesignated(Long othersDesignated) {
            this.othersDesignated = othersDesignated;
            return this;
        }

        /**
         * Whether the owner of the data, which designates the provider, employs staff.
         *
         * @param ownerEmploysStaff the value; null if it is not told
         * @return this
         */
        public Builder ownerEmploysStaff(Boolean ownerEmploysStaff) {
            this.ownerEmploysStaff = ownerEmploysStaff;
            return this;
        }

        /**
         * When the relation with the provider ends or ended.
         *
         * @param relationEnded the value; null if it is not told
         * @return this
         */
        public Builder relationEnded(OrNone<Instant> relationEnded) {
            this.relationEnded = relationEnded;
            return this;
        }

        /**
         * When the relation with the provider ends or ended.
         *
         * @param relationEnded the value; null if it is not told
         * @return this
         */
        public Builder relationEnded(Instant relationEnded) {
            this.relationEnded = relationEnded == null ? null : OrNone.of(relationEnded);
            return this;
        }

        /**
         * Whether it is laid down that the enterprise is controller and the provider processor.
         *
         * @param rolesLaidDown the value; null if it is not told
         * @return this
         */
        public Builder rolesLaidDown(Boolean rolesLaidDown) {
            this.rolesLaidDown = rolesLaidDown;
            return this;
        }

        /**
         * Whether the owner of the data is affiliated to an approved social secretariat: to this one, if it is one.
         *
         * @param secretariatAffiliated the value; null if it is not told
         * @return this
         */
        public Builder secretariatAffiliated(Boolean secretariatAffiliated) {
            this.secretariatAffiliated = secretariatAffiliated;
            return this;
        }

        /**
         * Whether the provider's security measures are watched.
         *
         * @param securityWatched the value; null if it is not told
         * @return this
         */
        public Builder securityWatched(Boolean securityWatched) {
            this.securityWatched = securityWatched;
            return this;
        }

        /**
         * What was set.
         *
         * @return the record
         */
        public ProviderFacts build() {
            return new ProviderFacts(choiceDocumented, contractConcluded, contractMentions, contractPeriod, declared, endReported, kind, othersDesignated, ownerEmploysStaff, relationEnded, rolesLaidDown, secretariatAffiliated, securityWatched);
        }
    }
}
