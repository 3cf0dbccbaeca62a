package org.hedgerow.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.money.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ShorthandTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "shorthand.csv", numLinesToSkip = 1)
    void agreesWithTheRegulatorsExample(String id, String positions, double open, double charge) {
        SortedMap<Currency, Double> net = new TreeMap<>();
        for (String position : positions.split(";")) {
            String[] parts = position.split("=");
            net.put(Currency.of(parts[0]), Double.parseDouble(parts[1]));
        }
        OpenPosition position = new OpenPosition(net, Set.of());
        assertThat(position.shorthand()).isCloseTo(open, within(1e-9));
        assertThat(0.08 * position.shorthand()).isCloseTo(charge, within(1e-9));
    }

    /** The worked sums: 300 long, 200 short and 35 of gold, whichever way it goes. */
    @Test
    void longsAndShortsOfCurrenciesOffsetEachOtherButGoldDoesNot() {
        SortedMap<Currency, Double> net = new TreeMap<>();
        net.put(Currency.of("EUR"), 300.0);
        net.put(Currency.of("USD"), -200.0);
        assertThat(new OpenPosition(net, Set.of()).shorthand()).isEqualTo(300);
        net.put(Currency.of("USD"), -400.0);
        assertThat(new OpenPosition(net, Set.of()).shorthand()).isEqualTo(400);
        net.put(Currency.of("XAU"), -35.0);
        assertThat(new OpenPosition(net, Set.of()).shorthand()).isEqualTo(435);
    }
}
