package org.hedgerow.scenarios.command.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.optimiser.mix.Frontier;
import org.hedgerow.optimiser.mix.Instrument;
import org.hedgerow.optimiser.mix.MixValue;
import org.hedgerow.random.Draws;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;
import org.hedgerow.scenario.BestMix;
import org.hedgerow.scenarios.report.json.JsonBytes;
import org.hedgerow.scenarios.report.wording.PlanWords;

/**
 * The best mix. Amounts are home currency in the scenario's unit at the horizon; costs positive, outcomes gains positive.
 *
 * @param format changes when a field is renamed or removed or changes its meaning
 * @param seed of the paths on which mixes were chosen, {@code reportSeed} of those on which they are reported
 */
record OptimizeDocument(
        int format,
        String scenario,
        String home,
        int paths,
        String sampling,
        long seed,
        long reportSeed,
        int streamVersion,
        double alpha,
        Search search,
        Mix best,
        List<String> limitsBroken,
        Optional<Lots> lots,
        Mix bestSingle,
        Difference advantage,
        Value none,
        Optional<Value> bestAtForward,
        Optional<Mix> atForward,
        Mix leastVariance,
        List<Point> frontier,
        Map<String, String> leftOut,
        List<String> notes) {
    private static final int FORMAT = 1;

    static OptimizeDocument of(BestMix best) {
        List<Instrument> instruments = best.instruments();
        return new OptimizeDocument(
                FORMAT,
                best.scenario().name(),
                best.scenario().market().home().code(),
                best.settings().paths(),
                PlanWords.of(best.settings().plan()),
                best.settings().seed(),
                best.reportSeed(),
                Draws.STREAM_VERSION,
                best.scenario().charge().level(),
                Search.of(best.search(), instruments),
                Mix.of(best.best(), instruments),
                best.broken().stream().map(LimitCheck::label).toList(),
                best.rounding().map(some -> new Lots(some.isFound(), some.cost(), some.gap())),
                Mix.of(best.single(), instruments),
                Difference.of(best.advantage()),
                Value.of(best.none()),
                best.bestAtForward().map(Value::of),
                best.atForward().map(mix -> Mix.of(mix, instruments)),
                Mix.of(best.leastVariance(), instruments),
                best.frontier().stream()
                        .map(point -> Point.of(point, instruments))
                        .toList(),
                new TreeMap<>(best.leftOut()),
                best.notes());
    }

    byte[] bytes() {
        return JsonBytes.of(this);
    }

    /** Costs on the paths on which the mix was chosen; what one more unit of each limit and bound takes off them. */
    record Search(
            double costOfNone,
            double cost,
            double noMixBelow,
            double relativeGap,
            int passes,
            int cuts,
            Map<String, Double> limitPrices,
            Map<String, Double> boundPrices) {
        static Search of(BestMix.Search search, List<Instrument> instruments) {
            Map<String, Double> bounds = new TreeMap<>();
            for (int place = 0; place < instruments.size(); place++) {
                bounds.put(instruments.get(place).name(), search.boundPrices().get(place));
            }
            return new Search(
                    search.costOfNone(),
                    search.cost(),
                    search.lowest(),
                    search.relativeGap(),
                    search.passes(),
                    search.cuts(),
                    search.prices(),
                    bounds);
        }
    }

    /** What whole lots cost, and how much more that is than any amounts; if not found the best mix is of any amounts. */
    record Lots(boolean found, Optional<Double> cost, Optional<Double> gap) {}

    /** So much of each hedge that is held. */
    record Holding(String instrument, String strategy, double share, Optional<Double> lots) {
        static List<Holding> of(List<Double> holdings, List<Instrument> instruments) {
            List<Holding> held = new ArrayList<>();
            for (int place = 0; place < holdings.size(); place++) {
                Instrument instrument = instruments.get(place);
                double share = holdings.get(place);
                if (share != 0) {
                    held.add(new Holding(
                            instrument.name(),
                            instrument.strategy(),
                            share,
                            instrument.lots().map(lots -> Math.rint(1e6 * lots * share) / 1e6)));
                }
            }
            return held;
        }
    }

    /** Holdings and what they are worth. */
    record Mix(String name, List<Holding> holdings, Value value) {
        static Mix of(BestMix.Mix mix, List<Instrument> instruments) {
            return new Mix(mix.name(), Holding.of(mix.holdings(), instruments), Value.of(mix.value()));
        }
    }

    /** On the paths of the report. */
    record Value(
            Estimate objective,
            Estimate expectedCost,
            Estimate unexpectedLoss,
            Estimate riskCost,
            Estimate netBenefit,
            Interval interval,
            String verdict) {
        static Value of(MixValue value) {
            return new Value(
                    value.objective(),
                    value.expectedCost(),
                    value.unexpectedLoss(),
                    value.riskCost(),
                    value.netBenefit(),
                    value.interval(),
                    value.verdict().words());
        }
    }

    /** Of the best mix over the best single hedge, by net benefit on the same paths. */
    record Difference(Estimate netBenefit, Interval interval) {
        static Difference of(Estimate advantage) {
            return new Difference(advantage, advantage.interval(OptimizeReport.QUANTILE));
        }
    }

    /** A mix of the frontier. */
    record Point(double budget, List<Holding> holdings, Value value, Optional<Estimate> lossRemovedSinceLast) {
        static Point of(Frontier.Point point, List<Instrument> instruments) {
            return new Point(
                    point.budget(),
                    Holding.of(point.holdings(), instruments),
                    Value.of(point.value()),
                    point.lossRemoved());
        }
    }
}
