package org.hedgerow.scenarios.command.price;

import java.util.List;
import java.util.Optional;
import org.hedgerow.pricing.Greeks;
import org.hedgerow.pricing.Price;
import org.hedgerow.pricing.PriceList;
import org.hedgerow.pricing.Priced;
import org.hedgerow.pricing.PricedHedge;
import org.hedgerow.pricing.Prices;
import org.hedgerow.pricing.SimulatedPrice;
import org.hedgerow.random.Draws;
import org.hedgerow.scenarios.read.RecordTree;
import org.hedgerow.scenarios.report.json.JsonBytes;
import org.hedgerow.scenarios.report.wording.PlanWords;
import org.hedgerow.simulation.Settings;

/**
 * Prices and Greeks of one unit of each instrument, home currency paid on its spot date. Vega and rho are for 1, which is
 * 100 % a year; theta is for a day.
 *
 * @param format changes when a field is renamed or removed or changes its meaning
 * @param model of the paths as it was given; absent where they are log-normal at the market's volatilities
 */
record PriceDocument(
        int format,
        String home,
        String valuationDate,
        int paths,
        String sampling,
        long seed,
        int streamVersion,
        Optional<Object> model,
        List<Entry> instruments,
        List<Hedge> hedges) {
    private static final int FORMAT = 1;

    static PriceDocument of(PriceList list, Prices prices, Settings settings) {
        RecordTree tree = new RecordTree();
        return new PriceDocument(
                FORMAT,
                list.market().home().code(),
                list.market().valuationDate().toString(),
                settings.paths(),
                PlanWords.of(settings.plan()),
                settings.seed(),
                Draws.STREAM_VERSION,
                list.model().map(tree::of),
                prices.instruments().stream()
                        .map(priced -> Entry.of(priced, tree))
                        .toList(),
                prices.hedges().stream().map(hedge -> Hedge.of(hedge, tree)).toList());
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
                    priced.errorsAboveMid());
        }
    }

    /** A hedge as the file has it, for one unit of its payment; the offer is the premium that is paid. */
    record Hedge(
            Object hedge,
            Price price,
            Greeks greeks,
            Optional<SimulatedPrice> simulated,
            Optional<Double> errorsAboveMid,
            List<Leg> legs) {
        static Hedge of(PricedHedge priced, RecordTree tree) {
            Priced whole = priced.whole();
            return new Hedge(
                    tree.of(priced.deal()),
                    whole.price(),
                    whole.greeks(),
                    whole.simulated(),
                    whole.errorsAboveMid(),
                    priced.legs().stream()
                            .map(leg -> new Leg(leg.ratio(), Entry.of(leg.priced(), tree)))
                            .toList());
        }
    }

    /** So many units for one of the payment, negative where sold; prices and slopes are those of one unit. */
    record Leg(double ratio, Entry unit) {}

    byte[] bytes() {
        return JsonBytes.of(this);
    }
}
