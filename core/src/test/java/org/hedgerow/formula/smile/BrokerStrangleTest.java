package org.hedgerow.formula.smile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.formula.OptionSide.CALL;
import static org.hedgerow.formula.OptionSide.PUT;

import java.util.List;
import org.hedgerow.formula.Black;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One month on 20 January 2009, Reiswich and Wystup (2010). */
class BrokerStrangleTest {
    private static final double YEARS = 31 / 365.0;
    private static final double ROOT = Math.sqrt(YEARS);

    /** Butterflies found with another root finder in another program; with little skew they hardly differ from the quote. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "EUR/USD, SABR, SPOT, 1.3088, 0.003525, 0.020113, 0.216215, -0.005, 0.007375, 0.007377980774",
        "EUR/USD, VANNA_VOLGA, SPOT, 1.3088, 0.003525, 0.020113, 0.216215, -0.005, 0.007375, 0.007379598081",
        "USD/JPY, SABR, PREMIUM_ADJUSTED_SPOT, 90.68, 0.0042875, 0.003525, 0.21, -0.053, 0.00184, 0.004676446324",
        "USD/JPY, VANNA_VOLGA, PREMIUM_ADJUSTED_SPOT, 90.68, 0.0042875, 0.003525, 0.21, -0.053, 0.00184, 0.004818000400",
    })
    void theSmileIsWorthWhatTheBrokerSays(
            String pair,
            String interpolation,
            DeltaType type,
            double spot,
            double quoteRate,
            double baseRate,
            double atTheMoney,
            double riskReversal,
            double quote,
            double expected) {
        double baseDiscount = Math.exp(-baseRate * YEARS);
        double forward = spot * Math.exp((quoteRate - baseRate) * YEARS);
        double deviation = (atTheMoney + quote) * ROOT;
        BrokerStrangle strangle = BrokerStrangle.of(type, 0.25, forward, deviation, baseDiscount);
        double butterfly = strangle.butterfly(
                        change -> through(
                                interpolation,
                                forward,
                                nodes(type, forward, baseDiscount, atTheMoney, riskReversal, change / ROOT)),
                        quote * ROOT)
                / ROOT;
        assertThat(butterfly).isCloseTo(expected, within(2e-12));

        SmileCurve smile = through(
                interpolation, forward, nodes(type, forward, baseDiscount, atTheMoney, riskReversal, butterfly));
        double worth = Black.value(PUT, forward, strangle.putStrike(), smile.deviation(strangle.putStrike()), 1)
                + Black.value(CALL, forward, strangle.callStrike(), smile.deviation(strangle.callStrike()), 1);
        double quoted = Black.value(PUT, forward, strangle.putStrike(), deviation, 1)
                + Black.value(CALL, forward, strangle.callStrike(), deviation, 1);
        assertThat(worth).isCloseTo(quoted, within(1e-13 * forward));
    }

    private static List<SmileNode> nodes(
            DeltaType type,
            double forward,
            double baseDiscount,
            double atTheMoney,
            double riskReversal,
            double butterfly) {
        double put = (atTheMoney + butterfly - riskReversal / 2) * ROOT;
        double middle = atTheMoney * ROOT;
        double call = (atTheMoney + butterfly + riskReversal / 2) * ROOT;
        return List.of(
                new SmileNode(type.strike(PUT, -0.25, forward, put, baseDiscount), put),
                new SmileNode(AtTheMoney.DELTA_NEUTRAL.strike(forward, forward, middle, type), middle),
                new SmileNode(type.strike(CALL, 0.25, forward, call, baseDiscount), call));
    }

    private static SmileCurve through(String interpolation, double forward, List<SmileNode> nodes) {
        if (interpolation.equals("SABR")) {
            return SabrFit.of(forward, YEARS, nodes).curve(forward, YEARS);
        }
        VannaVolga smile = new VannaVolga(forward, nodes.get(0), nodes.get(1), nodes.get(2));
        return strike -> smile.secondOrder(strike) * smile.secondOrder(strike);
    }
}
