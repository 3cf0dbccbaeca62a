package org.hedgerow.scenarios.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.limit.Limit;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.limit.norm.NormSource;
import org.hedgerow.limit.norm.Norms;
import org.hedgerow.limit.norm.OptionCount;
import org.hedgerow.money.Currency;
import org.hedgerow.scenarios.read.ScenarioReader;
import org.hedgerow.scenarios.read.place.ScenarioException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every shipped profile with an example of each of its norms; limits from its source, values worked out by hand. */
class ProfilesTest {
    @SuppressWarnings("unused") // the parameters of a test
    private static final Set<String> NAMES = new HashSet<>(ShippedProfiles.NAMES);

    private static Map<Currency, Double> positions(String written) {
        Map<Currency, Double> positions = new HashMap<>();
        for (String each : written.split(";", -1)) {
            positions.put(Currency.of(each.substring(0, 3)), Double.valueOf(each.substring(4)));
        }
        return positions;
    }

    @ParameterizedTest(name = "{0} on {1}: {4}")
    @CsvFileSource(resources = "examples.csv", delimiter = '|', numLinesToSkip = 1)
    void measuresItsExample(
            String profile,
            LocalDate date,
            double capital,
            String positions,
            String norm,
            double value,
            double limit,
            boolean met) {
        LimitCheck check = new ScenarioReader()
                .norms(profile, capital, date).check(OpenPosition.of(positions(positions)), date).stream()
                        .filter(one -> one.label().equals(norm))
                        .findFirst()
                        .orElseThrow();
        assertThat(check.value()).isCloseTo(value, within(1e-15));
        assertThat(check.limit()).isEqualTo(limit);
        assertThat(check.met()).isEqualTo(met);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void namesItsSourceAndBearsTheNameOfItsFile(String name) {
        NormProfile profile = new ScenarioReader().profile(name, ShippedProfiles.bytes(name));
        assertThat(profile.name()).isEqualTo(name);
        assertThat(profile.periods()).allSatisfy(period -> {
            assertThat(period.name()).startsWith(name + "-");
            assertThat(ShippedProfiles.of(period.name())).contains(name);
            NormSource source = new ScenarioReader()
                    .norms(period.name(), 1, LocalDate.EPOCH)
                    .source()
                    .orElseThrow();
            assertThat(source.source()).isEqualTo(period.source());
            assertThat(source.from()).isEqualTo(period.from());
        });
    }

    @Test
    void aDateOnWhichNoNormIsKnownIsRefused() {
        for (String date : new String[] {"2018-04-30", "2020-01-21", "2022-05-02"}) {
            assertThatThrownBy(() -> new ScenarioReader().norms("ua-nbu", 1000, LocalDate.parse(date)))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessageContaining("must be one that holds on the valuation date, but ua-nbu is known"
                            + " from 2018-05-01 to 2018-06-30, from 2018-07-01 to 2020-01-19, on 2020-01-20")
                    .hasMessageContaining(date);
        }
    }

    @Test
    void aNameThatIsNoneIsRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> new ScenarioReader().norms("ua-nbo", 1000, LocalDate.EPOCH))
                .hasMessageContaining("did you mean \"ua-nbu\"?");
    }

    /** A profile of one's own lies beside the scenario; the scenario's own norms come before its. */
    @Test
    void aFileBesideTheScenarioIsAProfileToo(@TempDir Path folder) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode bank;
        try (InputStream file = ShippedProfiles.class.getResourceAsStream("/scenarios/ua-bank-2007.json")) {
            bank = (ObjectNode) mapper.readTree(file);
        }
        ((ObjectNode) bank.path("norms")).put("profile", "own.json");
        Files.write(folder.resolve("bank.json"), mapper.writeValueAsBytes(bank));
        Files.writeString(folder.resolve("own.json"), """
                {"name": "own", "title": "Own norms", "periods": [{
                  "name": "own-2007", "source": "the board, 2007-01-15", "from": "2007-01-15", "options": "notional",
                  "norms": [{"type": "eachPosition", "id": "own", "limit": 0.12}]
                }]}
                """);
        Norms norms =
                new ScenarioReader().read(folder.resolve("bank.json")).norms().orElseThrow();
        assertThat(norms.norms()).extracting(Limit::id).containsExactly("H16", "H17", "H18", "H19", "H20", "own");
        assertThat(norms.options()).contains(OptionCount.NOTIONAL);
        assertThat(norms.source().orElseThrow().source()).isEqualTo("the board, 2007-01-15");
        Files.writeString(
                folder.resolve("own.json"), "{\"name\": \"own\", \"title\": \"Own norms\", \"periods\": [{}]}");
        assertThatThrownBy(() -> new ScenarioReader().read(folder.resolve("bank.json")))
                .isInstanceOf(ScenarioException.class)
                .hasMessageStartingWith("own.json:1: periods[0].");
    }
}
