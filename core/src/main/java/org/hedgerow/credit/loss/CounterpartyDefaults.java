package org.hedgerow.credit.loss;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.credit.Counterparty;
import org.hedgerow.credit.WrongWay;
import org.hedgerow.credit.adjustment.RateOn;
import org.hedgerow.credit.adjustment.RatesOnDates;
import org.hedgerow.credit.exposure.Relation;
import org.hedgerow.market.Market;
import org.hedgerow.model.RateModel;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.LayeredModel;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.PathModel;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.hedgerow.trade.Trade;

/**
 * A model and, on top of it, counterparties that default. Each has one uniform number a path, which it defaults by when the
 * probabilities of its intervals have added up to it: an interval ends on a date and has the probability that the rate's
 * score on that date says, so that losses are on average what the credit valuation adjustment on the same paths is. Where a
 * path's probabilities add up to more than one, they begin anew with who came in the place of the defaulted.
 */
public final class CounterpartyDefaults implements LayeredModel {
    /** Rates are ranked among those of so many paths of their own, unless the model consists of another number. */
    private static final int RANKED_PATHS = 1 << 16;

    private static final long SEED_OF_RANKED = 0x5eed0fa11L;

    private final PathModel model;
    private final List<Counterparty> parties;
    private final SortedSet<LocalDate> dates;
    private final Map<RateOn, RateRanks> ranks;

    private CounterpartyDefaults(
            PathModel model, List<Counterparty> parties, SortedSet<LocalDate> dates, Map<RateOn, RateRanks> ranks) {
        this.model = model;
        this.parties = List.copyOf(parties);
        this.dates = dates;
        this.ranks = ranks;
    }

    /** What a strategy loses with a counterparty beyond the position's own contracts with it. */
    public static Trade loss(
            Counterparty counterparty, Relation with, Optional<Relation> held, SortedSet<LocalDate> dates) {
        return new DefaultLoss(
                counterparty, with.sets(), held.map(Relation::sets).orElse(List.of()), dates);
    }

    /** Whether a trade is such a loss. */
    public static boolean isLoss(Trade trade) {
        return trade instanceof DefaultLoss;
    }

    /**
     * On top of a model, with the counterparties that trades lose by; the model itself where there are none.
     *
     * @param rates the law of its rates, sampled plainly
     */
    public static PathModel of(PathModel model, RateModel rates, List<Trade> trades, Market market, LocalDate horizon) {
        Map<String, Counterparty> parties = new LinkedHashMap<>();
        SortedSet<LocalDate> dates = new TreeSet<>();
        for (Trade trade : trades) {
            if (trade instanceof DefaultLoss loss) {
                parties.put(loss.counterparty().name(), loss.counterparty());
                dates.addAll(loss.dates());
            }
        }
        List<Counterparty> all = List.copyOf(parties.values());
        return all.isEmpty()
                ? model
                : new CounterpartyDefaults(model, all, dates, ranks(rates, all, dates, market, horizon));
    }

    private static Map<RateOn, RateRanks> ranks(
            RateModel rates, List<Counterparty> parties, SortedSet<LocalDate> dates, Market market, LocalDate horizon) {
        Set<Currency> currencies = new TreeSet<>();
        parties.forEach(party -> party.goesWithRate().map(WrongWay::currency).ifPresent(currencies::add));
        Map<RateOn, RateRanks> ranks = new HashMap<>();
        if (!currencies.isEmpty()) {
            RatesOnDates watched = new RatesOnDates(currencies, dates);
            Settings settings = new Settings(rates.paths().orElse(RANKED_PATHS), SEED_OF_RANKED, 1);
            Outcomes outcomes =
                    Simulation.of(market, horizon, rates, List.of(watched)).run(settings, Progress.SILENT);
            watched.columns()
                    .forEach((on, column) -> ranks.put(
                            on,
                            new RateRanks(outcomes.values(column), rates.paths().isPresent())));
        }
        return ranks;
    }

    @Override
    public PathModel model() {
        return model;
    }

    @Override
    public boolean supplies(Observable what) {
        return what instanceof Defaulted || model.supplies(what);
    }

    /** For each counterparty its probabilities so far, and two that all overwrite. */
    @Override
    public int scratchRows(Set<Observable> read) {
        return model.scratchRows(read) + parties.size() + 2;
    }

    @Override
    public PathKernel bind(PathLayout layout, Market market) {
        return new CounterpartyDefaultsKernel(this, model.bind(layout, market), layout, market);
    }

    List<Counterparty> parties() {
        return parties;
    }

    SortedSet<LocalDate> dates() {
        return dates;
    }

    RateRanks ranks(Currency currency, LocalDate date) {
        return ranks.get(new RateOn(currency, date));
    }
}
