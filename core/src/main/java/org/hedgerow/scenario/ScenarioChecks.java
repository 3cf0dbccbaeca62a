package org.hedgerow.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.hedge.Dealing;
import org.hedgerow.hedge.Fund;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.limit.capital.RiskWeightedAssets;
import org.hedgerow.limit.norm.Norms;
import org.hedgerow.market.Market;
import org.hedgerow.model.RateModel;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.position.volume.UncertainFlow;

/** The rules between the parts of a scenario; a fault names its place from the top. */
final class ScenarioChecks {
    /** Beyond it a discount factor or a variance is a slip of the pen. */
    private static final int LONGEST_YEARS = 100;

    private static final int MOST_HEDGES = 1_000;
    private static final int MOST_ALTERNATIVES = 100;
    private static final int MOST_CURRENCIES = 250;

    private ScenarioChecks() {}

    static void checkHorizon(LocalDate horizon, Market market) {
        Checks.that(
                horizon.isAfter(market.valuationDate()),
                "horizon",
                "must come after the valuation date " + market.valuationDate() + ", but is " + horizon);
        LocalDate last = market.valuationDate().plusYears(LONGEST_YEARS);
        Checks.that(!horizon.isAfter(last), "horizon", "must not come after " + last + ", but is " + horizon);
        Checks.that(market.calendar().isBusinessDay(horizon), "horizon", "must be a business day, but is " + horizon);
    }

    /** Beyond it reading would take minutes, and a run the memory of any machine. */
    static void checkSizes(List<Strategy> hedges, List<Alternative> alternatives, Market market) {
        checkSize(hedges.size(), MOST_HEDGES, "hedges");
        checkSize(alternatives.size(), MOST_ALTERNATIVES, "alternatives");
        checkSize(market.currencies().size(), MOST_CURRENCIES, "market.currencies");
    }

    private static void checkSize(int size, int most, String place) {
        Checks.that(size <= most, place, "must not be more than " + most + ", but are " + size);
    }

    static void checkNames(List<Strategy> hedges) {
        Set<String> names = new HashSet<>(Set.of(Strategy.NONE));
        for (int hedge = 0; hedge < hedges.size(); hedge++) {
            String name = hedges.get(hedge).name();
            Checks.that(
                    names.add(name),
                    "hedges[" + hedge + "].name",
                    "must differ from the other strategies' names, 'none' among them, but is " + name);
        }
    }

    /** Assets go with capital, and their ratio with what is known of the position on the way. */
    static void checkCapital(
            RiskWeightedAssets assets, Optional<Norms> norms, Position position, Market market, LocalDate horizon) {
        String place = "riskWeightedAssets";
        Checks.that(norms.isPresent(), place, "must not be given without norms, which state the capital");
        SortedSet<Currency> held = new TreeSet<>(position.netExposure(market).keySet());
        within(place, () -> assets.check(held));
        LocalDate first = assets.dates(market, held, horizon).first();
        for (Line line : position.allLines()) {
            if (line instanceof UncertainFlow flow) {
                LocalDate known = flow.known(market, horizon);
                Checks.that(
                        !known.isAfter(first),
                        place + ".every",
                        "must leave out dates before " + known + ", when an uncertain volume is known, but has "
                                + first);
            }
        }
    }

    /** Each of another hedge that there is. */
    static void checkDealings(List<Dealing> dealings, List<Strategy> hedges) {
        Set<String> named = new HashSet<>();
        for (int place = 0; place < dealings.size(); place++) {
            String name = dealings.get(place).strategy();
            String owner = "dealings[" + place + "].strategy";
            Checks.that(
                    hedges.stream().anyMatch(hedge -> hedge.name().equals(name)),
                    owner,
                    "must be the name of a hedge, but is '" + name + "'");
            Checks.that(named.add(name), owner, "must differ from the other dealings', but is '" + name + "'");
        }
    }

    /** What each hedge deals against the position; its fund has to go with the charge. */
    static List<Plan> plans(List<Strategy> hedges, Position position, Market market, LocalDate horizon, Charge charge) {
        List<Plan> plans = new ArrayList<>();
        for (int hedge = 0; hedge < hedges.size(); hedge++) {
            Strategy strategy = hedges.get(hedge);
            within("hedges[" + hedge + "]", () -> {
                plans.add(strategy.plan(position, market, horizon));
                strategy.fund().ifPresent(fund -> checkPrice(fund, charge));
            });
        }
        return plans;
    }

    private static void checkPrice(Fund fund, Charge charge) {
        Checks.that(
                charge.onProfile().isEmpty(),
                "amount",
                "must not be kept for losses where capital is charged on a profile, which a fund has none of");
        Checks.that(
                fund.k().isPresent() || charge.pricePerYear().isPresent(),
                "k",
                "must be given where the charge has no price a year for what is lost beyond the fund");
    }

    /** The model against the market, and how it is to be sampled. */
    static void checkModel(RateModel model, Market market, Optional<Sampling> sampling) {
        within("model", () -> model.check(market));
        checkPaths(model, sampling);
        sampling.flatMap(Sampling::devaluations).ifPresent(often -> within("sampling", () -> often.check(model)));
    }

    private static void checkPaths(RateModel model, Optional<Sampling> sampling) {
        model.paths().ifPresent(own -> sampling.flatMap(Sampling::paths)
                .ifPresent(asked -> checkPaths(own, asked, "sampling.paths")));
    }

    /** Refuses what has no error, or is not what the model consists of. */
    static void checkPaths(RateModel model, int asked) {
        Checks.that(asked > 1, "paths", "must be 2 or more, since of one path no error can be told, but is " + asked);
        model.paths().ifPresent(own -> checkPaths(own, asked, "paths"));
    }

    static void checkPaths(int own, int asked, String place) {
        Checks.that(asked == own, place, "must be " + own + ", the paths that the model consists of, but is " + asked);
    }

    /** A fault whose place is already known from the top keeps it. */
    static void within(String owner, Runnable check) {
        try {
            check.run();
        } catch (InvalidValue fault) {
            boolean known = fault.place().startsWith("market") || fault.place().startsWith("model");
            throw known ? fault : fault.within(owner);
        }
    }
}
