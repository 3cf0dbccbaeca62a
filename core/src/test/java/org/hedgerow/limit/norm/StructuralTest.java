package org.hedgerow.limit.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hedgerow.limit.Aggregation;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.Item;
import org.hedgerow.limit.OpenItem;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.limit.Requirement;
import org.hedgerow.limit.Scope;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Tags;
import org.junit.jupiter.api.Test;

/** Dollars 50 long, 40 of them structural, and 30 euros short; capital 1,000. */
class StructuralTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 12, 31);
    private static final Tags STRUCTURAL =
            new Tags(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(true));
    private static final Scope WITHOUT = new Scope(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(false));
    private static final OpenPosition POSITION = new OpenPosition(
            List.of(item("USD", 10, Tags.NONE), item("USD", 40, STRUCTURAL), item("EUR", -30, Tags.NONE)));

    private static OpenItem item(String currency, double home, Tags tags) {
        Item item = new Item(Currency.of(currency), Optional.empty(), Optional.empty(), tags);
        return new OpenItem(item, home, Math.abs(home));
    }

    private static double sum(Aggregation aggregation, Optional<Scope> scope) {
        Norms norms = new Norms(1_000, Set.of(), List.of(new PositionSum("sum", aggregation, 1, scope)));
        return norms.check(POSITION, TODAY).get(0).value();
    }

    @Test
    void aNormLooksAtStructuralPositionsUnlessItLeavesThemOut() {
        assertThat(sum(Aggregation.GROSS, Optional.empty())).isCloseTo(0.08, within(1e-15));
        assertThat(sum(Aggregation.GROSS, Optional.of(WITHOUT))).isCloseTo(0.04, within(1e-15));
        assertThat(sum(Aggregation.LONG, Optional.of(WITHOUT))).isCloseTo(0.01, within(1e-15));
        assertThat(POSITION.structural(WITHOUT)).isEqualTo(40);
    }

    @Test
    void thePositionIsAddedUpInThreeWays() {
        assertThat(POSITION.sum(Aggregation.GROSS)).isEqualTo(80);
        assertThat(POSITION.sum(Aggregation.NET)).isEqualTo(20);
        assertThat(POSITION.sum(Aggregation.SHORTHAND)).isEqualTo(50);
        assertThat(POSITION.among(Set.of(Currency.of("EUR"))).sum(Aggregation.GROSS))
                .isEqualTo(30);
    }

    /** A ceiling on what is asked is a ceiling on the position: the larger of the threshold and the inverse of the rate. */
    @Test
    void whatIsAskedAndThePositionThatItAllowsAreInverse() {
        Ceiling ceiling = Ceiling.share(0.004).on(new Requirement(0.08, Optional.of(0.02)));
        assertThat(ceiling.measured(20, 1_000)).isZero();
        assertThat(ceiling.measured(20.5, 1_000)).isCloseTo(0.00164, within(1e-15));
        assertThat(ceiling.inHome(1_000)).isEqualTo(50);
        assertThat(Ceiling.share(0.001)
                        .on(new Requirement(0.08, Optional.of(0.02)))
                        .inHome(1_000))
                .isEqualTo(20);
    }
}
