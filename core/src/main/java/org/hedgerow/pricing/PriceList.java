package org.hedgerow.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.market.Market;
import org.hedgerow.model.JointModel;
import org.hedgerow.model.RateModel;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.simulation.Settings;

/**
 * Instruments to be priced in one market.
 *
 * @param model of the paths, whatever its drifts risk-neutral; log-normal ones at the market's volatilities if absent
 */
public record PriceList(Market market, Optional<RateModel> model, List<Instrument> instruments) {
    private static final int ROWS = 5; // as it is, the spot higher and lower, another quote higher and lower
    private static final int WORKING_ROWS = 4;

    public PriceList {
        Checks.present(market, "market");
        Checks.present(model, "model");
        instruments = Checks.notEmpty(instruments, "instruments");
        if (model.isPresent()) {
            check(model.get(), market);
        }
        for (int number = 0; number < instruments.size(); number++) {
            check(instruments.get(number), market, model, "instruments[" + number + "]");
        }
    }

    private static void check(RateModel model, Market market) {
        Checks.that(
                model instanceof JointModel, "model", "must be a joint model, whose paths can be made risk-neutral");
        try {
            model.check(market);
        } catch (InvalidValue fault) {
            throw fault.within("model");
        }
    }

    private static void check(Instrument instrument, Market market, Optional<RateModel> model, String place) {
        try {
            Checks.that(!instrument.currency().equals(market.home()), "currency", "must not be the home currency");
            Checks.that(
                    instrument.end().isAfter(market.spotDate(instrument.currency())),
                    "end",
                    "must come after the spot date " + market.spotDate(instrument.currency()) + ", but is "
                            + instrument.end());
            Pricing.price(instrument, market);
            model.ifPresent(paths -> paths.checkSimulates(List.of(instrument.currency())));
        } catch (InvalidValue fault) {
            boolean known = fault.place().startsWith("market") || fault.place().startsWith("model");
            throw known ? fault : fault.within(place);
        }
    }

    /** How many numbers a path keeps, at most, while so many instruments are priced. */
    public static int rows(int instruments) {
        return ROWS * instruments + WORKING_ROWS;
    }

    /** How to draw so many paths where nobody says: as the models of all currencies have it, plainly otherwise. */
    public SamplingPlan usualPlan(int paths) {
        boolean fits = paths % SamplingPlan.SOBOL.multiple(PathBatch.SIZE) == 0;
        boolean suits = currencies().stream().allMatch(currency -> paths(currency)
                .map(model -> model.usualPlan(List.of(currency)) instanceof SamplingPlan.Sobol)
                .orElse(true));
        return fits && suits ? SamplingPlan.SOBOL : SamplingPlan.PLAIN;
    }

    private SortedSet<Currency> currencies() {
        SortedSet<Currency> currencies = new TreeSet<>();
        instruments.forEach(instrument -> currencies.add(instrument.currency()));
        return currencies;
    }

    /** All of them, in their order; those on one currency share their paths. */
    public List<Priced> priced(Settings settings) {
        SimulatedPrice[] simulated = new SimulatedPrice[instruments.size()];
        for (Currency currency : currencies()) {
            paths(currency).ifPresent(paths -> simulate(currency, paths, settings, simulated));
        }
        List<Priced> priced = new ArrayList<>();
        for (Instrument instrument : instruments) {
            priced.add(new Priced(
                    instrument,
                    Pricing.price(instrument, market),
                    Pricing.greeks(instrument, market),
                    Optional.ofNullable(simulated[priced.size()])));
        }
        return priced;
    }

    private void simulate(Currency currency, JointModel paths, Settings settings, SimulatedPrice[] simulated) {
        int[] numbers = IntStream.range(0, simulated.length)
                .filter(number -> instruments.get(number).currency().equals(currency))
                .toArray();
        List<Instrument> some =
                Arrays.stream(numbers).mapToObj(instruments::get).toList();
        List<SimulatedPrice> prices = new PathPricing(currency, some, market, paths, settings).prices();
        for (int place = 0; place < numbers.length; place++) {
            simulated[numbers[place]] = prices.get(place);
        }
    }

    private Optional<JointModel> paths(Currency currency) {
        return model.map(JointModel.class::cast).or(() -> Pricing.lognormal(currency, market));
    }
}
