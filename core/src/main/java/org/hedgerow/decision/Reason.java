package org.hedgerow.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.appraisal.Verdict;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.decision.charge.FundCharge;
import org.hedgerow.hedge.Fund;
import org.hedgerow.hedge.Strategy;

/** Says in words, with the numbers that decided it, which strategy to take and what would turn the answer. */
final class Reason {
    private final Appraisal best;
    private final List<Appraisal> all;
    private final Terms terms;
    private final Words words;

    private Reason(Appraisal best, List<Appraisal> all, Terms terms) {
        this.best = best;
        this.all = all;
        this.terms = terms;
        this.words = new Words(terms.grossExposure(), terms.unit());
    }

    static Recommendation recommend(Ranking ranking, Terms terms) {
        OptionalInt place = ranking.best();
        if (place.isEmpty()) {
            String reason = "Nothing that was compared may be recommended. " + onlyWhatIf(ranking.appraisals())
                    + forbidden(ranking.appraisals(), new Words(terms.grossExposure(), terms.unit()));
            return new Recommendation(Optional.empty(), List.of(), reason, Optional.empty());
        }
        Appraisal best = ranking.appraisals().get(place.getAsInt());
        List<String> alike = ranking.notSeparableFrom(place.getAsInt());
        Reason reason = new Reason(best, ranking.appraisals(), terms);
        Optional<String> drift = Optional.of(reason.drift()).filter(words -> !words.isEmpty());
        return new Recommendation(Optional.of(best.name()), alike, reason.text(alike), drift);
    }

    private String text(List<String> alike) {
        List<String> sentences = new ArrayList<>();
        sentences.add(best.name().equals(Strategy.NONE) ? noneIsBest() : bestHedge());
        if (!alike.isEmpty()) {
            sentences.add("As good, within the error of the simulation or within " + words.amount(terms.material())
                    + ": " + Words.names(alike) + ".");
        }
        sentences.add(forbidden(all, words));
        sentences.add(drift());
        sentences.removeIf(String::isEmpty);
        return String.join(" ", sentences);
    }

    private String noneIsBest() {
        String start =
                "Leave the position as it is: no hedge that may be recommended shows a net benefit. The risk left"
                        + " costs " + words.amount(best.riskCost().value()) + " over the horizon.";
        return start
                + verdicts(Verdict.INEXPEDIENT, " Costing more than they take off that: ")
                + verdicts(Verdict.EQUAL, " Making no difference: ")
                + verdicts(Verdict.UNDECIDED, " Undecided at this number of paths: ");
    }

    private String verdicts(Verdict verdict, String start) {
        List<String> names = names(hedge -> hedge.stands() && hedge.verdict() == verdict);
        return names.isEmpty() ? "" : start + Words.names(names) + ".";
    }

    private String bestHedge() {
        String start = best.verdict() == Verdict.UNDECIDED ? "Undecided at this number of paths: " : "";
        double before = all.get(0).outcome().unexpectedLoss().value();
        double removed = before - best.outcome().unexpectedLoss().value();
        return start + "'" + best.name() + "' has the highest net benefit, "
                + words.amount(best.netBenefit().value())
                + " (95 % interval of the simulation, for all hedges " + (terms.looks() > 1 ? "and looks " : "")
                + "together: "
                + words.number(best.netBenefit().interval().low()) + " to "
                + words.number(best.netBenefit().interval().high()) + "). It takes " + words.number(removed)
                + " off an unexpected loss of " + words.amount(before) + " at "
                + Words.percent(terms.charge().level())
                + (terms.profile().isPresent() ? " by the horizon" : "")
                + ", lowers the cost of risk" + charged() + " from "
                + words.number(all.get(0).riskCost().value()) + " to "
                + words.number(best.riskCost().value()) + ", and is expected to cost "
                + words.number(best.expectedCost().value()) + " (frictions "
                + words.number(best.frictions().value()) + ", drift "
                + words.number(best.driftCost().value()) + "). "
                + best.fund().map(this::fund).orElseGet(this::turningPoint);
    }

    /** What is charged, where that is not the loss by the horizon. */
    private String charged() {
        return terms.profile().isPresent() ? ", charged date by date on the unexpected loss by then," : "";
    }

    private String fund(Fund fund) {
        return "Losses are borne by a fund of " + words.amount(fund.amount()) + " that costs "
                + Words.percent(fund.spread()) + " a year, beyond it by capital at "
                + Words.percent(FundCharge.price(fund, terms.charge())) + ".";
    }

    private String turningPoint() {
        return switch (best.priceOfRisk().kind()) {
            case NEVER ->
                terms.profile().isPresent()
                        ? "It takes nothing off what is charged date by date."
                        : "It takes no unexpected loss away.";
            case AT_ANY_PRICE -> "It pays at any price of risk, since it is expected to cost nothing.";
            case ABOVE ->
                "Charged on the unexpected loss"
                        + (terms.profile().isPresent() ? " by each date until the horizon" : "")
                        + ", risk must cost more than "
                        + best.priceOfRisk().threshold().map(Words::percent).orElse("")
                        + " a year for it to pay"
                        + (terms.charge() instanceof Capital capital
                                ? "; here it costs " + Words.percent(capital.k()) + "."
                                : ".");
        };
    }

    private static String onlyWhatIf(List<Appraisal> all) {
        List<String> names = all.stream()
                .filter(some -> some.whatIf() && some.allowed())
                .map(Appraisal::name)
                .toList();
        return names.isEmpty() ? "" : "Allowed, but only a what-if: " + Words.names(names) + ". ";
    }

    private static String forbidden(List<Appraisal> all, Words words) {
        List<String> broken = all.stream()
                .filter(some -> !some.allowed())
                .map(some -> "'" + some.name() + "' (" + faults(some, words) + ")")
                .toList();
        return broken.isEmpty() ? "" : "Not allowed: " + String.join("; ", broken) + ".";
    }

    private static String faults(Appraisal some, Words words) {
        return Stream.of(words.broken(some.broken()), Words.likely(some.overAppetite()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Told of the recommended hedge; where none is recommended, of every hedge that the drift speaks against. */
    private String drift() {
        boolean none = best.name().equals(Strategy.NONE);
        Predicate<Appraisal> told = none ? Appraisal::stands : best::equals;
        List<String> turned = all.stream()
                .filter(told.and(some -> some.driftTurns(terms.material())))
                .map(some -> words.number(some.netBenefitAtForwardDrift().value()) + " for '" + some.name()
                        + "' in place of " + words.number(some.netBenefit().value()))
                .toList();
        if (!turned.isEmpty()) {
            return "The drift, not the risk, decides: under the forward drift the net benefit is "
                    + String.join("; ", turned) + ".";
        }
        if (none || best.verdict() == Verdict.UNDECIDED || !best.earns(terms.material())) {
            return "";
        }
        String cause = best.netBenefitAtForwardDrift().equals(best.netBenefit())
                ? "What the paths hold against the market's prices, not the risk, decides"
                : "The drift, not the risk, decides";
        return cause + ": the hedge is expected to earn "
                + words.amount(-best.expectedCost().value()) + ".";
    }

    private List<String> names(Predicate<Appraisal> which) {
        return all.stream()
                .filter(some -> !some.name().equals(Strategy.NONE))
                .filter(which)
                .map(Appraisal::name)
                .toList();
    }
}
