package org.hedgerow.scenarios.command.backtest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hedgerow.backtest.Coverage;
import org.hedgerow.backtest.ModelCoverage;
import org.hedgerow.backtest.coverage.LikelihoodRatio;
import org.hedgerow.backtest.coverage.ShortfallCheck;
import org.hedgerow.backtest.coverage.TrafficLight;
import org.hedgerow.backtest.decision.Decisions;
import org.hedgerow.backtest.decision.MeanOverTime;

/**
 * A backtest as JSON. Losses are shares of what the amount was worth on the day of the forecast.
 *
 * @param format changes when a field is renamed or removed or changes its meaning
 * @param stillYears in which the rate had a single value
 */
record BacktestDocument(
        int format,
        String pair,
        String file,
        String holidays,
        String from,
        String to,
        int fixings,
        int weekendsLeftOut,
        int holidaysLeftOut,
        int unquotedLeftOut,
        List<Integer> stillYears,
        int paths,
        long seed,
        List<Model> models,
        List<Decision> decisions) {
    private static final int FORMAT = 1;

    static BacktestDocument of(Backtest backtest) {
        WalkedHistory rates = backtest.rates();
        return new BacktestDocument(
                FORMAT,
                backtest.pair(),
                backtest.options().file(),
                backtest.options().holidayWords(),
                backtest.first().toString(),
                rates.fixings().last().toString(),
                rates.fixings().size(),
                rates.weekends(),
                rates.holidays(),
                rates.unquoted(),
                rates.stillYears(backtest.first()),
                backtest.question().paths(),
                backtest.question().seed(),
                backtest.coverages().stream().map(Model::of).toList(),
                backtest.decisions().stream().map(Decision::of).toList());
    }

    /** What following one model under one drift was worth; shares of what the exposure was worth. */
    record Decision(
            String model,
            String drift,
            String side,
            int months,
            int decided,
            int hedged,
            int withoutDecision,
            Map<String, Integer> undecided,
            Map<String, Policy> policies,
            Optional<Mean> followedBeyondNever,
            Optional<Mean> followedBeyondAlways,
            Optional<Mean> followedBeyondNeverAfterCharge,
            Optional<Mean> followedBeyondAlwaysAfterCharge,
            List<Decided> byMonth) {
        static Decision of(Decisions decisions) {
            Map<String, Policy> policies = new TreeMap<>();
            boolean enough = decisions.areEnough();
            for (Decisions.Policy policy : enough ? Decisions.Policy.values() : new Decisions.Policy[0]) {
                policies.put(policy.name().toLowerCase(Locale.ROOT), Policy.of(decisions, policy));
            }
            return new Decision(
                    decisions.model(),
                    DecisionTables.drift(decisions),
                    decisions.side().name().toLowerCase(Locale.ROOT),
                    decisions.months(),
                    decisions.decided().size(),
                    decisions.hedged(),
                    decisions.without(),
                    undecided(decisions),
                    policies,
                    mean(decisions, each -> each.followedBeyond(Decisions.Policy.NEVER)),
                    mean(decisions, each -> each.followedBeyond(Decisions.Policy.ALWAYS)),
                    mean(decisions, each -> each.followedBeyondAfterCharge(Decisions.Policy.NEVER)),
                    mean(decisions, each -> each.followedBeyondAfterCharge(Decisions.Policy.ALWAYS)),
                    decisions.decided().stream().map(Decided::of).toList());
        }

        private static Map<String, Integer> undecided(Decisions decisions) {
            Map<String, Integer> undecided = new TreeMap<>();
            decisions.undecided().forEach((why, months) -> undecided.put(word(why), months));
            return undecided;
        }

        private static String word(Decisions.Undecided why) {
            return switch (why) {
                case NO_INTEREST -> "noInterest";
                case STILL -> "still";
                case NO_FIT -> "noFit";
            };
        }

        private static Optional<Mean> mean(Decisions decisions, Function<Decisions, MeanOverTime> mean) {
            return decisions.areEnough() ? Optional.of(Mean.of(mean.apply(decisions))) : Optional.empty();
        }
    }

    /** The outcomes of doing the same every month, or of following. */
    record Policy(Mean mean, double deviation, double worst) {
        static Policy of(Decisions decisions, Decisions.Policy policy) {
            return new Policy(Mean.of(decisions.outcome(policy)), decisions.deviation(policy), decisions.worst(policy));
        }
    }

    /** Over time, with the error of Newey and West. */
    record Mean(double value, double standardError, double pValue) {
        static Mean of(MeanOverTime mean) {
            return new Mean(mean.mean(), mean.standardError(), mean.pValue());
        }
    }

    /** One month's decision and what came of it. */
    record Decided(
            String made,
            String fixed,
            double spot,
            double forward,
            double realised,
            boolean hedge,
            double netBenefit,
            double netBenefitError,
            double unhedged,
            double hedged,
            double chargeUnhedged,
            double chargeHedged) {
        static Decided of(org.hedgerow.backtest.decision.Decided decided) {
            return new Decided(
                    decided.made().toString(),
                    decided.fixed().toString(),
                    decided.spot(),
                    decided.forward(),
                    decided.realised(),
                    decided.hedge(),
                    decided.netBenefit(),
                    decided.netBenefitError(),
                    decided.unhedged(),
                    decided.hedged(),
                    decided.chargeUnhedged(),
                    decided.chargeHedged());
        }
    }

    /** What one model did. */
    record Model(
            String name,
            String words,
            int fits,
            int refusedFits,
            Optional<String> refusal,
            int withoutForecast,
            List<Tested> coverage) {
        static Model of(ModelCoverage model) {
            return new Model(
                    model.name(),
                    model.words(),
                    model.fits(),
                    model.refused(),
                    model.refusal(),
                    model.without(),
                    model.coverages().stream().map(Tested::of).toList());
        }
    }

    /** A statistic and the probability of a larger one if the forecasts are right. */
    record Test(double statistic, double pValue) {
        static Test of(LikelihoodRatio ratio) {
            return new Test(ratio.statistic(), ratio.pValue());
        }

        static Test of(ShortfallCheck.Result result) {
            return new Test(result.statistic(), result.pValue());
        }
    }

    /**
     * Of one horizon, side and level.
     *
     * @param conditional absent with {@code independence}
     * @param withoutShortfall forecasts that {@code shortfall} leaves out, since their expected shortfall is not positive
     */
    record Tested(
            int horizonDays,
            String side,
            double level,
            int forecasts,
            int exceptions,
            double expected,
            int forecastsOfNoLoss,
            int exceptionsOfThose,
            double meanValueAtRisk,
            Test number,
            Optional<Test> independence,
            Optional<Test> conditional,
            Optional<Test> shortfall,
            int withoutShortfall,
            Map<String, Integer> zones,
            Optional<Double> plusFactor,
            Map<String, Coverage.Year> byYear) {
        static Tested of(Coverage coverage) {
            Map<String, Integer> zones = new TreeMap<>();
            for (TrafficLight.Zone zone : TrafficLight.Zone.values()) {
                zones.put(zone.name().toLowerCase(Locale.ROOT), coverage.zones().getOrDefault(zone, 0));
            }
            Map<String, Coverage.Year> years = new TreeMap<>();
            coverage.byYear().forEach((year, counts) -> years.put(year.toString(), counts));
            return new Tested(
                    coverage.fixings(),
                    coverage.side().name().toLowerCase(Locale.ROOT),
                    coverage.level(),
                    coverage.forecasts(),
                    coverage.exceptions(),
                    coverage.expected(),
                    coverage.noRisk(),
                    coverage.exceptionsOfNoRisk(),
                    coverage.meanValueAtRisk(),
                    Test.of(coverage.number()),
                    coverage.independence().map(Test::of),
                    coverage.conditional().map(Test::of),
                    coverage.shortfall().map(Test::of),
                    coverage.withoutShortfall(),
                    zones,
                    coverage.plusFactor(),
                    years);
        }
    }
}
