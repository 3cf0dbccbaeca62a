package org.hedgerow.limit;

/** How the positions of several currencies become one, each first netted by itself. */
public enum Aggregation {
    /** Long and short positions added by absolute value: NBU Instruction 141 (1998). */
    GROSS {
        @Override
        double of(Sides sides) {
            return sides.longs() + sides.shorts();
        }
    },
    /** What is left of long positions against short ones, by absolute value. */
    NET {
        @Override
        double of(Sides sides) {
            return Math.abs(sides.longs() - sides.shorts());
        }
    },
    /** Long positions alone. */
    LONG {
        @Override
        double of(Sides sides) {
            return sides.longs();
        }
    },
    /** Short positions alone, as a positive amount. */
    SHORT {
        @Override
        double of(Sides sides) {
            return sides.shorts();
        }
    },
    /** The larger of long and short positions. */
    LARGER {
        @Override
        double of(Sides sides) {
            return Math.max(sides.longs(), sides.shorts());
        }
    },
    /**
     * The larger of long and short currency positions, plus the position in gold whichever way it goes: the shorthand
     * method of the Basel Committee (1996). Other metals, which it leaves to the rules for commodities, are counted like
     * gold, not left out.
     */
    SHORTHAND {
        @Override
        double of(Sides sides) {
            return Math.max(sides.longCurrencies(), sides.shortCurrencies()) + sides.metals();
        }
    };

    /** Home currency, not negative. */
    abstract double of(Sides sides);
}
