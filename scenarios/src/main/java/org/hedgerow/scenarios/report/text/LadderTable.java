package org.hedgerow.scenarios.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hedgerow.decision.ladder.Ladder;
import org.hedgerow.decision.ladder.Rung;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;

/** Each instrument at its hedge ratios, a row each. */
final class LadderTable {
    private static final int NAME_WIDTH = 30;

    private final List<Ladder> ladders;
    private final Amounts amounts;

    LadderTable(List<Ladder> ladders, Amounts amounts) {
        this.ladders = ladders;
        this.amounts = amounts;
    }

    String legend(String unit) {
        List<String> simulated = ladders.stream()
                .filter(ladder -> !ladder.scaled())
                .map(ladder -> "'" + Printable.line(ladder.strategy()) + "'")
                .toList();
        return unit
                + "; of what each instrument can cover. Interval: 95 %, for all rungs together. Best: the allowed rung of the"
                + " highest net benefit; as good: not to be told from it. Not allowed: by norms and limits"
                + " today; at 0 % and at the strategy's own ratio also by those along the paths. Outcomes are in proportion to the ratio, as is checked on"
                + " the first block of paths"
                + (simulated.isEmpty()
                        ? "."
                        : ", but for " + String.join(", ", simulated)
                                + ": of these each rung is simulated, without what credit costs.");
    }

    Table table() {
        List<String> names = new ArrayList<>();
        ladders.forEach(ladder -> ladder.rungs()
                .forEach(rung ->
                        names.add(rung.equals(ladder.rungs().get(0)) ? Printable.line(ladder.strategy()) : "")));
        return new Table(
                Column.ofWords("instrument", NAME_WIDTH, names),
                List.of(
                        numbers("%", rung -> Cell.of(Numbers.percent(rung.ratio(), 0))),
                        numbers("expected cost", rung -> amounts.cell(rung.expectedCost())),
                        numbers("unexpected\nloss left", rung -> amounts.cell(rung.unexpectedLoss())),
                        numbers(
                                "net benefit",
                                rung -> amounts.cell(rung.netBenefit().estimate())),
                        numbers("95 % interval", this::interval),
                        words("verdict", 12, (ladder, rung) -> rung.verdict().words()),
                        words("", 12, LadderTable::mark)));
    }

    private Cell interval(Rung rung) {
        return Cell.of(amounts.text(rung.netBenefit().interval().low()) + " to "
                + amounts.text(rung.netBenefit().interval().high()));
    }

    private static String mark(Ladder ladder, Rung rung) {
        if (!rung.allowed()) {
            return "NOT ALLOWED";
        }
        if (rung.equals(ladder.top())) {
            return "best";
        }
        return ladder.notSeparable().contains(rung.ratio()) ? "as good" : "";
    }

    private Column numbers(String title, Function<Rung, Cell> cell) {
        return Column.ofNumbers(
                title,
                ladders.stream()
                        .flatMap(ladder -> ladder.rungs().stream())
                        .map(cell)
                        .toList());
    }

    private Column words(String title, int width, BiFunction<Ladder, Rung, String> text) {
        return Column.ofWords(
                title,
                width,
                ladders.stream()
                        .flatMap(ladder -> ladder.rungs().stream().map(rung -> text.apply(ladder, rung)))
                        .toList());
    }
}
