package org.hedgerow.scenarios.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.watch.Breached;
import org.hedgerow.limit.watch.LimitFindings;
import org.hedgerow.limit.watch.LimitOnDate;
import org.hedgerow.limit.watch.LimitOnPaths;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;

/** Norms and limits: today, after each hedge, and along the paths. Shares in percent, amounts in home currency. */
final class LimitTables {
    private static final int DECIMALS = 3;
    private static final int YEARS_DECIMALS = 3;

    private final List<Appraisal> appraisals;
    private final Column names;
    private final Amounts amounts;

    LimitTables(List<Appraisal> appraisals, Amounts amounts) {
        this.appraisals = appraisals;
        this.names = new StrategyTables(appraisals, amounts).names();
        this.amounts = amounts;
    }

    /** Of what is held today, before any hedge. */
    Table today(List<LimitCheck> checks, String homeUnit) {
        return new Table(
                Column.ofWords(
                        "limit",
                        30,
                        checks.stream()
                                .map(check -> Printable.line(check.label()))
                                .toList()),
                List.of(
                        numbers("value", checks, check -> text(check.ceiling(), check.value())),
                        numbers("limit", checks, check -> text(check.ceiling(), check.limit())),
                        numbers("headroom", checks, check -> text(check.ceiling(), check.headroom())),
                        Column.ofWords(
                                "",
                                24,
                                checks.stream()
                                        .map(check -> unit(check.ceiling(), homeUnit))
                                        .toList()),
                        Column.ofWords(
                                "",
                                10,
                                checks.stream()
                                        .map(check -> check.met() ? "met" : "BROKEN")
                                        .toList())));
    }

    private static Column numbers(String title, List<LimitCheck> checks, Function<LimitCheck, String> text) {
        return Column.ofNumbers(title, checks.stream().map(text).map(Cell::of).toList());
    }

    /** A column for each limit that some strategy has: its value and, below, its headroom. */
    Table after(Function<Appraisal, List<LimitCheck>> checks, String homeUnit) {
        List<LimitCheck> some = appraisals.stream()
                .flatMap(appraisal -> checks.apply(appraisal).stream())
                .toList();
        List<Column> columns = new ArrayList<>();
        for (String label : some.stream().map(LimitCheck::label).distinct().toList()) {
            Ceiling ceiling = some.stream()
                    .filter(check -> check.label().equals(label))
                    .findFirst()
                    .orElseThrow()
                    .ceiling();
            columns.add(Column.ofNumbers(
                    Printable.line(label) + "\n" + unit(ceiling, homeUnit),
                    appraisals.stream()
                            .map(appraisal -> cell(label, checks.apply(appraisal)))
                            .toList()));
        }
        return new Table(names, columns);
    }

    private Cell cell(String label, List<LimitCheck> checks) {
        return checks.stream()
                .filter(check -> check.label().equals(label))
                .findFirst()
                .map(check -> Cell.of(text(check.ceiling(), check.value()) + (check.met() ? " \n" : "!\n")
                        + text(check.ceiling(), check.headroom()) + " "))
                .orElse(Cell.NOTHING);
    }

    /** Labels of what is watched: of what some strategy breaks on some path, or of the others. */
    List<String> watched(boolean broken) {
        return onPaths()
                .map(LimitOnPaths::label)
                .distinct()
                .filter(label -> !ofThoseThatBreak(label).appraisals.isEmpty() == broken)
                .toList();
    }

    /** Of strategies with which a limit is broken on some path. */
    LimitTables ofThoseThatBreak(String label) {
        return new LimitTables(
                appraisals.stream()
                        .filter(appraisal -> appraisal.limits().stream()
                                .flatMap(findings -> findings.onPaths().stream())
                                .anyMatch(limit -> limit.label().equals(label)
                                        && limit.byHorizon().probability() > 0))
                        .toList(),
                amounts);
    }

    /** Of what some path breaks with some strategy: the probability of a breach on the way, with its interval below. */
    Table summary() {
        return new Table(
                names,
                watched(true).stream()
                        .map(label -> column(label, Printable.line(label), LimitTables::onTheWay))
                        .toList());
    }

    private static Cell onTheWay(LimitOnPaths limit) {
        Breached broken = limit.byHorizon();
        return Cell.of(broken.probability() == 0 ? "0" : percent(broken) + "\n" + interval(broken));
    }

    /** Mean headroom on the horizon of what no path breaks. */
    Table unbroken(String homeUnit) {
        return new Table(
                names,
                watched(false).stream()
                        .map(label -> column(
                                label,
                                Printable.line(label) + "\n"
                                        + unit(label, homeUnit).replaceFirst(", limit .*", ""),
                                limit -> cell(limit, last(limit).headroom())))
                        .toList());
    }

    /** The widest upper end of the intervals of what a strategy breaks on no path, percent. */
    String mostOfUnbroken() {
        return Numbers.percent(
                onPaths()
                        .map(LimitOnPaths::byHorizon)
                        .filter(broken -> broken.probability() == 0)
                        .mapToDouble(broken -> broken.interval().high())
                        .max()
                        .orElse(0),
                DECIMALS);
    }

    /** In what a watched limit is told. */
    String unit(String label, String homeUnit) {
        return onPaths()
                .filter(limit -> limit.label().equals(label))
                .findFirst()
                .map(limit -> unit(limit.ceiling(), homeUnit) + ", limit "
                        + text(limit.ceiling(), limit.ceiling().value()))
                .orElseThrow();
    }

    private Stream<LimitOnPaths> onPaths() {
        return appraisals.stream()
                .flatMap(appraisal -> appraisal.limits().stream())
                .map(LimitFindings::onPaths)
                .flatMap(List::stream);
    }

    /** One limit under every strategy, as it stands on the horizon and on the way there. */
    Table horizon(String label) {
        return new Table(
                names,
                List.of(
                        column(label, "broken on the\nway, %", limit -> Cell.of(percent(limit.byHorizon()))),
                        column(label, "interval", limit -> Cell.of(interval(limit.byHorizon()))),
                        column(label, "first breach,\nyears", limit -> limit.firstBreach()
                                .map(LimitTables::years)
                                .orElse(Cell.NOTHING)),
                        column(
                                label,
                                "broken on the\nhorizon, %",
                                limit -> Cell.of(percent(last(limit).on()))),
                        column(
                                label,
                                "interval",
                                limit -> Cell.of(interval(last(limit).on()))),
                        column(
                                label,
                                "expected excess\non the horizon",
                                limit -> cell(limit, last(limit).excess())),
                        column(
                                label,
                                "mean headroom\non the horizon",
                                limit -> cell(limit, last(limit).headroom()))));
    }

    /** The probability that one limit was broken by each date, with its interval below. */
    Table byDate(String label) {
        List<LimitOnDate> dates = onPaths()
                .filter(limit -> limit.label().equals(label))
                .findFirst()
                .orElseThrow()
                .dates();
        List<Column> columns = new ArrayList<>();
        for (int place = 0; place < dates.size(); place++) {
            int date = place;
            columns.add(column(
                    label,
                    dates.get(place).date().toString(),
                    limit -> Cell.of(percent(limit.dates().get(date).by()) + "\n"
                            + interval(limit.dates().get(date).by()))));
        }
        return new Table(names, columns);
    }

    private Column column(String label, String title, Function<LimitOnPaths, Cell> cell) {
        return Column.ofNumbers(
                title,
                appraisals.stream()
                        .map(appraisal -> appraisal.limits().stream()
                                .flatMap(findings -> findings.onPaths().stream())
                                .filter(limit -> limit.label().equals(label))
                                .findFirst()
                                .map(cell)
                                .orElse(Cell.NOTHING))
                        .toList());
    }

    private static LimitOnDate last(LimitOnPaths limit) {
        return limit.dates().get(limit.dates().size() - 1);
    }

    private static String percent(Breached breached) {
        return Numbers.percent(breached.probability(), DECIMALS);
    }

    private static String interval(Breached breached) {
        return Numbers.percent(breached.interval().low(), DECIMALS) + " to "
                + Numbers.percent(breached.interval().high(), DECIMALS);
    }

    private static Cell years(Estimate estimate) {
        return new Cell(
                Numbers.fixed(estimate.value(), YEARS_DECIMALS),
                Numbers.fixed(estimate.standardError(), YEARS_DECIMALS));
    }

    private Cell cell(LimitOnPaths limit, Estimate estimate) {
        return new Cell(text(limit.ceiling(), estimate.value()), text(limit.ceiling(), estimate.standardError()));
    }

    private String text(Ceiling ceiling, double value) {
        return ceiling.isShare() ? Numbers.percent(value, DECIMALS) : amounts.text(value);
    }

    private static String unit(Ceiling ceiling, String homeUnit) {
        return ceiling.isShare() ? "% of capital" : homeUnit;
    }
}
