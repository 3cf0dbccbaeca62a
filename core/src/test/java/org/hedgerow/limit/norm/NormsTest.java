package org.hedgerow.limit.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.Limit;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.money.Currency;
import org.junit.jupiter.api.Test;

/**
 * Alfa-Bank Ukraine at the end of 2007, thousand hryvnia, with norms of NBU Instruction 141: capital 632,241, total
 * 111,381. Gold is what the text's three lines leave of the total. The shares are the figures' own, worked out with
 * 20 decimal digits; the text prints 17.7 %, 10.95 %, 3.05 % and 3.9 % (a misprint of 1.55 %).
 */
class NormsTest {
    private static final Currency USD = Currency.of("USD");
    private static final Currency EUR = Currency.of("EUR");
    private static final Currency GBP = Currency.of("GBP");
    private static final Currency GOLD = Currency.of("XAU");
    private static final Currency SILVER = Currency.of("XAG");

    private static final LocalDate TODAY = LocalDate.of(2007, 12, 31);
    private static final Norms NORMS = new Norms(
            632_241,
            Set.of(USD, EUR, GBP),
            List.of(new TotalPosition("H16", 0.4), new ConvertiblePosition("H17", 0.2), new MetalPosition("H18", 0.1)));

    private static final Map<Currency, Double> ALFA_BANK =
            Map.of(USD, 69_238.0, EUR, 19_296.0, GBP, 9_826.0, GOLD, 13_021.0);

    private static Map<String, LimitCheck> checks(Map<Currency, Double> net) {
        return NORMS.check(OpenPosition.of(net), TODAY).stream()
                .collect(Collectors.toMap(LimitCheck::label, Function.identity()));
    }

    @Test
    void alfaBanksFiguresGiveTheSharesThatTheyGive() {
        Map<String, LimitCheck> checks = checks(ALFA_BANK);
        assertThat(checks).containsOnlyKeys("H16", "H17 USD", "H17 EUR", "H17 GBP", "H18");
        assertThat(checks.get("H16").value()).isCloseTo(0.17616858128466835, within(1e-15));
        assertThat(checks.get("H17 USD").value()).isCloseTo(0.10951203734019148, within(1e-15));
        assertThat(checks.get("H17 EUR").value()).isCloseTo(0.03052000740224060, within(1e-15));
        assertThat(checks.get("H17 GBP").value()).isCloseTo(0.01554154191202405, within(1e-15));
        assertThat(checks.get("H18").value()).isCloseTo(0.02059499463021221, within(1e-15));
        assertThat(checks.values()).allMatch(LimitCheck::met);
    }

    /** Short positions count by absolute value; the total does not net them against long ones. */
    @Test
    void shortPositionsCountLikeLongOnes() {
        Map<String, LimitCheck> checks = checks(Map.of(USD, -69_238.0, EUR, 19_296.0, GBP, -9_826.0, GOLD, -13_021.0));
        assertThat(checks.get("H16").value())
                .isEqualTo(checks(ALFA_BANK).get("H16").value());
        assertThat(checks.get("H17 USD").value())
                .isEqualTo(checks(ALFA_BANK).get("H17 USD").value());
        assertThat(checks.get("H18").value())
                .isEqualTo(checks(ALFA_BANK).get("H18").value());
    }

    @Test
    void aCurrencyThatIsNotFreelyConvertibleCountsInTheTotalOnly() {
        Map<String, LimitCheck> checks = checks(Map.of(Currency.of("RUB"), 63_224.1));
        assertThat(checks).containsOnlyKeys("H16", "H18");
        assertThat(checks.get("H16").value()).isCloseTo(0.1, within(1e-15));
    }

    @Test
    void metalsCountByTheLargerOfTheirLongAndShortSides() {
        Map<String, LimitCheck> checks = checks(Map.of(GOLD, 6_322.41, SILVER, -12_644.82));
        assertThat(checks.get("H18").value()).isCloseTo(0.02, within(1e-15));
        assertThat(checks.get("H16").value()).isCloseTo(0.03, within(1e-15));
    }

    @Test
    void aPositionAtTheLimitMeetsItAndOneAboveDoesNot() {
        assertThat(new LimitCheck("H17", Optional.of(USD), 0.2, Ceiling.share(0.2)).met())
                .isTrue();
        assertThat(new LimitCheck("H17", Optional.of(USD), Math.nextUp(0.2), Ceiling.share(0.2)).met())
                .isFalse();
        assertThat(checks(Map.of(USD, 0.2 * 632_241)).get("H17 USD").met()).isTrue();
        assertThat(checks(Map.of(USD, -0.21 * 632_241)).get("H17 USD").met()).isFalse();
    }

    @Test
    void capitalMustBePositive() {
        assertThatThrownBy(() -> new Norms(0, Set.of(), NORMS.norms()))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("capital");
    }

    @Test
    void noTwoNormsMayHaveTheSameIdOrTheNameOfOneInACurrency() {
        List<Limit> same = List.of(new TotalPosition("H16", 0.4), new MetalPosition("H16", 0.1));
        assertThatThrownBy(() -> new Norms(1, Set.of(USD), same)).hasMessageStartingWith("norms[1].id must differ");
        Norms named = new Norms(
                1, Set.of(USD), List.of(new ConvertiblePosition("H17", 0.2), new TotalPosition("H17 USD", 0.4)));
        assertThatThrownBy(() -> named.check(new TreeSet<>(Set.of(USD))))
                .hasMessageStartingWith("norms[1].id must differ");
    }
}
