package org.hedgerow.scenarios.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.decision.charge.Regulatory;
import org.hedgerow.decision.charge.Reserve;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.market.Market;
import org.hedgerow.position.Position;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.read.place.ScenarioException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioReaderTest {
    private static final String CHARGE =
            "{\"type\": \"price\", \"price\": 0.1, \"measure\": \"expectedShortfall\", \"alpha\": 0.975}";
    private static final String SAMPLING =
            ",\n  \"sampling\": {\"plan\": {\"type\": \"antithetic\"}, \"paths\": 4096, \"seed\": 42,"
                    + " \"controlVariates\": true, \"keep\": 134217728}";

    @TempDir
    Path folder;

    @Test
    void aFileIsReadByItsPath() throws IOException {
        Path file = Files.writeString(folder.resolve("bank.json"), CompleteScenario.JSON);
        assertThat(new ScenarioReader().read(file)).isEqualTo(CompleteScenario.read(CompleteScenario.JSON));
    }

    @Test
    void whatIsLeftOutIsEmpty() {
        Scenario scenario = CompleteScenario.read(CompleteScenario.with(SAMPLING, ""));
        assertThat(scenario.sampling()).isEmpty();
        assertThat(CompleteScenario.read(CompleteScenario.with("\"seed\": 42", "\"paths\": 7")
                                .replace("\"paths\": 4096, ", ""))
                        .sampling()
                        .orElseThrow()
                        .seed())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\": \"capital\", \"k\": 0.15, \"alpha\": 0.99} | CAPITAL",
                "{\"type\": \"reserve\", \"spread\": 0.05}             | RESERVE",
                "{\"capitalShare\": 0.08, \"k\": 0.2, \"type\": \"regulatory\"} | REGULATORY",
            })
    void everyChargeIsKnown(String json, Expected expected) {
        Scenario scenario = CompleteScenario.read(CompleteScenario.with(CHARGE, json));
        assertThat(scenario.charge()).isEqualTo(expected.charge);
    }

    enum Expected {
        CAPITAL(new Capital(0.15, Optional.of(0.99))),
        RESERVE(new Reserve(0.05, Optional.empty())),
        REGULATORY(new Regulatory(0.2, 0.08));

        private final Charge charge;

        Expected(Charge charge) {
            this.charge = charge;
        }
    }

    /** A strategy that a host brings along. */
    record Waiting(String name, int days) implements Strategy {
        @Override
        public Plan plan(Position position, Market market, LocalDate horizon) {
            return new Plan(List.of());
        }
    }

    @Test
    void aHostAddsItsOwnTypes() {
        String hedge =
                "{\"type\": \"fxSwap\", \"name\": \"swap\", \"cover\": {\"ratio\": 0.25, \"of\": \"netPosition\"}}";
        String json = CompleteScenario.with(hedge, "{\"type\": \"waiting\", \"name\": \"w\", \"days\": 3}");
        ScenarioReader reader = new ScenarioReader(Map.of(Waiting.class, "waiting"));
        assertThat(reader.read("own.json", json.getBytes(StandardCharsets.UTF_8))
                        .hedges())
                .contains(new Waiting("w", 3));
        assertThatThrownBy(() -> CompleteScenario.read(json))
                .hasMessageContaining("hedges[3].type: must be \"forward\", \"netting\"");
    }

    @Test
    void aHostCannotTakeANameOrBringWhatCannotBeChosen() {
        assertThatThrownBy(() -> new ScenarioReader(Map.of(Waiting.class, "forward")))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("forward must be one type's name");
        assertThatThrownBy(() -> new ScenarioReader(Map.of(LocalDate.class, "date")))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("date must name a record");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws IOException {
        Path missing = folder.resolve("no\nsuch.json");
        assertThatThrownBy(() -> new ScenarioReader().read(missing))
                .isInstanceOf(ScenarioException.class)
                .hasMessage(folder + "/no\\u000asuch.json: does not exist");
        assertThatThrownBy(() -> new ScenarioReader().read(folder))
                .isInstanceOf(ScenarioException.class)
                .hasMessage(folder + ": must be a file, but is a folder");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        Path file = Files.write(folder.resolve("large.json"), new byte[10_000_001]);
        assertThatThrownBy(() -> new ScenarioReader().read(file))
                .isInstanceOf(ScenarioException.class)
                .hasMessage(file + ": must not be larger than 10 MB");
    }

    @Test
    void textsKeysAndNumbersHaveAnEnd() {
        String rule = "must keep to texts of 10000, keys of 1000 and numbers of 64 characters";
        for (String json : List.of(
                "{\"name\": \"" + "a".repeat(10_001) + "\"}",
                "{\"" + "a".repeat(1_001) + "\": 1}",
                "{\"name\": " + "1".repeat(65) + "}")) {
            assertThatThrownBy(() -> CompleteScenario.read(json)).hasMessageContaining(rule);
        }
    }

    @Test
    void aFileOfManyValuesDoesNotFillTheMemory() {
        assertThatThrownBy(() -> CompleteScenario.read("[" + "1,".repeat(4_000_000) + "1]"))
                .hasMessage(
                        "complete.json:1: [199999]: must be left out, since no scenario holds more than 200000 values");
        String deep = ("{\"" + "a".repeat(1_000) + "\":").repeat(40);
        assertThatThrownBy(() -> CompleteScenario.read(deep + "[" + "1,".repeat(100_000)))
                .hasMessageContaining("must be left out");
    }
}
