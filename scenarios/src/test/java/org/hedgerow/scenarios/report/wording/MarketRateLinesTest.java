package org.hedgerow.scenarios.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.market.ZeroCurve;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.regime.Calm;
import org.hedgerow.model.regime.Devaluation;
import org.hedgerow.model.regime.DevaluationOdds;
import org.hedgerow.model.regime.ManagedRate;
import org.hedgerow.model.regime.Regime;
import org.hedgerow.money.Currency;
import org.hedgerow.position.LineRate;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.scenario.Alternative;
import org.hedgerow.scenario.Scenario;
import org.junit.jupiter.api.Test;

class MarketRateLinesTest {
    private static final LocalDate TODAY = LocalDate.of(2008, 6, 30);
    private static final LocalDate HORIZON = LocalDate.of(2009, 6, 30);
    private static final Currency UAH = Currency.of("UAH");
    private static final Currency USD = Currency.of("USD");
    private static final String LINES =
            "at the market rate, S x (1 + the regime's premium): position line 1 (USD stock);"
                    + " all other lines, the hedges and the norms at the official rate";

    private static final JointModel LOGNORMAL = JointModel.of(USD, new Lognormal(VolatilityTerm.flat(TODAY, 0.1)));

    @Test
    void aPremiumNeedsNoMoreWords() {
        assertThat(words(scenario(held(0.2)))).contains(LINES);
    }

    @Test
    void withoutAPremiumTheMarketRateIsTheOfficialOne() {
        String nothing = LINES + "; no regime of USD has a premium: as official";
        assertThat(words(scenario(LOGNORMAL))).contains(nothing);
        assertThat(words(scenario(held(0)))).contains(nothing);
    }

    @Test
    void ofSeveralModelsThoseWithoutAPremiumAreNamed() {
        Scenario several = scenario(LOGNORMAL)
                .with(List.of(new Alternative("parted", held(0.2)), new Alternative("one rate", held(0))));
        assertThat(words(several))
                .contains(LINES + "; by 'main model', 'one rate' no regime of USD has a premium: as official");
    }

    private static Optional<String> words(Scenario scenario) {
        return MarketRateLines.of(scenario);
    }

    private static JointModel held(double premium) {
        Regime.Market parted = new Regime.Market(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(premium), Optional.empty());
        Regime crisis = new Regime(4, 0, 0.1, Optional.of(parted));
        return JointModel.of(
                USD,
                new ManagedRate(
                        new Calm.Peg(Optional.empty()),
                        Devaluation.of(DevaluationOdds.judged(0.2), 0.15, 0),
                        crisis,
                        Regime.of(4, 0, 0.1),
                        Regime.of(4, 0, 0.1),
                        0));
    }

    private static Scenario scenario(JointModel model) {
        ZeroCurve curve = ZeroCurve.flat(TODAY, 0.05);
        Market market = Market.of(TODAY, UAH, curve).with(USD, curve, PairQuote.of(5));
        Stock stock = new Stock(USD, 100, 0, 0, 0, Optional.empty(), Optional.empty(), Optional.of(LineRate.MARKET));
        return Scenario.of(
                "market rate", market, HORIZON, model, Position.of(stock), new Capital(0.15, Optional.empty()));
    }
}
