package org.hedgerow.backtest.forecast;

import java.time.YearMonth;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.history.Fixings;
import org.hedgerow.model.RateModel;

/** A forecaster on its way: what it learnt last, and how often it could not. */
public final class Fitting {
    private final Forecaster forecaster;
    private final Fixings fixings;
    private Optional<Forecaster.Fitted> fitted = Optional.empty();
    private Optional<YearMonth> month = Optional.empty();
    private boolean learntStill;
    private int fits;
    private int refused;
    private Optional<String> refusal = Optional.empty();

    /** That has learnt nothing yet. */
    public Fitting(Forecaster forecaster, Fixings fixings) {
        this.forecaster = forecaster;
        this.fixings = fixings;
    }

    /** Fits on the first day of each month that is asked for. */
    public void reach(int day) {
        YearMonth now = YearMonth.from(fixings.dates().get(day));
        if (!month.equals(Optional.of(now))) {
            month = Optional.of(now);
            fit(past(day, 1));
        }
    }

    private void fit(Fixings past) {
        fits++;
        try {
            learntStill = false;
            fitted = Optional.of(forecaster.fit(past));
        } catch (InvalidValue fault) {
            learntStill = isStill(past);
            if (!learntStill) {
                refuse(fault);
            }
        }
    }

    private void refuse(InvalidValue fault) {
        refused++;
        refusal = Optional.of(fault.getMessage());
    }

    /**
     * Whether the rate did not move in all that the forecaster looks back on from a day, or from the last fit, where it had
     * nothing to fit to: then it is taken for still until the next one, whatever the rate did since.
     */
    public boolean isStill(int day, int ahead) {
        return learntStill || isStill(past(day, ahead));
    }

    /** Absent without a fit, and where the state of the day has no model. */
    public Optional<RateModel> model(int day, Ahead ahead) {
        try {
            return fitted.map(some -> some.model(past(day, ahead.fixings()), ahead));
        } catch (InvalidValue fault) {
            refusal = Optional.of(fault.getMessage());
            return Optional.empty();
        }
    }

    private Fixings past(int day, int ahead) {
        int from = Math.max(0, day + 1 - forecaster.lookBack(ahead));
        return new Fixings(
                fixings.dates().subList(from, day + 1), fixings.rates().subList(from, day + 1));
    }

    private static boolean isStill(Fixings past) {
        double rate = past.rates().get(0);
        return past.rates().stream().allMatch(other -> other == rate);
    }

    /** How often parameters were looked for. */
    public int fits() {
        return fits;
    }

    /** How often the past had none to give. */
    public int refused() {
        return refused;
    }

    /** The last reason. */
    public Optional<String> refusal() {
        return refusal;
    }
}
