package org.hedgerow.scenarios.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenario.Request;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.read.ScenarioReader;
import org.hedgerow.scenarios.read.place.ScenarioException;
import org.hedgerow.scenarios.table.Beside;
import org.junit.jupiter.params.provider.MethodSource;

/** Scenarios, with a file beside them after the first byte 0xff, which is in no text. */
class ScenarioFuzzTest {
    private static final byte SEPARATOR = (byte) 0xff;
    private static final ScenarioReader READER = new ScenarioReader();
    private static final List<String> SHIPPED = Seeds.scenarios();

    private static Stream<byte[]> files() {
        String named = SHIPPED.get(SHIPPED.size() - 1)
                .replaceFirst("\"position\": \\{", "\"position\": {\"linesFrom\": \"lines.csv\",");
        String table = "\u00ffcurrency,assets\nUSD,1\n";
        return Stream.concat(
                Stream.concat(SHIPPED.stream(), Stream.of(Seeds.complete())).map(Seeds::bytes),
                Stream.of((named + table).getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Stream<byte[]> markets() {
        return Stream.of(
                Seeds.bytes(SHIPPED.get(0)),
                Seeds.of("/org/hedgerow/scenarios/price/list.json"),
                Seeds.of("/org/hedgerow/scenarios/price/every.json"));
    }

    /** Ten changes of each file. */
    private static Stream<byte[]> changes() {
        Random random = new Random(1);
        return IntStream.range(0, SHIPPED.size()).mapToObj(file -> {
            byte[] changes = new byte[1 + 10 * Edits.BYTES];
            random.nextBytes(changes);
            changes[0] = (byte) file;
            return changes;
        });
    }

    private static Stream<byte[]> profiles() {
        return Seeds.profiles();
    }

    @DictionaryFile(resourcePath = "scenario.dict")
    @MethodSource("files")
    @FuzzTest
    void isReadOrRefused(byte[] file) {
        Attempt.at(file, () -> read(file), ScenarioException.class);
    }

    @MethodSource("changes")
    @FuzzTest
    void isReadOrRefusedWhateverIsChanged(byte[] changes) {
        byte[] file = Edits.of(SHIPPED, changes);
        try {
            Attempt.at(file, () -> read(file), ScenarioException.class);
        } catch (RuntimeException | Error fault) {
            throw new AssertionError(new String(file, StandardCharsets.UTF_8), fault);
        }
    }

    /** And then it can be told what a run of it would do. */
    @MethodSource("changes")
    @FuzzTest
    void isExplainedOrRefusedWhateverIsChanged(byte[] changes) {
        byte[] file = Edits.of(SHIPPED, changes);
        try {
            Attempt.at(file, () -> explain(read(file)), ScenarioException.class, InvalidValue.class);
        } catch (RuntimeException | Error fault) {
            throw new AssertionError(new String(file, StandardCharsets.UTF_8), fault);
        }
    }

    @MethodSource("markets")
    @FuzzTest
    void marketAndPricesAreReadOrRefused(byte[] file) {
        Attempt.at(file, () -> READER.market("fuzz.json", file, Beside.NOTHING), ScenarioException.class);
        Attempt.at(file, () -> READER.priceList("fuzz.json", file), ScenarioException.class);
    }

    @MethodSource("profiles")
    @FuzzTest
    void normsAreReadOrRefused(byte[] file) {
        Attempt.at(file, () -> READER.profile("fuzz.json", file), ScenarioException.class);
    }

    private static Scenario read(byte[] file) {
        int end = 0;
        while (end < file.length && file[end] != SEPARATOR) {
            end++;
        }
        byte[] table = Arrays.copyOfRange(file, Math.min(end + 1, file.length), file.length);
        return READER.read("fuzz.json", Arrays.copyOf(file, end), name -> table);
    }

    private static void explain(Scenario scenario) {
        scenario.outline(scenario.settings(1), Request.NONE.withPicture());
    }
}
