package org.hedgerow.scenarios.export.table;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of tables that are file names and names of sheets alike: up to 31 letters, digits and hyphens, each once. */
final class TableNames {
    private static final int LONGEST = 31; // of a sheet's name
    private static final String STRATEGIES = "/strategies";
    private static final String OTHER_MODELS = "/alternatives/strategies/";

    private static final Map<String, String> SHORT = Map.ofEntries(
            entry("/strategies/components", "components"),
            entry("/strategies/norms", "norms-after"),
            entry("/strategies/outcome/valueAtRisk", "value-at-risk"),
            entry("/strategies/outcome/expectedShortfall", "expected-shortfall"),
            entry("/strategies/limitsBroken", "limits-broken"),
            entry("/strategies/limits/today", "limits-today"),
            entry("/strategies/limits/onPaths", "limits-on-paths"),
            entry("/strategies/limits/onPaths/dates", "limits-by-date"),
            entry("/strategies/limits/overAppetite", "limits-over-appetite"),
            entry("/outlook/strategies", "outlook"),
            entry("/outlook/strategies/quantiles", "quantiles"),
            entry("/outlook/strategies/dates", "outlook-by-date"),
            entry("/alternatives", "other-models"),
            entry("/alternatives/strategies", "other-models-strategies"),
            entry("/alternatives/recommendation/notSeparable", "other-models-not-separable"),
            entry("/scenario/assumptions", "assumptions"),
            entry("/recommendation/notSeparable", "not-separable"),
            entry("/recommendation/byOtherModels", "recommended-by-model"),
            entry("/frontier/points", "frontier"),
            entry("/frontier/points/holdings", "frontier-holdings"),
            entry("/breakEvens/breakEvens", "break-evens"),
            entry("/capitalRatio/strategies", "capital-ratio"),
            entry("/capitalRatio/strategies/dates", "capital-ratio-by-date"),
            entry("/capitalRatio/naturalHedges", "natural-hedges"),
            entry("/realised/rates/models", "realised-rates-by-model"),
            entry("/realised/unhedgedOutcome/models", "realised-outcome-by-model"),
            entry("/sensitivities/bumps", "bumps"),
            entry("/sensitivities/bumps/strategies", "sensitivities"),
            entry("/stress/reverse/strategies/alone", "reverse-alone"),
            entry("/stress/reverse/strategies/together/moves", "reverse-together"),
            entry("/stress/shocks", "shocks"),
            entry("/stress/shocks/strategies", "stress"));

    private final Set<String> taken = new HashSet<>();

    /** Of a table at a place in the result, as {@code /strategies/norms}. */
    String of(String path) {
        String name = name(path);
        String cut = name.substring(0, Math.min(name.length(), LONGEST));
        for (int number = 2; !taken.add(cut); number++) {
            String suffix = "-" + number;
            cut = name.substring(0, Math.min(name.length(), LONGEST - suffix.length())) + suffix;
        }
        return cut;
    }

    private static String name(String path) {
        if (path.startsWith(OTHER_MODELS)) {
            return "other-models-" + name(STRATEGIES + "/" + path.substring(OTHER_MODELS.length()));
        }
        return SHORT.getOrDefault(path, hyphened(path));
    }

    private static String hyphened(String path) {
        return path.replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
