package org.hedgerow.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.CurrencyTerms;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.market.ZeroCurve;
import org.hedgerow.math.Normal;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.measure.ExpectedShortfall;
import org.hedgerow.risk.measure.Mean;
import org.hedgerow.risk.measure.ValueAtRisk;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;

/**
 * How often 95 % intervals hold a truth that closed forms know: one log-normal currency, one hedge at a time.
 *
 * <p>{@code java -cp ... org.hedgerow.scenario.CoverageTable [SEEDS [PATHS]]}. The exit code is 1 where a share is outside
 * 92.7 to 97.3 %.
 */
public final class CoverageTable {
    private static final LocalDate TODAY = LocalDate.of(2025, 1, 1);
    private static final LocalDate HORIZON = TODAY.plusYears(1); // 365 days
    private static final Currency HOME = Currency.of("EUR");
    private static final Currency FOREIGN = Currency.of("USD");
    private static final double SPOT = 0.9;
    private static final double PATHS_VOLATILITY = 0.1;
    private static final double QUOTED_VOLATILITY = 0.11;
    private static final double HALF_SPREAD = 0.0005; // of a forward, a share of the spot
    private static final double K = 0.15;
    private static final double LEAST = 0.927;
    private static final double MOST = 0.973;

    private CoverageTable() {}

    public static void main(String[] arguments) {
        int seeds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        int paths = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50_000;
        System.out.printf(
                Locale.ROOT,
                "Share of %,d seeds whose 95 %% interval holds the truth, %,d paths each%n%n%-18s %6s",
                seeds,
                paths,
                "position",
                "alpha");
        Quantity.titles().forEach(title -> System.out.printf(" %22s", title));
        System.out.println();
        boolean honest = true;
        for (Case some : cases()) {
            Map<String, Double> shares = shares(some, seeds, paths);
            System.out.printf(Locale.ROOT, "%-18s %5.1f%%", some.name(), 100 * some.alpha());
            for (String title : Quantity.titles()) {
                Double share = shares.get(title);
                System.out.printf(" %22s", share == null ? "-" : String.format(Locale.ROOT, "%.1f %%", 100 * share));
                honest &= share == null || (share >= LEAST && share <= MOST);
            }
            System.out.println();
        }
        System.out.println(honest ? "\nAll are between 92.7 and 97.3 %." : "\nNOT ALL are between 92.7 and 97.3 %.");
        if (!honest) {
            System.exit(1);
        }
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (double alpha : new double[] {0.975, 0.99}) {
            cases.add(new Case("outright", alpha, 0, 0, 0));
            cases.add(new Case("half forward", alpha, 0.5, 0, 0));
            cases.add(new Case("put on half", alpha, 0, 0.5, 0.02));
            cases.add(new Case("put far below", alpha, 0, 1, 0.24));
        }
        return cases;
    }

    private static Map<String, Double> shares(Case some, int seeds, int paths) {
        Map<String, Integer> held = new LinkedHashMap<>();
        IntStream.rangeClosed(1, seeds)
                .parallel()
                .mapToObj(seed -> some.run(seed, paths))
                .forEachOrdered(run -> {
                    for (Quantity quantity : run) {
                        held.merge(
                                quantity.title(), quantity.interval().contains(quantity.truth()) ? 1 : 0, Integer::sum);
                    }
                });
        Map<String, Double> shares = new LinkedHashMap<>();
        held.forEach((title, count) -> shares.put(title, count / (double) seeds));
        return shares;
    }

    /** An estimate's interval beside the number that it is of. */
    private record Quantity(String title, Interval interval, double truth) {
        static List<String> titles() {
            return List.of("mean", "VaR", "ES", "difference of means", "difference of ES", "net benefit");
        }
    }

    /**
     * A million of foreign money.
     *
     * @param sold the share sold forward
     * @param insured the share with a put, struck by {@code below} under the forward
     */
    private record Case(String name, double alpha, double sold, double insured, double below) {
        private static final double AMOUNT = 1_000_000;

        List<Quantity> run(long seed, int paths) {
            Scenario scenario = scenario();
            List<Candidate> candidates = Candidates.of(scenario);
            Outcomes outcomes = ModelRun.simulation(scenario.model(), scenario, candidates)
                    .run(new Settings(paths, seed, 1), Progress.SILENT);
            double[] unhedged = outcomes.values(candidates.get(0).strategy().outcome());
            double[] hedged = outcomes.values(
                    candidates.get(candidates.size() - 1).strategy().outcome());
            Ranks ranks = Ranks.of(hedged, outcomes.sample());
            ExpectedShortfall shortfall = new ExpectedShortfall(alpha);
            List<Quantity> quantities = new ArrayList<>();
            quantities.add(
                    new Quantity("mean", new Mean().estimate(hedged, ranks).interval(Interval.Z_95), mean()));
            quantities.add(new Quantity("VaR", new ValueAtRisk(alpha).interval(ranks, Interval.Z_95), valueAtRisk()));
            quantities.add(
                    new Quantity("ES", shortfall.estimate(hedged, ranks).interval(Interval.Z_95), expectedShortfall()));
            if (candidates.size() == 1) {
                return quantities;
            }
            Case outright = new Case("outright", alpha, 0, 0, 0);
            quantities.add(new Quantity(
                    "difference of means",
                    Influence.difference(unhedged, hedged).interval(Interval.Z_95),
                    outright.mean() - mean()));
            quantities.add(new Quantity(
                    "difference of ES",
                    Influence.difference(
                                    shortfall.influence(unhedged, Ranks.of(unhedged)),
                                    shortfall.influence(hedged, ranks))
                            .interval(Interval.Z_95),
                    outright.expectedShortfall() - expectedShortfall()));
            Decision decision = Decision.of(candidates, outcomes, outcomes, Candidates.terms(scenario));
            quantities.add(new Quantity(
                    "net benefit", decision.appraisals().get(1).netBenefit().interval(), value() - outright.value()));
            return quantities;
        }

        private Scenario scenario() {
            Market market = new Market(
                    TODAY,
                    HOME,
                    Set.of(),
                    Map.of(HOME, terms(0.03), FOREIGN, terms(0.02)),
                    Map.of(
                            FOREIGN.in(HOME),
                            new PairQuote(
                                    SPOT,
                                    0,
                                    Optional.empty(),
                                    Optional.of(new BidOffer(0, HALF_SPREAD, 0, 0, 0)),
                                    Optional.of(VolatilityTerm.flat(TODAY, QUOTED_VOLATILITY)))));
            return Scenario.of(
                    name,
                    market,
                    HORIZON,
                    JointModel.of(FOREIGN, new Lognormal(VolatilityTerm.flat(TODAY, PATHS_VOLATILITY))),
                    new Position(AmountUnit.ONE, List.of(Stock.net(FOREIGN, AMOUNT))),
                    new Capital(K, Optional.of(alpha)),
                    hedges());
        }

        private Strategy[] hedges() {
            if (sold > 0) {
                return new Strategy[] {new ForwardHedge("forward", Cover.ofNetPosition(sold), Optional.empty())};
            }
            return insured > 0
                    ? new Strategy[] {new OptionHedge("put", Cover.ofNetPosition(insured), below)}
                    : new Strategy[0];
        }

        private static CurrencyTerms terms(double rate) {
            return new CurrencyTerms(ZeroCurve.flat(TODAY, rate), Optional.empty());
        }

        private static double forward() {
            return SPOT * Math.exp(0.03 - 0.02);
        }

        /** What the outcome is where the rate ends at {@code rate} and the put pays {@code payoff} a unit. */
        private double outcome(double rate, double payoff) {
            double dealt = forward() - HALF_SPREAD * SPOT;
            double premium = put(QUOTED_VOLATILITY);
            return AMOUNT * (rate - SPOT + sold * (dealt - rate) + insured * (payoff - premium));
        }

        private double mean() {
            return outcome(forward(), put(PATHS_VOLATILITY));
        }

        private double valueAtRisk() {
            double rate = rateAt(normalQuantile());
            return -outcome(rate, Math.max(0, strike() - rate));
        }

        /** The outcome is linear in the means of rate and payoff below the quantile, and rises with the rate. */
        private double expectedShortfall() {
            double quantile = normalQuantile();
            double atStrike = (Math.log(strike() / forward()) + variance() / 2) / Math.sqrt(variance());
            double payoff = insured == 0 ? 0 : payoffBelow(Math.min(quantile, atStrike)) / (1 - alpha);
            return -outcome(rateBelow(quantile) / (1 - alpha), payoff);
        }

        private double value() {
            double unexpectedLoss = expectedShortfall() + mean();
            return mean() - K * unexpectedLoss;
        }

        private double normalQuantile() {
            return Normal.quantile(1 - alpha);
        }

        private static double variance() {
            return PATHS_VOLATILITY * PATHS_VOLATILITY;
        }

        private static double rateAt(double normal) {
            return forward() * Math.exp(Math.sqrt(variance()) * normal - variance() / 2);
        }

        /** {@code E[S; Z < z]}. */
        private static double rateBelow(double z) {
            return forward() * Normal.cdf(z - Math.sqrt(variance()));
        }

        private double payoffBelow(double z) {
            return strike() * Normal.cdf(z) - rateBelow(z);
        }

        private double strike() {
            return forward() * (1 - below);
        }

        /** The expected payoff, undiscounted: a premium paid today grows to that of its volatility. */
        private double put(double volatility) {
            if (insured == 0) {
                return 0;
            }
            double low = (Math.log(strike() / forward()) + volatility * volatility / 2) / volatility;
            return strike() * Normal.cdf(low) - forward() * Normal.cdf(low - volatility);
        }
    }
}
