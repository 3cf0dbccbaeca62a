package org.hedgerow.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.scenario.Bank.EUR;
import static org.hedgerow.scenario.Bank.HORIZON;
import static org.hedgerow.scenario.Bank.TODAY;
import static org.hedgerow.scenario.Bank.USD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.decision.charge.Price;
import org.hedgerow.decision.charge.Reserve;
import org.hedgerow.decision.charge.RiskMeasure;
import org.hedgerow.market.Market;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.joint.PathSample;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.simulation.Settings;
import org.hedgerow.time.DayCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every model under every charge where amounts, rates of exchange and of interest are extreme: each number of the answer is
 * finite, and what must follow from the usual answer does.
 */
class ExtremesTest {
    private static final int PATHS = 200;

    /** Of an answer: fewer would mean that they are no longer looked at. */
    private static final int NUMBERS = 500;

    private static final Capital CAPITAL = new Capital(0.15, Optional.empty());
    private static final List<Charge> CHARGES = List.of(
            CAPITAL, new Reserve(0.05, Optional.of(0.95)), new Price(0.1, RiskMeasure.values()[0], Optional.empty()));

    private static ScenarioResult answer(Extreme extreme, RateModel model, Charge charge) {
        Scenario scenario = extreme.scenario(model, charge);
        return scenario.run(new Settings(model.paths().orElse(PATHS), 1, 1));
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberOfEveryModelIsFinite(Extreme extreme) {
        List<String> faults = new ArrayList<>();
        List<Specimen<RateModel>> models = Models.all(false);
        for (int number = 0; number < models.size(); number++) {
            String name = models.get(number).name();
            Charge charge = CHARGES.get(number % CHARGES.size());
            NumbersThatAreNone.in(answer(extreme, models.get(number).thing(), charge), NUMBERS)
                    .forEach(fault -> faults.add(name + ": " + fault));
        }
        assertThat(faults).isEmpty();
    }

    /** Money is as much larger, to the bits that the logarithm of a smaller rate leaves alike. */
    @ParameterizedTest
    @EnumSource(names = {"HUGE_AMOUNTS", "WORTH_A_MILLIONTH"})
    void moneyIsAsMuchLargerAsAmountsTimesRates(Extreme extreme) {
        RateModel model = Models.all(false).get(0).thing();
        for (Charge charge : CHARGES) {
            List<Appraisal> usual =
                    answer(Extreme.NONE, model, charge).decision().appraisals();
            List<Appraisal> large = answer(extreme, model, charge).decision().appraisals();
            for (int place = 0; place < usual.size(); place++) {
                Appraisal one = usual.get(place);
                Appraisal other = large.get(place);
                double rounding = 1e-9 * one.outcome().mean().standardError();
                assertThat(other.netBenefit().value() / extreme.ofMoney())
                        .as(one.name())
                        .isCloseTo(one.netBenefit().value(), within(rounding));
                assertThat(other.outcome().unexpectedLoss().value() / extreme.ofMoney())
                        .isCloseTo(one.outcome().unexpectedLoss().value(), within(rounding));
                assertThat(other.outcome().mean().standardError() / extreme.ofMoney())
                        .isCloseTo(one.outcome().mean().standardError(), within(rounding));
                assertThat(other.verdict()).isEqualTo(one.verdict());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void forwardsAreAtParityAndRatesArePositive(Extreme extreme) {
        Market market = extreme.market();
        double parity = extreme.parity(market.spot(USD));
        assertThat(market.forward(USD, HORIZON)).isCloseTo(parity, within(1e-12 * parity));
        RateModel model = Models.all(false).get(0).thing();
        PathSample paths = PathSample.of(market, model, List.of(HORIZON), 64, new Spot(USD));
        assertThat(Arrays.stream(paths.values(new Spot(USD), HORIZON)))
                .allMatch(rate -> rate > 0 && Double.isFinite(rate));
    }

    /** Of one volatility, both are the same over their forwards where the correlation is 1, and turned over where it is -1. */
    @ParameterizedTest
    @ValueSource(doubles = {1, -1})
    void ratesOfFullCorrelationAreOne(double correlation) {
        double volatility = 0.2;
        Lognormal rate = new Lognormal(VolatilityTerm.flat(TODAY, volatility));
        JointModel model = new JointModel(
                Map.of(USD, rate, EUR, rate),
                Optional.empty(),
                Optional.of(new Correlation(
                        List.of(USD, EUR), List.of(List.of(1.0, correlation), List.of(correlation, 1.0)))),
                Optional.empty());
        Market market = Extreme.NONE.market();
        PathSample paths = PathSample.of(market, model, List.of(HORIZON), 1_024, new Spot(USD), new Spot(EUR));
        double[] dollar = paths.values(new Spot(USD), HORIZON);
        double[] euro = paths.values(new Spot(EUR), HORIZON);
        double variance = volatility * volatility * DayCount.ACT_365F.years(TODAY, HORIZON);
        for (int path = 0; path < dollar.length; path++) {
            double one = StrictMath.log(dollar[path] / market.forward(USD, HORIZON)) + variance / 2;
            double other = StrictMath.log(euro[path] / market.forward(EUR, HORIZON)) + variance / 2;
            assertThat(other).isCloseTo(correlation * one, within(1e-12));
        }
        assertThat(NumbersThatAreNone.in(answer(Extreme.NONE, model, CAPITAL), NUMBERS))
                .isEmpty();
    }

    /** All losses are the same: the quantile is one of them, nothing lies beyond it and nothing is uncertain. */
    @Test
    void aRateThatCannotMoveHasTheSameLossOnEveryPath() {
        RateModel still = Models.still().get(0).thing();
        ScenarioResult answer = answer(Extreme.NONE, still, CAPITAL);
        assertThat(NumbersThatAreNone.in(answer, NUMBERS)).isEmpty();
        Appraisal none = answer.decision().appraisals().get(0);
        double mean = none.outcome().mean().value();
        none.outcome().tails().forEach(tail -> {
            assertThat(tail.valueAtRisk().value()).isCloseTo(-mean, within(1e-12 * Math.abs(mean)));
            assertThat(tail.expectedShortfall().value()).isCloseTo(-mean, within(1e-12 * Math.abs(mean)));
        });
    }

    /** Of one path nothing can be said of an error, and none is. */
    @Test
    void onePathIsNoAnswer() {
        Scenario scenario = Extreme.NONE.scenario(Models.all(false).get(0).thing(), CAPITAL);
        assertThatThrownBy(() -> scenario.run(new Settings(1, 1, 1)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("paths must be 2 or more, since of one path no error can be told, but is 1");
        assertThat(NumbersThatAreNone.in(scenario.run(new Settings(2, 1, 1)), NUMBERS))
                .isEmpty();
    }

    @Test
    void noTimeIsRefusedAndTheFirstDayIsEnough() {
        RateModel model = Models.all(false).get(0).thing();
        Scenario year = Extreme.NONE.scenario(model, CAPITAL);
        assertThatThrownBy(() -> day(year, TODAY))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("horizon must come after the valuation date");
        Scenario shortest = day(year, TODAY.plusDays(3)); // the first on which dollars bought today can be sold
        assertThat(NumbersThatAreNone.in(shortest.run(new Settings(PATHS, 1, 1)), NUMBERS / 10))
                .isEmpty();
    }

    private static Scenario day(Scenario year, LocalDate horizon) {
        return Scenario.of(
                "a day",
                year.market(),
                horizon,
                year.model(),
                Position.of(Stock.net(USD, 1_000_000)),
                CAPITAL,
                year.hedges().get(3));
    }
}
