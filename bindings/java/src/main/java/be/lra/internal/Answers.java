package be.lra.internal;

import be.lra.AccessibleApplications;
import be.lra.CatalogueApplication;
import be.lra.Citation;
import be.lra.Decision;
import be.lra.Duty;
import be.lra.DutyStatus;
import be.lra.Finding;
import be.lra.LraException;
import be.lra.NearestPermit;
import be.lra.Outcome;
import be.lra.OutcomeByLevel;
import be.lra.Verdict;
import be.lra.Word;
import be.lra.internal.generated.ReasonReader;
import be.lra.vocabulary.Article;
import be.lra.vocabulary.AssuranceLevel;
import be.lra.vocabulary.ChangedBy;
import be.lra.vocabulary.CitedDocument;
import be.lra.vocabulary.DutyCode;
import be.lra.vocabulary.ErrorCode;
import be.lra.vocabulary.FactPath;
import be.lra.vocabulary.Portal;
import be.lra.vocabulary.Reason;
import be.lra.vocabulary.RuleId;
import be.lra.vocabulary.UserRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the library's answers. A member that this version does not know is an exception, so that none is lost.
 *
 * <p>The first decision of a process waits for every class that is loaded here, and for the first lambda. So there is none.
 */
public final class Answers {
    private static final Map<String, Outcome> OUTCOMES = byWord(Outcome.values());
    private static final Map<String, Verdict> VERDICTS = byWord(Verdict.values());
    private static final Map<String, DutyStatus> STATUSES = byWord(DutyStatus.values());

    private Answers() {}

    private static <T extends Word> Map<String, T> byWord(T[] values) {
        Map<String, T> map = new HashMap<>();
        for (T value : values) {
            map.put(value.word(), value);
        }
        return map;
    }

    private static <T> T word(Map<String, T> words, JsonObject object, String name) {
        T value = words.get(object.text(name));
        if (value == null) {
            throw JsonObject.unexpected(name, "a word of this version");
        }
        return value;
    }

    /** Of a word that its vocabulary does not have; what is said of it there could quote the answer. */
    private static LraException unknown() {
        return new LraException(ErrorCode.INTERNAL, "an answer of this version, with words that it knows");
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
        try {
            return decision(JsonObject.read(json));
        } catch (IllegalArgumentException error) {
            throw unknown();
        }
    }

    private static Decision decision(JsonObject object) {
        known(object, Set.of("v", "id", "outcome", "findings", "duties", "missing", "validUntil", "at", "rulebook", "policy",
                "nearestPermit", "path", "weakestKey"));
        return new Decision(
                object.optionalText("id"),
                word(OUTCOMES, object, "outcome"),
                findings(object),
                duties(object),
                facts(object, "missing"),
                object.optionalInstant("validUntil"),
                object.instant("at"),
                rulebook(object.object("rulebook")),
                object.object("policy").text("digest"),
                object.has("nearestPermit") ? nearestPermit(object.object("nearestPermit")) : null,
                path(object),
                object.has("weakestKey") ? weakestKey(object.object("weakestKey")) : null);
    }

    /**
     * What a user can open.
     *
     * @param json in UTF-8
     * @return the list
     */
    public static AccessibleApplications accessibleApplications(byte[] json) {
        try {
            return accessibleApplications(JsonObject.read(json));
        } catch (IllegalArgumentException error) {
            throw unknown();
        }
    }

    private static AccessibleApplications accessibleApplications(JsonObject object) {
        known(object, Set.of("v", "id", "applications", "at", "rulebook", "policy"));
        return new AccessibleApplications(
                object.optionalText("id"),
                applications(object),
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
        try {
            return catalogueApplication(JsonObject.read(json));
        } catch (IllegalArgumentException error) {
            throw unknown();
        }
    }

    private static CatalogueApplication catalogueApplication(JsonObject object) {
        known(object, Set.of("portal", "article", "articles", "name", "occurrence", "level", "reading", "rulebook",
                "withdrawnFrom"));
        return new CatalogueApplication(
                Portal.of(object.text("portal")),
                Article.of(object.text("article")),
                articles(object),
                object.text("name"),
                object.integer("occurrence"),
                AssuranceLevel.of(object.text("level")),
                object.text("reading").equals("inferred"),
                object.text("rulebook"),
                object.optionalInstant("withdrawnFrom"));
    }

    private static List<Article> articles(JsonObject object) {
        List<Article> articles = new ArrayList<>();
        for (String article : object.texts("articles")) {
            articles.add(Article.of(article));
        }
        return articles;
    }

    private static List<Finding> findings(JsonObject object) {
        List<Finding> findings = new ArrayList<>();
        for (JsonObject finding : object.objects("findings")) {
            findings.add(finding(finding));
        }
        return findings;
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
                facts(arguments, "facts"),
                new Citation(CitedDocument.of(citation.text("document")), citation.text("article"), citation.text("clause"),
                        citation.has("inferred")),
                object.optionalText("message"),
                object.optionalText("remedy"));
    }

    private static List<FactPath> facts(JsonObject object, String name) {
        List<FactPath> facts = new ArrayList<>();
        for (String fact : object.texts(name)) {
            facts.add(FactPath.of(fact));
        }
        return facts;
    }

    private static List<RuleId> rules(JsonObject object, String name) {
        List<RuleId> rules = new ArrayList<>();
        for (String rule : object.texts(name)) {
            rules.add(RuleId.of(rule));
        }
        return rules;
    }

    private static JsonObject arguments(JsonObject object) {
        JsonObject arguments = object.object("arguments");
        known(arguments, Set.of("reasons", "facts"));
        return arguments;
    }

    private static List<Reason> reasons(JsonObject arguments) {
        List<Reason> reasons = new ArrayList<>();
        for (JsonObject reason : arguments.objects("reasons")) {
            reasons.add(ReasonReader.read(reason));
        }
        return reasons;
    }

    private static List<Duty> duties(JsonObject object) {
        List<Duty> duties = new ArrayList<>();
        for (JsonObject duty : object.objects("duties")) {
            duties.add(duty(duty));
        }
        return duties;
    }

    private static Duty duty(JsonObject object) {
        known(object, Set.of("code", "arguments", "dueBy", "status"));
        JsonObject arguments = arguments(object);
        return new Duty(
                DutyCode.of(object.text("code")),
                word(STATUSES, object, "status"),
                reasons(arguments),
                facts(arguments, "facts"),
                object.optionalInstant("dueBy"));
    }

    private static Decision.Rulebook rulebook(JsonObject object) {
        known(object, Set.of("version", "digest"));
        return new Decision.Rulebook(object.text("version"), object.text("digest"));
    }

    private static List<Decision.DesignationStep> path(JsonObject object) {
        List<Decision.DesignationStep> path = new ArrayList<>();
        for (JsonObject step : object.objects("path")) {
            path.add(step(step));
        }
        return path;
    }

    private static Decision.DesignationStep step(JsonObject object) {
        known(object, Set.of("person", "role", "by", "start", "end", "takesOverFrom"));
        return new Decision.DesignationStep(object.text("person"), UserRole.of(object.text("role")), object.text("by"),
                object.instant("start"), object.optionalInstant("end"), object.optionalText("takesOverFrom"));
    }

    private static Decision.WeakestKey weakestKey(JsonObject object) {
        known(object, Set.of("level", "kinds"));
        return new Decision.WeakestKey(AssuranceLevel.of(object.text("level")),
                Copies.set("kinds", new LinkedHashSet<>(object.texts("kinds"))));
    }

    private static NearestPermit nearestPermit(JsonObject object) {
        known(object, Set.of("sets", "truncated", "unreachable", "atLeast"));
        if (object.has("unreachable")) {
            return new NearestPermit.Unreachable(rules(object, "unreachable"));
        }
        if (object.has("atLeast")) {
            return new NearestPermit.AtLeast(object.integer("atLeast"));
        }
        return new NearestPermit.Reachable(changes(object), object.bool("truncated"));
    }

    private static List<List<NearestPermit.Change>> changes(JsonObject object) {
        List<List<NearestPermit.Change>> sets = new ArrayList<>();
        for (List<JsonObject> set : object.objectLists("sets")) {
            List<NearestPermit.Change> changes = new ArrayList<>();
            for (JsonObject change : set) {
                changes.add(change(change));
            }
            sets.add(List.copyOf(changes));
        }
        return sets;
    }

    private static NearestPermit.Change change(JsonObject object) {
        known(object, Set.of("fact", "value", "by"));
        return new NearestPermit.Change(FactPath.of(object.text("fact")), JsonObject.plain(object.any("value")),
                ChangedBy.of(object.text("by")));
    }

    private static List<AccessibleApplications.Application> applications(JsonObject object) {
        List<AccessibleApplications.Application> applications = new ArrayList<>();
        for (JsonObject application : object.objects("applications")) {
            applications.add(application(application));
        }
        return applications;
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
                obstacles == null ? List.of() : rules(obstacles, "violated"),
                obstacles == null ? List.of() : rules(obstacles, "unknown"),
                facts(object, "missing"),
                object.has("onlyObstacle") ? finding(object.object("onlyObstacle")) : null);
    }
}
