package org.hedgerow.scenarios.report.json;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.money.Currency;
import org.hedgerow.risk.Estimate;
import org.hedgerow.stress.reverse.LossOdds;
import org.hedgerow.stress.reverse.ReverseReport;

/**
 * The smallest moves that lose so much; moves are changes of home per unit, 0.5 is half dearer.
 *
 * @param loss home currency; {@code shareOfCapital} where it was asked for so
 * @param mostTimes how many times dearer or cheaper a rate may become in the search
 * @param paths of the main model that tell its law
 */
record ReverseEntry(
        double loss, Optional<Double> shareOfCapital, double mostTimes, int paths, List<StrategyEntry> strategies) {
    static ReverseEntry of(ReverseReport report) {
        return new ReverseEntry(
                report.loss(),
                report.asked().share(),
                report.mostTimes(),
                report.paths(),
                report.strategies().stream().map(StrategyEntry::of).toList());
    }

    /**
     * @param alone by currency; one that no move alone does it in is left out
     * @param together absent where no joint move does it
     * @param odds of the loss on the model's own paths
     */
    record StrategyEntry(
            String name, SortedMap<String, AloneEntry> alone, Optional<TogetherEntry> together, LossOdds odds) {
        static StrategyEntry of(ReverseReport.OfStrategy some) {
            SortedMap<String, AloneEntry> alone = new TreeMap<>();
            some.alone()
                    .forEach((currency, move) ->
                            move.ifPresent(found -> alone.put(currency.code(), AloneEntry.of(found))));
            return new StrategyEntry(some.name(), alone, some.joint().map(TogetherEntry::of), some.odds());
        }
    }

    /** @param deviations of the model's law; absent where the model never moves the rate */
    record AloneEntry(double move, Optional<Double> deviations) {
        static AloneEntry of(ReverseReport.Alone alone) {
            return new AloneEntry(alone.move(), Optional.of(alone.deviations()).filter(Double::isFinite));
        }
    }

    /** @param distance Mahalanobis', in standard deviations of the model's law */
    record TogetherEntry(SortedMap<String, Double> moves, Estimate distance) {
        static TogetherEntry of(ReverseReport.Joint joint) {
            SortedMap<String, Double> moves = new TreeMap<>();
            joint.moves().forEach((Currency currency, Double move) -> moves.put(currency.code(), move));
            return new TogetherEntry(moves, joint.distance());
        }
    }
}
