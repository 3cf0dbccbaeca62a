package org.hedgerow.calibration.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hedgerow.formula.Garch;
import org.hedgerow.history.Fixings;
import org.hedgerow.history.Returns;
import org.hedgerow.time.BusinessCalendar;

/** Histories of which the law is known. */
public final class Simulated {
    public static final LocalDate START = LocalDate.of(2000, 1, 3);
    private static final BusinessCalendar WEEKDAYS = new BusinessCalendar(Set.of());

    private Simulated() {}

    /** Rates from 5 on that move by these logarithms, on weekdays. */
    public static Fixings fixings(double... moves) {
        List<LocalDate> dates = new ArrayList<>(List.of(START));
        List<Double> rates = new ArrayList<>(List.of(5.0));
        double log = 0;
        for (int move = 0; move < moves.length; move++) {
            dates.add(WEEKDAYS.plusBusinessDays(dates.get(move), 1));
            log += moves[move];
            rates.add(5 * Math.exp(log));
        }
        return new Fixings(dates, rates);
    }

    static Returns returns(double... moves) {
        return fixings(moves).logReturns();
    }

    static double[] normals(Random random, int size, double deviation) {
        return random.doubles(size)
                .map(any -> deviation * random.nextGaussian())
                .toArray();
    }

    /** Student's law with a whole number of degrees of freedom, scaled to a variance of 1; 0 degrees: normal. */
    static double residual(Random random, int freedom) {
        if (freedom == 0) {
            return random.nextGaussian();
        }
        double squares = 0;
        for (int degree = 0; degree < freedom; degree++) {
            double normal = random.nextGaussian();
            squares += normal * normal;
        }
        return random.nextGaussian() / Math.sqrt(squares / freedom) * Math.sqrt((freedom - 2.0) / freedom);
    }

    static double[] garch(Random random, Garch garch, int freedom, int size) {
        double[] moves = new double[size];
        double variance = garch.longRunVariance();
        for (int move = 0; move < size; move++) {
            moves[move] = Math.sqrt(variance) * residual(random, freedom);
            variance = garch.next(variance, moves[move]);
        }
        return moves;
    }
}
