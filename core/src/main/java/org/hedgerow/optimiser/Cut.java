package org.hedgerow.optimiser;

import java.util.OptionalInt;

/** {@code constant + slope x}: below the cost everywhere; or, of a restriction, not above 0 in the region. */
final class Cut {
    final double[] slope; // in the coordinates of the box, 0 at the low bound and 1 at the high one
    final double[] turned; // the same in coordinates in which distance is measured
    final double constant;
    final OptionalInt restriction; // by its place
    final double scale; // by which a restriction was divided
    int idle; // rounds since it was of use

    Cut(double[] slope, double[] turned, double constant, OptionalInt restriction, double scale) {
        this.slope = slope;
        this.turned = turned;
        this.constant = constant;
        this.restriction = restriction;
        this.scale = scale;
    }
}
