package be.lra.internal;

import be.lra.internal.generated.QuestionWriter;
import be.lra.question.AccessibleApplicationsQuestion;
import be.lra.question.DecisionQuestion;
import be.lra.question.Question;

/** Questions as JSON. */
public final class Questions {
    private static final long VERSION = 1;

    private Questions() {}

    /**
     * Writes a question that is decided. Without it, to verify the engine the virtual machine would load what all questions have in common.
     *
     * @param question not null
     * @return JSON in UTF-8
     */
    public static byte[] json(DecisionQuestion question) {
        return json((Question) question);
    }

    /**
     * Writes a question for a list. See the one above.
     *
     * @param question not null
     * @return JSON in UTF-8
     */
    public static byte[] json(AccessibleApplicationsQuestion question) {
        return json((Question) question);
    }

    /**
     * Writes a question.
     *
     * @param question not null
     * @return JSON in UTF-8
     */
    public static byte[] json(Question question) {
        Errors.required("question", question);
        JsonWriter out = new JsonWriter();
        out.member("v", VERSION);
        out.member("id", question.id());
        out.member("question", question.question());
        out.member("at", question.at());
        out.member("rulebook", question.rulebook());
        out.member("lang", question.lang());
        if (question instanceof DecisionQuestion decided) {
            out.member("nearestPermit", decided.nearestPermit());
        }
        out.begin("facts");
        QuestionWriter.write(out, question);
        out.end();
        return out.finish();
    }
}
