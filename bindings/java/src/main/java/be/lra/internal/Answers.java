package be.lra.internal;

import be.lra.AccessibleApplications;
import be.lra.CatalogueApplication;
import be.lra.Citation;
import be.lra.Decision;
import be.lra.Duty;
import be.lra.DutyStatus;
import be.lra.Finding;
import be.lra.NearestPermit;
import be.lra.Outcome;
import be.lra.OutcomeByLevel;
import be.lra.Verdict;
import be.lra.internal.generated.ReasonReader;
import be.lra.vocabulary.Article;
import be.lra.vocabulary.AssuranceLevel;
import be.lra.vocabulary.ChangedBy;
import be.lra.vocabulary.CitedDocument;
import be.lra.vocabulary.DutyCode;
import be.lra.vocabulary.FactPath;
import be.lra.vocabulary.Portal;
import be.lra.vocabulary.Reason;
import be.lra.vocabulary.RuleId;
import be.lra.vocabulary.UserRole;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads the library's answers. A member that this version does not know is an exception, so that none is lost. */
public final class Answers {
    private static final Map<String, Outcome> OUTCOMES = byWord(Outcome.values(), Outcome::word);
    private static final Map<String, Verdict> VERDICTS = byWord(Verdict.values(), Verdict::word);
    private static final Map<String, DutyStatus> STATUSES = byWord(DutyStatus.values(), DutyStatus::word);

    private Answers() {}

    private static <T> Map<String, T> byWord(T[] values, Function<T, String> word) {
        Map<String, T> map = new LinkedHashMap<>();
        for (T value : values) {
            map.put(word.apply(value), value);
        }
        return Map.copyOf(map);
    }

    private static <T> T word(Map<String, T> words, JsonObject object, String name) {
        T value = words.get(object.text(name));
        if (value == null) {
            throw JsonObject.unexpected(name, "a word of this version");
        }
        return value;
    }

    private static void known(JsonObject object, Set<String> names) {
        for (String name : object.names()) {
            if (!names.contains(name)) {
                throw JsonObject.unexpected(name, "a member of this version");
            }
        }
    }

    /**
     * A decision.
     *
     * @param json in UTF-8
     * @return the decision
     */
    public static Decision decision(byte[] json) {
        JsonObject object = JsonObject.read(json);
        known(object, Set.of("v", "id", "outcome", "findings", "duties", "missing", "validUntil", "at", "rulebook", "policy",
                "nearestPermit", "path", "weakestKey"));
        return new Decision(
                object.optionalText("id"),
                word(OUTCOMES, object, "outcome"),
                object.objects("findings", Answers::finding),
                object.objects("duties", Answers::duty),
                object.texts("missing", FactPath::of),
                object.optionalInstant("validUntil"),
                object.instant("at"),
                rulebook(object.object("rulebook")),
                object.object("policy").text("digest"),
                object.has("nearestPermit") ? nearestPermit(object.object("nearestPermit")) : null,
                object.objects("path", Answers::step),
                object.has("weakestKey") ? weakestKey(object.object("weakestKey")) : null);
    }

    /**
     * What a user can open.
     *
     * @param json in UTF-8
     * @return the list
     */
    public static AccessibleApplications accessibleApplications(byte[] json) {
        JsonObject object = JsonObject.read(json);
        known(object, Set.of("v", "id", "applications", "at", "rulebook", "policy"));
        return new AccessibleApplications(
                object.optionalText("id"),
                object.objects("applications", Answers::application),
                object.instant("at"),
                rulebook(object.object("rulebook")),
                object.object("policy").text("digest"));
    }

    /**
     * A row of a catalogue.
     *
     * @param json in UTF-8
     * @return the row
     */
    public static CatalogueApplication catalogueApplication(byte[] json) {
        JsonObject object = JsonObject.read(json);
        known(object, Set.of("portal", "article", "articles", "name", "occurrence", "level", "reading", "rulebook",
                "withdrawnFrom"));
        return new CatalogueApplication(
                Portal.of(object.text("portal")),
                Article.of(object.text("article")),
                object.texts("articles", Article::of),
                object.text("name"),
                object.integer("occurrence"),
                AssuranceLevel.of(object.text("level")),
                object.text("reading").equals("inferred"),
                object.text("rulebook"),
                object.optionalInstant("withdrawnFrom"));
    }

    private static Finding finding(JsonObject object) {
        known(object, Set.of("rule", "verdict", "arguments", "citation", "message", "remedy"));
        JsonObject arguments = arguments(object);
        JsonObject citation = object.object("citation");
        known(citation, Set.of("document", "article", "clause", "inferred"));
        return new Finding(
                RuleId.of(object.text("rule")),
                word(VERDICTS, object, "verdict"),
                reasons(arguments),
                arguments.texts("facts", FactPath::of),
                new Citation(CitedDocument.of(citation.text("document")), citation.text("article"), citation.text("clause"),
                        citation.has("inferred")),
                object.optionalText("message"),
                object.optionalText("remedy"));
    }

    private static JsonObject arguments(JsonObject object) {
        JsonObject arguments = object.object("arguments");
        known(arguments, Set.of("reasons", "facts"));
        return arguments;
    }

    private static List<Reason> reasons(JsonObject arguments) {
        return arguments.objects("reasons", ReasonReader::read);
    }

    private static Duty duty(JsonObject object) {
        known(object, Set.of("code", "arguments", "dueBy", "status"));
        JsonObject arguments = arguments(object);
        return new Duty(
                DutyCode.of(object.text("code")),
                word(STATUSES, object, "status"),
                reasons(arguments),
                arguments.texts("facts", FactPath::of),
                object.optionalInstant("dueBy"));
    }

    private static Decision.Rulebook rulebook(JsonObject object) {
        known(object, Set.of("version", "digest"));
        return new Decision.Rulebook(object.text("version"), object.text("digest"));
    }

    private static Decision.DesignationStep step(JsonObject object) {
        known(object, Set.of("person", "role", "by", "start", "end", "takesOverFrom"));
        return new Decision.DesignationStep(object.text("person"), UserRole.of(object.text("role")), object.text("by"),
                object.instant("start"), object.optionalInstant("end"), object.optionalText("takesOverFrom"));
    }

    private static Decision.WeakestKey weakestKey(JsonObject object) {
        known(object, Set.of("level", "kinds"));
        return new Decision.WeakestKey(AssuranceLevel.of(object.text("level")),
                Copies.set("kinds", new LinkedHashSet<>(object.texts("kinds", kind -> kind))));
    }

    private static NearestPermit nearestPermit(JsonObject object) {
        known(object, Set.of("sets", "truncated", "unreachable", "atLeast"));
        if (object.has("unreachable")) {
            return new NearestPermit.Unreachable(object.texts("unreachable", RuleId::of));
        }
        if (object.has("atLeast")) {
            return new NearestPermit.AtLeast(object.integer("atLeast"));
        }
        return new NearestPermit.Reachable(object.objectLists("sets", Answers::change), object.bool("truncated"));
    }

    private static NearestPermit.Change change(JsonObject object) {
        known(object, Set.of("fact", "value", "by"));
        return new NearestPermit.Change(FactPath.of(object.text("fact")), JsonObject.plain(object.any("value")),
                ChangedBy.of(object.text("by")));
    }

    private static AccessibleApplications.Application application(JsonObject object) {
        known(object, Set.of("portal", "article", "name", "level", "outcome", "levels", "obstacles", "missing",
                "onlyObstacle"));
        JsonObject levels = object.object("levels");
        known(levels, Set.of("none", "password", "token", "strong"));
        JsonObject obstacles = object.has("obstacles") ? object.object("obstacles") : null;
        if (obstacles != null) {
            known(obstacles, Set.of("violated", "unknown"));
        }
        return new AccessibleApplications.Application(
                Portal.of(object.text("portal")),
                Article.of(object.text("article")),
                object.text("name"),
                AssuranceLevel.of(object.text("level")),
                word(OUTCOMES, object, "outcome"),
                new OutcomeByLevel(word(OUTCOMES, levels, "none"), word(OUTCOMES, levels, "password"),
                        word(OUTCOMES, levels, "token"), word(OUTCOMES, levels, "strong")),
                obstacles == null ? List.of() : obstacles.texts("violated", RuleId::of),
                obstacles == null ? List.of() : obstacles.texts("unknown", RuleId::of),
                object.texts("missing", FactPath::of),
                object.has("onlyObstacle") ? finding(object.object("onlyObstacle")) : null);
    }
}
