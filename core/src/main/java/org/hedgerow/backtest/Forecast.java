package org.hedgerow.backtest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hedgerow.backtest.forecast.Ahead;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.ZeroCurve;
import org.hedgerow.model.RateModel;
import org.hedgerow.money.Currency;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;

/**
 * The law of a rate some fixings ahead, as losses that are all equally likely. Value at risk and expected shortfall are
 * those of the library: {@code VaR = L(ceil(n alpha))}, {@code ES = VaR + mean of (L - VaR)+ / (1 - alpha)}.
 */
final class Forecast {
    private static final double ROUNDING = 1e-9;

    private final double[] quotients; // ascending, of the rate then over today's

    private Forecast(double[] quotients) {
        this.quotients = quotients;
    }

    /** Of a rate that is not expected to move at all. */
    static Forecast still() {
        return new Forecast(new double[] {1});
    }

    /** By simulation; interest is none, so that the forward is today's rate. */
    static Forecast of(RateModel model, Ahead ahead, Currency home, double rate, Settings settings) {
        ZeroCurve none = ZeroCurve.flat(ahead.from(), 0);
        Market market = Market.of(ahead.from(), home, none).with(ahead.currency(), none, PairQuote.of(rate));
        model.check(market);
        LocalDate to = ahead.to();
        FinalRate last = new FinalRate(ahead.currency(), to);
        double[] rates = Simulation.of(market, to, model, List.of(last))
                .run(settings, Progress.SILENT)
                .values(FinalRate.COLUMN)
                .clone();
        for (int path = 0; path < rates.length; path++) {
            rates[path] /= rate;
        }
        Arrays.sort(rates);
        return new Forecast(rates);
    }

    /** Ascending. */
    double[] losses(Side side) {
        int count = quotients.length;
        double[] losses = new double[count];
        for (int place = 0; place < count; place++) {
            losses[place] = side.loss(quotients[side == Side.LONG ? count - 1 - place : place]);
        }
        return losses;
    }

    static double valueAtRisk(double[] losses, double level) {
        int rank = (int) Math.ceil(losses.length * level - ROUNDING);
        return losses[Math.max(1, rank) - 1];
    }

    static double expectedShortfall(double[] losses, double level) {
        double valueAtRisk = valueAtRisk(losses, level);
        double beyond = 0;
        for (int place = losses.length - 1; place >= 0 && losses[place] > valueAtRisk; place--) {
            beyond += losses[place] - valueAtRisk;
        }
        return valueAtRisk + beyond / (losses.length * (1 - level));
    }
}
