package org.hedgerow.scenarios.report.json.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.hedgerow.optimiser.mix.Frontier;
import org.hedgerow.optimiser.mix.MixValue;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.MixFrontier;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.json.strategy.NetBenefitEntry;

/**
 * Mixes of the hedges from the cheapest to the one that leaves least risk, home currency at the horizon.
 *
 * @param missing why there are none; everything else is absent then
 * @param paths on which the mixes were chosen, and as many others, of {@code reportSeed}, on which all is valued
 * @param hedges that are mixed, or their parts in one currency
 * @param leftOut hedges that are not mixed, with the reason
 * @param mayRaise whether mixes may make an open position larger or turn it over, since hedges of the scenario do
 * @param notes what was assumed of limits
 * @param strategies doing nothing and the scenario's own hedges, on the same paths as the mixes
 */
public record FrontierEntry(
        Optional<String> missing,
        Optional<Integer> paths,
        Optional<Long> reportSeed,
        Optional<List<String>> hedges,
        Optional<SortedMap<String, String>> leftOut,
        Optional<Boolean> mayRaise,
        Optional<List<String>> notes,
        Optional<List<PointEntry>> points,
        Optional<List<StrategyEntry>> strategies) {
    public static Optional<FrontierEntry> of(ScenarioResult result) {
        return result.picture()
                .flatMap(picture -> picture.frontier().map(FrontierEntry::of).or(() -> picture.noFrontier()
                        .map(FrontierEntry::missing)));
    }

    private static FrontierEntry missing(String why) {
        return new FrontierEntry(
                Optional.of(why),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static FrontierEntry of(MixFrontier frontier) {
        return new FrontierEntry(
                Optional.empty(),
                Optional.of(frontier.paths()),
                Optional.of(frontier.reportSeed()),
                Optional.of(frontier.hedges()),
                Optional.of(frontier.leftOut()),
                Optional.of(frontier.raises()),
                Optional.of(frontier.notes()),
                Optional.of(frontier.points().stream().map(PointEntry::of).toList()),
                Optional.of(frontier.strategies().entrySet().stream()
                        .map(StrategyEntry::of)
                        .toList()));
    }

    /** A mix: how much of each of the hedges, 1 as the scenario has it, and what it is worth. */
    record PointEntry(
            List<Double> holdings, Estimate expectedCost, Estimate unexpectedLoss, NetBenefitEntry netBenefit) {
        static PointEntry of(Frontier.Point point) {
            MixValue value = point.value();
            return new PointEntry(point.holdings(), value.expectedCost(), value.unexpectedLoss(), benefit(value));
        }
    }

    /**
     * A strategy as the scenario has it.
     *
     * @param kept whether it keeps what mixes are held to
     */
    record StrategyEntry(
            String strategy, boolean kept, Estimate expectedCost, Estimate unexpectedLoss, NetBenefitEntry netBenefit) {
        static StrategyEntry of(Map.Entry<String, MixFrontier.Whole> strategy) {
            MixValue value = strategy.getValue().value();
            return new StrategyEntry(
                    strategy.getKey(),
                    strategy.getValue().kept(),
                    value.expectedCost(),
                    value.unexpectedLoss(),
                    benefit(value));
        }
    }

    private static NetBenefitEntry benefit(MixValue value) {
        return new NetBenefitEntry(
                value.netBenefit().value(),
                value.netBenefit().standardError(),
                value.interval().low(),
                value.interval().high());
    }
}
