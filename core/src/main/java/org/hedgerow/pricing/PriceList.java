package org.hedgerow.pricing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.market.Market;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.simulation.Settings;

/**
 * Instruments to be priced in one market.
 *
 * @param model of the paths, whatever its drifts risk-neutral; log-normal ones at the market's volatilities if absent
 * @param instruments none if absent, and then there are hedges
 */
public record PriceList(
        Market market,
        Optional<RateModel> model,
        Optional<List<Instrument>> instruments,
        Optional<List<DealtHedge>> hedges) {
    private static final int ROWS = 5; // as it is, the spot higher and lower, another quote higher and lower
    private static final int WORKING_ROWS = 4;

    public PriceList {
        Checks.present(market, "market");
        Checks.present(model, "model");
        instruments = Checks.present(instruments, "instruments").map(some -> Checks.notEmpty(some, "instruments"));
        hedges = Checks.present(hedges, "hedges").map(some -> Checks.notEmpty(some, "hedges"));
        Checks.that(
                instruments.isPresent() || hedges.isPresent(),
                "instruments",
                "must be given where there are no hedges");
        if (model.isPresent()) {
            check(model.get(), market);
        }
        List<Instrument> single = instruments.orElse(List.of());
        for (int number = 0; number < single.size(); number++) {
            check(single.get(number), market, model, "instruments[" + number + "]");
        }
        List<DealtHedge> dealt = hedges.orElse(List.of());
        for (int number = 0; number < dealt.size(); number++) {
            check(dealt.get(number), market, model, "hedges[" + number + "]");
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
            throw placed(fault, place);
        }
    }

    private static void check(DealtHedge deal, Market market, Optional<RateModel> model, String place) {
        try {
            Checks.that(!deal.currency().equals(market.home()), "currency", "must not be the home currency");
            Instrument whole = new Combination(deal.holdings(market));
            Pricing.price(whole, deal.amount(), market);
            model.ifPresent(paths -> paths.checkSimulates(List.of(whole.currency())));
        } catch (InvalidValue fault) {
            throw placed(fault, place);
        }
    }

    private static InvalidValue placed(InvalidValue fault, String place) {
        boolean known = fault.place().startsWith("market") || fault.place().startsWith("model");
        return known ? fault : fault.within(place);
    }

    /** How many numbers a path keeps, at most, while they are priced. */
    public int rows() {
        return ROWS * asked().size() + WORKING_ROWS;
    }

    /** How to draw so many paths where nobody says: as the models of all currencies have it, plainly otherwise. */
    public SamplingPlan usualPlan(int paths) {
        boolean fits = paths % SamplingPlan.SOBOL.multiple(PathBatch.SIZE) == 0;
        boolean suits = asked().stream().map(Asked::currency).distinct().allMatch(currency -> paths(currency)
                .map(model -> model.usualPlan(List.of(currency)) instanceof SamplingPlan.Sobol)
                .orElse(true));
        return fits && suits ? SamplingPlan.SOBOL : SamplingPlan.PLAIN;
    }

    /** All of them, in their order; those on one currency share their paths. */
    public Prices priced(Settings settings) {
        Iterator<Priced> priced =
                new PriceRun(market, this::paths, asked()).priced(settings).iterator();
        List<Priced> single = instruments.orElse(List.of()).stream()
                .map(instrument -> priced.next())
                .toList();
        List<PricedHedge> dealt = new ArrayList<>();
        for (DealtHedge deal : hedges.orElse(List.of())) {
            Priced whole = priced.next();
            dealt.add(new PricedHedge(
                    deal,
                    whole,
                    deal.holdings(market).stream()
                            .map(leg -> new PricedHedge.Leg(leg.amount(), priced.next()))
                            .toList()));
        }
        return new Prices(single, dealt);
    }

    /** Every instrument, every hedge as a whole, and after it every leg of it. */
    private List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        instruments.orElse(List.of()).forEach(instrument -> asked.add(new Asked(instrument, 0)));
        for (DealtHedge deal : hedges.orElse(List.of())) {
            Combination whole = new Combination(deal.holdings(market));
            asked.add(new Asked(whole, deal.amount()));
            whole.parts().forEach(leg -> asked.add(new Asked(leg.instrument(), deal.amount())));
        }
        return asked;
    }

    private Optional<JointModel> paths(Currency currency) {
        return model.map(JointModel.class::cast).or(() -> Pricing.lognormal(currency, market));
    }
}
