package org.hedgerow.model.joint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.CurrencyObservable;
import org.hedgerow.path.observable.Discount;
import org.hedgerow.path.observable.FixingOverForward;
import org.hedgerow.path.observable.FuturesOverForward;
import org.hedgerow.path.observable.Growth;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.time.DayCount;

/**
 * Fills discount factors and growth of cash off the state of each path: {@code today's * e^(constant + slope * state)}.
 * Where a currency's rates are not simulated they are today's on every path.
 */
final class CurveKernel {
    /** One row on one date; {@code state} is the row of the state, or {@link JointFactors#NONE}. */
    private record Fill(int row, double today, double constant, double slope, int state) {
        void fill(PathBatch batch) {
            double[] out = batch.row(row);
            if (state == JointFactors.NONE) {
                Rows.fill(out, today);
                return;
            }
            Rows.fill(out, constant);
            Rows.addScaled(out, slope, batch.row(state));
            Rows.expTimes(out, today, out);
        }
    }

    private final JointFactors factors;
    private final JointSteps steps;
    private final JointRows rows;
    private final Market market;
    private final Fill[][] fills; // [date]

    CurveKernel(JointFactors factors, JointSteps steps, JointRows rows, Steps dates, PathLayout layout, Market market) {
        this.factors = factors;
        this.steps = steps;
        this.rows = rows;
        this.market = market;
        this.fills = new Fill[layout.grid().size()][];
        for (int date = 0; date < fills.length; date++) {
            List<Fill> onDate = new ArrayList<>();
            for (Observable what : layout.observables()) {
                if (isOfCurve(what) && layout.filled(what, date)) {
                    LocalDate day = layout.grid().date(date);
                    onDate.add(fill((CurrencyObservable) what, layout.row(what), day, dates.end(date)));
                }
            }
            fills[date] = onDate.toArray(Fill[]::new);
        }
    }

    static boolean isOfCurve(Observable what) {
        return what instanceof Discount
                || what instanceof Growth
                || what instanceof FuturesOverForward
                || what instanceof FixingOverForward;
    }

    private Fill fill(CurrencyObservable what, int row, LocalDate day, int taken) {
        Currency currency = what.currency();
        LocalDate today = market.valuationDate();
        if (what instanceof FuturesOverForward future) {
            double shared = factors.marginCovariance(future, today, day);
            return new Fill(row, StrictMath.exp(shared), 0, 0, JointFactors.NONE);
        }
        if (what instanceof FixingOverForward late) {
            double shared = factors.lateCovariance(late, today, day);
            return new Fill(row, StrictMath.exp(shared), 0, 0, JointFactors.NONE);
        }
        int rate = factors.rates().indexOf(currency);
        if (what instanceof Discount bond) {
            double forward = market.discount(currency, day, bond.maturity());
            if (rate == JointFactors.NONE) {
                return new Fill(row, forward, 0, 0, rate);
            }
            HullWhite model = factors.rate(rate);
            double slope = model.bondSlope(DayCount.ACT_365F.years(day, bond.maturity()));
            double variance = model.variance(DayCount.ACT_365F.years(today, day));
            double constant = -slope * (steps.shift[taken][rate] + slope * variance / 2);
            return new Fill(row, forward, constant, -slope, rows.factor(rate));
        }
        double growth = market.growth(currency, today, day);
        return rate == JointFactors.NONE
                ? new Fill(row, growth, 0, 0, rate)
                : new Fill(row, growth, steps.integralShift[taken][rate], 1, rows.integral(rate));
    }

    void fill(PathBatch batch, int date) {
        for (Fill fill : fills[date]) {
            fill.fill(batch);
        }
    }
}
