package org.hedgerow.risk.tail;

import org.hedgerow.risk.Ranks;

/** Mean, deviation, and third and fourth moments in deviations of a column of outcomes; all but the mean 0 where equal. */
record StandardMoments(double mean, double deviation, double third, double fourth) {
    static StandardMoments of(Ranks ranks) {
        double mean = ranks.mean();
        double deviation = ranks.standardDeviation();
        if (deviation == 0) {
            return new StandardMoments(mean, 0, 0, 0);
        }
        double third = 0;
        double fourth = 0;
        for (long rank = 1; rank <= ranks.count(); rank++) {
            double score = (-ranks.loss(rank) - mean) / deviation;
            double square = ranks.weight(rank) * score * score;
            third += square * score;
            fourth += square * score * score;
        }
        double all = ranks.sample().totalWeight();
        return new StandardMoments(mean, deviation, third / all, fourth / all);
    }

    static StandardMoments of(double[] located) {
        return new StandardMoments(located[0], located[1], located[2], located[3]);
    }

    double[] located() {
        return new double[] {mean, deviation, third, fourth};
    }

    /** In deviations from the mean. */
    double score(double outcome) {
        return deviation == 0 ? 0 : (outcome - mean) / deviation;
    }

    /** What a path of this score adds to the skewness above its mean. */
    double skewed(double score) {
        return deviation == 0 ? 0 : cube(score) - third - 3 * score - 1.5 * third * (square(score) - 1);
    }

    /** What it adds to the kurtosis. */
    double peaked(double score) {
        return deviation == 0
                ? 0
                : square(square(score)) - fourth - 4 * third * score - 2 * fourth * (square(score) - 1);
    }

    static double square(double x) {
        return x * x;
    }

    private static double cube(double x) {
        return x * x * x;
    }
}
