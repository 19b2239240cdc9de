package be.lra;

import be.lra.internal.Errors;
import be.lra.internal.NativeFunctions;
import be.lra.internal.NativeHandle;
import be.lra.internal.Questions;
import be.lra.internal.Scratch;
import be.lra.question.Question;
import java.time.Instant;

/**
 * A question with its facts, read and checked once, to be decided many times. Immutable: any number of threads may use it at once. It belongs
 * to no engine.
 */
public final class PreparedQuestion extends NativeHandle {
    private PreparedQuestion(long address) {
        super(address, QUESTION);
    }

    /**
     * Reads a question.
     *
     * @param question with the facts that are known
     * @return the question, to be closed
     * @throws LraException if it cannot be used
     */
    public static PreparedQuestion of(Question question) {
        return ofJson(Questions.json(question), null);
    }

    /**
     * Reads a question in JSON.
     *
     * @param question in UTF-8
     * @param at for a question that names no instant; may be null
     * @return the question, to be closed
     * @throws LraException if it cannot be used
     */
    public static PreparedQuestion ofJson(byte[] question, Instant at) {
        Errors.required("question", question);
        Scratch scratch = Scratch.ofThread();
        scratch.check(NativeFunctions.lra_question_new(
                question, question.length, Instants.millis(at), scratch.out(0), scratch.error()));
        return new PreparedQuestion(scratch.number(0));
    }

    /**
     * Its instant.
     *
     * @return to the millisecond
     */
    public Instant at() {
        Scratch scratch = Scratch.ofThread();
        long question = enter();
        try {
            scratch.check(NativeFunctions.lra_question_at(question, scratch.out(0), scratch.error()));
        } finally {
            exit();
        }
        return Instant.ofEpochMilli(scratch.number(0));
    }

    /** For the rest of this package: see {@link NativeHandle#enter}. */
    long begin() {
        return enter();
    }

    /** For the rest of this package: see {@link NativeHandle#exit}. */
    void end() {
        exit();
    }
}
