package org.hedgerow.model.joint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.TestMarket;
import org.hedgerow.market.VolatilityPillar;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.Drift;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.money.Currency;

/**
 * Dollar, euro and gold in hryvnia with volatilities that change on different days: the dollar's is 10 % until day 73
 * and then 20 %, the euro's 30 % until day 146 and then 15 %, gold's 25 % throughout.
 */
final class ThreeRates {
    static final LocalDate TODAY = LocalDate.of(2009, 1, 1);
    static final LocalDate SOON = TODAY.plusDays(14);
    static final LocalDate MIDDLE = TODAY.plusDays(146);
    static final LocalDate YEAR = TODAY.plusDays(365);
    static final Currency USD = Currency.of("USD");
    static final Currency EUR = Currency.of("EUR");
    static final Currency XAU = Currency.of("XAU");
    static final List<Currency> ALL = List.of(USD, EUR, XAU);

    private ThreeRates() {}

    static Market market() {
        return TestMarket.of(TODAY, "UAH")
                .rate("UAH", 0.15)
                .rate("USD", 0.02)
                .rate("EUR", 0.03)
                .rate("XAU", 0.001)
                .quote("USD/UAH", quote(7.7, 0.01))
                .quote("EUR/USD", quote(1.39, 0))
                .quote("XAU/USD", quote(880, 0))
                .market();
    }

    private static PairQuote quote(double spot, double basis) {
        return new PairQuote(spot, 2, Optional.of(basis), Optional.empty(), Optional.empty());
    }

    static JointModel model(Map<Currency, Drift> drifts) {
        VolatilityTerm dollar = term(TODAY.plusDays(73), 0.1, Math.sqrt(0.2 * 0.01 + 0.8 * 0.04));
        VolatilityTerm euro = term(MIDDLE, 0.3, Math.sqrt(0.4 * 0.09 + 0.6 * 0.0225));
        return new JointModel(
                Map.of(
                        USD, new Lognormal(dollar),
                        EUR, new Lognormal(euro),
                        XAU, new Lognormal(VolatilityTerm.flat(TODAY, 0.25))),
                Optional.of(drifts),
                Optional.of(new Correlation(
                        ALL, List.of(List.of(1.0, 0.5, -0.3), List.of(0.5, 1.0, 0.2), List.of(-0.3, 0.2, 1.0)))));
    }

    private static VolatilityTerm term(LocalDate first, double volatility, double toYear) {
        return new VolatilityTerm(List.of(new VolatilityPillar(first, volatility), new VolatilityPillar(YEAR, toYear)));
    }

    static SpotSample sample(Map<Currency, Drift> drifts, LocalDate... dates) {
        NavigableSet<LocalDate> sorted = new TreeSet<>(List.of(dates));
        return SpotSample.of(market(), model(drifts), ALL, sorted, 131_072);
    }
}
