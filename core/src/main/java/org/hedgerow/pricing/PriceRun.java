package org.hedgerow.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.market.Market;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.money.Currency;
import org.hedgerow.simulation.Settings;

/** Prices all that is asked for: off the market, and on paths that all of one currency share. */
final class PriceRun {
    private final Market market;
    private final Function<Currency, Optional<JointModel>> models;
    private final List<Asked> asked;

    PriceRun(Market market, Function<Currency, Optional<JointModel>> models, List<Asked> asked) {
        this.market = market;
        this.models = models;
        this.asked = asked;
    }

    List<Priced> priced(Settings settings) {
        SimulatedPrice[] simulated = new SimulatedPrice[asked.size()];
        SortedSet<Currency> currencies = new TreeSet<>();
        asked.forEach(one -> currencies.add(one.currency()));
        for (Currency currency : currencies) {
            models.apply(currency).ifPresent(paths -> simulate(currency, paths, settings, simulated));
        }
        List<Priced> priced = new ArrayList<>();
        for (Asked one : asked) {
            priced.add(new Priced(
                    one.instrument(),
                    Pricing.price(one.instrument(), one.amount(), market),
                    Pricing.greeks(one.instrument(), market),
                    Optional.ofNullable(simulated[priced.size()])));
        }
        return priced;
    }

    private void simulate(Currency currency, JointModel paths, Settings settings, SimulatedPrice[] simulated) {
        int[] numbers = IntStream.range(0, simulated.length)
                .filter(number -> asked.get(number).currency().equals(currency))
                .toArray();
        List<Instrument> some = IntStream.of(numbers)
                .mapToObj(number -> asked.get(number).instrument())
                .toList();
        List<SimulatedPrice> prices = new PathPricing(currency, some, market, paths, settings).prices();
        for (int place = 0; place < numbers.length; place++) {
            simulated[numbers[place]] = prices.get(place);
        }
    }
}
