package be.lra;

import be.lra.internal.Errors;

/**
 * What is to be issued.
 *
 * @param keyKind the kind of key that the code activates: 1 to 64 letters, digits, hyphens and underscores
 * @param linkHost the host that the link points to, one of those the rulebook allows; null for the first of them
 * @param linkChannel how the link travels
 * @param codeChannel how the code travels, in a message of its own or on paper
 */
public record IssueRequest(String keyKind, String linkHost, LinkChannel linkChannel, CodeChannel codeChannel) {
    /** Checks what has to be there. */
    public IssueRequest {
        Errors.required("keyKind", keyKind);
        Errors.required("linkChannel", linkChannel);
        Errors.required("codeChannel", codeChannel);
    }

    /** How a link travels: only ever electronically, to an address or number validated for this person. */
    public enum LinkChannel {
        /** To the validated e-mail address. */
        EMAIL,
        /** To the validated mobile number. */
        SMS
    }

    /** How a code travels. */
    public enum CodeChannel {
        /** To the validated e-mail address. */
        EMAIL,
        /** To the validated mobile number. */
        SMS,
        /** On paper, handed over to the identified person at the desk. */
        PAPER
    }
}
