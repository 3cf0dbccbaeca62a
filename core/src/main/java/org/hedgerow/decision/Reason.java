package org.hedgerow.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.risk.Estimate;

/** Says in words, with the numbers that decided it, which strategy to take and what would turn the answer. */
final class Reason {
    private final Appraisal best;
    private final Appraisal unhedged;
    private final Terms terms;

    private Reason(Appraisal best, Appraisal unhedged, Terms terms) {
        this.best = best;
        this.unhedged = unhedged;
        this.terms = terms;
    }

    static Recommendation recommend(Ranking ranking, Terms terms) {
        OptionalInt place = ranking.best();
        if (place.isEmpty()) {
            return new Recommendation(
                    Optional.empty(), List.of(), "No strategy is allowed: each leaves a norm broken, 'none' too.");
        }
        Appraisal best = ranking.appraisals().get(place.getAsInt());
        List<String> alike = ranking.notSeparableFrom(place.getAsInt());
        Reason reason = new Reason(best, ranking.appraisals().get(0), terms);
        return new Recommendation(Optional.of(best.name()), alike, reason.words(alike, ranking.appraisals()));
    }

    private String words(List<String> alike, List<Appraisal> all) {
        List<String> sentences = new ArrayList<>();
        sentences.add(best.name().equals(Strategy.NONE) ? noneIsBest() : bestHedge());
        if (!alike.isEmpty()) {
            sentences.add("On these paths it cannot be told apart from, or does not matter against: "
                    + String.join(", ", alike) + ".");
        }
        List<String> forbidden =
                all.stream().filter(some -> !some.allowed()).map(Reason::broken).toList();
        if (!forbidden.isEmpty()) {
            sentences.add("Not allowed: " + String.join("; ", forbidden) + ".");
        }
        if (best.driftDecides(terms.material())) {
            sentences.add(driftDecides());
        }
        return String.join(" ", sentences);
    }

    private String noneIsBest() {
        return String.format(
                Locale.ROOT,
                "No allowed hedge is worth more than its cost: the risk left alone costs %s a run, and every hedge"
                        + " costs more than it takes off that.",
                amount(unhedged.riskCost().value()));
    }

    private String bestHedge() {
        double removed = unhedged.outcome().unexpectedLoss().value()
                - best.outcome().unexpectedLoss().value();
        return String.format(
                Locale.ROOT,
                "'%s' has the highest net benefit, %s (95 %% interval %s to %s): it takes %s off an unexpected loss of"
                        + " %s (%s %%), which lowers the cost of risk from %s to %s, and is expected to cost %s"
                        + " (frictions %s, drift %s). %s",
                best.name(),
                amount(best.netBenefit().value()),
                number(best.netBenefit().interval().low()),
                number(best.netBenefit().interval().high()),
                number(removed),
                amount(unhedged.outcome().unexpectedLoss().value()),
                percent(terms.charge().level()),
                number(unhedged.riskCost().value()),
                number(best.riskCost().value()),
                number(best.expectedCost().value()),
                number(best.frictions().value()),
                number(best.driftCost().value()),
                turningPoint());
    }

    private String turningPoint() {
        return switch (best.priceOfRisk().kind()) {
            case NEVER -> "It takes no unexpected loss away.";
            case AT_ANY_PRICE -> "It pays at any price of risk, since it is expected to cost nothing.";
            case ABOVE ->
                "It pays where risk costs more than "
                        + percent(threshold()) + " % a year"
                        + terms.charge()
                                .pricePerYear()
                                .map(k -> "; here it costs " + percent(k) + " %.")
                                .orElse(".");
        };
    }

    private double threshold() {
        return best.priceOfRisk().threshold().map(Estimate::value).orElse(0.0);
    }

    private String driftDecides() {
        return "The drift, not the risk, decides: under the forward drift its net benefit is "
                + amount(best.netBenefitAtForwardDrift().value()) + ".";
    }

    private static String broken(Appraisal appraisal) {
        List<String> norms = appraisal.broken().stream()
                .map(norm -> norm.label() + " " + percent(norm.value()) + " % over " + percent(norm.limit()) + " %")
                .toList();
        return "'" + appraisal.name() + "' (" + String.join(", ", norms) + ")";
    }

    private String amount(double value) {
        return number(value) + " " + terms.unit();
    }

    private String number(double value) {
        String text = String.format(Locale.ROOT, "%,." + decimals() + "f", value);
        return text.matches("-[0.]+") ? text.substring(1) : text;
    }

    /** Enough to show one basis point of the exposure with three digits. */
    private int decimals() {
        double basisPoint = Math.max(1e-4 * terms.grossExposure(), 1e-8);
        return (int) Math.max(0, Math.min(9, 2 - Math.floor(StrictMath.log10(basisPoint))));
    }

    private static String percent(double share) {
        String text = String.format(Locale.ROOT, "%.2f", 100 * share);
        return text.replaceAll("\\.?0+$", "");
    }
}
