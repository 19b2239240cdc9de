package be.lra;

import be.lra.question.DecisionQuestion;
import be.lra.question.Question;
import be.lra.vocabulary.Article;
import be.lra.vocabulary.Portal;
import be.lra.vocabulary.ProcedureStep;
import be.lra.vocabulary.UserRole;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the records of questions from JSON, by reflection, so that every fact of every vector goes through its type. */
final class TypedQuestions {
    private TypedQuestions() {}

    static Question of(Map<String, Object> json) {
        Class<?> found = kinds().filter(kind -> name(kind).equals(json.get("question"))).findFirst().orElseThrow();
        return (Question) record(found, component -> {
            Map<String, Object> facts = Vectors.object(json.get("facts"));
            return facts.containsKey(component) ? facts.get(component) : json.get(component);
        });
    }

    /** Every class of a question. */
    static Stream<Class<?>> kinds() {
        return Stream.concat(
                Arrays.stream(Question.class.getPermittedSubclasses()).filter(Class::isRecord),
                Arrays.stream(DecisionQuestion.class.getPermittedSubclasses()));
    }

    static String name(Class<?> kind) {
        return ((Question) record(kind, component -> null)).question();
    }

    private static Object record(Class<?> type, java.util.function.Function<String, Object> members) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int index = 0; index < components.length; index++) {
            Object value = members.apply(components[index].getName());
            arguments[index] = value == null ? null : value(components[index].getGenericType(), value);
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException error) {
            throw new IllegalStateException(type.getName(), error);
        }
    }

    private static Object value(Type type, Object json) {
        if (type instanceof ParameterizedType generic) {
            Type of = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == OrNone.class) {
                return json.equals("none") ? OrNone.none() : OrNone.of(value(of, json));
            }
            List<Object> values = ((List<?>) json).stream().map(element -> value(of, element)).toList();
            return generic.getRawType() == List.class ? values : new LinkedHashSet<>(values);
        }
        Class<?> known = (Class<?>) type;
        if (known == String.class || known == Boolean.class || known == Long.class) {
            return known.cast(json);
        } else if (known == Instant.class) {
            return Instant.parse((String) json);
        } else if (known == LocalDate.class) {
            return LocalDate.parse((String) json);
        } else if (known == Language.class) {
            return Language.valueOf(((String) json).toUpperCase(java.util.Locale.ROOT));
        } else if (known == Period.class) {
            return period(Vectors.object(json));
        } else if (known == Applications.class) {
            return applications(json);
        } else if (known == Designation.class) {
            Map<String, Object> object = Vectors.object(json);
            Object listed = object.get("applications");
            return new Designation((String) object.get("person"), UserRole.of((String) object.get("role")),
                    (String) object.get("by"), period(object), (String) object.get("takesOverFrom"),
                    listed == null ? null : applications(listed));
        } else if (known == DocumentedStep.class) {
            Map<String, Object> object = Vectors.object(json);
            Object at = object.get("at");
            return new DocumentedStep(ProcedureStep.of((String) object.get("step")),
                    at == null ? null : Instant.parse((String) at), (String) object.get("by"),
                    (String) object.get("evidence"));
        } else if (known.isEnum()) {
            return word(known, (String) json);
        } else if (known.isRecord()) {
            Map<String, Object> object = Vectors.object(json);
            List<String> names = Arrays.stream(known.getRecordComponents()).map(RecordComponent::getName).toList();
            if (!names.containsAll(object.keySet())) {
                throw new IllegalStateException(known + " lacks one of " + object.keySet());
            }
            return record(known, object::get);
        }
        throw new IllegalStateException("no value of " + known);
    }

    /** What the generated {@code of} of a vocabulary gives. */
    static Object word(Class<?> vocabulary, String word) {
        try {
            return vocabulary.getMethod("of", String.class).invoke(null, word);
        } catch (ReflectiveOperationException error) {
            throw new IllegalStateException(vocabulary + ": " + word, error);
        }
    }

    private static Period period(Map<String, Object> object) {
        String start = (String) object.get("start");
        String end = (String) object.get("end");
        if (start.length() == 10) {
            return new Period.OfDays(LocalDate.parse(start), end == null ? null : LocalDate.parse(end));
        }
        return new Period.OfInstants(Instant.parse(start), end == null ? null : Instant.parse(end));
    }

    private static Applications applications(Object json) {
        if (json.equals("all")) {
            return Applications.all();
        }
        return new Applications.Listed(((List<?>) json).stream().map(element -> {
            Map<String, Object> object = Vectors.object(element);
            return new ListedApplication(Portal.of((String) object.get("portal")),
                    Article.of((String) object.get("article")), (String) object.get("name"));
        }).toList());
    }
}
