package org.hedgerow.pricing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.market.Market;
import org.hedgerow.market.Shifted;
import org.hedgerow.market.VolatilityPillar;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.JointModel;
import org.hedgerow.model.RiskNeutral;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.sample.Sample;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;

/** Instruments on one currency, all on the same paths, which are made again for each quote a little higher and lower. */
final class PathPricing {
    private static final double SPOT_STEP =
            0.0025; // a share: narrower it is noise that gamma shows, wider the slope's own bend
    private static final double VOLATILITY_STEP =
            0.0025; // as wide, or no path would come to touch a barrier that it missed
    private static final double RATE_STEP = 0.005; // moves the forward of half a year like a step of spot

    private final Currency currency;
    private final List<Instrument> instruments;
    private final Market market;
    private final JointModel model;
    private final Settings settings;
    private final LocalDate horizon;
    private final Rows base;

    PathPricing(Currency currency, List<Instrument> instruments, Market market, JointModel model, Settings settings) {
        this.currency = currency;
        this.instruments = instruments;
        this.market = market;
        this.model = model;
        this.settings = settings;
        this.horizon = instruments.stream()
                .map(Instrument::end)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        this.base = values(market, model);
    }

    /** Of each instrument, the discounted payments of each path. */
    private record Rows(List<double[]> values, Sample sample) {}

    List<SimulatedPrice> prices() {
        Rows up = values(Shifted.spot(market, currency, 1 + SPOT_STEP), model);
        Rows down = values(Shifted.spot(market, currency, 1 - SPOT_STEP), model);
        double step = SPOT_STEP * market.spot(currency);
        List<Estimate> rhoHome = rho(market.home());
        List<Estimate> rhoForeign = rho(currency);
        Optional<List<Estimate>> vega = vega();
        return IntStream.range(0, instruments.size())
                .mapToObj(number -> new SimulatedPrice(
                        Influence.estimate(base.values.get(number), base.sample),
                        slope(up, down, step, number),
                        curvature(up, down, step, number),
                        vega.map(slopes -> slopes.get(number)),
                        rhoHome.get(number),
                        rhoForeign.get(number)))
                .toList();
    }

    private List<Estimate> rho(Currency of) {
        return slopes(rate -> values(Shifted.rates(market, of, rate), model), RATE_STEP);
    }

    /** By the volatility of log-normal paths; other models have none that could be raised alone. */
    private Optional<List<Estimate>> vega() {
        if (!(model.spots().get(currency) instanceof Lognormal lognormal)) {
            return Optional.empty();
        }
        try {
            return Optional.of(slopes(
                    volatility -> values(market, with(raised(lognormal.volatility(), volatility))), VOLATILITY_STEP));
        } catch (InvalidValue impossible) {
            return Optional.empty(); // a volatility near 0, or one whose variance would fall with time
        }
    }

    private static Lognormal raised(VolatilityTerm term, double by) {
        return new Lognormal(new VolatilityTerm(term.pillars().stream()
                .map(pillar -> new VolatilityPillar(pillar.date(), pillar.volatility() + by))
                .toList()));
    }

    private JointModel with(Lognormal spot) {
        Map<Currency, SpotModel> spots = new TreeMap<>(model.spots());
        spots.put(currency, spot);
        JointModel other = new JointModel(spots, model.drifts(), model.correlation(), model.rates(), model.copula());
        other.check(market);
        return other;
    }

    private List<Estimate> slopes(DoubleFunction<Rows> moved, double step) {
        Rows up = moved.apply(step);
        Rows down = moved.apply(-step);
        return IntStream.range(0, instruments.size())
                .mapToObj(number -> slope(up, down, step, number))
                .toList();
    }

    private Estimate slope(Rows up, Rows down, double step, int number) {
        double[] slope = new double[settings.paths()];
        for (int path = 0; path < slope.length; path++) {
            slope[path] = (up.values.get(number)[path] - down.values.get(number)[path]) / (2 * step);
        }
        return Influence.estimate(slope, base.sample);
    }

    private Estimate curvature(Rows up, Rows down, double step, int number) {
        double[] curvature = new double[settings.paths()];
        for (int path = 0; path < curvature.length; path++) {
            double around = up.values.get(number)[path] + down.values.get(number)[path];
            curvature[path] = (around - 2 * base.values.get(number)[path]) / (step * step);
        }
        return Influence.estimate(curvature, base.sample);
    }

    private Rows values(Market moved, JointModel paths) {
        List<PathValue> observers = new ArrayList<>();
        for (Instrument instrument : instruments) {
            observers.add(new PathValue(observers.size(), instrument, moved, horizon));
        }
        Outcomes outcomes = Simulation.of(moved, horizon, new RiskNeutral(paths), List.copyOf(observers))
                .run(settings, Progress.SILENT);
        return new Rows(
                observers.stream()
                        .map(observer -> outcomes.values(observer.column()))
                        .toList(),
                outcomes.sample());
    }
}
