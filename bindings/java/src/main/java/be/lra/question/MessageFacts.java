// Generated from the schemas by `cargo xtask bindings`; do not edit.
package be.lra.question;

import be.lra.*;
import be.lra.vocabulary.*;
import java.time.Instant;

/**
 * The facts about a message that was sent; one that is null was not told.
 *
 * @param content What the user declares of the content that is sent.
 * @param rectificationRequested When the correction of a material error was asked for.
 * @param rectified Whether it was corrected.
 */
public record MessageFacts(
        MessageContent content,
        OrNone<Instant> rectificationRequested,
        Boolean rectified) {
    /**
     * Its name and nothing else: facts are personal data.
     *
     * @return without the facts
     */
    @Override
    public String toString() {
        return "MessageFacts";
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
        private MessageContent content;
        private OrNone<Instant> rectificationRequested;
        private Boolean rectified;

        private Builder() {}

        /**
         * What the user declares of the content that is sent.
         *
         * @param content the value; null if it is not told
         * @return this
         */
        public Builder content(MessageContent content) {
            this.content = content;
            return this;
        }

        /**
         * When the correction of a material error was asked for.
         *
         * @param rectificationRequested the value; null if it is not told
         * @return this
         */
        public Builder rectificationRequested(OrNone<Instant> rectificationRequested) {
            this.rectificationRequested = rectificationRequested;
            return this;
        }

        /**
         * When the correction of a material error was asked for.
         *
         * @param rectificationRequested the value; null if it is not told
         * @return this
         */
        public Builder rectificationRequested(Instant rectificationRequested) {
            this.rectificationRequested = rectificationRequested == null ? null : OrNone.of(rectificationRequested);
            return this;
        }

        /**
         * Whether it was corrected.
         *
         * @param rectified the value; null if it is not told
         * @return this
         */
        public Builder rectified(Boolean rectified) {
            this.rectified = rectified;
            return this;
        }

        /**
         * What was set.
         *
         * @return the record
         */
        public MessageFacts build() {
            return new MessageFacts(content, rectificationRequested, rectified);
        }
    }
}
