package org.hedgerow.limit;

/** How the positions of several currencies become one, each first netted by itself. */
public enum Aggregation {
    /** Long and short positions added by absolute value: NBU Instruction 141 (1998). */
    GROSS {
        @Override
        double of(Sides sides) {
            return sides.longs() + sides.shorts();
        }

        @Override
        void of(SideRows rows, double[] out) {
            double[] longs = rows.longs();
            double[] shorts = rows.shorts();
            for (int path = 0; path < out.length; path++) {
                out[path] = longs[path] + shorts[path];
            }
        }
    },
    /** What is left of long positions against short ones, by absolute value. */
    NET {
        @Override
        double of(Sides sides) {
            return Math.abs(sides.longs() - sides.shorts());
        }

        @Override
        void of(SideRows rows, double[] out) {
            double[] longs = rows.longs();
            double[] shorts = rows.shorts();
            for (int path = 0; path < out.length; path++) {
                out[path] = Math.abs(longs[path] - shorts[path]);
            }
        }
    },
    /** Long positions alone. */
    LONG {
        @Override
        double of(Sides sides) {
            return sides.longs();
        }

        @Override
        void of(SideRows rows, double[] out) {
            System.arraycopy(rows.longs(), 0, out, 0, out.length);
        }
    },
    /** Short positions alone, as a positive amount. */
    SHORT {
        @Override
        double of(Sides sides) {
            return sides.shorts();
        }

        @Override
        void of(SideRows rows, double[] out) {
            System.arraycopy(rows.shorts(), 0, out, 0, out.length);
        }
    },
    /** The larger of long and short positions. */
    LARGER {
        @Override
        double of(Sides sides) {
            return Math.max(sides.longs(), sides.shorts());
        }

        @Override
        void of(SideRows rows, double[] out) {
            double[] longs = rows.longs();
            double[] shorts = rows.shorts();
            for (int path = 0; path < out.length; path++) {
                out[path] = Math.max(longs[path], shorts[path]);
            }
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

        @Override
        void of(SideRows rows, double[] out) {
            double[] longs = rows.longs();
            double[] shorts = rows.shorts();
            double[] longMetals = rows.longMetals();
            double[] shortMetals = rows.shortMetals();
            for (int path = 0; path < out.length; path++) {
                double larger = Math.max(longs[path] - longMetals[path], shorts[path] - shortMetals[path]);
                out[path] = larger + longMetals[path] + shortMetals[path];
            }
        }
    };

    /** Home currency, not negative. */
    abstract double of(Sides sides);

    /** The same on every path of a block. */
    abstract void of(SideRows rows, double[] out);
}
