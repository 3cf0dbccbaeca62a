package org.hedgerow.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.ladder.Ladder;
import org.hedgerow.hedge.HedgePerExposure;
import org.hedgerow.hedge.PartialHedge;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.limit.LimitCheck;

/**
 * A strategy that stands for what it deals, at every size.
 *
 * @param stated the strategy as the scenario has it, {@code plain} the same without what credit costs
 * @param statedRatio of the exposure that it covers; 1 where it does not say
 * @param rungs at each of {@link Ladder#RATIOS}, of which the first is doing nothing
 */
record Instrument(Candidate stated, Candidate plain, double statedRatio, List<Candidate> rungs) {
    static Instrument of(Strategy strategy, Candidate stated, Candidate none, Candidates bound) {
        double ratio =
                strategy instanceof HedgePerExposure hedge ? hedge.cover().ratio() : 1;
        String prefix = "ladder of " + strategy.name();
        List<Candidate> rungs = new ArrayList<>(List.of(none.unwatched()));
        for (double rung : Ladder.RATIOS.subList(1, Ladder.RATIOS.size())) {
            rungs.add(
                    bound.unwatched(new PartialHedge(prefix + " at " + rung, rung / ratio, strategy), strategy.name()));
        }
        Candidate plain = bound.unwatched(new PartialHedge(prefix, 1, strategy), strategy.name());
        return new Instrument(stated, plain, ratio, rungs);
    }

    /** Whether credit costs the stated strategy something, which is not in proportion to its size. */
    boolean isCharged() {
        return stated.strategy().plan().trades().size()
                > plain.strategy().plan().trades().size();
    }

    /** With what other limits say of the rungs that deal. */
    Instrument checked(UnaryOperator<Candidate> limits) {
        List<Candidate> some = new ArrayList<>(List.of(rungs.get(0)));
        dealt().forEach(rung -> some.add(limits.apply(rung)));
        return new Instrument(stated, plain, statedRatio, some);
    }

    /**
     * Whether each rung is allowed: doing nothing and the stated ratio as they are appraised, along the paths too; others by
     * what is said of them today.
     */
    List<Boolean> allowed(Decision decision) {
        List<Boolean> allowed = new ArrayList<>();
        for (int place = 0; place < rungs.size(); place++) {
            double ratio = Ladder.RATIOS.get(place);
            String name = ratio == 0 ? Strategy.NONE : stated.name();
            boolean isAppraised = ratio == 0 || ratio == statedRatio;
            allowed.add(
                    isAppraised
                            ? decision.appraisals().get(decision.place(name)).allowed()
                            : rungs.get(place).norms().stream().allMatch(LimitCheck::met));
        }
        return allowed;
    }

    /** The rungs that deal. */
    List<Candidate> dealt() {
        return rungs.subList(1, rungs.size());
    }

    /** All of it. */
    Candidate full() {
        return rungs.get(rungs.size() - 1);
    }

    /** Whether every rung gains the stated strategy's gain in proportion on every path, but for rounding. */
    boolean isProportional(double[] unhedged, Function<Candidate, double[]> outcomes, double rounding) {
        double[] hedged = outcomes.apply(plain);
        for (int place = 1; place < rungs.size(); place++) {
            double[] expected = share(unhedged, hedged, Ladder.RATIOS.get(place) / statedRatio);
            double[] rung = outcomes.apply(rungs.get(place));
            for (int path = 0; path < rung.length; path++) {
                if (Math.abs(rung[path] - expected[path]) > rounding) {
                    return false;
                }
            }
        }
        return true;
    }

    /** {@code U + share (H - U)}; the hedged outcomes themselves for a share of 1. */
    static double[] share(double[] unhedged, double[] hedged, double share) {
        if (share == 1) {
            return hedged;
        }
        double[] part = new double[unhedged.length];
        for (int path = 0; path < part.length; path++) {
            part[path] = unhedged[path] + share * (hedged[path] - unhedged[path]);
        }
        return part;
    }
}
