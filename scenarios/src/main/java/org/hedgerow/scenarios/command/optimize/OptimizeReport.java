package org.hedgerow.scenarios.command.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.math.Normal;
import org.hedgerow.optimiser.mix.Instrument;
import org.hedgerow.optimiser.mix.MixValue;
import org.hedgerow.scenario.BestMix;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Paragraph;
import org.hedgerow.scenarios.report.text.Heading;
import org.hedgerow.scenarios.report.wording.ChargeWords;
import org.hedgerow.scenarios.report.wording.DriftWords;
import org.hedgerow.scenarios.report.wording.ModelWords;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.PlanWords;
import org.hedgerow.scenarios.report.wording.Printable;

/** The best mix as a treasurer reads it. */
final class OptimizeReport {
    static final double QUANTILE = Normal.quantile(0.975);

    private static final int WIDTH = 140;
    static final int NAME_WIDTH = 44;

    private final BestMix best;
    private final Scenario scenario;
    private final Amounts amounts;
    private final String unit;
    private final MixTables mixes;
    private final StringBuilder text = new StringBuilder();

    private OptimizeReport(BestMix best) {
        this.best = best;
        this.scenario = best.scenario();
        this.amounts = Amounts.forExposure(best.terms().grossExposure());
        this.unit = best.terms().unit();
        this.mixes = new MixTables(best, amounts);
    }

    /** @param seconds that simulating and searching took */
    static String of(BestMix best, double seconds) {
        OptimizeReport report = new OptimizeReport(best);
        report.heading();
        report.answer();
        report.holdings();
        report.worth();
        report.prices();
        report.frontier();
        report.remarks(seconds);
        report.endLine();
        return report.text.toString();
    }

    /** One blank line before it, whatever came before, and one after it. */
    private void title(String words) {
        endLine();
        text.append('\n').append(words).append("\n\n");
    }

    private void endLine() {
        while (text.length() > 0 && text.charAt(text.length() - 1) == '\n') {
            text.setLength(text.length() - 1);
        }
        text.append('\n');
    }

    private void heading() {
        text.append(Paragraph.hanging("", Printable.line(scenario.title()), WIDTH))
                .append('\n');
        line("scenario", scenario.name());
        line("amounts", unit + " at the horizon " + scenario.horizon() + "; costs positive");
        line(
                "drift",
                DriftWords.explained(
                        scenario.model(),
                        scenario.position().netExposure(scenario.market()).keySet()));
        line("cost of risk", ChargeWords.of(scenario.charge()).rule());
        String paths = Numbers.fixed(best.settings().paths(), 0) + " " + ModelWords.paths(scenario)
                + PlanWords.afterPaths(best.settings().plan());
        line("chosen on", paths + ", seed " + best.settings().seed());
        boolean others = scenario.model().paths().isEmpty();
        line(
                "reported on",
                others
                        ? otherPaths()
                        : "the same paths, since the model has no others: the mix looks better than it is");
    }

    private String otherPaths() {
        return "as many others, seed " + best.reportSeed() + ": what is printed of a mix with an error is of these,"
                + " on which it was not chosen; x ± e: e is one standard error of the simulation, not of the"
                + " model";
    }

    private void line(String label, String words) {
        text.append(Heading.line(label, words, WIDTH));
    }

    private void answer() {
        BestMix.Search search = best.search();
        title("THE BEST MIX");
        if (best.isWithoutLots()) {
            paragraph(
                    "No mix in whole lots was found that keeps all norms, limits and budgets. What follows is the best"
                            + " mix of any amounts: it cannot be dealt as it is.");
        }
        paragraph("Net benefit " + amounts.text(best.best().value().netBenefit().value()) + " "
                + unit + " over doing nothing, 95 % interval "
                + mixes.interval(best.best().value().interval()) + ": "
                + best.best().value().verdict().words() + ". " + beside());
        if (!best.broken().isEmpty()) {
            paragraph(
                    "Not allowed: no mix of these hedges keeps all norms and limits. The best of those that break none"
                            + " more than it is broken before any hedge still breaks "
                            + best.broken().stream().map(this::broken).collect(Collectors.joining(", ")) + ".");
        }
        drift().ifPresent(this::paragraph);
        paragraph("On the paths on which it was chosen, expected cost and risk cost together are "
                + amounts.text(search.costOfNone()) + " with no hedge and "
                + amounts.text(search.cost()) + " with the best mix of any amounts, "
                + amounts.text(search.costOfNone() - search.cost()) + " less; no mix costs less than "
                + amounts.text(search.lowest()) + ", so the gap is "
                + Numbers.percent(search.relativeGap(), 3) + " %."
                + best.rounding().map(this::rounding).orElse(""));
    }

    private String beside() {
        String single = "'" + best.single().name() + "'";
        if (best.single().holdings().equals(best.best().holdings())) {
            return "It is one of the hedges as the scenario has them, " + single + ": no mix was found that is better.";
        }
        return "Over the best single hedge, " + single + ", it gains "
                + amounts.text(best.advantage().value()) + " (95 % interval "
                + mixes.interval(best.advantage().interval(QUANTILE)) + ").";
    }

    private String broken(LimitCheck check) {
        return check.ceiling().isShare()
                ? check.label() + " (" + Numbers.percent(check.value(), 3) + " % over "
                        + Numbers.percent(check.limit(), 3) + " %)"
                : check.label() + " (" + amounts.text(check.value()) + " over " + amounts.text(check.limit()) + ")";
    }

    /** By the rule of the decision: told where the sign hangs on the drift, or where the mix is expected to earn. */
    private Optional<String> drift() {
        MixValue value = best.best().value();
        double benefit = value.netBenefit().value();
        double material = best.terms().material();
        Optional<Double> forward =
                best.bestAtForward().map(other -> other.netBenefit().value());
        if (forward.filter(other -> Math.min(benefit, other) < -material && Math.max(benefit, other) > material)
                .isPresent()) {
            return Optional.of(
                    "The drift, not the risk, decides: under the forward drift the same mix has a net benefit of "
                            + amounts.text(forward.get()) + ".");
        }
        String same = forward.map(other -> " Under the forward drift its net benefit is " + amounts.text(other) + ".")
                .orElse("");
        if (value.expectedCost().value() < -material) {
            return Optional.of("The mix is expected to earn "
                    + amounts.text(-value.expectedCost().value())
                    + ": what the paths hold against the market's prices, and not the risk alone, decides." + same);
        }
        return Optional.of(same.strip()).filter(words -> !words.isEmpty());
    }

    private String rounding(BestMix.Rounding lots) {
        if (!lots.isFound()) {
            return " No mix in whole lots was found.";
        }
        return " In whole lots it is " + amounts.text(lots.cost().orElseThrow()) + ", "
                + amounts.text(lots.gap().orElseThrow())
                + " more than the best mix of any amounts; they are rounded from it and improved lot by lot, so a better"
                + " choice of lots may exist, by no more than that and the gap.";
    }

    private void paragraph(String words) {
        text.append(Paragraph.hanging("  ", Printable.line(words), WIDTH)).append('\n');
    }

    static String words(Instrument instrument) {
        return Printable.line(instrument.name());
    }

    private void holdings() {
        List<Integer> held = held(best.best().holdings());
        if (held.isEmpty()) {
            paragraph("It holds nothing: leave the position as it is.");
            return;
        }
        text.append(mixes.holdings(held).text(WIDTH));
    }

    static List<Integer> held(List<Double> holdings) {
        List<Integer> held = new ArrayList<>();
        for (int place = 0; place < holdings.size(); place++) {
            if (Math.abs(holdings.get(place)) > 5e-5) { // what shows as a share
                held.add(place);
            }
        }
        return held;
    }

    static <T> Column numbers(String title, List<T> rows, Function<T, String> number) {
        return Column.ofNumbers(title, rows.stream().map(number).map(Cell::of).toList());
    }

    private void worth() {
        List<BestMix.Mix> shown = new ArrayList<>();
        shown.add(best.best());
        if (!best.single().holdings().equals(best.best().holdings())) {
            shown.add(new BestMix.Mix(
                    best.single().name() + " (best single)",
                    best.single().holdings(),
                    best.single().value()));
        }
        shown.add(new BestMix.Mix("none", best.best().holdings(), best.none()));
        shown.add(new BestMix.Mix(
                "least variance (no bounds, any cost)",
                best.leastVariance().holdings(),
                best.leastVariance().value()));
        title("WHAT IT IS WORTH");
        text.append(mixes.worth(shown).text(WIDTH));
        if (best.bestAtForward().isPresent() && best.atForward().isEmpty()) {
            text.append('\n');
            paragraph("Under the forward drift no mix keeps the budgets asked for.");
        }
        best.atForward().ifPresent(mix -> {
            text.append('\n');
            paragraph("Under the forward drift, chosen and weighed on paths of that"
                    + best.asked()
                            .costBudget()
                            .map(some -> ", its expected cost held to the budget under that")
                            .orElse("")
                    + ", the best mix " + ofAmounts() + "is " + mixWords(mix.holdings()) + ":");
            text.append(mixes.worth(List.of(mix)).text(WIDTH));
        });
    }

    private String ofAmounts() {
        return best.rounding()
                .map(some -> "of any amounts, not rounded to lots, ")
                .orElse("");
    }

    private String mixWords(List<Double> holdings) {
        List<String> parts = held(holdings).stream()
                .map(place -> MixTables.percent(holdings.get(place)) + " % of '"
                        + best.instruments().get(place).name() + "'")
                .toList();
        return parts.isEmpty() ? "nothing" : String.join(", ", parts);
    }

    private String level() {
        return Numbers.exactPercent(scenario.charge().level());
    }

    private void prices() {
        title("WHAT LIMITS COST");
        PriceTable prices = PriceTable.of(best);
        if (prices.isEmpty()) {
            paragraph("No limit and no bound keeps the mix from costing less.");
            return;
        }
        paragraph("What one unit more of a limit or of a hedge's upper bound would take off expected cost and risk cost"
                + " together: the multipliers of the last cuts, exact for small changes where the gap is 0.");
        text.append(prices.table().text(WIDTH));
    }

    private void frontier() {
        if (best.frontier().isEmpty()) {
            return;
        }
        title("COST AGAINST RISK");
        paragraph(
                "Mixes of least unexpected loss for what they were held to cost, under the same limits; 1 of expected cost"
                        + " counts as 0.01 of unexpected loss beside it, so that of mixes that leave the same the cheaper is taken."
                        + best.rounding()
                                .map(some -> " They are of any amounts, not rounded to lots.")
                                .orElse("")
                        + " Each was chosen on the first paths and is weighed on the others, in the same errors as above. 'Less than before' is the"
                        + " unexpected loss taken off since the mix above, on the same paths.");
        FrontierTables tables = new FrontierTables(best.frontier(), best.instruments(), amounts);
        text.append(tables.worth(level()).text(WIDTH)).append('\n');
        text.append(tables.shares().text(WIDTH));
    }

    private void remarks(double seconds) {
        title("HOW IT WAS FOUND");
        paragraph("Cutting planes held near the best mix so far: "
                + best.search().passes()
                + " passes over the paths, " + best.search().cuts() + " cuts in the last master programme. All: "
                + Numbers.fixed(seconds, 1) + " s.");
        paragraph(
                "A share of a hedge is counted as that share of its outcome: spreads that grow with the amount, and what"
                        + " whole lots of its own do, are those of the whole hedge. Norms and limits hold for the position after"
                        + " the mix today; limits along the paths, of credit lines and of counterparties are not among them.");
        best.notes().forEach(this::paragraph);
        best.leftOut().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(left -> paragraph("Not mixed: '" + left.getKey() + "': " + left.getValue() + "."));
    }
}
