package org.hedgerow.scenarios.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.BumpWords;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;
import org.hedgerow.sensitivity.BumpEffect;
import org.hedgerow.sensitivity.Sensitivities;
import org.hedgerow.sensitivity.StrategyEffect;

/** What a step of each quote and volatility does to doing nothing, to what is recommended, and to every net benefit. */
final class SensitivityTables {
    private static final int NAME_WIDTH = 30;
    private static final int BUMP_WIDTH = 34;

    private final Sensitivities all;
    private final Optional<String> recommended;
    private final Amounts amounts;

    SensitivityTables(Sensitivities all, ScenarioResult result, Amounts amounts) {
        this.all = all;
        this.recommended =
                result.decision().recommendation().strategy().filter(strategy -> !strategy.equals(Strategy.NONE));
        this.amounts = amounts;
    }

    String legend(String unit) {
        String oneSided = all.effects().stream()
                .filter(effect -> !effect.central())
                .map(effect -> BumpWords.step(effect.bump()))
                .collect(Collectors.joining(", "));
        return unit + ". " + BumpWords.MEANING + " Half the difference of a step up and a step down"
                + (oneSided.isEmpty() ? "" : "; by a step up alone: " + oneSided) + ". ES: at "
                + Numbers.exactPercent(all.alpha())
                + ", a larger loss where positive. Errors: of the paired difference."
                + left();
    }

    private String left() {
        return all.left().stream()
                .map(left -> " Not bumped: " + BumpWords.step(left.bump()) + ", " + Printable.line(left.why()) + ".")
                .collect(Collectors.joining());
    }

    Table ofDecision() {
        List<Column> columns = new ArrayList<>();
        add(columns, "none", Strategy.NONE, false);
        recommended.ifPresent(strategy -> add(columns, Printable.line(strategy), strategy, true));
        return new Table(
                Column.ofWords(
                        "a step of",
                        BUMP_WIDTH,
                        all.effects().stream()
                                .map(effect -> BumpWords.step(effect.bump()))
                                .toList()),
                columns);
    }

    private void add(List<Column> columns, String title, String strategy, boolean isHedge) {
        columns.add(byBump(title + ":\nmean", strategy, StrategyEffect::mean));
        columns.add(byBump("ES", strategy, StrategyEffect::expectedShortfall));
        if (isHedge) {
            columns.add(byBump("net benefit", strategy, StrategyEffect::netBenefit));
        }
    }

    private Column byBump(String title, String strategy, Function<StrategyEffect, Estimate> number) {
        return Column.ofNumbers(
                title,
                all.effects().stream()
                        .map(effect -> effect.strategies().stream()
                                .filter(each -> each.strategy().equals(strategy))
                                .findFirst()
                                .map(each -> cell(number.apply(each)))
                                .orElse(Cell.NOTHING))
                        .toList());
    }

    /** One digit more than amounts have: steps are small. */
    private Cell cell(Estimate estimate) {
        return new Amounts(amounts.decimals() + 1).cell(estimate);
    }

    /** Of all hedges. */
    Table ofNetBenefits() {
        List<String> hedges = all.effects().stream()
                .limit(1) // all have the same strategies
                .flatMap(effect -> effect.strategies().stream())
                .map(StrategyEffect::strategy)
                .filter(strategy -> !strategy.equals(Strategy.NONE))
                .toList();
        return new Table(
                Column.ofWords(
                        "net benefit of",
                        NAME_WIDTH,
                        hedges.stream().map(Printable::line).toList()),
                all.effects().stream().map(effect -> byHedge(effect, hedges)).toList());
    }

    private Column byHedge(BumpEffect effect, List<String> hedges) {
        String title = BumpWords.step(effect.bump()).replaceFirst(" (?=[A-Z]{3} )", "\n");
        return Column.ofNumbers(
                title,
                effect.strategies().stream()
                        .filter(each -> hedges.contains(each.strategy()))
                        .map(each -> cell(each.netBenefit()))
                        .toList());
    }
}
