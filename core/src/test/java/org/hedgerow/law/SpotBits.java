package org.hedgerow.law;

import static org.hedgerow.scenario.Bank.EUR;
import static org.hedgerow.scenario.Bank.TODAY;
import static org.hedgerow.scenario.Bank.USD;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hedgerow.market.Market;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.joint.PathSample;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.simulation.Settings;

/**
 * What a model made of its rates.
 *
 * @param bits a number that changes with any bit of any rate of any path
 * @param bytes that its kernel allocated on blocks after the first, if it was one thread that ran them
 */
record SpotBits(int bits, long bytes) {
    private static final int DAYS = 60;
    private static final List<LocalDate> DATES =
            TODAY.plusDays(1).datesUntil(TODAY.plusDays(DAYS + 1)).toList();

    /** How often a model steps. */
    static final int STEPS = DAYS;

    /** Of all models, by one thread. */
    static final Map<String, SpotBits> OF_MODELS = ofModels(false, 1);

    static Map<String, SpotBits> ofModels(boolean unused, int threads) {
        Map<String, SpotBits> bits = new LinkedHashMap<>();
        for (Specimen<RateModel> model : Models.all(unused)) {
            bits.put(model.name(), of(model.thing(), World.VIEWS.market(unused), threads));
        }
        return bits;
    }

    private static SpotBits of(RateModel model, Market market, int threads) {
        Spot[] rates = {new Spot(EUR), new Spot(USD)};
        Meter meter = new Meter();
        Settings settings = new Settings(model.paths().orElse(World.SETTINGS.paths()), 1, threads);
        PathSample sample = PathSample.of(market, meter.on(Scene.MODEL, model), DATES, settings, rates);
        int bits = 1;
        for (LocalDate date : DATES) {
            for (Spot rate : rates) {
                bits = 31 * bits + Arrays.hashCode(sample.values(rate, date));
            }
        }
        return new SpotBits(bits, meter.bytes().get(Scene.MODEL));
    }
}
