package org.hedgerow.scenarios.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.limit.norm.NormSource;
import org.hedgerow.money.Currency;
import org.hedgerow.scenarios.read.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.FieldSource;

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
}
