package org.hedgerow.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.money.Currency;
import org.junit.jupiter.api.Test;

class ShorthandTest {
    /** The worked sums: 300 long, 200 short and 35 of gold, whichever way it goes. */
    @Test
    void longsAndShortsOfCurrenciesOffsetEachOtherButGoldDoesNot() {
        SortedMap<Currency, Double> net = new TreeMap<>();
        net.put(Currency.of("EUR"), 300.0);
        net.put(Currency.of("USD"), -200.0);
        assertThat(OpenPosition.of(net).shorthand()).isEqualTo(300);
        net.put(Currency.of("USD"), -400.0);
        assertThat(OpenPosition.of(net).shorthand()).isEqualTo(400);
        net.put(Currency.of("XAU"), -35.0);
        assertThat(OpenPosition.of(net).shorthand()).isEqualTo(435);
    }
}
