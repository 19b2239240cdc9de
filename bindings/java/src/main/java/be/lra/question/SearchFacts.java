// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.question;

import be.lra.*;
import be.lra.internal.Copies;
import be.lra.vocabulary.*;
import java.util.Set;

/**
 * The facts about the search in a register; one that is null was not told.
 *
 * @param enrolmentOpen Whether the search is tied to an enrolment that is open.
 * @param fields The data the search asks for; the SSIN as search key and the register's own status answer are not
 * among them.
 * @param key What the person is searched by.
 * @param number The SSIN searched by.
 * @param personAtDesk Whether the person searched for came to the desk.
 * @param persons How many persons that enrolment is for.
 * @param purpose What the search is for.
 * @param recorded Whether an audit record is written for the search, found or not.
 * @param register The register that is searched.
 * @param resultKeptConfidential Whether nothing learnt from the search is used or disclosed outside the
 * application.
 */
public record SearchFacts(
        Boolean enrolmentOpen,
        Set<RegisterField> fields,
        SearchKey key,
        String number,
        Boolean personAtDesk,
        Long persons,
        SearchPurpose purpose,
        Boolean recorded,
        Register register,
        Boolean resultKeptConfidential) {
    /** Copies what could change. */
    public SearchFacts {
        fields = Copies.set("fields", fields);
    }

    /**
     * Its name and nothing else: facts are personal data.
     *
     * @return without the facts
     */
    @Override
    public String toString() {
        return "SearchFacts";
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
        private Boolean enrolmentOpen;
        private Set<RegisterField> fields;
        private SearchKey key;
        private String number;
        private Boolean personAtDesk;
        private Long persons;
        private SearchPurpose purpose;
        private Boolean recorded;
        private Register register;
        private Boolean resultKeptConfidential;

        private Builder() {}

        /**
         * Whether the search is tied to an enrolment that is open.
         *
         * @param enrolmentOpen the value; null if it is not told
         * @return this
         */
        public Builder enrolmentOpen(Boolean enrolmentOpen) {
            this.enrolmentOpen = enrolmentOpen;
            return this;
        }

        /**
         * The data the search asks for; the SSIN as search key and the register's own status answer are not among
         * them.
         *
         * @param fields the value; null if it is not told
         * @return this
         */
        public Builder fields(Set<RegisterField> fields) {
            this.fields = fields;
            return this;
        }

        /**
         * The data the search asks for; the SSIN as search key and the register's own status answer are not among
         * them.
         *
         * @param fields the value; null if it is not told
         * @return this
         */
        public Builder fields(RegisterField... fields) {
            this.fields = Copies.setOf(fields);
            return this;
        }

        /**
         * What the person is searched by.
         *
         * @param key the value; null if it is not told
         * @return this
         */
        public Builder key(SearchKey key) {
            this.key = key;
            return this;
        }

        /**
         * The SSIN searched by.
         *
         * @param number the value; null if it is not told
         * @return this
         */
        public Builder number(String number) {
            this.number = number;
            return this;
        }

        /**
         * Whether the person searched for came to the desk.
         *
         * @param personAtDesk the value; null if it is not told
         * @return this
         */
        public Builder personAtDesk(Boolean personAtDesk) {
            this.personAtDesk = personAtDesk;
            return this;
        }

        /**
         * How many persons that enrolment is for.
         *
         * @param persons the value; null if it is not told
         * @return this
         */
        public Builder persons(Long persons) {
            this.persons = persons;
            return this;
        }

        /**
         * What the search is for.
         *
         * @param purpose the value; null if it is not told
         * @return this
         */
        public Builder purpose(SearchPurpose purpose) {
            this.purpose = purpose;
            return this;
        }

        /**
         * Whether an audit record is written for the search, found or not.
         *
         * @param recorded the value; null if it is not told
         * @return this
         */
        public Builder recorded(Boolean recorded) {
            this.recorded = recorded;
            return this;
        }

        /**
         * The register that is searched.
         *
         * @param register the value; null if it is not told
         * @return this
         */
        public Builder register(Register register) {
            this.register = register;
            return this;
        }

        /**
         * Whether nothing learnt from the search is used or disclosed outside the application.
         *
         * @param resultKeptConfidential the value; null if it is not told
         * @return this
         */
        public Builder resultKeptConfidential(Boolean resultKeptConfidential) {
            this.resultKeptConfidential = resultKeptConfidential;
            return this;
        }

        /**
         * What was set.
         *
         * @return the record
         */
        public SearchFacts build() {
            return new SearchFacts(enrolmentOpen, fields, key, number, personAtDesk, persons, purpose, recorded, register, resultKeptConfidential);
        }
    }
}
