package org.hedgerow.position.volume;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.random.Draws;
import org.hedgerow.random.Driver;

/** Fills rates and, on the date on which each volume is known, the volume off them and off draws of its own. */
final class UncertainVolumesKernel implements PathKernel {
    private final PathKernel rates;
    private final List<Drawn> volumes;
    private final List<DrawnLoss> losses;
    private final List<Foreseen> foreseen;
    private final int scratch;

    UncertainVolumesKernel(UncertainVolumes terms, PathKernel rates, PathLayout layout, Market market) {
        this.rates = rates;
        this.scratch = layout.scratch() + terms.model().scratchRows(layout.observables());
        this.volumes = layout.observables().stream()
                .filter(what -> what instanceof Volume volume
                        && layout.grid().dates().contains(volume.flow().known(market, terms.horizon())))
                .map(what -> Drawn.of(((Volume) what).flow(), what, terms, layout, market))
                .toList();
        this.foreseen = foreseen(terms, layout, market);
        this.losses = layout.observables().stream()
                .filter(Kept.class::isInstance)
                .map(what -> DrawnLoss.of(((Kept) what).flow(), what, terms.horizon(), layout, market))
                .toList();
    }

    /** What is read of volumes before they are known, date by date. */
    private static List<Foreseen> foreseen(UncertainVolumes terms, PathLayout layout, Market market) {
        List<Foreseen> all = new ArrayList<>();
        for (Observable what : layout.observables()) {
            if (what instanceof Volume volume) {
                LocalDate known = volume.flow().known(market, terms.horizon());
                for (int date = 0; date < layout.grid().size(); date++) {
                    if (layout.filled(what, date) && layout.grid().date(date).isBefore(known)) {
                        all.add(Foreseen.of(volume.flow(), date, layout.row(what), terms.horizon(), layout, market));
                    }
                }
            }
        }
        return all;
    }

    /** The forecast on a date before the volume is known; nothing where the contract is known to be lost by then. */
    private record Foreseen(int date, int row, double forecast, double lossProbability, Driver loss, long day) {
        static Foreseen of(UncertainFlow flow, int date, int row, LocalDate horizon, PathLayout layout, Market market) {
            boolean mayBeLost = flow.lossKnown(market, horizon)
                    .map(day -> !day.isAfter(layout.grid().date(date)))
                    .orElse(false);
            return new Foreseen(
                    date,
                    row,
                    flow.amount(),
                    mayBeLost ? flow.lossProbability().orElse(0.0) : 0,
                    new Driver("loss", flow.name()),
                    flow.known(market, horizon).toEpochDay());
        }

        void fill(PathBatch batch, Draws draws, double[] scratch) {
            double[] volume = batch.row(row);
            Rows.fill(volume, forecast);
            if (lossProbability > 0) {
                draws.uniforms(loss, batch.block(), day, scratch);
                for (int path = 0; path < volume.length; path++) {
                    volume[path] = scratch[path] < lossProbability ? 0 : forecast;
                }
            }
        }
    }

    /** The same draws that lose the contract once more where the volume is known. */
    private record DrawnLoss(int date, int row, double probability, Driver loss, long day) {
        static DrawnLoss of(UncertainFlow flow, Observable what, LocalDate horizon, PathLayout layout, Market market) {
            return new DrawnLoss(
                    layout.grid().index(flow.lossKnown(market, horizon).orElseThrow()),
                    layout.row(what),
                    flow.lossProbability().orElseThrow(),
                    new Driver("loss", flow.name()),
                    flow.known(market, horizon).toEpochDay());
        }

        void draw(PathBatch batch, Draws draws, double[] scratch) {
            double[] kept = batch.row(row);
            draws.uniforms(loss, batch.block(), day, scratch);
            for (int path = 0; path < kept.length; path++) {
                kept[path] = scratch[path] < probability ? 0 : 1;
            }
        }
    }

    @Override
    public void fill(PathBatch batch, int date, Draws draws) {
        rates.fill(batch, date, draws);
        for (DrawnLoss loss : losses) {
            if (loss.date == date) {
                loss.draw(batch, draws, batch.row(scratch));
            }
        }
        for (Foreseen volume : foreseen) {
            if (volume.date == date) {
                volume.fill(batch, draws, batch.row(scratch));
            }
        }
        for (Drawn volume : volumes) {
            if (volume.date == date) {
                volume.draw(batch, draws, batch.row(scratch));
            }
        }
    }

    /**
     * One volume {@code forecast (1 + b X) exp(s Z - s^2 / 2)}. With {@code nu} the deviation of {@code X}, {@code b = rho
     * sigma / nu}, and {@code s} makes the variance {@code (1 + b^2 nu^2) exp(s^2) - 1} that asked for.
     *
     * @param slope {@code b} over the mean of the rate
     * @param errorDeviation {@code s}
     */
    private record Drawn(
            int date,
            int row,
            int spotRow,
            double forecast,
            double mean,
            double slope,
            double errorDeviation,
            double lossProbability,
            Driver error,
            Driver loss,
            long day) {
        static Drawn of(UncertainFlow flow, Observable what, UncertainVolumes terms, PathLayout layout, Market market) {
            LocalDate known = flow.known(market, terms.horizon());
            double mean = terms.mean(market, flow);
            double withRate = flow.correlation() * flow.deviation();
            double slope = withRate == 0 ? 0 : withRate / terms.deviation(market, flow) / mean;
            double variance = flow.deviation() * flow.deviation();
            return new Drawn(
                    layout.grid().index(known),
                    layout.row(what),
                    layout.row(new Spot(flow.currency())),
                    flow.amount(),
                    mean,
                    slope,
                    Math.sqrt(StrictMath.log((1 + variance) / (1 + withRate * withRate))),
                    flow.lossProbability().orElse(0.0),
                    new Driver("volume", flow.name()),
                    new Driver("loss", flow.name()),
                    known.toEpochDay());
        }

        void draw(PathBatch batch, Draws draws, double[] scratch) {
            double[] volume = batch.row(row);
            double[] spot = batch.row(spotRow);
            draws.normals(error, batch.block(), day, scratch);
            double half = errorDeviation * errorDeviation / 2;
            for (int path = 0; path < volume.length; path++) {
                volume[path] = errorDeviation * scratch[path] - half;
            }
            Rows.expTimes(volume, forecast, volume);
            for (int path = 0; path < volume.length; path++) {
                volume[path] *= 1 + slope * (spot[path] - mean);
            }
            if (lossProbability > 0) {
                draws.uniforms(loss, batch.block(), day, scratch);
                for (int path = 0; path < volume.length; path++) {
                    volume[path] = scratch[path] < lossProbability ? 0 : volume[path];
                }
            }
        }
    }
}
