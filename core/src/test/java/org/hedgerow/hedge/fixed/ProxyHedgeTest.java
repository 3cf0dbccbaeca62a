package org.hedgerow.hedge.fixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.scenario.Bank.EUR;
import static org.hedgerow.scenario.Bank.HORIZON;
import static org.hedgerow.scenario.Bank.TODAY;
import static org.hedgerow.scenario.Bank.UAH;
import static org.hedgerow.scenario.Bank.USD;

import java.util.List;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.formula.hedge.CrossHedge;
import org.hedgerow.hedge.Cover;
import org.hedgerow.market.BidOffer;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Flow;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.Bank;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.time.DayCount;
import org.hedgerow.trade.Outright;
import org.junit.jupiter.api.Test;

/** A million euro to come, hedged by dollars: both are lognormal with 10 %, their correlation is 0.7. */
class ProxyHedgeTest {
    private static final double YEARS = DayCount.ACT_365F.years(TODAY, HORIZON);
    private static final CrossHedge PAIR = CrossHedge.ofLognormal(0.7, 0.1, 0.1, YEARS);

    private static Bank bank() {
        Bank bank = new Bank();
        bank.bidOffer = BidOffer.NONE;
        bank.lines = List.of(new Flow(EUR, 1_000_000, HORIZON, Certainty.COMMITMENT, Optional.empty()));
        bank.hedges = List.of(
                proxy("least", Optional.empty(), Optional.of(0.7)),
                proxy("half", Optional.of(0.5), Optional.empty()),
                proxy("whole", Optional.of(1.0), Optional.empty()));
        return bank;
    }

    private static ProxyHedge proxy(String name, Optional<Double> ratio, Optional<Double> correlation) {
        return new ProxyHedge(name, Cover.ofFlows(1), USD, ratio, correlation);
    }

    @Test
    void theRunFindsTheResidualRiskThatTheClosedFormLeaves() {
        List<Appraisal> all = bank().scenario()
                .run(new Settings(65_536, 1, 2), Progress.SILENT)
                .decision()
                .appraisals();
        double worth = 1_000_000 * bank().market().forward(EUR, HORIZON);
        double[] ratios = {0, PAIR.ratio(), 0.5, 1};
        for (int strategy = 0; strategy < ratios.length; strategy++) {
            double variance =
                    PAIR.residualVariance() + Math.pow((ratios[strategy] - PAIR.ratio()) * PAIR.hedgeDeviation(), 2);
            Estimate deviation = all.get(strategy).outcome().standardDeviation();
            assertThat(deviation.value())
                    .as(all.get(strategy).name())
                    .isCloseTo(worth * Math.sqrt(variance), within(4.5 * deviation.standardError()));
        }
    }

    @Test
    void theForwardIsWorthAShareOfTheExposure() {
        Bank bank = bank();
        Outright forward = (Outright) bank.hedges
                .get(0)
                .plan(bank.scenario().position(), bank.market(), HORIZON)
                .trades()
                .get(0);
        assertThat(forward.currency()).isEqualTo(USD);
        double worth = 1_000_000 * bank.market().forward(EUR, HORIZON);
        assertThat(forward.amount() * bank.market().forward(USD, HORIZON))
                .isCloseTo(-PAIR.ratio() * worth, within(1e-9));
        assertThat(PAIR.ratio()).isBetween(0.69, 0.70); // a little less than that of the logarithms
    }

    @Test
    void refusesBothOrNoneOfRatioAndCorrelationAndHomeCurrency() {
        assertThatThrownBy(() -> proxy("both", Optional.of(0.5), Optional.of(0.5)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("ratio");
        assertThatThrownBy(() -> proxy("none", Optional.empty(), Optional.empty()))
                .isInstanceOf(InvalidValue.class);
        Bank bank = bank();
        for (Currency other : List.of(UAH, Currency.of("JPY"))) {
            ProxyHedge hedge = new ProxyHedge("other", Cover.ofFlows(1), other, Optional.of(1.0), Optional.empty());
            assertThatThrownBy(() -> hedge.plan(bank.scenario().position(), bank.market(), HORIZON))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessageStartingWith("proxy must be a foreign currency");
        }
    }
}
