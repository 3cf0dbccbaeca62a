package org.hedgerow.scenarios.report.wording;

import java.util.Optional;
import org.hedgerow.limit.norm.NormSource;
import org.hedgerow.limit.norm.Norms;
import org.hedgerow.limit.norm.OptionCount;
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
