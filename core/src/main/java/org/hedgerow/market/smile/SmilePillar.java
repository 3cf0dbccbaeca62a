package org.hedgerow.market.smile;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.check.Checks;

/**
 * The quotes of one expiry, volatilities per square root of a year.
 *
 * @param atTheMoney by the convention of the pair
 * @param wings from the largest delta to the smallest
 */
public record SmilePillar(LocalDate date, double atTheMoney, List<Wing> wings) {
    public SmilePillar {
        Checks.present(date, "date");
        Checks.in(atTheMoney, 1e-4, 5, "atTheMoney"); // 0.08 is 8 %
        wings = Checks.notEmpty(wings, "wings");
        for (int wing = 0; wing < wings.size(); wing++) {
            String place = "wings[" + wing + "]";
            double largest = wing == 0 ? 0.5 : wings.get(wing - 1).delta();
            Checks.that(wings.get(wing).delta() < largest, place + ".delta", "must be smaller than the one before");
            Checks.that(lowest(atTheMoney, wings.get(wing)) > 0, place, "must leave put and call a volatility above 0");
        }
    }

    private static double lowest(double atTheMoney, Wing wing) {
        return atTheMoney + wing.butterfly() - Math.abs(wing.riskReversal()) / 2;
    }

    List<Double> deltas() {
        return wings.stream().map(Wing::delta).toList();
    }
}
