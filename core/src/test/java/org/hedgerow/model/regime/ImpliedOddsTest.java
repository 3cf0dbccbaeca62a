package org.hedgerow.model.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.model.regime.Hryvnia.EUR;
import static org.hedgerow.model.regime.Hryvnia.PEG;
import static org.hedgerow.model.regime.Hryvnia.USD;
import static org.hedgerow.model.regime.Hryvnia.YEAR;

import java.util.Optional;
import org.hedgerow.market.Market;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.Drift;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.junit.jupiter.api.Test;

class ImpliedOddsTest {
    private final Market market = Hryvnia.market();

    /** Interest from the spot date, two days after today: {@code 1 - exp(-q) = (F/S - 1) / (exp(0.1518) - 1)}. */
    @Test
    void theOddsOfTheForwardMakeItTheMean() {
        JointModel model = Hryvnia.alone(Hryvnia.jumpAlone(Hryvnia.OFTEN), new Drift.Forward());
        ImpliedOdds odds = ImpliedOdds.of(model, USD, market, YEAR).orElseThrow();
        double points = market.forward(USD, YEAR) / 5.05 - 1;
        double expected = -Math.log(1 - points / (Math.exp(0.1518) - 1));
        assertThat(odds.riskNeutral().orElseThrow()).isCloseTo(expected, within(1e-11));
        assertThat(odds.realWorld()).isCloseTo(0.8, within(1e-14));
        assertThat(odds.forward()).isEqualTo(market.forward(USD, YEAR));
        double own = 5.05 * (1 + (1 - Math.exp(-0.8)) * (Math.exp(0.1518) - 1));
        assertThat(odds.ownMean()).isCloseTo(own, within(1e-12));
    }

    @Test
    void atTheImpliedOddsTheModelsOwnMeanIsTheForwardAlsoWithContagion() {
        JointModel model = Hryvnia.both(
                Hryvnia.managed(PEG, RegimeChainTest.infectedBy(EUR)),
                Hryvnia.managed(PEG, RegimeChainTest.infectedBy(USD)),
                new Drift.Model());
        double dollar = implied(model, USD);
        double euro = implied(model, EUR);
        JointModel risky = Hryvnia.both(
                Hryvnia.managed(PEG, at(dollar, EUR)), Hryvnia.managed(PEG, at(euro, USD)), new Drift.Model());
        assertThat(risky.mean(market, USD, YEAR)).isCloseTo(market.forward(USD, YEAR), within(1e-9));
        assertThat(risky.mean(market, EUR, YEAR)).isCloseTo(market.forward(EUR, YEAR), within(1e-9));
    }

    private double implied(JointModel model, org.hedgerow.money.Currency currency) {
        return ImpliedOdds.of(model, currency, market, YEAR)
                .orElseThrow()
                .riskNeutral()
                .orElseThrow();
    }

    private static Devaluation at(double odds, org.hedgerow.money.Currency other) {
        Devaluation stated = RegimeChainTest.infectedBy(other);
        return new Devaluation(
                DevaluationOdds.judged(odds),
                stated.mean(),
                stated.deviation(),
                Optional.empty(),
                Optional.empty(),
                stated.contagion());
    }

    /** A crawl above the forward points leaves nothing for devaluations; neither do odds of nothing. */
    @Test
    void aForwardThatNoOddsGiveHasNone() {
        Calm fast = new Calm.Crawl(0.2, Optional.empty());
        JointModel model = Hryvnia.alone(Hryvnia.managed(fast, Hryvnia.OFTEN), new Drift.Model());
        assertThat(ImpliedOdds.of(model, USD, market, YEAR).orElseThrow().riskNeutral())
                .isEmpty();
        JointModel never = Hryvnia.alone(
                Hryvnia.managed(PEG, Devaluation.of(DevaluationOdds.judged(0), 0.1, 0)), new Drift.Model());
        assertThat(ImpliedOdds.of(never, USD, market, YEAR).orElseThrow().riskNeutral())
                .isEmpty();
        JointModel lognormal =
                Hryvnia.alone(new Lognormal(VolatilityTerm.flat(Hryvnia.TODAY, 0.1)), new Drift.Forward());
        assertThat(ImpliedOdds.of(lognormal, USD, market, YEAR)).isEmpty();
    }
}
