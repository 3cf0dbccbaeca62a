package org.hedgerow.programme.rule;

import java.util.List;
import org.hedgerow.check.Checks;

/**
 * Moves of two rates over the periods before today, period by period, each the change over a period as a share of the
 * rate at its start.
 *
 * @param exposed of the spot rate that is to be hedged
 * @param hedge of the forward that hedges it
 */
public record PriorMoves(List<Double> exposed, List<Double> hedge) {
    public PriorMoves {
        exposed = Checks.notEmpty(exposed, "exposed");
        hedge = Checks.notEmpty(hedge, "hedge");
        check(exposed, "exposed");
        check(hedge, "hedge");
        Checks.that(
                hedge.size() == exposed.size(),
                "hedge",
                "must have as many moves as exposed, " + exposed.size() + ", but has " + hedge.size());
        Checks.that(hedge.stream().distinct().count() > 1, "hedge", "must have moves that differ");
    }

    private static void check(List<Double> moves, String name) {
        for (int move = 0; move < moves.size(); move++) {
            Checks.in(moves.get(move), -1, 100, name + "[" + move + "]");
        }
    }

    int count() {
        return hedge.size();
    }

    double sumOfExposed() {
        return sum(exposed);
    }

    double sumOfHedge() {
        return sum(hedge);
    }

    double sumOfProducts() {
        return sumOfProducts(exposed, hedge);
    }

    double sumOfSquares() {
        return sumOfProducts(hedge, hedge);
    }

    private static double sum(List<Double> moves) {
        return moves.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double sumOfProducts(List<Double> one, List<Double> other) {
        double sum = 0;
        for (int move = 0; move < one.size(); move++) {
            sum += one.get(move) * other.get(move);
        }
        return sum;
    }
}
