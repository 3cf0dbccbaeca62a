package org.hedgerow.model.regime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.math.Normal;
import org.hedgerow.math.Rows;
import org.hedgerow.model.Measure;
import org.hedgerow.model.SpotBinding;
import org.hedgerow.model.SpotKernel;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.Step;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Devalued;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.random.Draws;
import org.hedgerow.random.Driver;

/**
 * Daily steps of a managed rate. One uniform a path decides whether its regime ends; where a calm ends, what the uniform
 * is within the odds makes the first jump. Drift and volatility of the regime stand in rows, written where it changes.
 */
final class ManagedKernel implements SpotKernel {
    private final Driver driver;
    private final ManagedRate model;
    private final long firstDay; // address of the first draw
    private final ManagedRows rows;
    private final int logRow;
    private final int motionRow;
    private final double[] meanShift; // [step], what makes the mean 1
    private final double[] likeliest; // [step], no regime ends with more
    private final double[][] devaluation; // [step][which of the others are in crisis], its probability
    private final double[] end; // [phase], probability for the regimes after the calm
    private final double[] drift; // [phase], of the logarithm over a day, over the crawl
    private final double[] volatility; // [phase], of the Brownian motion
    private final BandMoves calm;
    private final int[] crises; // rows with the regimes that raise the odds, at the start of the step
    private final Shift[][] shifts; // [date]
    private final int devaluedRow; // of who reads it, or negative
    private final boolean[] isRead; // [date], whether that is filled
    private final boolean isWatched; // whether others look at this one's regime at the start of the step
    private final Optional<Tilt> tilt; // of the odds on a part of the paths

    ManagedKernel(ManagedRate model, SpotBinding binding, Optional<Tilt> tilt) {
        this.driver = new Driver("regime", binding.currency().code());
        this.model = model;
        this.tilt = tilt;
        this.firstDay = binding.valuationDate().toEpochDay() + 1;
        this.rows = new ManagedRows(binding.ownRow());
        this.logRow = binding.logRow();
        this.motionRow = binding.motionRow();
        this.calm = BandMoves.of(model.calm());
        this.crises = crises(model, binding);
        this.isWatched = binding.models().values().stream()
                .anyMatch(other -> other.reads().contains(binding.currency()));
        this.shifts = shifts(model, binding);
        Devalued devalued = new Devalued(binding.currency());
        PathLayout layout = binding.layout();
        this.devaluedRow = layout.observables().contains(devalued) ? layout.row(devalued) : -1;
        this.isRead = new boolean[layout.grid().size()];
        for (int date = 0; date < isRead.length; date++) {
            isRead[date] = devaluedRow >= 0 && layout.filled(devalued, date);
        }
        int steps = binding.steps().size();
        requireDays(binding);
        Map<Currency, Exits> all = exits(binding, steps);
        Exits exits = all.get(binding.currency());
        end = new double[Phase.COUNT];
        drift = new double[Phase.COUNT];
        volatility = new double[Phase.COUNT];
        for (int code = 0; code < Phase.COUNT; code++) {
            bind(Phase.of(code), exits);
        }
        meanShift = new double[steps];
        devaluation = new double[steps][1 << crises.length];
        likeliest = new double[steps];
        RegimeChain chain = RegimeChain.of(binding.currency(), binding.models(), all, steps);
        for (int step = 0; step < steps; step++) {
            meanShift[step] = -StrictMath.log(chain.step());
            bindOdds(step, exits);
        }
    }

    /** Under the risk-neutral measure by the odds of the forwards, where they have such. */
    private static Map<Currency, Exits> exits(SpotBinding binding, int steps) {
        Currency currency = binding.currency();
        Optional<Map<Currency, Exits>> byForwards = binding.measure() == Measure.RISK_NEUTRAL
                ? ForwardOdds.of(currency, binding.models(), binding.market(), steps)
                : Optional.empty();
        return byForwards.orElseGet(() -> ForwardOdds.realWorld(currency, binding.models(), binding.market(), steps));
    }

    /** A row that follows the regime, with what it holds in each. */
    private record Shift(int row, List<Double> byPhase) {
        void fill(double[] phase, double[] out) {
            double crisis = byPhase.get(Phase.CRISIS.code());
            double settling = byPhase.get(Phase.SETTLING.code());
            double floating = byPhase.get(Phase.FLOATING.code());
            double calm = byPhase.get(Phase.CALM.code());
            for (int path = 0; path < out.length; path++) {
                double late = phase[path] == Phase.SETTLING.code() ? settling : floating;
                double early = phase[path] == Phase.CALM.code() ? calm : crisis;
                out[path] = phase[path] > Phase.CRISIS.code() ? late : early;
            }
        }
    }

    private static Shift[][] shifts(ManagedRate model, SpotBinding binding) {
        PathLayout layout = binding.layout();
        Shift[][] shifts = new Shift[layout.grid().size()][];
        for (int date = 0; date < shifts.length; date++) {
            List<Shift> onDate = new ArrayList<>();
            for (Observable read : layout.observables()) {
                if (read instanceof MarketShift what
                        && isOfRegime(what.currency(), binding)
                        && layout.filled(what, date)) {
                    List<Double> byPhase = Arrays.stream(Phase.values())
                            .map(phase -> model.shift(phase, what))
                            .toList();
                    onDate.add(new Shift(layout.row(what), byPhase));
                }
            }
            shifts[date] = onDate.toArray(Shift[]::new);
        }
        return shifts;
    }

    /** Its own market is shifted, and that of the currencies that go through it. */
    private static boolean isOfRegime(Currency currency, SpotBinding binding) {
        SpotModel model = binding.models().get(currency);
        return currency.equals(binding.currency())
                || (model != null && model.anchor().equals(Optional.of(binding.currency())));
    }

    @Override
    public void fill(PathBatch batch, int date) {
        for (Shift shift : shifts[date]) {
            shift.fill(batch.row(rows.phase()), batch.row(shift.row()));
        }
        if (isRead[date]) {
            System.arraycopy(batch.row(rows.devalued()), 0, batch.row(devaluedRow), 0, PathBatch.SIZE);
        }
    }

    private void bind(Phase phase, Exits exits) {
        int code = phase.code();
        end[code] = exits.end(code);
        boolean inBand = phase == Phase.CALM && calm.pull() != 0;
        double own = model.volatility(phase);
        double compensated = -0.5 * own * own * Exits.DAY;
        drift[code] = inBand ? 0 : (model.drift(phase) - model.calm().crawl()) * Exits.DAY + compensated;
        volatility[code] = inBand ? own * calm.scale() : own;
    }

    private void bindOdds(int step, Exits exits) {
        for (double each : end) {
            likeliest[step] = Math.max(likeliest[step], each);
        }
        for (int mask = 0; mask < devaluation[step].length; mask++) {
            devaluation[step][mask] =
                    exits.devaluation(step, model.devaluation().contagion(mask));
            likeliest[step] = Math.max(likeliest[step], devaluation[step][mask]);
            if (tilt.isPresent()) {
                likeliest[step] = Math.max(likeliest[step], tilt.get().odds(step, mask));
            }
        }
    }

    /** Who steps earlier has kept its regime of before; who steps later still shows it. */
    private static int[] crises(ManagedRate model, SpotBinding binding) {
        List<Currency> order = new ArrayList<>(binding.firstRows().keySet());
        return model.devaluation().contagions().stream()
                .map(Devaluation.Contagion::currency)
                .mapToInt(other -> {
                    ManagedRows theirs = new ManagedRows(binding.rowsOf(other));
                    boolean earlier = order.indexOf(other) < order.indexOf(binding.currency());
                    return earlier ? theirs.phaseBefore() : theirs.phase();
                })
                .toArray();
    }

    private static void requireDays(SpotBinding binding) {
        for (int step = 0; step < binding.steps().size(); step++) {
            Step taken = binding.steps().get(step);
            boolean oneDay = taken.from().equals(binding.valuationDate().plusDays(step))
                    && taken.to().equals(taken.from().plusDays(1));
            if (!oneDay) {
                throw new IllegalStateException("a managed rate steps day by day, not from " + taken.from() + " to "
                        + taken.to() + " as step " + step);
            }
        }
    }

    @Override
    public void start(PathBatch batch) {
        Rows.fill(batch.row(rows.phase()), Phase.CALM.code());
        Rows.fill(batch.row(rows.drift()), drift[Phase.CALM.code()]);
        Rows.fill(batch.row(rows.volatility()), volatility[Phase.CALM.code()]);
        Rows.fill(batch.row(rows.offCentre()), 0);
        Rows.fill(batch.row(rows.devalued()), 0);
        Rows.fill(batch.row(rows.pull()), calm.pull());
    }

    @Override
    public void step(PathBatch batch, int step, Draws draws) {
        double[] uniform = batch.row(rows.uniform());
        draws.uniforms(driver, batch.block(), firstDay + step, uniform);
        if (isWatched) {
            System.arraycopy(batch.row(rows.phase()), 0, batch.row(rows.phaseBefore()), 0, PathBatch.SIZE);
        }
        if (tilt.isPresent()) {
            stay(batch, step, tilt.get());
        }
        double bound = likeliest[step];
        for (int path = 0; path < PathBatch.SIZE; path++) {
            if (uniform[path] < bound) {
                mayEnd(batch, step, path, uniform[path]);
            }
        }
        double[] log = batch.row(logRow);
        double[] motion = batch.row(motionRow);
        double[] drifts = batch.row(rows.drift());
        double[] volatilities = batch.row(rows.volatility());
        if (calm.pull() == 0) {
            move(log, motion, drifts, volatilities, meanShift[step]);
        } else {
            double[] offCentre = batch.row(rows.offCentre());
            moveInBand(log, motion, drifts, volatilities, meanShift[step], offCentre, batch.row(rows.pull()));
        }
    }

    /** As if no calm ended. */
    private void stay(PathBatch batch, int step, Tilt tilt) {
        double[] phase = batch.row(rows.phase());
        if (crises.length == 0) {
            tilt.stay(batch, step, phase);
            return;
        }
        for (int path = 0; path < phase.length; path++) {
            if (phase[path] == Phase.CALM.code()) {
                tilt.stay(batch, step, path, inCrisis(batch, path));
            }
        }
    }

    private static void move(double[] log, double[] motion, double[] drift, double[] volatility, double shift) {
        for (int path = 0; path < log.length; path++) {
            log[path] += Math.fma(volatility[path], motion[path], drift[path] + shift);
        }
    }

    private static void moveInBand(
            double[] log,
            double[] motion,
            double[] drift,
            double[] volatility,
            double shift,
            double[] offCentre,
            double[] pull) {
        for (int path = 0; path < log.length; path++) {
            double moved = Math.fma(volatility[path], motion[path], pull[path] * offCentre[path]);
            offCentre[path] += moved;
            log[path] += moved + (drift[path] + shift);
        }
    }

    private void mayEnd(PathBatch batch, int step, int path, double uniform) {
        int phase = (int) batch.row(rows.phase())[path];
        double odds = phase == Phase.CALM.code() ? devaluation(batch, step, path) : end[phase];
        if (!(uniform < odds)) {
            return;
        }
        double within = uniform / odds; // uniform again, given that the regime ends
        switch (Phase.of(phase)) {
            case CALM -> {
                tilt.ifPresent(some -> some.devalue(batch, step, path, inCrisis(batch, path)));
                Devaluation first = model.devaluation();
                double jump = Math.fma(first.deviation(), Normal.quantile(within), first.mean());
                batch.row(logRow)[path] += jump;
                batch.row(rows.devalued())[path] = 1;
                enter(batch, path, Phase.CRISIS);
            }
            case CRISIS -> enter(batch, path, Phase.SETTLING);
            case SETTLING -> enter(batch, path, within < model.floats() ? Phase.FLOATING : Phase.CALM);
            case FLOATING -> enter(batch, path, Phase.CALM);
        }
    }

    private double devaluation(PathBatch batch, int step, int path) {
        int mask = inCrisis(batch, path);
        return tilt.isPresent() && tilt.get().isTilted(batch, path)
                ? tilt.get().odds(step, mask)
                : devaluation[step][mask];
    }

    private int inCrisis(PathBatch batch, int path) {
        int mask = 0;
        for (int other = 0; other < crises.length; other++) {
            boolean crisis = batch.row(crises[other])[path] == Phase.CRISIS.code();
            mask |= crisis ? 1 << other : 0;
        }
        return mask;
    }

    private void enter(PathBatch batch, int path, Phase phase) {
        int code = phase.code();
        batch.row(rows.phase())[path] = code;
        batch.row(rows.drift())[path] = drift[code];
        batch.row(rows.volatility())[path] = volatility[code];
        batch.row(rows.offCentre())[path] = 0;
        batch.row(rows.pull())[path] = phase == Phase.CALM ? calm.pull() : 0;
    }
}
