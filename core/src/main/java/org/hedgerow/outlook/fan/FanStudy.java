package org.hedgerow.outlook.fan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.market.Market;
import org.hedgerow.model.RateModel;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathModel;
import org.hedgerow.path.observable.Devalued;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.ShareInterval;
import org.hedgerow.risk.shape.OutcomeQuantile;
import org.hedgerow.sample.Moments;
import org.hedgerow.sample.Sample;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;

/** Simulates the rates of a run once more on a part of its paths and keeps them on many dates. */
public final class FanStudy {
    private static final int ENOUGH = 16_384;

    private final Market market;
    private final LocalDate horizon;
    private final List<Currency> currencies;
    private final List<Currency> managed;
    private final SortedSet<LocalDate> dates;
    private final boolean ofRun;
    private final boolean needsAll; // since the model consists of its paths
    private final Simulation simulation;

    /**
     * Of the rates of a run.
     *
     * @param paths that it simulates, of which the rates are those of {@code model}
     */
    public FanStudy(Simulation run, RateModel model, PathModel paths, Market market, LocalDate horizon) {
        this.market = market;
        this.horizon = horizon;
        this.currencies = List.copyOf(run.spots().keySet());
        this.managed = currencies.stream()
                .filter(currency -> model.supplies(new Devalued(currency)))
                .toList();
        NavigableSet<LocalDate> read = new TreeSet<>();
        run.spots().values().forEach(read::addAll);
        read.remove(market.valuationDate());
        this.needsAll = model.paths().isPresent();
        boolean daily = model.movesDaily(currencies);
        boolean among = !daily && read.size() >= FanDates.FEWEST && read.contains(horizon);
        this.ofRun = daily || among;
        this.dates = among
                ? FanDates.among(read, market.valuationDate(), horizon)
                : FanDates.spread(market.valuationDate(), horizon);
        RateWatch watch = new RateWatch(currencies, managed, dates);
        List<Observer> observers = ofRun ? List.of(run.blind(), watch) : List.of(watch);
        this.simulation = Simulation.of(market, horizon, ofRun ? paths : model, observers);
    }

    /** On the first paths of the run. */
    public Fans run(Settings settings, Progress progress) {
        int paths = needsAll ? settings.paths() : settings.first(ENOUGH);
        Outcomes outcomes = simulation.run(settings.withPaths(paths), progress);
        Sample sample = outcomes.sample();
        List<Shown> shown = shown(outcomes, sample);
        List<LocalDate> days = List.copyOf(dates);
        List<RateOn> all = settings.crew().each(currencies.size() * days.size(), place -> {
            Currency currency = currencies.get(place / days.size());
            return on(days.get(place % days.size()), currency, outcomes, sample);
        });
        List<Fan> fans = new ArrayList<>();
        for (int place = 0; place < currencies.size(); place++) {
            Currency currency = currencies.get(place);
            List<RateOn> own = all.subList(place * days.size(), (place + 1) * days.size());
            fans.add(new Fan(currency, market.spot(currency), own, courses(currency, shown, outcomes)));
        }
        return new Fans(paths, ofRun, market.valuationDate(), fans);
    }

    private RateOn on(LocalDate date, Currency currency, Outcomes outcomes, Sample sample) {
        double[] spots = outcomes.values(RateWatch.spot(currency, date));
        Ranks ranks = Ranks.of(spots, sample);
        return new RateOn(
                date,
                market.forward(currency, date),
                Influence.estimate(spots, sample),
                Fans.LEVELS.stream()
                        .map(level -> OutcomeQuantile.of(ranks, level))
                        .toList(),
                managed.contains(currency)
                        ? Optional.of(devalued(outcomes.values(RateWatch.devalued(currency, date)), sample))
                        : Optional.empty());
    }

    private static DevaluedShare devalued(double[] devalued, Sample sample) {
        Moments share = sample.moments(devalued);
        return new DevaluedShare(Influence.estimate(share, sample), ShareInterval.of(share, sample, Interval.Z_95));
    }

    /** A path that is shown, and why. */
    private record Shown(int path, boolean picked, double weight) {}

    private List<Shown> shown(Outcomes outcomes, Sample sample) {
        List<Shown> shown = new ArrayList<>();
        int first = Math.min(Fans.FIRST, sample.paths());
        for (int path = 0; path < first; path++) {
            shown.add(new Shown(path, false, sample.weight(path)));
        }
        List<double[]> devalued = managed.stream()
                .map(currency -> outcomes.values(RateWatch.devalued(currency, horizon)))
                .toList();
        for (int path = first; path < sample.paths() && shown.size() < first + Fans.PICKED; path++) {
            int number = path;
            if (devalued.stream().anyMatch(row -> row[number] == 1)) {
                shown.add(new Shown(path, true, sample.weight(path)));
            }
        }
        return shown;
    }

    private List<Course> courses(Currency currency, List<Shown> shown, Outcomes outcomes) {
        List<Course> courses = new ArrayList<>();
        for (Shown one : shown) {
            List<Double> spots = new ArrayList<>(List.of(market.spot(currency)));
            dates.forEach(date -> spots.add(outcomes.values(RateWatch.spot(currency, date))[one.path]));
            courses.add(new Course(one.path, one.picked, one.weight, spots));
        }
        return courses;
    }
}
