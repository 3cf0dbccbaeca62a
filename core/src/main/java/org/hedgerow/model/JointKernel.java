package org.hedgerow.model;

import java.util.List;
import java.util.Optional;
import org.hedgerow.market.Market;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.CurrencyObservable;
import org.hedgerow.path.Observable;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.Spot;
import org.hedgerow.random.Draws;
import org.hedgerow.random.Driver;
import org.hedgerow.time.Grid;

/**
 * Steps all rates together: correlated Gaussian moves with one exact covariance a step, then what each model adds. The
 * state of a rate is the logarithm of its quotient to its mean, so the mean spot is exact for any drift and zero
 * volatility gives the mean itself.
 */
final class JointKernel implements PathKernel {
    private final Driver[] drivers;
    private final JointRows rows;
    private final int[] spotRow; // [rate], or -1 where nobody reads the spot
    private final boolean[][] filled; // [rate][date]
    private final double[][] mean; // [rate][date], home per unit
    private final Steps steps;
    private final long[] day; // [step]: the address of the draws
    private final double[][] compensator; // [step][rate], minus half the variance of the diffusion
    private final double[][][] loading; // [step][rate][driver]
    private final SpotKernel[] kernels; // [rate], or null where the diffusion is all

    JointKernel(JointModel model, List<Currency> currencies, PathLayout layout, Market market) {
        int rates = currencies.size();
        Grid grid = layout.grid();
        drivers = currencies.stream()
                .map(currency -> new Driver("spot", currency.code()))
                .toArray(Driver[]::new);
        rows = new JointRows(model, currencies, layout.scratch());
        spotRow = new int[rates];
        filled = new boolean[rates][grid.size()];
        mean = new double[rates][grid.size()];
        for (int rate = 0; rate < rates; rate++) {
            bindSpot(rate, currencies.get(rate), model, layout, market);
        }
        steps = new Steps(grid, date -> isRead(layout, date), longestStep(model, currencies));
        List<Step> all = steps.all();
        day = all.stream().mapToLong(Step::day).toArray();
        compensator = new double[all.size()][rates];
        loading = new double[all.size()][][];
        bindSteps(model, currencies, all, market);
        kernels = new SpotKernel[rates];
        for (int rate = 0; rate < rates; rate++) {
            Currency currency = currencies.get(rate);
            SpotBinding binding = new SpotBinding(
                    currency,
                    market,
                    layout,
                    all,
                    rows.log(rate),
                    rows.motion(rate),
                    rows.own().get(currency),
                    rows.own());
            kernels[rate] = model.spot(currency).bind(binding).orElse(null);
        }
    }

    private void bindSpot(int rate, Currency currency, JointModel model, PathLayout layout, Market market) {
        Spot spot = new Spot(currency);
        spotRow[rate] = layout.observables().contains(spot) ? layout.row(spot) : -1;
        Grid grid = layout.grid();
        for (int date = 0; date < grid.size(); date++) {
            filled[rate][date] = spotRow[rate] >= 0 && layout.filled(spot, date);
            mean[rate][date] = date == 0 ? market.spot(currency) : model.mean(market, currency, grid.date(date));
        }
    }

    private void bindSteps(JointModel model, List<Currency> currencies, List<Step> all, Market market) {
        VolatilityTerm brownian = VolatilityTerm.flat(market.valuationDate(), 1);
        List<Optional<VolatilityTerm>> diffusions = currencies.stream()
                .map(currency -> model.spot(currency).diffusion())
                .toList();
        StepCovariance covariance = new StepCovariance(
                market.valuationDate(),
                diffusions.stream().map(diffusion -> diffusion.orElse(brownian)).toList(),
                model.correlations(currencies));
        for (int step = 0; step < all.size(); step++) {
            Step taken = all.get(step);
            loading[step] = covariance.root(taken.from(), taken.to());
            for (int rate = 0; rate < diffusions.size(); rate++) {
                compensator[step][rate] = diffusions.get(rate).isPresent()
                        ? -0.5 * covariance.variance(rate, taken.from(), taken.to())
                        : 0;
            }
        }
    }

    private static boolean isRead(PathLayout layout, int date) {
        for (Observable what : layout.observables()) {
            if (what instanceof CurrencyObservable && layout.filled(what, date)) {
                return true;
            }
        }
        return false;
    }

    private static int longestStep(JointModel model, List<Currency> currencies) {
        return currencies.stream()
                .mapToInt(currency -> model.spot(currency).longestStep())
                .min()
                .orElse(SpotModel.ANY_STEP);
    }

    @Override
    public void fill(PathBatch batch, int date, Draws draws) {
        if (date == 0) {
            start(batch);
        }
        for (int step = steps.first(date); step < steps.end(date); step++) {
            step(batch, step, draws);
        }
        for (int rate = 0; rate < spotRow.length; rate++) {
            if (filled[rate][date]) {
                double[] spot = batch.row(spotRow[rate]);
                Rows.expTimes(batch.row(rows.log(rate)), mean[rate][date], spot);
            }
            if (kernels[rate] != null) {
                kernels[rate].fill(batch, date);
            }
        }
    }

    private void start(PathBatch batch) {
        for (int rate = 0; rate < spotRow.length; rate++) {
            Rows.fill(batch.row(rows.log(rate)), 0);
            if (kernels[rate] != null) {
                kernels[rate].start(batch);
            }
        }
    }

    private void step(PathBatch batch, int step, Draws draws) {
        for (int driver = 0; driver < drivers.length; driver++) {
            draws.normals(drivers[driver], batch.block(), day[step], batch.row(rows.normal(driver)));
        }
        for (int rate = 0; rate < spotRow.length; rate++) {
            double[] move = batch.row(rows.motion(rate));
            if (rows.motion(rate) != rows.log(rate)) {
                Rows.fill(move, 0);
            }
            double[] byDriver = loading[step][rate];
            double constant = compensator[step][rate];
            for (int driver = 0; driver < byDriver.length; driver++) {
                if (driver == 0) {
                    Rows.addScaled(move, constant, byDriver[driver], batch.row(rows.normal(driver)));
                } else if (byDriver[driver] != 0) {
                    Rows.addScaled(move, byDriver[driver], batch.row(rows.normal(driver)));
                }
            }
        }
        for (SpotKernel kernel : kernels) {
            if (kernel != null) {
                kernel.step(batch, step, draws);
            }
        }
    }
}
