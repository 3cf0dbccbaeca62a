package org.hedgerow.scenarios.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.limit.norm.Norms;
import org.hedgerow.market.Market;
import org.hedgerow.position.Line;
import org.hedgerow.pricing.PriceList;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.input.Bounded;
import org.hedgerow.scenarios.input.InputLimits;
import org.hedgerow.scenarios.input.TooLarge;
import org.hedgerow.scenarios.profile.NormProfile;
import org.hedgerow.scenarios.read.name.Names;
import org.hedgerow.scenarios.read.place.Comments;
import org.hedgerow.scenarios.read.place.JsonPath;
import org.hedgerow.scenarios.read.place.PlaceScan;
import org.hedgerow.scenarios.read.place.Places;
import org.hedgerow.scenarios.read.place.ScenarioException;
import org.hedgerow.scenarios.table.Beside;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads scenario files. Whatever is wrong with one ends in a {@link ScenarioException} and in nothing else. Keys are the
 * names of the records' components; all are required but those that may be empty, and no other key is taken.
 */
public final class ScenarioReader {
    private final Keys keys;
    private final JsonMapper mapper;

    public ScenarioReader() {
        this(Map.of());
    }

    /** Also knows a host's own records of strategies, lines, instruments and norms, by the name of each in a file. */
    public ScenarioReader(Map<Class<?>, String> moreNames) {
        Names names = new Names(moreNames);
        this.keys = new Keys(names);
        this.mapper = Binding.mapper(names);
    }

    public Scenario read(Path file) {
        String source = file.toString();
        try {
            return read(source, bytes(source, file), Beside.of(file));
        } catch (NoSuchFileException missing) {
            throw whole(source, "does not exist", missing);
        } catch (AccessDeniedException closed) {
            throw whole(source, "may not be read", closed);
        } catch (IOException broken) {
            throw whole(source, "cannot be read: " + broken.getMessage(), broken);
        }
    }

    private static byte[] bytes(String source, Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw whole(source, "must be a file, but is a folder", null);
        }
        try {
            return Bounded.bytes(file, InputLimits.SCENARIO_BYTES);
        } catch (TooLarge tooMuch) {
            throw tooLarge(source, tooMuch);
        }
    }

    /** Reads JSON that was obtained elsewhere; {@code source} is what messages call it. */
    public Scenario read(String source, byte[] json) {
        return read(source, json, Beside.NOTHING);
    }

    /** The same of one that may name other files. */
    public Scenario read(String source, byte[] json, Beside beside) {
        return value(source, json, beside, places -> Scenario.class);
    }

    /** Reads the market alone, of a whole scenario or of an object with this one key. */
    public Market market(String source, byte[] json, Beside beside) {
        Object file = value(source, json, beside, places -> places.has("model") ? Scenario.class : MarketAlone.class);
        return file instanceof Scenario scenario ? scenario.market() : ((MarketAlone) file).market();
    }

    /** A fault of what was read from this JSON, with its line. */
    public ScenarioException placed(String source, byte[] json, InvalidValue fault) {
        return PlaceScan.of(source, json).fault(JsonPath.TOP, fault);
    }

    /** Reads a market with instruments to be priced in it. */
    public PriceList priceList(String source, byte[] json) {
        return value(source, json, Beside.NOTHING, places -> PriceList.class);
    }

    /** Reads a profile of norms. */
    public NormProfile profile(String source, byte[] json) {
        return value(source, json, Beside.NOTHING, places -> NormProfile.class);
    }

    /** The norms of a shipped profile for a bank's capital; throws {@link InvalidValue} where none hold on the date. */
    public Norms norms(String profile, double capital, LocalDate today) {
        ObjectNode norms = mapper.createObjectNode().put("capital", capital).put(Included.PROFILE, profile);
        new Included(this, mapper, Beside.NOTHING).expand(norms, today);
        return mapper.treeToValue(norms, Norms.class);
    }

    /** A file of quotes. */
    record MarketAlone(Market market) {}

    private <T> T value(String source, byte[] json, Beside beside, Function<Places, Class<? extends T>> type) {
        if (json.length > InputLimits.SCENARIO_BYTES) {
            throw tooLarge(source, null);
        }
        Places places = PlaceScan.of(source, json);
        try {
            Class<? extends T> record = type.apply(places);
            return record == Scenario.class && Included.isIn(places)
                    ? whole(json, places, beside, record)
                    : mapper.readValue(Comments.without(mapper.createParser(json)), record);
        } catch (JacksonException fault) {
            throw new Faults(places, keys).explained(fault);
        } catch (InvalidValue fault) {
            throw places.fault(JsonPath.TOP, fault);
        }
    }

    private <T> T whole(byte[] json, Places places, Beside beside, Class<T> record) {
        Included included = new Included(this, mapper, beside);
        try {
            return mapper.treeToValue(included.whole(json), record);
        } catch (JacksonException fault) {
            throw included.placed(new Faults(places, keys).explained(fault));
        }
    }

    /** Reads one line of a position. */
    Line line(String source, byte[] json) {
        return value(source, json, Beside.NOTHING, places -> Line.class);
    }

    private static ScenarioException tooLarge(String source, Throwable cause) {
        return whole(source, "must not be larger than " + InputLimits.SCENARIO_BYTES / 1_000_000 + " MB", cause);
    }

    private static ScenarioException whole(String source, String rule, Throwable cause) {
        return new ScenarioException(source, ScenarioException.NO_LINE, JsonPath.TOP, rule, cause);
    }
}
