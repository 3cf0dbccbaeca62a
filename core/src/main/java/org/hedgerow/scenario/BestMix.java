package org.hedgerow.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hedgerow.check.Checks;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.optimiser.mix.Frontier;
import org.hedgerow.optimiser.mix.Instrument;
import org.hedgerow.optimiser.mix.MixValue;
import org.hedgerow.risk.Estimate;
import org.hedgerow.simulation.Settings;

/**
 * The best mix of a scenario's hedges: chosen on one set of paths, reported on another.
 *
 * @param settings of the paths on which it was chosen; those of the report have {@code reportSeed}
 * @param leftOut hedges that were not mixed, with the reason
 * @param notes what was assumed of limits
 * @param search how the mix of any amounts was found, on the paths on which it was chosen
 * @param best the mix to take, in whole lots where there are such; of any amounts where no mix in whole lots was found
 * @param broken norms and limits that the best mix breaks today, where no mix keeps them
 * @param rounding what whole lots cost; absent where nothing has lots, empty where no mix in whole lots was found
 * @param single the best of the scenario's own hedges taken whole, by the paths on which the mix was chosen
 * @param advantage of the mix over that hedge in net benefit
 * @param none doing nothing
 * @param bestAtForward what the best mix is worth under the forward drift, where the scenario has another
 * @param atForward the best mix of any amounts under the forward drift, budgets of costs as they are under it, where the
 *     scenario has another and a mix keeps them
 * @param leastVariance without bounds and whatever it costs
 * @param frontier mixes of any amounts, from the cheapest mix to the one that leaves least risk
 */
public record BestMix(
        Scenario scenario,
        Settings settings,
        long reportSeed,
        OptimiserTerms asked,
        Terms terms,
        List<Instrument> instruments,
        Map<String, String> leftOut,
        List<String> notes,
        Search search,
        Mix best,
        List<LimitCheck> broken,
        Optional<Rounding> rounding,
        Mix single,
        Estimate advantage,
        MixValue none,
        Optional<MixValue> bestAtForward,
        Optional<Mix> atForward,
        Mix leastVariance,
        List<Frontier.Point> frontier) {
    public BestMix {
        Checks.present(rounding, "rounding");
        Checks.present(bestAtForward, "bestAtForward");
        Checks.present(atForward, "atForward");
        instruments = List.copyOf(instruments);
        leftOut = Map.copyOf(leftOut);
        notes = List.copyOf(notes);
        broken = List.copyOf(broken);
        frontier = List.copyOf(frontier);
    }

    /**
     * So much of each instrument.
     *
     * @param holdings units of each instrument, 1 as the scenario has it
     * @param value on the paths of the report, under the drift that it was chosen under
     */
    public record Mix(String name, List<Double> holdings, MixValue value) {
        public Mix {
            holdings = List.copyOf(holdings);
        }
    }

    /**
     * How a search went; costs are expected cost and risk cost together, home currency.
     *
     * @param costOfNone what doing nothing costs, on the same paths
     * @param cost of the mix found
     * @param lowest no mix costs less
     * @param relativeGap of what is found over what none can be below, a share
     * @param passes over all paths
     * @param cuts planes that stand for the cost in the end
     * @param prices what one more unit of home currency of each limit takes off the cost
     * @param boundPrices what one more whole unit of each instrument's upper bound takes off the cost, negative where
     *     less than nothing is wanted
     */
    public record Search(
            double costOfNone,
            double cost,
            double lowest,
            double relativeGap,
            int passes,
            int cuts,
            Map<String, Double> prices,
            List<Double> boundPrices) {
        public Search {
            prices = new TreeMap<>(prices);
            boundPrices = List.copyOf(boundPrices);
        }
    }

    /**
     * What whole lots cost; both absent where no mix in whole lots was found that keeps all restrictions.
     *
     * @param gap more than the best mix of any amounts costs, on the paths on which both were chosen
     */
    public record Rounding(Optional<Double> cost, Optional<Double> gap) {
        /** Where there is no such mix. */
        static final Rounding NOT_FOUND = new Rounding(Optional.empty(), Optional.empty());

        static Rounding of(double cost, double gap) {
            return new Rounding(Optional.of(cost), Optional.of(gap));
        }

        /** Whether a mix in whole lots was found. */
        public boolean isFound() {
            return cost.isPresent();
        }
    }

    /** Whether hedges are dealt in whole lots and no mix of them was found that keeps all restrictions. */
    public boolean isWithoutLots() {
        return rounding.filter(some -> !some.isFound()).isPresent();
    }
}
