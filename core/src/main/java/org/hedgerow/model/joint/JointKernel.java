package org.hedgerow.model.joint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.model.Measure;
import org.hedgerow.model.SpotBinding;
import org.hedgerow.model.SpotKernel;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.Step;
import org.hedgerow.model.VarianceKernel;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.CurrencyObservable;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.random.Draws;
import org.hedgerow.random.Driver;
import org.hedgerow.time.Grid;

/**
 * Steps all spots and short rates together: correlated Gaussian moves with one exact covariance a step, then what each
 * model adds. The state of a spot is the logarithm of its quotient to its mean, so the mean is exact for any drift and
 * zero volatility gives the mean itself.
 */
final class JointKernel implements PathKernel {
    private final Driver[] drivers;
    private final JointRows rows;
    private final int[] spotRow; // [spot], or -1 where nobody reads it
    private final boolean[][] filled; // [spot][date]
    private final double[][] mean; // [spot][date], home per unit
    private final Steps dates;
    private final JointSteps steps;
    private final boolean[] gaussian; // [spot], whether its log takes moves as they are
    private final RateKernel rates;
    private final CurveKernel curves;
    private final Optional<CopulaKernel> copula;
    private final MarketShift[] neutral; // what nobody has regimes for
    private final int[] neutralRow;
    private final int[] order; // in which the spots step: those that take over another's moves after it
    private final SpotKernel[] kernels; // [spot], or null where the diffusion is all
    private final CoupledKernel[] coupled; // [spot], or null where it is not correlated with interest in its own way

    JointKernel(JointFactors factors, Measure measure, PathLayout layout, Market market) {
        JointModel model = factors.model();
        List<Currency> currencies = factors.spots();
        int spots = currencies.size();
        Grid grid = layout.grid();
        drivers = drivers(factors);
        rows = new JointRows(factors, layout.scratch());
        spotRow = new int[spots];
        filled = new boolean[spots][grid.size()];
        mean = new double[spots][grid.size()];
        gaussian = new boolean[spots];
        for (int spot = 0; spot < spots; spot++) {
            bindSpot(spot, currencies.get(spot), model, layout, market);
            gaussian[spot] = factors.diffusion(spot).isPresent();
        }
        dates = new Steps(grid, date -> isRead(factors, layout, date), longestStep(model, currencies));
        List<Step> all = dates.all();
        steps = new JointSteps(factors, measure, market.valuationDate(), all);
        rates = new RateKernel(factors, steps, rows);
        curves = new CurveKernel(factors, steps, rows, dates, layout, market);
        copula = model.copula().map(dependence -> new CopulaKernel(dependence, rows.firstOfCopula()));
        neutral = layout.observables().stream()
                .filter(MarketShift.class::isInstance)
                .map(MarketShift.class::cast)
                .filter(shift -> !model.suppliesItself(shift))
                .toArray(MarketShift[]::new);
        neutralRow = Arrays.stream(neutral).mapToInt(layout::row).toArray();
        order = IntStream.range(0, spots)
                .boxed()
                .sorted(Comparator.comparing(
                        spot -> model.spot(currencies.get(spot)).anchor().isPresent()))
                .mapToInt(Integer::intValue)
                .toArray();
        kernels = new SpotKernel[spots];
        coupled = new CoupledKernel[spots];
        for (int spot = 0; spot < spots; spot++) {
            Currency currency = currencies.get(spot);
            SpotBinding binding = new SpotBinding(
                    currency,
                    measure,
                    market,
                    layout,
                    all,
                    rows.log(spot),
                    rows.motion(spot),
                    rows.own().get(currency),
                    rows.logs(),
                    rows.own(),
                    model.spots());
            kernels[spot] = model.spot(currency).bind(binding).orElse(null);
            if (factors.coupled().contains(currency)) {
                coupled[spot] =
                        new CoupledKernel(factors, spot, (VarianceKernel) kernels[spot], measure, steps, rows, all);
            }
        }
    }

    private static Driver[] drivers(JointFactors factors) {
        List<Driver> drivers = new ArrayList<>();
        factors.spots().forEach(currency -> drivers.add(new Driver("spot", currency.code())));
        factors.coupled()
                .forEach(currency -> drivers.add(factors.variance(currency).driver()));
        factors.rates().forEach(currency -> drivers.add(new Driver("rate", currency.code())));
        factors.rates().forEach(currency -> drivers.add(new Driver("integral of rate", currency.code())));
        return drivers.toArray(Driver[]::new);
    }

    private void bindSpot(int spot, Currency currency, JointModel model, PathLayout layout, Market market) {
        Spot rate = new Spot(currency);
        spotRow[spot] = layout.observables().contains(rate) ? layout.row(rate) : -1;
        Grid grid = layout.grid();
        List<LocalDate> dates = grid.dates();
        double[] later = model.means(market, currency, dates.subList(1, dates.size()));
        for (int date = 0; date < grid.size(); date++) {
            filled[spot][date] = spotRow[spot] >= 0 && layout.filled(rate, date);
            mean[spot][date] = date == 0 ? market.spot(currency) : later[date - 1];
        }
    }

    /** Without simulated interest a curve moves on no date, without regimes its market neither. */
    private static boolean isRead(JointFactors factors, PathLayout layout, int date) {
        for (Observable what : layout.observables()) {
            if (what instanceof CurrencyObservable of && layout.filled(what, date)) {
                boolean moves = !(CurveKernel.isOfCurve(what) || what instanceof MarketShift)
                        || factors.rates().contains(of.currency())
                        || factors.model().suppliesItself(of);
                if (moves) {
                    return true;
                }
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
        for (int step = dates.first(date); step < dates.end(date); step++) {
            step(batch, step, draws);
        }
        curves.fill(batch, date);
        for (int spot = 0; spot < spotRow.length; spot++) {
            if (filled[spot][date]) {
                Rows.expTimes(batch.row(rows.log(spot)), mean[spot][date], batch.row(spotRow[spot]));
            }
            if (kernels[spot] != null) {
                kernels[spot].fill(batch, date);
            }
        }
    }

    private void start(PathBatch batch) {
        for (int shift = 0; shift < neutral.length; shift++) {
            Rows.fill(batch.row(neutralRow[shift]), neutral[shift].neutral());
        }
        rates.start(batch);
        for (int spot = 0; spot < spotRow.length; spot++) {
            Rows.fill(batch.row(rows.log(spot)), 0);
            if (kernels[spot] != null) {
                kernels[spot].start(batch);
            }
            if (coupled[spot] != null) {
                coupled[spot].start(batch);
            }
        }
    }

    private void step(PathBatch batch, int step, Draws draws) {
        for (int driver = 0; driver < drivers.length; driver++) {
            draws.normals(drivers[driver], batch.block(), steps.day[step], batch.row(rows.normal(driver)));
        }
        if (copula.isPresent()) {
            copula.get().draw(batch, steps.day[step], draws);
        }
        for (int spot = 0; spot < spotRow.length; spot++) {
            double[] move = batch.row(rows.motion(spot));
            double constant = steps.compensator[step][spot];
            if (!gaussian[spot]) {
                Rows.fill(move, 0);
                Rows.add(batch.row(rows.log(spot)), constant);
                constant = 0;
            }
            double[] byDriver = steps.loading[step][spot];
            if (copula.isPresent()) {
                copula.get().addMove(batch, move, constant, byDriver, rows.normal(0));
            } else {
                addMove(batch, move, constant, byDriver);
            }
        }
        rates.step(batch, step);
        for (int spot : order) {
            if (coupled[spot] != null) {
                coupled[spot].before(batch);
                kernels[spot].step(batch, step, draws);
                coupled[spot].after(batch, step);
            } else if (kernels[spot] != null) {
                kernels[spot].step(batch, step, draws);
            }
        }
    }

    private void addMove(PathBatch batch, double[] move, double constant, double[] byDriver) {
        for (int driver = 0; driver < byDriver.length; driver++) {
            if (driver == 0) {
                Rows.addScaled(move, constant, byDriver[driver], batch.row(rows.normal(driver)));
            } else if (byDriver[driver] != 0) {
                Rows.addScaled(move, byDriver[driver], batch.row(rows.normal(driver)));
            }
        }
    }
}
