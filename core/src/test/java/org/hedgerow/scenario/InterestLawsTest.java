package org.hedgerow.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.scenario.Bank.EUR;
import static org.hedgerow.scenario.Bank.HORIZON;
import static org.hedgerow.scenario.Bank.UAH;
import static org.hedgerow.scenario.Bank.USD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.fixed.FuturesHedge;
import org.hedgerow.instrument.FuturesContract;
import org.hedgerow.instrument.FxForward;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.market.OwnSpreads;
import org.hedgerow.model.joint.PathSample;
import org.hedgerow.model.joint.RiskNeutral;
import org.hedgerow.model.rate.Factor;
import org.hedgerow.model.rate.InterestRates;
import org.hedgerow.model.rate.RateCorrelation;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.observable.Growth;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Derivative;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every strategy where the interest of home and dollar is simulated. */
class InterestLawsTest {
    private static final Settings SETTINGS = new Settings(65_536, 1, 2);
    private static final LocalDate JUNE = LocalDate.of(2008, 6, 30);
    private static final InterestRates RATES = new InterestRates(
            Map.of(UAH, new HullWhite(0.4, 0.06), USD, new HullWhite(0.1, 0.03)),
            Optional.of(List.of(
                    pair("UAH rate", "USD", 0.5),
                    pair("UAH rate", "EUR", 0.3),
                    pair("USD rate", "USD", -0.3),
                    pair("UAH rate", "USD rate", 0.2))));

    private static RateCorrelation pair(String between, String and, double value) {
        return new RateCorrelation(Factor.parse(between), Factor.parse(and), value);
    }

    private static Bank bank() {
        Bank bank = new Bank();
        bank.rates = Optional.of(RATES);
        return bank;
    }

    static Stream<Cover> covers() {
        return Stream.of(Cover.ofNetPosition(1), Cover.ofFlows(1));
    }

    /**
     * Over the growth of home cash under the measure of prices. Options are left out, since the market's volatility is not
     * that of these paths.
     */
    @ParameterizedTest
    @MethodSource("covers")
    void whatIsDealtAtMidIsWorthNothingAndSoIsAFlowAgainstItsForward(Cover cover) {
        Bank bank = bank();
        bank.bidOffer = BidOffer.NONE;
        bank.ownSpreads = OwnSpreads.NONE;
        Market market = bank.market();
        List<Line> lines = new ArrayList<>();
        lines.add(flow(250_000, JUNE));
        lines.add(flow(-400_000, LocalDate.of(2008, 10, 30)));
        lines.add(flow(150_000, LocalDate.of(2009, 6, 30)));
        lines.add(new Derivative(new FxForward(USD, JUNE, market.forward(USD, JUNE)), 300_000, 0));
        Position position = new Position(AmountUnit.ONE, lines);
        List<Observer> observers = new ArrayList<>(List.of(new UnhedgedOutcome(position, market, HORIZON)));
        List<HedgedOutcome> strategies = Stream.concat(
                        Stream.of(new HedgedOutcome(Strategy.NONE, new Plan(List.of()), market, HORIZON)),
                        Stream.of(
                                        Bank.everyHedge(cover).subList(0, 6),
                                        List.of(futures(cover)),
                                        MarginedBank.hedges(cover, 0, 0))
                                .flatMap(List::stream)
                                .map(hedge -> new HedgedOutcome(
                                        hedge.name(), hedge.plan(position, market, HORIZON), market, HORIZON)))
                .toList();
        observers.addAll(strategies);
        observers.add(PathSample.recorder(List.of(HORIZON), new Growth(UAH)));
        Outcomes outcomes = Simulation.of(market, HORIZON, new RiskNeutral(bank.model()), observers)
                .run(SETTINGS, Progress.SILENT);
        double[] growth = new PathSample(outcomes).values(new Growth(UAH), HORIZON);
        for (HedgedOutcome strategy : strategies) {
            double[] worth = outcomes.values(strategy.outcome()).clone();
            for (int path = 0; path < worth.length; path++) {
                worth[path] /= growth[path];
            }
            Estimate mean = Influence.estimate(worth);
            assertThat(mean.value()).as(strategy.name()).isCloseTo(0, within(4.5 * mean.standardError() + 1e-6));
        }
    }

    private static FuturesHedge futures(Cover cover) {
        LocalDate later = LocalDate.of(2009, 9, 30);
        List<FuturesContract> contracts = Stream.of("USD/UAH", "EUR/UAH")
                .map(pair -> new FuturesContract(CurrencyPair.parse(pair), 1_000, later, 0, 0, 0))
                .toList();
        return new FuturesHedge("futures", cover, contracts, Optional.empty());
    }

    private static Flow flow(double amount, LocalDate date) {
        return new Flow(USD, amount, date, Certainty.COMMITMENT, Optional.empty());
    }

    /** A run compares the two books of each path by itself and fails where they differ. */
    @ParameterizedTest
    @MethodSource("covers")
    void theComponentsOfEveryStrategySumToItsAccount(Cover cover) {
        Bank bank = bank();
        bank.hedges = Bank.everyHedge(cover);
        assertThat(appraisals(bank)).hasSize(10).allSatisfy(strategy -> {
            double components = strategy.components().values().stream()
                    .mapToDouble(Estimate::value)
                    .sum();
            assertThat(components)
                    .as(strategy.name())
                    .isCloseTo(-strategy.expectedCost().value(), within(1e-6));
        });
    }

    @Test
    void aFullForwardHedgeToTheHorizonLeavesNoVariance() {
        Bank bank = bank();
        bank.lines = List.of(flow(1_000_000, HORIZON));
        bank.hedges = List.of(new ForwardHedge("forward", Cover.ofFlows(1), Optional.empty()));
        assertThat(deviation(bank)).isLessThanOrEqualTo(1e-12 * 1_000_000 * 5.05);
    }

    /** The bid/offer of a deal before the horizon is carried there at interest that differs by path. */
    @Test
    void aFullForwardHedgeToAnEarlierDateLeavesTheInterestOnItsCost() {
        Bank bank = bank();
        bank.ownSpreads = OwnSpreads.NONE;
        bank.lines = List.of(flow(-1_000_000, JUNE));
        bank.hedges = List.of(new ForwardHedge("forward", Cover.ofFlows(1), Optional.empty()));
        assertThat(deviation(bank)).isBetween(1e-4 * 10_100, 0.1 * 10_100);
        bank.hedges = List.of(new ForwardHedge("forward", Cover.ofFlows(1), Optional.of(true)));
        assertThat(deviation(bank)).isLessThanOrEqualTo(1e-12 * 1_000_000 * 5.05);
    }

    @Test
    void withHomeInterestAsTodaysTheEarlierForwardLeavesNoVarianceEither() {
        Bank bank = bank();
        bank.rates = Optional.of(new InterestRates(
                Map.of(USD, new HullWhite(0.1, 0.03)), Optional.of(List.of(pair("USD rate", "EUR", -0.2)))));
        bank.ownSpreads = OwnSpreads.NONE;
        bank.lines = List.of(flow(-1_000_000, JUNE));
        bank.hedges = List.of(new ForwardHedge("forward", Cover.ofFlows(1), Optional.empty()));
        assertThat(deviation(bank)).isLessThanOrEqualTo(1e-12 * 1_000_000 * 5.05);
    }

    @Test
    void outcomesDependOnNoThreadsAndOnInterest() {
        int one = Digest.of(bank().scenario()
                .run(new Settings(10_000, 1, 1), Progress.SILENT)
                .decision()
                .appraisals());
        int two = Digest.of(bank().scenario()
                .run(new Settings(10_000, 1, 2), Progress.SILENT)
                .decision()
                .appraisals());
        assertThat(one).isEqualTo(two);
        Bank calm = bank();
        calm.rates = Optional.of(new InterestRates(Map.of(EUR, new HullWhite(0, 0)), Optional.empty()));
        assertThat(Digest.of(calm.scenario()
                        .run(new Settings(10_000, 1, 2), Progress.SILENT)
                        .decision()
                        .appraisals()))
                .isNotEqualTo(one);
    }

    private static double deviation(Bank bank) {
        return appraisals(bank).get(1).outcome().standardDeviation().value();
    }

    private static List<Appraisal> appraisals(Bank bank) {
        return bank.scenario().run(SETTINGS, Progress.SILENT).decision().appraisals();
    }
}
