package org.hedgerow.scenarios.read;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenarios.profile.NormPeriod;
import org.hedgerow.scenarios.profile.NormProfile;
import org.hedgerow.scenarios.profile.ShippedProfiles;
import org.hedgerow.scenarios.read.place.Comments;
import org.hedgerow.scenarios.read.place.Places;
import org.hedgerow.scenarios.read.place.ScenarioException;
import org.hedgerow.scenarios.store.FileFault;
import org.hedgerow.scenarios.table.Beside;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts what a scenario names in the place of the name, before it is bound: a profile of norms, a table of lines, windows of
 * history.
 */
final class Included {
    static final String PROFILE = "profile";
    static final String LINES_FROM = "linesFrom";
    private static final String NORMS = "norms";
    private static final String FREE = "freelyConvertible";
    private static final String OPTIONS = "options";

    private final ScenarioReader reader;
    private final JsonMapper mapper;
    private final Beside beside;
    private Optional<ImportedLines> lines = Optional.empty();

    Included(ScenarioReader reader, JsonMapper mapper, Beside beside) {
        this.reader = reader;
        this.mapper = mapper;
        this.beside = beside;
    }

    /** Whether a file names anything that is elsewhere. */
    static boolean isIn(Places places) {
        return places.has("norms.profile") || places.has("position.linesFrom") || places.has("stress.windows");
    }

    /** The whole file, with what it names in it. */
    JsonNode whole(byte[] json) {
        JsonNode file = mapper.readTree(Comments.without(mapper.createParser(json)));
        if (file.path(NORMS) instanceof ObjectNode norms && norms.has(PROFILE)) {
            try {
                expand(norms, date(file.path("market").path("valuationDate").asString("")));
            } catch (InvalidValue fault) {
                throw fault.within("norms.profile");
            }
        }
        if (file.path("position") instanceof ObjectNode position && position.has(LINES_FROM)) {
            try {
                String name = text(position.path(LINES_FROM));
                position.remove(LINES_FROM);
                lines = Optional.of(ImportedLines.into(position, name, file(name), reader));
            } catch (InvalidValue fault) {
                throw fault.within("position.linesFrom");
            }
        }
        if (file.path("stress") instanceof ObjectNode stress) {
            try {
                NamedWindows.expand(stress, file.path("market").path("home").asString(""), mapper);
            } catch (InvalidValue fault) {
                throw fault.within("stress");
            }
        }
        return file;
    }

    /** The fault with its place in the table, if it is of a line that came from one. */
    ScenarioException placed(ScenarioException fault) {
        return lines.map(some -> some.placed(fault)).orElse(fault);
    }

    /** Puts the norms that hold on a day in the place of a profile's name. */
    void expand(ObjectNode norms, LocalDate today) {
        String asked = text(norms.path(PROFILE));
        Checks.that(
                !norms.has(NORMS) || norms.path(NORMS).isArray(), NORMS, "must be a list, but is " + norms.path(NORMS));
        byte[] bytes = asked.endsWith(".json") ? file(asked) : shipped(asked);
        NormProfile profile = reader.profile(asked, bytes);
        int place = profile.period(asked, today);
        NormPeriod period = profile.periods().get(place);
        JsonNode given = mapper.readTree(Comments.without(mapper.createParser(bytes)))
                .path("periods")
                .path(place);
        ArrayNode all = mapper.createArrayNode();
        all.addAll(elements(norms.path(NORMS))); // first, so that each keeps its place in the file
        all.addAll(elements(given.path(NORMS)));
        norms.set(NORMS, all);
        if (!norms.has(FREE)) {
            norms.set(FREE, given.has(FREE) ? given.path(FREE) : mapper.createArrayNode());
        }
        if (!norms.has(OPTIONS) && given.has(OPTIONS)) {
            norms.set(OPTIONS, given.path(OPTIONS));
        }
        ObjectNode source = mapper.createObjectNode();
        source.put(PROFILE, period.name()).put("title", profile.title()).put("source", period.source());
        period.from().ifPresent(first -> source.put("from", first.toString()));
        period.until().ifPresent(last -> source.put("until", last.toString()));
        norms.remove(PROFILE);
        norms.set("source", source);
    }

    /** The name of a file or of a profile. */
    private static String text(JsonNode name) {
        if (!name.isString()) {
            throw new InvalidValue("must be a text, but is " + name);
        }
        return name.asString();
    }

    private static List<JsonNode> elements(JsonNode list) {
        return list.valueStream().toList();
    }

    /** A date that is none is the reader's to refuse. */
    private static LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException broken) {
            return LocalDate.EPOCH;
        }
    }

    private static byte[] shipped(String asked) {
        return ShippedProfiles.of(asked)
                .map(ShippedProfiles::bytes)
                .orElseThrow(() -> new InvalidValue(
                        Choice.refusal(asked, ShippedProfiles.NAMES) + "; the name of a file of norms ends in .json"));
    }

    private byte[] file(String name) {
        try {
            return beside.bytes(name);
        } catch (IOException fault) {
            throw new InvalidValue("must name a file that can be read, but " + name + ": " + FileFault.words(fault));
        } catch (InvalidPathException fault) {
            throw new InvalidValue("must name a file, but is " + name + ": " + fault.getReason());
        }
    }
}
