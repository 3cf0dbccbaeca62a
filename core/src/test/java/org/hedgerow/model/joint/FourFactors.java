package org.hedgerow.model.joint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.market.Compounding;
import org.hedgerow.market.Market;
import org.hedgerow.market.OwnSpreads;
import org.hedgerow.market.RatePillar;
import org.hedgerow.market.TestMarket;
import org.hedgerow.market.VolatilityPillar;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.market.ZeroCurve;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.Drift;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.rate.Factor;
import org.hedgerow.model.rate.InterestRates;
import org.hedgerow.model.rate.RateCorrelation;
import org.hedgerow.money.Currency;
import org.hedgerow.time.DayCount;

/** Dollar and euro in hryvnia with the short rates of hryvnia and dollar, wilder than any market so that errors show. */
final class FourFactors {
    static final LocalDate TODAY = LocalDate.of(2009, 1, 1);
    static final LocalDate SOON = TODAY.plusDays(100);
    static final LocalDate YEAR = TODAY.plusDays(365);
    static final LocalDate LATER = TODAY.plusDays(1100);
    static final LocalDate LAST = TODAY.plusDays(2000);
    static final Currency UAH = Currency.of("UAH");
    static final Currency USD = Currency.of("USD");
    static final Currency EUR = Currency.of("EUR");
    static final HullWhite HOME = new HullWhite(0.3, 0.05);
    static final HullWhite FOREIGN = new HullWhite(0.05, 0.02);

    private FourFactors() {}

    static Market market() {
        ZeroCurve rising = new ZeroCurve(
                DayCount.ACT_365F,
                Compounding.CONTINUOUS,
                List.of(new RatePillar(SOON, 0.08), new RatePillar(YEAR, 0.1), new RatePillar(LAST, 0.12)));
        return TestMarket.of(TODAY, "UAH")
                .curve("UAH", rising, OwnSpreads.NONE)
                .rate("USD", 0.02)
                .rate("EUR", 0.03)
                .spot("USD/UAH", 7.7)
                .spot("EUR/UAH", 10.7)
                .market();
    }

    /** The dollar's volatility is 10 % for 250 days and then 20 %. */
    static VolatilityTerm dollar() {
        LocalDate first = TODAY.plusDays(250);
        double share = 250 / 2000.0;
        double average = Math.sqrt(share * 0.01 + (1 - share) * 0.04);
        return new VolatilityTerm(List.of(new VolatilityPillar(first, 0.1), new VolatilityPillar(LAST, average)));
    }

    static JointModel model(Map<Currency, Drift> drifts) {
        return model(drifts, new Lognormal(dollar()), new Lognormal(VolatilityTerm.flat(TODAY, 0.15)));
    }

    static JointModel model(Map<Currency, Drift> drifts, SpotModel dollar, SpotModel euro) {
        return new JointModel(
                Map.of(USD, dollar, EUR, euro),
                Optional.of(drifts),
                Optional.of(new Correlation(List.of(USD, EUR), List.of(List.of(1.0, 0.5), List.of(0.5, 1.0)))),
                Optional.of(rates()));
    }

    static InterestRates rates() {
        return new InterestRates(
                Map.of(UAH, HOME, USD, FOREIGN),
                Optional.of(List.of(
                        pair("UAH rate", "USD", 0.4),
                        pair("UAH rate", "EUR", 0.3),
                        pair("USD rate", "USD", -0.5),
                        pair("EUR", "USD rate", -0.2),
                        pair("UAH rate", "USD rate", 0.25))));
    }

    static RateCorrelation pair(String between, String and, double value) {
        return new RateCorrelation(Factor.parse(between), Factor.parse(and), value);
    }
}
