package org.hedgerow.pricing;

import java.time.LocalDate;
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
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.money.Currency;
import org.hedgerow.risk.Estimate;
import org.hedgerow.simulation.Settings;

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
    private final PathRows base;

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
        this.base = rows(market, model);
    }

    private PathRows rows(Market moved, JointModel paths) {
        return PathRows.of(instruments, moved, paths, horizon, settings);
    }

    List<SimulatedPrice> prices() {
        PathRows up = rows(Shifted.spot(market, currency, 1 + SPOT_STEP), model);
        PathRows down = rows(Shifted.spot(market, currency, 1 - SPOT_STEP), model);
        double step = SPOT_STEP * market.spot(currency);
        List<Estimate> rhoHome = rho(market.home());
        List<Estimate> rhoForeign = rho(currency);
        Optional<List<Estimate>> vega = vega();
        Map<Integer, Estimate> theta = theta();
        return IntStream.range(0, instruments.size())
                .mapToObj(number -> new SimulatedPrice(
                        base.mean(number),
                        up.slope(down, 2 * step, number),
                        base.curvature(up, down, step, number),
                        vega.map(slopes -> slopes.get(number)),
                        rhoHome.get(number),
                        rhoForeign.get(number),
                        Optional.ofNullable(theta.get(number))))
                .toList();
    }

    private List<Estimate> rho(Currency of) {
        return slopes(rate -> rows(Shifted.rates(market, of, rate), model), RATE_STEP);
    }

    private List<Estimate> slopes(DoubleFunction<PathRows> moved, double step) {
        PathRows up = moved.apply(step);
        PathRows down = moved.apply(-step);
        return IntStream.range(0, instruments.size())
                .mapToObj(number -> up.slope(down, 2 * step, number))
                .toList();
    }

    private Optional<List<Estimate>> vega() {
        try {
            if (model.raised(currency, VOLATILITY_STEP).isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(slopes(volatility -> rows(market, raised(volatility)), VOLATILITY_STEP));
        } catch (InvalidValue impossible) {
            return Optional.empty(); // a volatility near 0, or one whose variance would fall with time
        }
    }

    private JointModel raised(double volatility) {
        JointModel other = model.raised(currency, volatility).orElseThrow();
        other.check(market);
        return other;
    }

    /** By number, of those instruments that {@link Pricing} has one of; none where the model does not last until then. */
    private Map<Integer, Estimate> theta() {
        Map<Integer, Estimate> theta = new TreeMap<>();
        int[] numbers = IntStream.range(0, instruments.size())
                .filter(number -> Pricing.theta(instruments.get(number), market).isPresent())
                .toArray();
        Market later = NextDay.of(market);
        try {
            model.check(later);
        } catch (InvalidValue ended) {
            return theta;
        }
        if (numbers.length > 0) {
            List<Instrument> some =
                    IntStream.of(numbers).mapToObj(instruments::get).toList();
            PathRows then = PathRows.of(some, later, model, horizon, settings);
            PathRows now = new PathRows(
                    IntStream.of(numbers).mapToObj(base.values()::get).toList(), base.sample());
            double days = NextDay.days(market);
            for (int place = 0; place < numbers.length; place++) {
                theta.put(numbers[place], then.slope(now, days, place));
            }
        }
        return theta;
    }
}
