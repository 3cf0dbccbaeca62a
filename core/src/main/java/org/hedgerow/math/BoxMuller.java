package org.hedgerow.math;

/**
 * The last step of Box and Muller (1958), in place: a row of polar coordinates becomes one of standard normals.
 *
 * <p>The first half of the row holds logarithms of uniforms, the second half uniforms. Element i and the one half a row
 * on are the radius and the angle of a point, and turn into its coordinates. The polynomials give a quarter of the
 * angle, at most half a right angle either way, which is doubled twice.
 */
final class BoxMuller {
    private BoxMuller() {}

    static void transform(double[] row) {
        int half = row.length / 2;
        for (int i = 0; i < half; i++) {
            double radius = Math.sqrt(-2 * row[i]);
            double turn = row[i + half] - 0.5;
            double sine = RightAngle.sine(turn);
            double halfwaySine = 2 * (sine * RightAngle.cosine(turn));
            double halfwayCosine = Math.fma(-2 * sine, sine, 1);
            row[i] = radius * Math.fma(-2 * halfwaySine, halfwaySine, 1);
            row[i + half] = radius * (2 * (halfwaySine * halfwayCosine));
        }
    }
}
