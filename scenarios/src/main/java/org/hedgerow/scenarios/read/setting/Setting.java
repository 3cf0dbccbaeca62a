package org.hedgerow.scenarios.read.setting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenarios.read.place.JsonPath;
import org.hedgerow.scenarios.read.place.PlaceScan;
import org.hedgerow.scenarios.read.place.ScenarioException;
import org.hedgerow.scenarios.read.place.Text;
import tools.jackson.databind.json.JsonMapper;

/**
 * One value that a caller gives in place of the file's.
 *
 * @param json as it stands in the file then; {@code null} takes away what is there
 */
record Setting(List<Step> steps, String json) {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String NOTHING = "null";

    /** Of {@code place=value}: the value as JSON if it is that, as a text otherwise. */
    static Setting of(String written) {
        int equals = written.indexOf('=');
        List<Step> steps =
                Step.all(equals < 0 ? "" : written.substring(0, equals).strip());
        return new Setting(steps, json(written.substring(equals + 1).strip()));
    }

    private static String json(String value) {
        try {
            if (!value.equals(NOTHING)) {
                PlaceScan.of("", value.getBytes(StandardCharsets.UTF_8));
            }
            return value.replace('\n', ' ').replace('\r', ' '); // lines stay where they are
        } catch (ScenarioException noJson) {
            return MAPPER.writeValueAsString(value);
        }
    }

    boolean takesAway() {
        return json.equals(NOTHING);
    }

    /** The text after it, and where in it the value then is. */
    Applied in(String text) {
        JsonText file = new JsonText(text);
        int at = file.top();
        String place = JsonPath.TOP;
        JsonText.Part part = null;
        int owner = at;
        for (int number = 0; number < steps.size(); number++) {
            owner = at;
            Found found = found(file, at, steps.get(number), place);
            place = found.place;
            if (found.part == null) {
                return added(file, at, number, place);
            }
            part = found.part;
            at = part.start();
        }
        return takesAway()
                ? new Applied(without(file, owner, part), place)
                : new Applied(replaced(text, at, file.end(at)), place);
    }

    /** The text of the file, and the place that was set as faults tell it. */
    record Applied(String text, String place) {}

    /** A null part is not there yet, but may be added. */
    private record Found(JsonText.Part part, String place) {}

    private static Found found(JsonText file, int at, Step step, String place) {
        if (step instanceof Step.Index index) {
            require(file.isList(at), place, "must be a list to have an element [" + index.index() + "]");
            List<JsonText.Part> elements = file.parts(at);
            require(
                    index.index() <= elements.size(),
                    place,
                    "must have an element [" + index.index() + "], but has " + elements.size()
                            + ", counted from 0; the next after the last is added");
            boolean isNew = index.index() == elements.size();
            return new Found(isNew ? null : elements.get(index.index()), JsonPath.element(place, index.index()));
        }
        String key = ((Step.Key) step).key();
        if (file.isObject(at)) {
            return new Found(file.member(at, key).orElse(null), JsonPath.member(place, key));
        }
        require(file.isList(at), place, "must be an object or a list to have " + Text.quoted(key) + " in it");
        return named(file, file.parts(at), key, place);
    }

    private static Found named(JsonText file, List<JsonText.Part> elements, String name, String place) {
        for (int index = 0; index < elements.size(); index++) {
            if (file.name(elements.get(index)).filter(name::equals).isPresent()) {
                return new Found(elements.get(index), JsonPath.element(place, index));
            }
        }
        List<String> names =
                elements.stream().flatMap(each -> file.name(each).stream()).toList();
        throw InvalidValue.at(
                place,
                "must have an element named " + Text.quoted(name)
                        + (names.isEmpty()
                                ? ", but none has a name"
                                : "; there are "
                                        + String.join(
                                                ", ",
                                                names.stream().map(Text::quoted).toList())));
    }

    private static void require(boolean isMet, String place, String rule) {
        if (!isMet) {
            throw InvalidValue.at(place, rule);
        }
    }

    private String replaced(String text, int start, int end) {
        String lines = "\n".repeat((int)
                text.substring(start, end).chars().filter(each -> each == '\n').count());
        return text.substring(0, start) + json + lines + text.substring(end);
    }

    /** With the value after what its owner has, and owners that are missing around it. */
    private Applied added(JsonText file, int owner, int first, String place) {
        require(!takesAway(), place, "must be there to be taken away");
        StringBuilder inner = new StringBuilder(json);
        for (int number = steps.size() - 1; number > first; number--) {
            require(
                    steps.get(number) instanceof Step.Key,
                    place,
                    "must be there, since an element of a list in it is set");
            inner.insert(0, "{" + key(number) + ": ").append('}');
        }
        String whole = file.isObject(owner) ? key(first) + ": " + inner : inner.toString();
        List<JsonText.Part> parts = file.parts(owner);
        int at = parts.isEmpty() ? owner + 1 : parts.get(parts.size() - 1).end();
        String text = file.text();
        return new Applied(text.substring(0, at) + (parts.isEmpty() ? "" : ", ") + whole + text.substring(at), place);
    }

    private String key(int number) {
        return MAPPER.writeValueAsString(((Step.Key) steps.get(number)).key());
    }

    private static String without(JsonText file, int owner, JsonText.Part part) {
        List<JsonText.Part> parts = file.parts(owner);
        int index = parts.indexOf(part);
        boolean isLast = index == parts.size() - 1;
        int from = isLast && index > 0 ? parts.get(index - 1).end() : part.from();
        int to = isLast ? part.end() : parts.get(index + 1).from();
        String gone = file.text().substring(from, to);
        return file.text().substring(0, from)
                + "\n".repeat((int) gone.chars().filter(each -> each == '\n').count())
                + file.text().substring(to);
    }
}
