package be.lra.internal;

import be.lra.Applications;
import be.lra.Designation;
import be.lra.DocumentedStep;
import be.lra.ListedApplication;
import be.lra.OrNone;
import be.lra.Period;
import be.lra.vocabulary.Article;
import be.lra.vocabulary.Portal;
import be.lra.vocabulary.ProcedureStep;
import be.lra.vocabulary.UserRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Writes the facts that are more than one value. Null is left out. */
public final class FactWriter {
    private static final String NONE = "none";

    private FactWriter() {}

    /**
     * An instant, or that there is none.
     *
     * @param out where to
     * @param name of the member
     * @param value its value
     */
    public static void instantOrNone(JsonWriter out, String name, OrNone<Instant> value) {
        if (value != null && value.isNone()) {
            out.member(name, NONE);
        } else if (value != null) {
            out.member(name, value.value());
        }
    }

    /**
     * A day, or that there is none.
     *
     * @param out where to
     * @param name of the member
     * @param value its value
     */
    public static void dateOrNone(JsonWriter out, String name, OrNone<LocalDate> value) {
        if (value != null && value.isNone()) {
            out.member(name, NONE);
        } else if (value != null) {
            out.member(name, value.value());
        }
    }

    /**
     * A text, or that there is none.
     *
     * @param out where to
     * @param name of the member
     * @param value its value
     */
    public static void textOrNone(JsonWriter out, String name, OrNone<String> value) {
        if (value != null) {
            out.member(name, value.isNone() ? NONE : value.value());
        }
    }

    /**
     * A period.
     *
     * @param out where to
     * @param name of the member
     * @param value its value
     */
    public static void period(JsonWriter out, String name, Period value) {
        out.object(name, value, FactWriter::bounds);
    }

    private static void bounds(JsonWriter out, Period period) {
        if (period instanceof Period.OfInstants instants) {
            out.member("start", instants.start());
            out.member("end", instants.end());
        } else if (period instanceof Period.OfDays days) {
            out.member("start", days.start());
            out.member("end", days.end());
        }
    }

    /**
     * Applications.
     *
     * @param out where to
     * @param name of the member
     * @param value its value
     */
    public static void applications(JsonWriter out, String name, Applications value) {
        if (value instanceof Applications.Listed listed) {
            out.objects(name, listed.applications(), FactWriter::application);
        } else if (value != null) {
            out.member(name, "all");
        }
    }

    private static void application(JsonWriter out, ListedApplication application) {
        out.word("portal", application.portal(), Portal::word);
        out.word("article", application.article(), Article::word);
        out.member("name", application.name());
    }

    /**
     * The documented steps of a procedure.
     *
     * @param out where to
     * @param name of the member
     * @param steps its value
     */
    public static void procedure(JsonWriter out, String name, List<DocumentedStep> steps) {
        out.objects(name, steps, (object, step) -> {
            object.word("step", step.step(), ProcedureStep::word);
            object.member("at", step.at());
            object.member("by", step.by());
            object.member("evidence", step.evidence());
        });
    }

    /**
     * Designations.
     *
     * @param out where to
     * @param name of the member
     * @param designations its value
     */
    public static void designations(JsonWriter out, String name, List<Designation> designations) {
        out.objects(name, designations, (object, designation) -> {
            object.member("person", designation.person());
            object.word("role", designation.role(), UserRole::word);
            object.member("by", designation.by());
            if (designation.period() != null) {
                bounds(object, designation.period());
            }
            object.member("takesOverFrom", designation.takesOverFrom());
            applications(object, "applications", designation.applications());
        });
    }
}
