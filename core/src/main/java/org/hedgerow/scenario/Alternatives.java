package org.hedgerow.scenario;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.market.Market;
import org.hedgerow.model.RateModel;
import org.hedgerow.money.Currency;

/** Rules for the other models of a scenario. */
final class Alternatives {
    private Alternatives() {}

    /** Refuses names that are not distinct, and models that do not fit the market or the main model's paths. */
    static void check(List<Alternative> alternatives, RateModel main, Market market, Collection<Currency> simulated) {
        Set<String> names = new HashSet<>();
        for (int place = 0; place < alternatives.size(); place++) {
            Alternative other = alternatives.get(place);
            String owner = owner(place);
            Checks.that(
                    names.add(other.name()),
                    owner + ".name",
                    "must differ from the other models' names, but is '" + other.name() + "'");
            within(place, () -> {
                ScenarioChecks.within("model", () -> other.model().checkSimulates(simulated)); // names what is missing
                ScenarioChecks.within("model", () -> other.model().check(market));
            });
            checkPaths(other.model().paths(), main.paths(), owner + ".model");
        }
    }

    private static void checkPaths(OptionalInt own, OptionalInt main, String place) {
        Checks.that(
                own.isEmpty() || own.equals(main),
                place,
                "must consist of as many paths as the scenario's model, " + words(main) + ", but has " + words(own));
    }

    private static String words(OptionalInt paths) {
        return paths.isPresent() ? Integer.toString(paths.getAsInt()) : "any number";
    }

    /** What is wrong with a model is wrong with that alternative; what is wrong with the market is not. */
    static void within(int place, Runnable check) {
        try {
            check.run();
        } catch (InvalidValue fault) {
            throw fault.place().startsWith("market") ? fault : fault.within(owner(place));
        }
    }

    private static String owner(int place) {
        return "alternatives[" + place + "]";
    }
}
