package org.hedgerow.optimiser.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.decision.charge.Regulatory;
import org.hedgerow.limit.Aggregation;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.Item;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.OpenItem;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.limit.Rule;
import org.hedgerow.limit.Scope;
import org.hedgerow.limit.norm.EachPosition;
import org.hedgerow.limit.norm.Norms;
import org.hedgerow.limit.norm.TotalPosition;
import org.hedgerow.money.Currency;
import org.hedgerow.optimiser.CuttingPlanes;
import org.hedgerow.optimiser.Goal;
import org.hedgerow.optimiser.Optimum;
import org.hedgerow.optimiser.Region;
import org.hedgerow.optimiser.Restriction;
import org.hedgerow.optimiser.cost.ScenarioMatrix;
import org.hedgerow.optimiser.cost.TailCost;
import org.hedgerow.risk.measure.RiskLevels;
import org.hedgerow.sample.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MixTest {
    private static final LocalDate TODAY = LocalDate.of(2007, 12, 28);
    private static final Currency USD = Currency.of("USD");
    private static final Currency EUR = Currency.of("EUR");
    private static final Currency XAU = Currency.of("XAU");

    private static final RiskLevels LEVELS = new RiskLevels(List.of(0.99), 0.99, OptionalDouble.empty());

    private static OpenItem open(Currency currency, double position) {
        return new OpenItem(Item.of(currency), position, Math.abs(position));
    }

    private static Instrument instrument(String name, OpenItem... opened) {
        Map<Currency, Double> position = new HashMap<>();
        for (OpenItem item : opened) {
            position.merge(item.item().currency(), item.position(), Double::sum);
        }
        return new Instrument(name, name, List.of(opened), position, Optional.empty(), 0);
    }

    @ParameterizedTest
    @EnumSource(Aggregation.class)
    void aLimitOnAMixIsThatOfThePositionAfterItAndConvex(Aggregation aggregation) {
        List<OpenItem> lines = List.of(open(USD, 100), open(EUR, -40), open(XAU, 15));
        List<Instrument> instruments = List.of(
                instrument("dollars", open(USD, -150)),
                instrument("euros for dollars", open(EUR, 90), open(USD, -60)),
                instrument("gold", open(XAU, -40)));
        Rule rule = Rule.of("limit", Scope.ALL, aggregation, Ceiling.amount(30));
        Restriction limit = PositionRestriction.of(
                rule, lines, instruments.stream().map(Instrument::opened).toList(), TODAY, 30);
        Random random = new Random(1);
        double[] slope = new double[3];
        for (int trial = 0; trial < 200; trial++) {
            double[] here = random.doubles(3).toArray();
            double[] there = random.doubles(3).toArray();
            OpenPosition after = new OpenPosition(ChargeCost.after(lines, instruments, here));
            double value = limit.at(here, slope);
            assertThat(value).isCloseTo(rule.check(after, TODAY, 1).value(), within(1e-10));
            double line = value;
            for (int i = 0; i < 3; i++) {
                line += slope[i] * (there[i] - here[i]);
            }
            assertThat(limit.at(there, slope)).isGreaterThanOrEqualTo(line - 1e-10);
        }
    }

    @Test
    void whatMakesAPositionLargerOrOpensOneIsNotMixed() {
        Rules rules = new Rules(
                List.of(open(USD, 100), open(EUR, -40)),
                Map.of(USD, 100.0, EUR, -40.0),
                Optional.empty(),
                Optional.empty(),
                TODAY);
        assertThat(rules.raisesNone(instrument("sells dollars", open(USD, -100))))
                .isTrue();
        assertThat(rules.raisesNone(instrument("buys dollars", open(USD, 1)))).isFalse();
        assertThat(rules.raisesNone(instrument("buys euros", open(EUR, 1)))).isTrue();
        assertThat(rules.raisesNone(instrument("sells gold", open(XAU, -1)))).isFalse();
        assertThat(rules.raisesNone(instrument("swap", open(USD, 0)))).isTrue();
        Restriction turn = rules.noTurns(List.of(instrument("sells dollars", open(USD, -150))))
                .get(0);
        assertThat(turn.at(new double[] {2 / 3.0}, new double[1])).isCloseTo(turn.ceiling(), within(1e-12));
    }

    @Test
    void whatIsBrokenBeforeAnyHedgeMayBeHeldToWhereItIs() {
        Norms norms = new Norms(
                1_000,
                Set.of(USD, EUR),
                List.of(new TotalPosition("total", 0.05), new EachPosition("each", 0.2, Optional.empty())));
        Rules rules = new Rules(
                List.of(open(USD, 100), open(EUR, -40)),
                Map.of(USD, 100.0, EUR, -40.0),
                Optional.of(norms),
                Optional.empty(),
                TODAY);
        List<Instrument> instruments = List.of(instrument("sells dollars", open(USD, -50)));
        Restriction strict = rules.ofPosition(instruments, false).get(0);
        Restriction held = rules.ofPosition(instruments, true).get(0);
        assertThat(strict.ceiling()).isCloseTo(50, within(1e-12));
        assertThat(held.ceiling()).isCloseTo(140, within(1e-12));
        assertThat(rules.broken(instruments, new double[] {1}))
                .extracting(LimitCheck::label)
                .containsExactly("total");
    }

    @Test
    void lotsAreThoseOfTheBestOfAllCombinations() {
        for (long seed = 1; seed <= 6; seed++) {
            ScenarioMatrix scenarios = scenarios(new Random(seed), 2_000, 3);
            TailCost cost = TailCost.of(scenarios, 0.95, TailCost.Priced.UNEXPECTED_LOSS, 0.5);
            Restriction budget = Restriction.linear("budget", new double[] {1, 1, 1}, 1.3);
            Region region = Region.box(3, 0, 1, List.of(budget));
            List<Instrument> instruments = new ArrayList<>();
            for (double lots : new double[] {5, 7, 4}) {
                instruments.add(instrument("in " + lots).inLots(lots));
            }
            Goal goal = new Goal(1e-6, 500);
            double[][] metric = scenarios.covariance();
            Optimum optimum = CuttingPlanes.minimise(cost, region, metric, List.of(new double[3]), goal)
                    .orElseThrow();
            WholeLots lots = WholeLots.near(optimum, cost, region, instruments, metric, goal)
                    .orElseThrow();
            double least = Double.POSITIVE_INFINITY;
            for (int first = 0; first <= 5; first++) {
                for (int second = 0; second <= 7; second++) {
                    for (int third = 0; third <= 4; third++) {
                        double[] held = {first / 5.0, second / 7.0, third / 4.0};
                        least = region.contains(held) ? Math.min(least, cost.at(held)) : least;
                    }
                }
            }
            assertThat(lots.cost()).isCloseTo(least, within(1e-12));
            assertThat(lots.gap(optimum)).isNotNegative();
        }
    }

    private static Optional<WholeLots> lots(ScenarioMatrix scenarios, Region region, double... ofUnits) {
        List<Instrument> instruments = new ArrayList<>();
        for (double each : ofUnits) {
            Instrument some = instrument("in " + each);
            instruments.add(each > 0 ? some.inLots(each) : some);
        }
        TailCost cost = TailCost.of(scenarios, 0.95, TailCost.Priced.UNEXPECTED_LOSS, 0.5);
        Goal goal = new Goal(1e-6, 500);
        double[][] metric = scenarios.covariance();
        Optimum optimum = CuttingPlanes.minimise(cost, region, metric, List.of(new double[ofUnits.length]), goal)
                .orElseThrow();
        return WholeLots.near(optimum, cost, region, instruments, metric, goal);
    }

    /** Between them the two restrictions leave {@code 0.47 <= a + 0.5 b + 0.35 c <= 0.49}: zero and all roundings break one. */
    @Test
    void lotsAreFoundWhereNoRoundingAndNoZeroIsAllowed() {
        ScenarioMatrix scenarios = scenarios(new Random(3), 2_000, 3);
        double[] slope = {1, 0.5, 0.35};
        double[] turned = {-1, -0.5, -0.35};
        Region region = Region.box(
                3,
                0,
                1,
                List.of(Restriction.linear("at most", slope, 0.49), Restriction.linear("at least", turned, -0.47)));
        double[] held = lots(scenarios, region, 5, 7, 4).orElseThrow().holdings();
        assertThat(region.contains(held)).isTrue();
        double[] units = {held[0] * 5, held[1] * 7, held[2] * 4};
        for (double each : units) {
            assertThat(each).isCloseTo(Math.rint(each), within(1e-9));
        }
    }

    @Test
    void lotsOfANormThatIsBrokenBeforeAnyHedgeAreRoundedUp() {
        Norms norms = new Norms(1_000, Set.of(USD), List.of(new TotalPosition("total", 0.05)));
        Rules rules =
                new Rules(List.of(open(USD, 100)), Map.of(USD, 100.0), Optional.of(norms), Optional.empty(), TODAY);
        List<Restriction> norm = rules.ofPosition(List.of(instrument("sells dollars", open(USD, -90))), false);
        ScenarioMatrix own = scenarios(new Random(3), 2_000, 1);
        double[] dear = Arrays.stream(own.gain(0)).map(gain -> gain - 10).toArray();
        ScenarioMatrix scenarios = new ScenarioMatrix(own.sample(), own.unhedged(), List.of(dear), 1);
        double[] held =
                lots(scenarios, Region.box(1, 0, 1, norm), 7).orElseThrow().holdings();
        assertThat(held).containsExactly(new double[] {4 / 7.0}, within(1e-12)); // 5 / 9 of any amount
    }

    @Test
    void noMixInWholeLotsIsToldFromNoLots() {
        ScenarioMatrix scenarios = scenarios(new Random(3), 2_000, 1);
        Region region = new Region(new double[] {0.3}, new double[] {0.4}, List.of());
        assertThat(lots(scenarios, region, 2)).isEmpty();
        assertThat(WholeLots.areIn(List.of(instrument("any")))).isFalse();
        assertThat(WholeLots.areIn(List.of(instrument("any"), instrument("lots").inLots(2))))
                .isTrue();
    }

    @Test
    void whatNeedsNoLotsMakesRoomForThoseThatDo() {
        ScenarioMatrix scenarios = scenarios(new Random(3), 2_000, 2);
        double[] slope = {1, 1};
        double[] turned = {-1, -1};
        Region region = Region.box(
                2, 0, 1, List.of(Restriction.linear("most", slope, 0.7), Restriction.linear("least", turned, -0.7)));
        double[] held = lots(scenarios, region, 3, 0).orElseThrow().holdings();
        assertThat(held[0] + held[1]).isCloseTo(0.7, within(1e-6));
        assertThat(held[0] * 3).isCloseTo(Math.rint(held[0] * 3), within(1e-9));
    }

    @Test
    void theMixOfLeastVarianceLeavesNothingThatItsInstrumentsCouldTakeAway() {
        Random random = new Random(8);
        ScenarioMatrix own = scenarios(random, 4_000, 3);
        ScenarioMatrix scenarios = new ScenarioMatrix(
                own.sample(), own.unhedged(), List.of(own.gain(0), own.gain(1), own.gain(0), own.gain(2)), 1);
        double[] held = MinimumVariance.of(scenarios);
        double[] left = new double[4_000];
        scenarios.outcome(held, left);
        double[] covariance = new ScenarioMatrix(own.sample(), left, List.of(own.gain(0), own.gain(1), own.gain(2)), 1)
                .covarianceWithUnhedged();
        assertThat(covariance).containsExactly(new double[3], within(1e-9));
        assertThat(held[2]).isZero();
    }

    @Test
    void aShareOfAnotherIsHeldAsThat() {
        ScenarioMatrix own = scenarios(new Random(8), 2_000, 2);
        double[] half = Arrays.stream(own.gain(0)).map(gain -> gain / 2).toArray();
        List<double[]> gains = List.of(half, own.gain(1), own.gain(0));
        List<Instrument> instruments = List.of(
                instrument("half", open(USD, -50)),
                instrument("other", open(EUR, 5)),
                instrument("whole", open(USD, -100)));
        List<Optional<Twins.Twin>> twins = Twins.of(instruments, gains);
        assertThat(twins.get(0)).contains(new Twins.Twin(2, 0.5));
        assertThat(twins.get(1)).isEmpty();
        assertThat(twins.get(2)).isEmpty();
        assertThat(Twins.of(instruments.stream().map(some -> some.inLots(4)).toList(), gains))
                .containsOnly(Optional.empty());
        double[] gathered = Twins.gathered(new double[] {0.4, 0.3, 0.2}, twins, Region.box(3, 0, 1, List.of()));
        assertThat(gathered).containsExactly(new double[] {0, 0.3, 0.4}, within(1e-15));
    }

    @Test
    void aFrontierTakesMoreRiskAwayForMoreMoney() {
        ScenarioMatrix on = scenarios(new Random(1), 4_000, 3);
        ScenarioMatrix elsewhere = scenarios(new Random(2), 4_000, 3);
        List<Instrument> instruments = List.of(instrument("a"), instrument("b"), instrument("c"));
        Charge charge = Charge.capital(0.15);
        Terms terms = new Terms(charge, 1, 1, 1e-4, LEVELS, "EUR");
        MixAppraiser report = new MixAppraiser(elsewhere, terms, List.of(), instruments);
        List<Frontier.Point> points =
                Frontier.of(on, ChargeCost.ofRisk(charge, on), Region.box(3, 0, 1, List.of()), 5, held -> held, report);
        assertThat(points).hasSize(5);
        for (int point = 1; point < 5; point++) {
            assertThat(points.get(point).budget())
                    .isGreaterThan(points.get(point - 1).budget());
            assertThat(points.get(point).lossRemoved().orElseThrow().interval(2).low())
                    .isPositive();
        }
    }

    @Test
    void aChargeOnThePositionIsOfThePositionAfterTheMix() {
        List<OpenItem> lines = List.of(open(USD, 100), open(EUR, -40), open(XAU, 15));
        List<Instrument> instruments =
                List.of(instrument("dollars", open(USD, -150)), instrument("gold", open(XAU, -40)));
        ScenarioMatrix scenarios = scenarios(new Random(1), 100, 2);
        Regulatory charge = new Regulatory(0.1, 0.08);
        double[] held = {0.4, 0.2};
        double shorthand = new OpenPosition(ChargeCost.after(lines, instruments, held)).shorthand();
        assertThat(ChargeCost.of(charge, 2, scenarios, lines, instruments, TODAY)
                        .at(held))
                .isCloseTo(scenarios.expectedCost(held) + 0.1 * 2 * 0.08 * shorthand, within(1e-12));
    }

    private static ScenarioMatrix scenarios(Random random, int paths, int size) {
        double[] unhedged = new double[paths];
        double[][] gains = new double[size][paths];
        for (int path = 0; path < paths; path++) {
            double all = random.nextGaussian();
            unhedged[path] = random.nextGaussian();
            for (int instrument = 0; instrument < size; instrument++) {
                double part = all + random.nextGaussian();
                unhedged[path] += part;
                gains[instrument][path] = -2.5 * part + 0.3 * random.nextGaussian() - 0.02 * (1 + instrument);
            }
        }
        return new ScenarioMatrix(Sample.plain(paths), unhedged, List.of(gains), 1);
    }
}
