package org.hedgerow.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hedgerow.scenario.Bank.EUR;
import static org.hedgerow.scenario.Bank.HORIZON;
import static org.hedgerow.scenario.Bank.TODAY;
import static org.hedgerow.scenario.Bank.USD;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.hedgerow.credit.adjustment.CreditAdjustment;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Dealing;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.Target;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.instrument.FxForward;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.position.Derivative;
import org.hedgerow.position.Stock;
import org.hedgerow.position.Tags;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.Bank;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two ways to take what default costs, on paths whose means are forwards, so that they agree on average. */
class DefaultLossTest {
    private static final Settings SETTINGS = new Settings(1 << 17, 1, 2);

    private final Bank bank = new Bank();

    private Scenario scenario(CreditMethod method, double correlation) {
        Strategy forward = new ForwardHedge(
                "forward", new Cover(1, Optional.of(Target.NET_POSITION), Optional.of(List.of(USD))), Optional.empty());
        Counterparty party = new Counterparty(
                "bank",
                Optional.empty(),
                Optional.empty(),
                0.4,
                DefaultCurve.flat(1.0), // so high that a path may see it twice
                Optional.of(new WrongWay(USD, correlation)),
                Optional.empty(),
                Optional.empty());
        double rate = bank.market().forward(USD, HORIZON);
        bank.lines = List.of(
                Stock.net(USD, 1_000_000),
                Stock.net(EUR, 1),
                new Derivative(new FxForward(USD, HORIZON, rate), -400_000, 0, Optional.of(Tags.with("bank"))));
        bank.hedges = List.of(forward);
        return bank.scenario().toBuilder()
                .dealings(new Dealing("forward", Tags.with("bank")))
                .counterparties(new Counterparties(method, Optional.empty(), List.of(party)))
                .build();
    }

    private static Appraisal forward(ScenarioResult result) {
        return result.decision().appraisals().get(1);
    }

    private static CreditAdjustment adjustment(ScenarioResult result) {
        return result.credit().orElseThrow().adjustment("forward", "bank").orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.6, -0.6})
    void simulatedLossesAreOnAverageTheAdjustment(double correlation) {
        ScenarioResult result = scenario(CreditMethod.SIMULATED, correlation).run(SETTINGS, Progress.SILENT);
        Market market = bank.market();
        double growth = market.growth(market.home(), TODAY, HORIZON);
        Estimate lost = forward(result).components().get(Cost.CREDIT);
        Estimate charged = adjustment(result).added();
        double error = Math.hypot(lost.standardError(), charged.standardError() * growth);
        assertThat(error).isPositive().isLessThan(0.01 * -lost.value());
        assertThat((lost.value() + charged.value() * growth) / error)
                .as("%s beside %s", lost, charged)
                .isBetween(-4.0, 4.0);
    }

    @Test
    void theAdjustmentIsPaidTodayByWhoAddsIt() {
        ScenarioResult result = scenario(CreditMethod.ADJUSTMENT, 0).run(Deals.FEW, Progress.SILENT);
        Market market = bank.market();
        double growth = market.growth(market.home(), TODAY, HORIZON);
        CreditAdjustment adjustment = adjustment(result);
        Estimate paid = forward(result).components().get(Cost.CREDIT);
        assertThat(paid.value() / (adjustment.added().value() * growth)).isBetween(-1 - 1e-12, -1 + 1e-12);
        double held = result.credit()
                .orElseThrow()
                .adjustment("none", "bank")
                .orElseThrow()
                .amount()
                .value();
        assertThat(adjustment.amount().value() - adjustment.added().value()).isCloseTo(held, offset(held));
    }

    private static Offset<Double> offset(double value) {
        return Offset.offset(1e-9 * value);
    }

    @Test
    void thePositionAloneCostsNothingAndNoMethodNothing() {
        ScenarioResult simulated = scenario(CreditMethod.SIMULATED, 0.3).run(Deals.FEW, Progress.SILENT);
        assertThat(simulated
                        .decision()
                        .appraisals()
                        .get(0)
                        .components()
                        .get(Cost.CREDIT)
                        .value())
                .isZero();
        ScenarioResult none = scenario(CreditMethod.NONE, 0.3).run(Deals.FEW, Progress.SILENT);
        assertThat(forward(none).components().get(Cost.CREDIT).value()).isZero();
        assertThat(none.credit()).isEqualTo(simulated.credit());
    }

    @Test
    void threadsAreOfNoConsequence() {
        Scenario scenario = scenario(CreditMethod.SIMULATED, 0.3);
        Settings one = new Settings(Deals.FEW.paths(), 1, 1);
        Settings three = new Settings(Deals.FEW.paths(), 1, 3);
        assertThat(scenario.run(one, Progress.SILENT).decision())
                .isEqualTo(scenario.run(three, Progress.SILENT).decision());
    }
}
