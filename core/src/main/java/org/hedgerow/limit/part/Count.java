package org.hedgerow.limit.part;

/** What a part of a position counts for. */
public enum Count {
    /** What norms count it for, options by their delta. */
    POSITION {
        @Override
        double of(Part part) {
            return part.units();
        }
    },
    /** The same, options in full. */
    FULL_OPTIONS {
        @Override
        double of(Part part) {
            return part.full();
        }
    },
    /** Its full amount, none set against another. */
    NOTIONAL {
        @Override
        double of(Part part) {
            return part.notional();
        }
    };

    /** Units today. */
    abstract double of(Part part);

    /** Whether it moves on the paths where the part's units do. */
    boolean moves(MovingUnits moving) {
        return this == POSITION || moving.movesNotional();
    }
}
