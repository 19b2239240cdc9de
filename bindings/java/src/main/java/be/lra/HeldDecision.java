package be.lra;

import be.lra.internal.Answers;
import be.lra.internal.Errors;
import be.lra.internal.NativeFunctions;
import be.lra.internal.NativeHandle;
import be.lra.internal.Scratch;
import be.lra.internal.Utf8;

/**
 * A decision with all that it found, held by the library: to be explained, recorded in a trail, or turned into a permit. Immutable: any
 * number of threads may use it at once. It outlives engine and question.
 */
public final class HeldDecision extends NativeHandle {
    HeldDecision(long address) {
        super(address, DECISION);
    }

    /** For the rest of this package: see {@link NativeHandle#enter}. */
    long begin() {
        return enter();
    }

    /** For the rest of this package: see {@link NativeHandle#exit}. */
    void end() {
        exit();
    }

    /**
     * What it comes to.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        Scratch scratch = Scratch.ofThread();
        long decision = enter();
        try {
            scratch.check(NativeFunctions.lra_decision_outcome(decision, scratch.out(0), scratch.error()));
        } finally {
            exit();
        }
        return Outcome.ofNumber(scratch.word(0));
    }

    /**
     * As a record, with texts in this language.
     *
     * @param language null for texts only if the question asks for a language
     * @return the decision
     */
    public Decision decision(Language language) {
        return Answers.decision(json(language));
    }

    /**
     * As JSON.
     *
     * @param language null for texts only if the question asks for a language
     * @return in UTF-8
     */
    public byte[] json(Language language) {
        Scratch scratch = Scratch.ofThread();
        long decision = enter();
        try {
            scratch.check(NativeFunctions.lra_decision_json(
                    decision, Language.number(language), scratch.out(0), scratch.error()));
        } finally {
            exit();
        }
        return scratch.takeBuffer(0);
    }

    /**
     * The canonical decision, ids and arguments without texts: what a replay has to make again, byte by byte.
     *
     * @return in UTF-8
     */
    public byte[] canonicalJson() {
        Scratch scratch = Scratch.ofThread();
        long decision = enter();
        try {
            scratch.check(NativeFunctions.lra_decision_canonical_json(decision, scratch.out(0), scratch.error()));
        } finally {
            exit();
        }
        return scratch.takeBuffer(0);
    }

    /**
     * In words: what it comes to, what is wrong and what to do, what is still needed, and until when it holds.
     *
     * @param language of the text
     * @param audience whom it is for
     * @param form of the text
     * @return the text
     */
    public String explain(Language language, Audience audience, TextForm form) {
        Errors.required("language", language);
        Errors.required("audience", audience);
        Errors.required("form", form);
        Scratch scratch = Scratch.ofThread();
        long decision = enter();
        try {
            scratch.check(NativeFunctions.lra_decision_explain(decision, Language.number(language), audience.number(),
                    form.number(), scratch.out(0), scratch.error()));
        } finally {
            exit();
        }
        return Utf8.text(scratch.takeBuffer(0));
    }

    /**
     * The permit of a decision on {@code enrolment} that permits. Make it only once the record of the decision is committed.
     *
     * @param person the commitment to the applicant in that record
     * @param caseId the case of the record
     * @param recordPosition where the record stands in its trail
     * @return the permit, to be closed
     * @throws LraException {@code refused} with the reason {@code not-permitted} for any other decision
     */
    public Permit permit(String person, String caseId, long recordPosition) {
        byte[] personBytes = Utf8.bytes("person", person);
        byte[] caseBytes = Utf8.bytes("caseId", caseId);
        if (recordPosition < 0) {
            throw Errors.argument("recordPosition", "not negative");
        }
        Scratch scratch = Scratch.ofThread();
        long decision = enter();
        try {
            scratch.check(NativeFunctions.lra_permit_new(decision, personBytes, personBytes.length, caseBytes,
                    caseBytes.length, recordPosition, scratch.out(0), scratch.error()));
        } finally {
            exit();
        }
        return new Permit(scratch.number(0));
    }
}
