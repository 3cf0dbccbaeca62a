package org.hedgerow.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.market.Market;
import org.hedgerow.position.borrower.Borrowers;
import org.hedgerow.position.borrower.CurrencyLoans;
import org.hedgerow.position.volume.UncertainFlow;
import org.hedgerow.trade.Kyiv;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A part of a line is the line in small. */
class PartOfLineTest {
    private static final double SHARE = 0.3;

    private final Market market = Kyiv.market();

    static Stream<Line> lines() {
        LocalDate june = Kyiv.JUNE;
        return Stream.of(
                new Stock(Kyiv.USD, 900, 200, 40, 10, Optional.of(StatedIn.HOME), Optional.of(0.05)),
                new Flow(Kyiv.USD, -700, june, Certainty.COMMITMENT, Optional.of(5.1)),
                new Derivative(new VanillaOption(Kyiv.USD, OptionSide.PUT, june, 5.2), 500, 12),
                new UncertainFlow(
                        "sales",
                        Kyiv.USD,
                        600,
                        june,
                        Certainty.FORECAST,
                        0.2,
                        0,
                        Optional.of(0.1),
                        Optional.of(june.minusMonths(1)),
                        Optional.empty(),
                        Optional.empty()),
                new CurrencyLoans(
                        "mortgages", Kyiv.USD, 800, 0.4, borrowers(), Optional.of(StatedIn.HOME), Optional.empty()));
    }

    private static Borrowers borrowers() {
        return new Borrowers(Optional.of(0.02), Optional.empty(), 0.3, 5, 0.1, Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void itsAmountsAreItsShare(Line line) {
        Line part = line.part(SHARE);
        assertThat(part).hasSameClassAs(line);
        assertThat(part.amount(market)).isCloseTo(SHARE * line.amount(market), within(1e-10));
        assertThat(part.netExposure(market)).isCloseTo(SHARE * line.netExposure(market), within(1e-10));
        assertThat(part.exposures(market, Kyiv.HORIZON))
                .zipSatisfy(line.exposures(market, Kyiv.HORIZON), (small, whole) -> {
                    assertThat(small.amount()).isCloseTo(SHARE * whole.amount(), within(1e-10));
                    assertThat(small.date()).isEqualTo(whole.date());
                });
    }

    @ParameterizedTest
    @MethodSource("lines")
    void partsOfOneAreTheLine(Line line) {
        assertThat(line.part(1)).isEqualTo(line);
    }
}
