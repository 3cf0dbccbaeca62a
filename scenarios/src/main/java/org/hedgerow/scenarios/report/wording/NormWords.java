package org.hedgerow.scenarios.report.wording;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hedgerow.hedge.Plan;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.limit.PositionWith;
import org.hedgerow.limit.Rule;
import org.hedgerow.limit.norm.NormSource;
import org.hedgerow.limit.norm.Norms;
import org.hedgerow.limit.norm.OptionCount;
import org.hedgerow.position.Tags;
import org.hedgerow.scenario.Scenario;

/** Where norms come from, in a sentence. */
public final class NormWords {
    private NormWords() {}

    /** Sentences, each with a blank before it; empty where the scenario tells no source of its norms. */
    public static String of(Scenario scenario) {
        return source(scenario).map(words -> " " + words + ".").orElse("") + options(scenario);
    }

    /** {@code Norms: ua-nbu-2018-07-01, National Bank of Ukraine ...; source: ...}. */
    public static Optional<String> source(Scenario scenario) {
        return scenario.norms()
                .flatMap(Norms::source)
                .map(source -> "Norms: " + Printable.line(source.profile() + ", " + source.title()) + days(source)
                        + "; source: " + Printable.line(source.source()));
    }

    /**
     * Norms that leave structural positions out.
     *
     * @param amount of these positions, each currency netted, added by absolute value; home currency
     */
    public record LeftOut(List<String> ids, double amount) {}

    /** Absent where there is no such norm or no structural position. */
    public static Optional<LeftOut> structural(Scenario scenario) {
        OpenPosition open = PositionWith.of(scenario.position(), new Plan(List.of()), Tags.NONE, scenario.market());
        List<Rule> without =
                scenario
                        .norms()
                        .map(norms -> norms.rules(new TreeSet<>(open.net().keySet())))
                        .orElse(List.of())
                        .stream()
                        .filter(rule -> rule.scope().structural().equals(Optional.of(false)))
                        .toList();
        List<String> ids =
                without.stream().map(Rule::id).distinct().map(Printable::line).toList();
        double amount = without.stream()
                .mapToDouble(rule -> open.structural(rule.scope()))
                .max()
                .orElse(0);
        return amount == 0 ? Optional.empty() : Optional.of(new LeftOut(ids, amount));
    }

    private static String days(NormSource source) {
        return source.from().map(first -> ", from " + first).orElse("")
                + source.until().map(last -> ", to " + last).orElse("");
    }

    private static String options(Scenario scenario) {
        return scenario.norms().flatMap(Norms::options).orElse(OptionCount.SPOT_DELTA) == OptionCount.NOTIONAL
                ? " Options count with their full amount."
                : "";
    }
}
