package org.hedgerow.scenarios.report.wording;

import java.util.Locale;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.decision.charge.Price;
import org.hedgerow.decision.charge.Regulatory;
import org.hedgerow.decision.charge.Reserve;
import org.hedgerow.decision.charge.RiskMeasure;

/**
 * How a scenario prices risk.
 *
 * @param kind as scenario files name it
 * @param rule what is multiplied with what
 */
public record ChargeWords(String kind, String rule) {
    public static final String CAPITAL = "capital";

    public static ChargeWords of(Charge charge) {
        String level = Numbers.exactPercent(charge.level());
        if (charge instanceof Capital capital) {
            if (capital.profile().isPresent()) {
                String every = capital.profile().get().words();
                return new ChargeWords(
                        CAPITAL,
                        Numbers.exactPercent(capital.k()) + " a year x sum over dates, every " + every
                                + ", of years x unexpected loss by then at " + level);
            }
            return new ChargeWords(CAPITAL, yearly(capital.k()) + "unexpected loss at " + level);
        }
        if (charge instanceof Reserve reserve) {
            String fund = "expected shortfall at " + level + " where that is a loss";
            return new ChargeWords("reserve", yearly(reserve.spread()) + fund);
        }
        if (charge instanceof Price price) {
            boolean ofATail = price.measure() != RiskMeasure.STANDARD_DEVIATION;
            String measure = price.measure().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return new ChargeWords(
                    "price", Numbers.exact(price.price()) + " x " + measure + (ofATail ? " at " + level : ""));
        }
        Regulatory regulatory = (Regulatory) charge;
        String share = Numbers.exactPercent(regulatory.capitalShare());
        String today = share + " of the open position after the hedge, Basel shorthand method";
        return new ChargeWords("regulatory", yearly(regulatory.k()) + today);
    }

    /** The price of risk is stated on the unexpected loss also where a scenario charges something else. */
    public static String priceOfRisk(Charge charge) {
        String words = "a year, of capital against the unexpected loss at " + Numbers.exactPercent(charge.level());
        return charge instanceof Capital ? words : words + "; this scenario charges something else";
    }

    private static String yearly(double price) {
        return Numbers.exactPercent(price) + " a year x years x ";
    }
}
