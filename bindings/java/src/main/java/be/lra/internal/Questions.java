package be.lra.internal;

import be.lra.Language;
import be.lra.internal.generated.QuestionWriter;
import be.lra.question.DecisionQuestion;
import be.lra.question.Question;

/** Questions as JSON. */
public final class Questions {
    private static final long VERSION = 1;

    private Questions() {}

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
        out.word("lang", question.lang(), Language::word);
        if (question instanceof DecisionQuestion decided) {
            out.member("nearestPermit", decided.nearestPermit());
        }
        out.object("facts", question, QuestionWriter::write);
        return out.finish();
    }
}
