package org.hedgerow.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hedgerow.market.Market;
import org.hedgerow.math.Normal;
import org.hedgerow.model.Drift;
import org.hedgerow.model.RateModel;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Control;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.OutcomeBatch;
import org.hedgerow.outcome.Quantity;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.position.Position;
import org.hedgerow.time.DayCount;

/**
 * Writes controls: of each currency of a position the rate on dates on which the position reads it, and on the last of
 * them pay-offs of options whose mean the model knows. They ask for no date of their own, so paths keep their bits.
 */
final class KnownMeans implements Observer {
    /** Dates of a currency; more lie so close that they tell the same. */
    private static final int MOST_DATES = 12;

    /** Where options are struck, in deviations of the charge's quantile to either side. */
    private static final double[] STRIKES = {-1, -0.5, 0.5, 1};

    private enum Known implements Quantity {
        SPOT,
        PUT
    }

    /** The rate itself, or what it falls short of the strike. */
    private record Payoff(Spot spot, LocalDate date, Known kind, double strike, Control control) {
        Bound bind(PathLayout layout, Columns columns) {
            return new Bound(kind, strike, layout.row(spot), columns.place(control.column()));
        }
    }

    private final List<Payoff> payoffs = new ArrayList<>();

    private KnownMeans() {}

    static KnownMeans of(RateModel model, Position position, Market market, LocalDate horizon, double alpha) {
        KnownMeans controls = new KnownMeans();
        Map<Spot, NavigableSet<LocalDate>> reads = reads(model, position, market, horizon);
        // what a model itself adds to the mean may depend on the horizon, so that the mean on earlier dates is not
        // known
        reads.keySet().removeIf(spot -> model.drift(spot.currency()) instanceof Drift.Model);
        reads.forEach((spot, dates) -> {
            spread(dates).forEach(date -> controls.addSpot(model, market, spot, date));
            for (double strike : STRIKES) {
                controls.addPut(model, market, spot, dates.last(), strike * Normal.quantile(alpha));
            }
        });
        return controls;
    }

    private static Map<Spot, NavigableSet<LocalDate>> reads(
            RateModel model, Position position, Market market, LocalDate horizon) {
        Map<Currency, NavigableSet<LocalDate>> dates = new TreeMap<>();
        Needs recorder = new Needs() {
            @Override
            public void read(Observable what, Collection<LocalDate> on) {
                if (what instanceof Spot spot) {
                    dates.computeIfAbsent(spot.currency(), any -> new TreeSet<>())
                            .addAll(on);
                }
            }

            @Override
            public void act(Collection<LocalDate> on) {}

            @Override
            public boolean hasRegimes(Currency currency) {
                return model.hasRegimes(currency);
            }

            @Override
            public boolean simulatesInterest(Currency currency) {
                return model.simulatesInterest(currency);
            }
        };
        position.allLines().forEach(line -> line.require(recorder, market, horizon));
        Map<Spot, NavigableSet<LocalDate>> reads = new LinkedHashMap<>();
        dates.forEach((currency, on) -> {
            on.remove(market.valuationDate());
            if (!on.isEmpty()) {
                reads.put(new Spot(currency), on);
            }
        });
        return reads;
    }

    /** The last date and others at about equal numbers between. */
    private static List<LocalDate> spread(NavigableSet<LocalDate> dates) {
        List<LocalDate> all = List.copyOf(dates);
        int some = Math.min(MOST_DATES, all.size());
        List<LocalDate> spread = new ArrayList<>();
        for (int number = 1; number <= some; number++) {
            spread.add(all.get(number * all.size() / some - 1));
        }
        return spread;
    }

    private void addSpot(RateModel model, Market market, Spot spot, LocalDate date) {
        Column column = new Column(spot.currency() + " " + date, Known.SPOT);
        Control control = new Control(column, model.mean(market, spot.currency(), date));
        payoffs.add(new Payoff(spot, date, Known.SPOT, 0, control));
    }

    private void addPut(RateModel model, Market market, Spot spot, LocalDate date, double deviations) {
        OptionalDouble volatility = model.volatility(market, spot.currency(), date);
        double years = DayCount.ACT_365F.years(market.valuationDate(), date);
        double deviation = volatility.orElse(0) * Math.sqrt(years);
        double mean = model.mean(market, spot.currency(), date);
        double strike = mean * StrictMath.exp(deviation * deviations - deviation * deviation / 2);
        OptionalDouble put = model.meanPut(market, spot.currency(), date, strike);
        if (deviation > 0 && put.isPresent()) {
            Column column = new Column(spot.currency() + " " + date + " at " + deviations, Known.PUT);
            payoffs.add(new Payoff(spot, date, Known.PUT, strike, new Control(column, put.getAsDouble())));
        }
    }

    @Override
    public void require(Needs needs, Columns columns) {
        for (Payoff payoff : payoffs) {
            needs.read(payoff.spot, List.of(payoff.date));
            columns.control(payoff.control);
        }
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        Bound[][] byDate = new Bound[layout.grid().size()][];
        for (int date = 0; date < byDate.length; date++) {
            LocalDate on = layout.grid().date(date);
            byDate[date] = payoffs.stream()
                    .filter(payoff -> payoff.date.equals(on))
                    .map(payoff -> payoff.bind(layout, columns))
                    .toArray(Bound[]::new);
        }
        return (batch, date, out) -> {
            for (Bound payoff : byDate[date]) {
                payoff.write(batch, out);
            }
        };
    }

    /** A pay-off with its rows looked up. */
    private record Bound(Known kind, double strike, int spotRow, int place) {
        void write(PathBatch batch, OutcomeBatch out) {
            double[] spot = batch.row(spotRow);
            double[] row = out.row(place);
            System.arraycopy(spot, 0, row, 0, row.length);
            if (kind == Known.PUT) {
                shortfall(row, strike);
            }
        }

        private static void shortfall(double[] row, double strike) {
            for (int path = 0; path < row.length; path++) {
                row[path] = Math.max(0, strike - row[path]);
            }
        }
    }
}
