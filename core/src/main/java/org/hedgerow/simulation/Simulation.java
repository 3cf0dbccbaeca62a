package org.hedgerow.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.PathModel;
import org.hedgerow.path.Requirements;
import org.hedgerow.path.observable.Discount;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.path.observable.Variance;
import org.hedgerow.path.observable.Weight;
import org.hedgerow.random.Draws;

/** A model and its observers bound to one date grid and one layout, ready to run. */
public final class Simulation {
    private static final Weight WEIGHT = new Weight();

    /** As they are drawn, and as a sample keeps them. */
    private static final int WEIGHT_ROWS = 2;

    private final PathLayout layout;
    private final PathKernel model;
    private final List<Observer> observers;
    private final Columns columns;

    private Simulation(PathLayout layout, PathKernel model, List<Observer> observers, Columns columns) {
        this.layout = layout;
        this.model = model;
        this.observers = observers;
        this.columns = columns;
    }

    /** Gathers what all observers need and binds the model to it. Observers see each date in the order given. */
    public static Simulation of(Market market, LocalDate horizon, PathModel model, List<Observer> observers) {
        Requirements requirements = new Requirements(market.valuationDate(), horizon, model);
        Columns columns = new Columns();
        observers.forEach(observer -> observer.require(requirements, columns));
        for (Observable what : requirements.observables()) {
            if (!model.supplies(what)) {
                throw new InvalidValue("model", "must supply " + what + ", which the scenario reads");
            }
        }
        if (model.supplies(WEIGHT)) {
            requirements.read(WEIGHT, List.of(horizon));
        }
        PathLayout layout = requirements.layout(model.scratchRows(requirements.observables()));
        return new Simulation(layout, model.bind(layout, market), List.copyOf(observers), columns);
    }

    /** Runs all blocks and returns what was kept. Throws {@link Cancelled} where the host ends it, or an interrupt does. */
    public Outcomes run(Settings settings, Progress progress) {
        return run(settings, Pass.of(progress));
    }

    /** The same by the slices of a pass, where it has a name and the host a store of slices. */
    public Outcomes run(Settings settings, Pass pass) {
        return run(settings, pass, false);
    }

    /**
     * As {@link #run}; but where the host says that what is done is enough, of the paths alone that are finished by then, in
     * order from the first, and of as many more as the sampling plan needs. To the same bits as a run of so many paths.
     */
    public Outcomes runUntilEnough(Settings settings, Pass pass) {
        return run(settings, pass, true);
    }

    private Outcomes run(Settings settings, Pass pass, boolean keepsFirst) {
        Outcomes outcomes = new Outcomes(columns, settings.paths(), settings.units(), layout.isWeighted());
        new Workers(this, settings, pass, outcomes, keepsFirst).run();
        return outcomes;
    }

    /**
     * Runs all blocks and shows what is kept of them slice by slice, in any order, on several threads at once; a slice that was
     * read is gone.
     */
    public void stream(Settings settings, Pass pass, Consumer<Outcomes> reader) {
        new Workers(this, settings, pass, new Chunks(this, pass, settings, reader)).run();
    }

    /** One that computes slices of a run alone. */
    public SliceWorker sliceWorker(Settings settings) {
        return new SliceWorker(this, settings);
    }

    /** An empty part of a run, of the blocks of a slice. */
    Outcomes part(Settings settings, Slice slice) {
        int blocks = slice.end() - slice.first();
        return Outcomes.partOf(columns, settings.paths(), settings.units(), layout.isWeighted(), slice.first(), blocks);
    }

    /** Simulates one block of a run and keeps nothing: for observers that note what they see of it. */
    public void watch(Settings settings, long block) {
        new Worker(this, settings, draws(settings).get()).watch(block);
    }

    /** Who watches, in the order in which they see a date. */
    public List<Observer> observers() {
        return observers;
    }

    /** Dates of the grid after the valuation date. */
    public int steps() {
        return layout.grid().size() - 1;
    }

    /** Of the grid, from the valuation date. */
    public List<LocalDate> dates() {
        return layout.grid().dates();
    }

    /** Of one number for each path of a block, with which a worker works. */
    public int rows() {
        return layout.rowCount() + columns.size();
    }

    /** Rates that are simulated; of interest as many as read. */
    public int rates() {
        return (int) layout.observables().stream()
                .filter(what -> !what.equals(WEIGHT)
                        && !(what instanceof Discount)
                        && !(what instanceof MarketShift)
                        && !(what instanceof Variance))
                .count();
    }

    /** Dates on which somebody reads a rate, by currency. */
    public SortedMap<Currency, SortedSet<LocalDate>> spots() {
        SortedMap<Currency, SortedSet<LocalDate>> spots = new TreeMap<>();
        for (Observable what : layout.observables()) {
            if (what instanceof Spot spot) {
                spots.put(spot.currency(), dates(spot));
            }
        }
        return spots;
    }

    /** Reads what these observers read and looks at nothing: for paths that are to be the same. */
    public Observer blind() {
        return new Observer() {
            @Override
            public void require(Needs needs, Columns none) {
                needs.act(layout.grid().dates());
                layout.observables().forEach(what -> needs.read(what, dates(what)));
            }

            @Override
            public ObserverKernel bind(PathLayout other, Columns none) {
                return (batch, date, out) -> {};
            }
        };
    }

    private SortedSet<LocalDate> dates(Observable what) {
        SortedSet<LocalDate> dates = new TreeSet<>();
        for (int date = 0; date < layout.grid().size(); date++) {
            if (layout.filled(what, date)) {
                dates.add(layout.grid().date(date));
            }
        }
        return dates;
    }

    /** Whether anybody writes a column. */
    public boolean has(Column column) {
        return columns.has(column);
    }

    /** Columns of which every path's number is kept, the weight among them. */
    public int keptColumns() {
        return columns.keptColumns() + (layout.isWeighted() ? 1 : 0);
    }

    /** What a run keeps, and what its threads work with. */
    public MemoryUse memory() {
        double numbers = columns.numbersPerPath() + (layout.isWeighted() ? WEIGHT_ROWS : 0);
        long rows = layout.rowCount() + (long) columns.size();
        return new MemoryUse(Double.BYTES * numbers, Double.BYTES * rows * PathBatch.SIZE, columns.tallyBytes());
    }

    /** What gives each worker its draws; a plan that looks which numbers are drawn is shown the first block. */
    Supplier<Draws> draws(Settings settings) {
        long start = layout.grid().date(0).toEpochDay();
        return settings.plan().bind(settings.seed(), start, draws -> {
            PathBatch batch = new PathBatch(layout);
            batch.start(0, PathBatch.SIZE);
            for (int date = 0; date < layout.grid().size(); date++) {
                model.fill(batch, date, draws);
            }
        });
    }

    PathLayout layout() {
        return layout;
    }

    PathKernel model() {
        return model;
    }

    Columns columns() {
        return columns;
    }

    /** Executable observers for one worker. */
    ObserverKernel[] bindObservers() {
        return observers.stream()
                .map(observer -> observer.bind(layout, columns))
                .toArray(ObserverKernel[]::new);
    }
}
