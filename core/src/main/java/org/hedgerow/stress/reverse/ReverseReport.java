package org.hedgerow.stress.reverse;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.money.Currency;
import org.hedgerow.risk.Estimate;

/**
 * The smallest moves, made at once and staying, by which each strategy loses so much on the horizon.
 *
 * @param loss home currency
 * @param mostTimes how many times dearer or cheaper a rate may become in the search
 * @param paths of the model that tell its law of moves
 */
public record ReverseReport(
        ReverseStress asked, double loss, double mostTimes, int paths, List<OfStrategy> strategies) {
    public ReverseReport {
        strategies = List.copyOf(strategies);
    }

    /**
     * One strategy.
     *
     * @param alone by currency the smallest move up or down, all others as today; empty where none does it
     * @param joint the likeliest move of all currencies together; empty where none does it
     * @param odds of such a loss by the model, whatever the course of the rates
     */
    public record OfStrategy(
            String name, SortedMap<Currency, Optional<Alone>> alone, Optional<Joint> joint, LossOdds odds) {
        public OfStrategy {
            alone = Collections.unmodifiableSortedMap(new TreeMap<>(alone));
        }
    }

    /**
     * A move of one currency.
     *
     * @param move home per unit over today's, less 1; 0 where the strategy loses so much at today's rates
     * @param deviations how many standard deviations of the model's law it is from the mean of that; infinite where the model
     *     never moves the rate
     */
    public record Alone(double move, double deviations) {}

    /**
     * A move of all.
     *
     * @param moves home per unit over today's, less 1
     * @param distance in standard deviations of the model's law, Mahalanobis'
     */
    public record Joint(SortedMap<Currency, Double> moves, Estimate distance) {
        public Joint {
            moves = Collections.unmodifiableSortedMap(new TreeMap<>(moves));
        }
    }
}
