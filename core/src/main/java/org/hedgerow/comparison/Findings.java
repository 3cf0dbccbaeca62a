package org.hedgerow.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hedgerow.comparison.Contrast.Shown;
import org.hedgerow.decision.Words;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.appraisal.Verdict;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.risk.Estimate;

/** Says in words, with the numbers and their errors, what some models hide that another shows. */
final class Findings {
    /** Standard errors beyond which a loss is no accident of the paths. */
    private static final double SURE = 1.96;

    private final List<ModelAnswer> models;
    private final Terms terms;
    private final Means means;
    private final Words words;

    Findings(List<ModelAnswer> models, Terms terms, Means means) {
        this.models = models;
        this.terms = terms;
        this.means = means;
        this.words = new Words(terms.grossExposure(), terms.unit());
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        loss().ifPresent(sentences::add);
        mean().ifPresent(sentences::add);
        fullestHedge().flatMap(this::cost).ifPresent(sentences::add);
        if (sentences.isEmpty()) {
            sentences.add("No model hides what another shows: what they say of the unhedged position and of the cost of"
                    + " closing it is the same, within the error of the simulation or within "
                    + words.amount(terms.material()) + ".");
        }
        sentences.add(recommendation());
        sentences.addAll(regrets());
        turned().ifPresent(sentences::add);
        sentences.addAll(driftsThatDecide());
        return sentences;
    }

    private Optional<String> loss() {
        return Contrast.of(models, model -> model.unhedged().outcome().unexpectedLoss(), terms.material())
                .map(found -> "Without a hedge, '" + found.most().model().name() + "' shows an unexpected loss of "
                        + number(found.most().value()) + " " + terms.unit() + " at "
                        + Words.percent(terms.charge().level())
                        + joined(
                                found,
                                some -> number(some.value()) + " of it: it hides "
                                        + Words.percent(found.hiddenShare(some))));
    }

    /** The mean of the unhedged position: a gain or a loss, whichever is larger by some model. */
    private Optional<String> mean() {
        Function<ModelAnswer, Estimate> gain =
                model -> model.unhedged().outcome().mean();
        double sign = sign(gain);
        return Contrast.of(models, model -> scaled(gain.apply(model), sign), terms.material())
                .map(found -> "Without a hedge, by '" + found.most().model().name() + "' the position "
                        + (sign > 0 ? "gains" : "loses") + " on average "
                        + number(found.most().value()) + " " + terms.unit()
                        + (sign > 0 ? amounts(found, "gain", "loss") : amounts(found, "loss", "gain")));
    }

    /** What a hedge is expected to cost or to earn, whichever is more by some model. */
    private Optional<String> cost(String strategy) {
        Function<ModelAnswer, Estimate> cost = model -> model.of(strategy).expectedCost();
        double sign = sign(cost);
        return Contrast.of(models, model -> scaled(cost.apply(model), sign), terms.material())
                .map(found -> "'" + strategy + "', the hedge that leaves least risk, is expected by '"
                        + found.most().model().name() + "' to " + (sign > 0 ? "cost " : "earn ")
                        + number(found.most().value()) + " " + terms.unit()
                        + (sign > 0 ? amounts(found, "cost", "gain") : amounts(found, "gain", "cost")));
    }

    private double sign(Function<ModelAnswer, Estimate> quantity) {
        double largest = 0;
        for (ModelAnswer model : models) {
            double value = quantity.apply(model).value();
            largest = Math.abs(value) > Math.abs(largest) ? value : largest;
        }
        return largest < 0 ? -1 : 1;
    }

    /** With the drifts, on which these numbers hang, and with what is known of the odds behind them. */
    private String amounts(Contrast found, String what, String opposite) {
        Stream<ModelAnswer> all = Stream.concat(
                Stream.of(found.most().model()), found.less().stream().map(Shown::model));
        return " under " + means.drift(found.most().model().model())
                + joined(found, some -> amount(found, some, what, opposite)) + means.doubts(all);
    }

    private String amount(Contrast found, Shown some, String what, String opposite) {
        String drift = " under " + means.drift(some.model().model());
        if (some.isNegative() && words.number(some.value().value()).startsWith("-")) {
            return "a " + opposite + " of " + number(scaled(some.value(), -1)) + drift + " instead: "
                    + words.number(found.hidden(some)) + " apart";
        }
        double hidden = Math.min(found.hidden(some), found.most().value().value());
        return number(some.value()) + drift + ": it hides " + words.number(hidden) + " of that " + what;
    }

    private static String joined(Contrast found, Function<Shown, String> text) {
        return found.less().stream()
                .map(some -> "; '" + some.model().name() + "' shows " + text.apply(some))
                .collect(Collectors.joining("", "", "."));
    }

    /** The first of the hedges that may be recommended that leaves no more risk than any, by the gravest model. */
    private Optional<String> fullestHedge() {
        ModelAnswer gravest = models.stream()
                .max(Comparator.comparingDouble(model -> loss(model.unhedged())))
                .orElseThrow();
        List<Appraisal> hedges = gravest.decision().appraisals().stream()
                .filter(some -> !some.name().equals(Strategy.NONE) && some.allowed() && !some.whatIf())
                .toList();
        double least = hedges.stream().mapToDouble(Findings::loss).min().orElse(0);
        return hedges.stream()
                .filter(some -> loss(some) <= least + terms.material())
                .map(Appraisal::name)
                .findFirst();
    }

    private static double loss(Appraisal appraisal) {
        return appraisal.outcome().unexpectedLoss().value();
    }

    private String recommendation() {
        Optional<String> main = models.get(0).decision().recommendation().strategy();
        if (main.isPresent() && models.stream().allMatch(model -> model.takes(main.get()))) {
            return "The recommendation survives the change of model: '" + main.get()
                    + "' is the best, or as good as the best, by every model.";
        }
        return "The recommendation does not survive the change of model: "
                + models.stream().map(model -> taken(model, main)).collect(Collectors.joining("; ")) + ".";
    }

    private String taken(ModelAnswer model, Optional<String> main) {
        Optional<String> best = model.decision().recommendation().strategy();
        String start = "by '" + model.name() + "' take "
                + best.map(name -> "'" + name + "'").orElse("nothing that was compared");
        if (best.isEmpty() || main.isEmpty() || model.takes(main.get())) {
            return start;
        }
        return start
                + model.regret()
                        .map(regret -> ", better there than '" + main.get() + "' by " + number(regret.lost()))
                        .orElse("");
    }

    /** What following the main model loses where another is true, each in a sentence. */
    private List<String> regrets() {
        return models.stream()
                .skip(1)
                .flatMap(model -> model.regret().stream().map(regret -> regret(model.name(), regret)))
                .toList();
    }

    private String regret(String model, Regret regret) {
        String start = "If '" + model + "' is true, following the main model's '" + regret.followed() + "' ";
        String forbidden = regret.allowed() ? "" : " It is not allowed there: limits on the way would be broken.";
        if (regret.best().equals(regret.followed())) {
            return start + "loses nothing: it is the best there too." + forbidden;
        }
        boolean none = regret.lost().interval(SURE).low() <= 0;
        return start + "loses " + number(regret.lost()) + " " + terms.unit() + " of net benefit against '"
                + regret.best()
                + "', the best there" + (none ? ", which may be an accident of the paths." : ".")
                + forbidden;
    }

    /** Hedges that pay by one model and cost more than they save by another. */
    private Optional<String> turned() {
        List<String> names = models.get(0).decision().appraisals().stream()
                .map(Appraisal::name)
                .filter(name -> some(name, Verdict.HEDGE) && some(name, Verdict.INEXPEDIENT))
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of("The model decides the verdict, '" + Verdict.HEDGE.words() + "' by one and '"
                        + Verdict.INEXPEDIENT.words() + "' by another, of: " + Words.names(names) + ".");
    }

    /** Of the other models; the main model's stands in its recommendation. */
    private List<String> driftsThatDecide() {
        return models.stream()
                .skip(1)
                .flatMap(model -> model.decision().recommendation().drift().stream()
                        .map(sentence -> "By '" + model.name() + "': " + sentence))
                .toList();
    }

    private boolean some(String strategy, Verdict verdict) {
        return models.stream().anyMatch(model -> model.of(strategy).verdict() == verdict);
    }

    private String number(Estimate estimate) {
        return words.number(estimate.value()) + " ± " + words.number(estimate.standardError());
    }

    private static Estimate scaled(Estimate estimate, double sign) {
        return new Estimate(sign * estimate.value(), estimate.standardError(), estimate.degreesOfFreedom());
    }
}
