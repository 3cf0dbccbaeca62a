package org.hedgerow.instrument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hedgerow.market.Market;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.math.Rows;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Control;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.outcome.Total;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.sample.Moments;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;

/**
 * What contracts pay until a horizon, or are worth there, on paths whose mean is the forward: the mean, of the spot date, by
 * Sobol's points and with the final rate as a control.
 */
public final class MeanPayment {
    private MeanPayment() {}

    public static List<Moments> of(
            List<Instrument> contracts, Market market, VolatilityTerm volatility, LocalDate horizon, int paths) {
        return of(contracts, market, new Lognormal(volatility), horizon, paths);
    }

    static List<Moments> of(List<Instrument> contracts, Market market, SpotModel spot, LocalDate horizon, int paths) {
        JointModel model = JointModel.of(contracts.get(0).currency(), spot);
        List<Paid> observers = IntStream.range(0, contracts.size())
                .mapToObj(place -> new Paid(contracts.get(place), market, horizon, "contract " + place))
                .toList();
        List<Observer> all =
                new ArrayList<>(List.of(new FinalRate(contracts.get(0).currency(), market, horizon)));
        all.addAll(observers);
        int blocks = paths / PathBatch.SIZE;
        SamplingPlan plan = blocks < SamplingPlan.Sobol.FEWEST ? SamplingPlan.PLAIN : new SamplingPlan.Sobol(blocks);
        Outcomes outcomes =
                Simulation.of(market, horizon, model, all).run(new Settings(paths, 1, 2, plan), Progress.SILENT);
        return observers.stream()
                .map(observer -> outcomes.moments(observer.column()))
                .toList();
    }

    /** A control: its mean is the forward. */
    private record FinalRate(Currency currency, Market market, LocalDate horizon) implements Observer {
        private Column column() {
            return new Column("final rate", Total.OUTCOME);
        }

        @Override
        public void require(Needs needs, Columns columns) {
            needs.read(new Spot(currency), List.of(horizon));
            columns.control(new Control(column(), market.forward(currency, horizon)));
        }

        @Override
        public ObserverKernel bind(PathLayout layout, Columns columns) {
            int last = layout.grid().index(horizon);
            int spot = layout.row(new Spot(currency));
            int place = columns.place(column());
            return (batch, date, out) -> {
                if (date == last) {
                    System.arraycopy(batch.row(spot), 0, out.row(place), 0, PathBatch.SIZE);
                }
            };
        }
    }

    private record Paid(Instrument contract, Market market, LocalDate horizon, String name) implements Observer {
        Column column() {
            return new Column(name, Total.OUTCOME);
        }

        @Override
        public void require(Needs needs, Columns columns) {
            needs.act(contract.dates(market, horizon));
            contract.require(needs, market, horizon);
            needs.act(List.of(horizon));
            columns.mean(column());
        }

        @Override
        public ObserverKernel bind(PathLayout layout, Columns columns) {
            InstrumentKernel kernel = contract.bind(layout, market, horizon);
            double[] discount = new double[layout.grid().size()];
            LocalDate spotDate = market.spotDate(contract.currency());
            contract.dates(market, horizon)
                    .forEach(date ->
                            discount[layout.grid().index(date)] = market.discount(market.home(), spotDate, date));
            double[] paid = new double[PathBatch.SIZE];
            int place = columns.place(column());
            return (batch, date, out) -> {
                if (date == 0) {
                    Rows.fill(out.row(place), 0);
                }
                if (discount[date] > 0) {
                    kernel.pay(batch, date, paid);
                    Rows.addScaled(out.row(place), discount[date], paid);
                }
            };
        }
    }
}
