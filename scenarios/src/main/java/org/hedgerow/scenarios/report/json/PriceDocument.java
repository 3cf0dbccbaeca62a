package org.hedgerow.scenarios.report.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.pricing.Greeks;
import org.hedgerow.pricing.Price;
import org.hedgerow.pricing.PriceList;
import org.hedgerow.pricing.Priced;
import org.hedgerow.pricing.SimulatedPrice;
import org.hedgerow.random.Draws;
import org.hedgerow.scenarios.read.RecordTree;
import org.hedgerow.scenarios.report.PlanWords;
import org.hedgerow.simulation.Settings;

/**
 * Prices and Greeks of one unit of each instrument, home currency paid on its spot date. Vega and rho are for 1, which is
 * 100 % a year; theta is for a day.
 *
 * @param format changes when a field is renamed or removed or changes its meaning
 * @param model of the paths as it was given; absent where they are log-normal at the market's volatilities
 */
public record PriceDocument(
        int format,
        String home,
        String valuationDate,
        int paths,
        String sampling,
        long seed,
        int streamVersion,
        Optional<Object> model,
        List<Entry> instruments) {
    private static final int FORMAT = 1;

    public static PriceDocument of(PriceList list, List<Priced> prices, Settings settings) {
        RecordTree tree = new RecordTree();
        List<Entry> entries = new ArrayList<>();
        prices.forEach(priced -> entries.add(Entry.of(priced, tree)));
        return new PriceDocument(
                FORMAT,
                list.market().home().code(),
                list.market().valuationDate().toString(),
                settings.paths(),
                PlanWords.of(settings.plan()),
                settings.seed(),
                Draws.STREAM_VERSION,
                list.model().map(tree::of),
                entries);
    }

    /** One instrument as the file has it; {@code errorsAboveMid} is the simulated value's distance in standard errors. */
    record Entry(
            Object instrument,
            Price price,
            Greeks greeks,
            Optional<SimulatedPrice> simulated,
            Optional<Double> errorsAboveMid) {
        static Entry of(Priced priced, RecordTree tree) {
            return new Entry(
                    tree.of(priced.instrument()),
                    priced.price(),
                    priced.greeks(),
                    priced.simulated(),
                    priced.simulated()
                            .flatMap(some -> some.errorsAbove(priced.price().mid())));
        }
    }

    public byte[] bytes() {
        return JsonBytes.of(this);
    }
}
