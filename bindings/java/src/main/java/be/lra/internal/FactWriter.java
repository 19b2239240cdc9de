package be.lra.internal;

import be.lra.Applications;
import be.lra.Designation;
import be.lra.DocumentedStep;
import be.lra.ListedApplication;
import be.lra.OrNone;
import be.lra.Period;
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
        if (value != null) {
            out.begin(name);
            bounds(out, value);
            out.end();
        }
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
            out.beginList(name);
            for (ListedApplication application : listed.applications()) {
                out.beginElement();
                out.member("portal", application.portal());
                out.member("article", application.article());
                out.member("name", application.name());
                out.end();
            }
            out.endList();
        } else if (value != null) {
            out.member(name, "all");
        }
    }

    /**
     * The documented steps of a procedure.
     *
     * @param out where to
     * @param name of the member
     * @param steps its value
     */
    public static void procedure(JsonWriter out, String name, List<DocumentedStep> steps) {
        if (steps != null) {
            out.beginList(name);
            for (DocumentedStep step : steps) {
                out.beginElement();
                out.member("step", step.step());
                out.member("at", step.at());
                out.member("by", step.by());
                out.member("evidence", step.evidence());
                out.end();
            }
            out.endList();
        }
    }

    /**
     * Designations.
     *
     * @param out where to
     * @param name of the member
     * @param designations its value
     */
    public static void designations(JsonWriter out, String name, List<Designation> designations) {
        if (designations != null) {
            out.beginList(name);
            for (Designation designation : designations) {
                out.beginElement();
                out.member("person", designation.person());
                out.member("role", designation.role());
                out.member("by", designation.by());
                if (designation.period() != null) {
                    bounds(out, designation.period());
                }
                out.member("takesOverFrom", designation.takesOverFrom());
                applications(out, "applications", designation.applications());
                out.end();
            }
            out.endList();
        }
    }
}
