package org.hedgerow.formula.barrier;

import org.hedgerow.check.Checks;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.math.Elementary;

/** {@link SingleBarrier} options along paths that have not reached the barrier before, bound to one date. */
public final class BarrierRows {
    private final Piece payoff;
    private final Piece before;
    private final Piece direct;
    private final Barrier barrier;
    private final double discount;

    /**
     * An option without rebate.
     *
     * @param discount of the quote currency, from expiry to the date
     */
    public BarrierRows(OptionSide side, double strike, Barrier barrier, double discount) {
        this(Piece.option(side, Checks.positive(strike, "strike")), barrier, discount);
    }

    private BarrierRows(Piece payoff, Barrier barrier, double discount) {
        this.payoff = payoff;
        this.barrier = Checks.present(barrier, "barrier");
        this.before = barrier.before(payoff);
        this.direct = barrier.type().out() ? before : barrier.behind(payoff);
        this.discount = Checks.notNegative(discount, "discount");
    }

    /** One that pays a unit of quote currency in the money. */
    public static BarrierRows digital(OptionSide side, double strike, Barrier barrier, double discount) {
        return new BarrierRows(Piece.beyond(side, Checks.positive(strike, "strike"), 0, 1), barrier, discount);
    }

    /**
     * The value on each path, unchecked: not a number where a rate is none.
     *
     * @param deviation of the log of the rate, from the date to expiry
     */
    public void value(double[] spot, double[] forward, double[] deviation, double[] out) {
        for (int path = 0; path < out.length; path++) {
            double logSpot = Elementary.log(spot[path]);
            double logForward = forward[path] == spot[path] ? logSpot : Elementary.log(forward[path]);
            out[path] = discount
                    * SingleBarrier.undiscounted(payoff, direct, before, barrier, logSpot, logForward, deviation[path]);
        }
    }
}
