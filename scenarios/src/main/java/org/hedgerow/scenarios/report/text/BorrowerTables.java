package org.hedgerow.scenarios.report.text;

import java.util.List;
import java.util.function.Function;
import org.hedgerow.credit.borrower.BorrowerReport;
import org.hedgerow.credit.borrower.LoanDefaults;
import org.hedgerow.credit.borrower.Undone;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;

/** Borrowers of currency loans: how many default, and how much of each hedge that undoes. */
final class BorrowerTables {
    private static final int NAME_WIDTH = 30;
    private static final int PERCENT_DECIMALS = 3;
    private static final int CORRELATION_DECIMALS = 4;

    private final BorrowerReport report;
    private final Amounts amounts;

    BorrowerTables(BorrowerReport report, Amounts amounts) {
        this.report = report;
        this.amounts = amounts;
    }

    Table defaults() {
        List<LoanDefaults> loans = report.loans();
        return new Table(
                Column.ofWords(
                        "loans",
                        NAME_WIDTH,
                        loans.stream()
                                .map(some -> Printable.line(some.loans().name()))
                                .toList()),
                List.of(
                        numbers(
                                "today's probability\nof default a year, %",
                                loans, some -> percent(some.loans().borrowers().yearlyProbability())),
                        numbers("by the horizon\nif unmoved, %", loans, some -> percent(some.unmoved())),
                        numbers("mean, %", loans, some -> percent(some.mean())),
                        numbers("not exceeded\nat 95 %, %", loans, some -> percent(some.at95())),
                        numbers("not exceeded\nat 99 %, %", loans, some -> percent(some.at99())),
                        numbers("correlation\nwith the rate", loans, BorrowerTables::withRate)));
    }

    /** A row for each strategy, doing nothing first. */
    Table undone() {
        List<Undone> strategies = report.strategies();
        return new Table(
                Column.ofWords(
                        "strategy",
                        NAME_WIDTH,
                        strategies.stream()
                                .map(some -> Printable.line(some.strategy()))
                                .toList()),
                List.of(
                        amounts("if borrowers\nwere unmoved", strategies, Undone::unmoved),
                        amounts("as they are", strategies, Undone::moved),
                        amounts("more by\ntheir defaults", strategies, Undone::more),
                        numbers(
                                "share of what is\nremoved undone, %",
                                strategies, some -> some.share()
                                        .map(BorrowerTables::percent)
                                        .orElse(Cell.NOTHING))));
    }

    String legend(String unit, String level) {
        return unit + "; unexpected loss at " + level
                + " of the whole position with each strategy. The currency loans alone: "
                + amounts.text(report.loansAlone().value()) + " ± "
                + amounts.text(report.loansAlone().standardError())
                + ", were their borrowers to default by today's probability whatever the rate does. Undone: what their defaults add,"
                + " over the loans' loss alone less that of the whole position if borrowers were unmoved; lines of other risks count"
                + " in it, and raise the share. A dash: the position's loss is not surely the smaller.";
    }

    private static Cell withRate(LoanDefaults loans) {
        return new Cell(
                Numbers.fixed(loans.withRate().value(), CORRELATION_DECIMALS),
                Numbers.fixed(loans.withRate().standardError(), CORRELATION_DECIMALS));
    }

    private static Cell percent(double share) {
        return Cell.of(Numbers.percent(share, PERCENT_DECIMALS));
    }

    private static Cell percent(Estimate share) {
        return new Cell(
                Numbers.percent(share.value(), PERCENT_DECIMALS),
                Numbers.percent(share.standardError(), PERCENT_DECIMALS));
    }

    private Column amounts(String title, List<Undone> strategies, Function<Undone, Estimate> estimate) {
        return numbers(title, strategies, some -> amounts.cell(estimate.apply(some)));
    }

    private static <T> Column numbers(String title, List<T> rows, Function<T, Cell> cell) {
        return Column.ofNumbers(title, rows.stream().map(cell).toList());
    }
}
