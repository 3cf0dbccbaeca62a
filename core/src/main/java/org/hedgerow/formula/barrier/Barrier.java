package org.hedgerow.formula.barrier;

import org.hedgerow.check.Checks;

/** A level watched from today to expiry; a rate that stands on it has reached it. */
public record Barrier(BarrierType type, double level) {
    public Barrier {
        Checks.present(type, "type");
        Checks.positive(level, "level");
    }

    /** Whether a rate stands on the level or beyond it, seen from where it is reached from. */
    public boolean reachedBy(double rate) {
        return type.up() ? rate >= level : rate <= level;
    }

    /** The same level with the opposite effect. */
    public Barrier opposite() {
        return switch (type) {
            case UP_OUT -> new Barrier(BarrierType.UP_IN, level);
            case UP_IN -> new Barrier(BarrierType.UP_OUT, level);
            case DOWN_OUT -> new Barrier(BarrierType.DOWN_IN, level);
            case DOWN_IN -> new Barrier(BarrierType.DOWN_OUT, level);
        };
    }

    Piece before(Piece payoff) {
        return type.up() ? payoff.within(0, level) : payoff.within(level, Double.POSITIVE_INFINITY);
    }

    Piece behind(Piece payoff) {
        return type.up() ? payoff.within(level, Double.POSITIVE_INFINITY) : payoff.within(0, level);
    }
}
