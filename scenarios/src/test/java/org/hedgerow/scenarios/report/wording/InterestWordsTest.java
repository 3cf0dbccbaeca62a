package org.hedgerow.scenarios.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.rate.Factor;
import org.hedgerow.model.rate.InterestRates;
import org.hedgerow.model.rate.RateCorrelation;
import org.hedgerow.money.Currency;
import org.junit.jupiter.api.Test;

class InterestWordsTest {
    private static final Currency USD = Currency.of("USD");
    private static final Currency UAH = Currency.of("UAH");

    private static String words(Optional<InterestRates> rates) {
        Lognormal spot = new Lognormal(VolatilityTerm.flat(LocalDate.of(2007, 12, 31), 0.1));
        return InterestWords.sentence(new JointModel(Map.of(USD, spot), Optional.empty(), Optional.empty(), rates));
    }

    @Test
    void simulatedRatesAreNamedWithHowTheyMoveAndWithWhat() {
        RateCorrelation pair = new RateCorrelation(Factor.rate(UAH), Factor.spot(USD), 0.35);
        Map<Currency, HullWhite> models = Map.of(UAH, new HullWhite(0.5, 0.035), USD, new HullWhite(0, 0.012));
        assertThat(words(Optional.of(new InterestRates(models, Optional.of(List.of(pair))))))
                .isEqualTo(
                        " Short rates are simulated around today's curves (Hull-White): UAH with mean reversion 0.5 and a"
                                + " volatility of 3.50 percentage points a year, USD with no mean reversion and a volatility of 1.20"
                                + " percentage points a year; correlations: UAH rate and USD 0.35, no others.");
        assertThat(words(Optional.of(new InterestRates(models, Optional.empty()))))
                .endsWith("; correlated with nothing.");
    }

    @Test
    void ratesOffTodaysCurvesNeedNoWords() {
        assertThat(words(Optional.empty())).isEmpty();
        assertThat(words(Optional.of(InterestRates.NONE))).isEmpty();
    }
}
