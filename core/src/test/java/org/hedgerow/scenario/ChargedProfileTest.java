package org.hedgerow.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.SPOT;
import static org.hedgerow.trade.Kyiv.TODAY;
import static org.hedgerow.trade.Kyiv.USD;
import static org.hedgerow.trade.Kyiv.forward;
import static org.hedgerow.trade.Kyiv.years;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.OutcomeOn;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.appraisal.ChargedProfile;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.decision.charge.ChargeDates;
import org.hedgerow.decision.ladder.Ladder;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.funding.ReserveFund;
import org.hedgerow.market.Market;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.risk.Estimate;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.Kyiv;
import org.junit.jupiter.api.Test;

/** Capital charged from date to date against what a log-normal position loses by each. */
class ChargedProfileTest {
    private static final double VOLATILITY = 0.12;
    private static final double K = 0.15;
    private static final double ALPHA = 0.9;
    private static final List<LocalDate> QUARTERS = List.of(
            LocalDate.of(2008, 3, 31),
            LocalDate.of(2008, 6, 30),
            LocalDate.of(2008, 9, 30),
            LocalDate.of(2008, 12, 31));

    private static Scenario scenario(Optional<Tenor> profile, Line line, Strategy... hedges) {
        return Scenario.of(
                "profile",
                Kyiv.market(),
                HORIZON,
                JointModel.of(USD, new Lognormal(VolatilityTerm.flat(TODAY, VOLATILITY))),
                Position.of(line),
                new Capital(K, Optional.of(ALPHA), profile),
                hedges);
    }

    private static ScenarioResult run(Scenario scenario, SamplingPlan plan, Request request) {
        return scenario.run(new Settings(65_536, 1, 1, plan), request, Progress.SILENT);
    }

    /** Of a unit of currency by a date. */
    private static double unexpectedLoss(LocalDate date) {
        NormalDistribution normal = new NormalDistribution();
        double deviation = VOLATILITY * Math.sqrt(years(TODAY, date));
        double quantile = normal.inverseCumulativeProbability(1 - ALPHA);
        return forward(date) * (1 - normal.cumulativeProbability(quantile - deviation) / (1 - ALPHA));
    }

    private static void assertIs(double truth, Estimate found) {
        assertThat(found.value()).isCloseTo(truth, within(4.5 * found.standardError()));
        assertThat(found.standardError()).isPositive().isLessThan(0.01 * truth);
    }

    private static double charged() {
        double sum = 0;
        LocalDate before = TODAY;
        for (LocalDate date : QUARTERS) {
            sum += K * years(before, date) * 1_000 * unexpectedLoss(date);
            before = date;
        }
        return sum;
    }

    @Test
    void aStockIsChargedWhatItMayLoseByEachDate() {
        Scenario scenario = scenario(Optional.of(Tenor.parse("3M")), Stock.net(USD, 1_000));
        for (SamplingPlan plan : List.of(SamplingPlan.PLAIN, SamplingPlan.ANTITHETIC, SamplingPlan.SOBOL)) {
            Appraisal none =
                    run(scenario, plan, Request.NONE).decision().appraisals().get(0);
            assertIs(charged(), none.riskCost());
            assertIs(1_000 * unexpectedLoss(HORIZON), none.outcome().unexpectedLoss());
        }
        double byHorizon = K * years(TODAY, HORIZON) * 1_000 * unexpectedLoss(HORIZON);
        assertThat(charged()).isLessThan(0.85 * byHorizon); // it takes time to lose so much
    }

    /** Half the position sold forward halves what is charged but for the interest until it is delivered. */
    @Test
    void theNetBenefitAndThePriceOfRiskAreOfTheProfile() {
        Scenario scenario = scenario(
                Optional.of(Tenor.parse("3M")),
                Stock.net(USD, 1_000),
                new ForwardHedge("half", Cover.ofNetPosition(0.5), Optional.empty()));
        ScenarioResult result = run(scenario, SamplingPlan.PLAIN, new Request(Optional.empty(), true, false));
        Appraisal none = result.decision().appraisals().get(0);
        Appraisal half = result.decision().appraisals().get(1);
        double removed = none.riskCost().value() - half.riskCost().value();
        assertThat(result.decision().recommendation().reason())
                .contains("by the horizon, lowers the cost of risk, charged date by date")
                .contains("Charged on the unexpected loss by each date until the horizon, risk must cost more than");
        assertThat(half.netBenefit().value())
                .isCloseTo(removed - half.expectedCost().value(), within(1e-9));
        assertThat(half.priceOfRisk().threshold().orElseThrow().value())
                .isCloseTo(half.expectedCost().value() / (removed / K), within(1e-12));
        assertThat(removed)
                .isCloseTo(
                        0.5 * none.riskCost().value(),
                        within(0.05 * none.riskCost().value()));
        Ladder ladder = result.ladders().orElseThrow().get(0);
        assertThat(ladder.scaled()).isFalse(); // its outcomes by date are not kept
        assertThat(ladder.rungs().get(2).netBenefit().value())
                .isCloseTo(half.netBenefit().value(), within(1e-9));
    }

    /** Paid in June, it loses no more afterwards: 2 quarters of growing risk and 2 of what there was, with interest. */
    @Test
    void aBookThatRunsOffIsChargedLessThanOneThatStays() {
        Flow june = new Flow(USD, 1_000, LocalDate.of(2008, 6, 30), Certainty.COMMITMENT, Optional.of(SPOT));
        Appraisal flow = run(scenario(Optional.of(Tenor.parse("3M")), june), SamplingPlan.PLAIN, Request.NONE)
                .decision()
                .appraisals()
                .get(0);
        assertThat(flow.riskCost().value()).isBetween(0.6 * charged(), 0.95 * charged());
    }

    /** Where the strategy's forwards carry more, the position stays what it is: its flow is held against its own forward. */
    @Test
    void aPositionIsMarkedInItsOwnMarketWhateverTheStrategyIsDealtIn() {
        Flow flow = new Flow(USD, 1_000, LocalDate.of(2008, 10, 31), Certainty.COMMITMENT, Optional.empty());
        Scenario scenario = scenario(Optional.of(Tenor.parse("3M")), flow);
        ChargeDates dates = ChargeDates.of(Tenor.parse("3M"), Kyiv.market(), HORIZON, Kyiv.SPOT_DATE);
        Market dearer = Kyiv.market().withForwardsCarrying(0.1);
        HedgedOutcome moved = new HedgedOutcome("moved", new Plan(List.of()), dearer, HORIZON);
        HedgedOutcome same = new HedgedOutcome("same", new Plan(List.of()), Kyiv.market(), HORIZON);
        List<Observer> observers = List.of(
                ChargedProfile.observer(moved, Position.of(flow), Kyiv.market(), dates),
                ChargedProfile.observer(same, Position.of(flow), Kyiv.market(), dates));
        Outcomes outcomes = Simulation.of(Kyiv.market(), HORIZON, scenario.model(), observers)
                .run(new Settings(1_024, 1, 1), Progress.SILENT);
        for (LocalDate date : QUARTERS) {
            assertThat(outcomes.values(new Column("profile of moved", new OutcomeOn(date))))
                    .isEqualTo(outcomes.values(new Column("profile of same", new OutcomeOn(date))));
        }
    }

    @Test
    void datesLeadToTheHorizon() {
        ChargeDates dates = ChargeDates.of(Tenor.parse("3M"), Kyiv.market(), HORIZON, Kyiv.SPOT_DATE);
        assertThat(dates.years().keySet()).containsExactlyElementsOf(QUARTERS);
        assertThat(dates.years().values().stream().mapToDouble(each -> each).sum())
                .isCloseTo(years(TODAY, HORIZON), within(1e-15));
    }

    @Test
    void aFundForLossesHasNoProfile() {
        assertThatThrownBy(() -> scenario(
                        Optional.of(Tenor.parse("3M")),
                        Stock.net(USD, 1_000),
                        new ReserveFund("fund", 100, 0.01, Optional.empty())))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("hedges[0].amount")
                .hasMessageContaining("profile");
    }
}
