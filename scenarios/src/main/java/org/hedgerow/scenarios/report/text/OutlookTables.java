package org.hedgerow.scenarios.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.outlook.Drawdown;
import org.hedgerow.outlook.Outlook;
import org.hedgerow.outlook.StrategyOutlook;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.measure.RiskProfile;
import org.hedgerow.risk.shape.OutcomeShape;
import org.hedgerow.risk.shape.Shortfall;
import org.hedgerow.risk.tail.TailCheck;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;

/** The shape and the course of each strategy's outcome, a row each. */
final class OutlookTables {
    private static final int NAME_WIDTH = 30;
    private static final double SURE = 3; // standard errors
    private static final double NOTABLE = 0.05; // of the shortfall

    private final Outlook outlook;
    private final Amounts amounts;
    private final Column names;

    OutlookTables(Outlook outlook, Amounts amounts) {
        this.outlook = outlook;
        this.amounts = amounts;
        this.names = Column.ofWords(
                "strategy",
                NAME_WIDTH,
                outlook.strategies().stream()
                        .map(strategy -> Printable.line(strategy.strategy()))
                        .toList());
    }

    Table shapes() {
        String level = Numbers.exactPercent(outlook.terms().shape().alpha());
        return new Table(
                names,
                List.of(
                        estimates("semi-deviation", OutcomeShape::semiDeviation),
                        estimates("spectral risk", OutcomeShape::spectral),
                        estimates("entropic risk", OutcomeShape::entropic),
                        estimates("reserve needed\nat " + level, shape -> shape.reserve()
                                .amount()),
                        numbers("loss,\nprobability %", shape -> probability(shape.shortfall())),
                        numbers("mean loss\nwhere there is one", shape -> shape.shortfall()
                                .whenShort()
                                .map(amounts::cell)
                                .orElse(Cell.NOTHING))));
    }

    /** Where all or no paths fall short, the error is that of the interval: a count of none says little of a rare event. */
    static Cell probability(Shortfall shortfall) {
        double error = Math.max(
                shortfall.probability().standardError(), shortfall.interval().width() / (2 * Interval.Z_95));
        return new Cell(Numbers.percent(shortfall.probability().value(), 3), Numbers.percent(error, 3));
    }

    /** Strategies of whose shortfall a law fitted to the worst losses says something else than the losses themselves. */
    String doubts(List<Appraisal> appraisals) {
        List<String> doubts = new ArrayList<>();
        for (int place = 0; place < appraisals.size(); place++) {
            String name = Printable.line(appraisals.get(place).name());
            Estimate read = appraisals.get(place).outcome().charge().expectedShortfall();
            outlook.strategies()
                    .get(place)
                    .shape()
                    .tailCheck()
                    .flatMap(TailCheck::fitted)
                    .map(TailCheck.Fitted::expectedShortfall)
                    .filter(fitted -> differs(fitted, read))
                    .ifPresent(fitted -> doubts.add("'" + name + "' " + words(fitted) + " against " + words(read)));
        }
        return doubts.isEmpty()
                ? ""
                : " A law fitted to the worst losses (generalised Pareto) gives another ES at "
                        + Numbers.exactPercent(outlook.terms().shape().alpha())
                        + " than the losses themselves, whose tail then has steps or is one of few paths: "
                        + String.join("; ", doubts) + ".";
    }

    private static boolean differs(Estimate fitted, Estimate read) {
        double error = Math.hypot(fitted.standardError(), read.standardError());
        double gap = Math.abs(fitted.value() - read.value());
        return gap > SURE * error && gap > NOTABLE * Math.abs(read.value());
    }

    private String words(Estimate estimate) {
        return amounts.text(estimate.value()) + " ± " + amounts.text(estimate.standardError());
    }

    Table quantiles() {
        List<Column> columns = new ArrayList<>();
        List<Double> levels = outlook.terms().shape().quantiles();
        for (int place = 0; place < levels.size(); place++) {
            int level = place;
            columns.add(estimates(
                    Numbers.exactPercent(levels.get(place)),
                    shape -> shape.quantiles().get(level).estimate()));
        }
        return new Table(names, columns);
    }

    /** On one of the dates before the horizon, counted from 0; two columns for each level of a tail. */
    Table on(int date) {
        List<Column> columns = new ArrayList<>();
        columns.add(onDate(date, "mean outcome", RiskProfile::mean));
        columns.add(onDate(date, "deviation", RiskProfile::standardDeviation));
        columns.add(onDate(
                date,
                "unexpected loss\nat "
                        + Numbers.exactPercent(outlook.terms().shape().alpha()),
                RiskProfile::unexpectedLoss));
        List<Double> alphas = outlook.terms().levels().alphas();
        for (int place = 0; place < alphas.size(); place++) {
            int tail = place;
            String level = Numbers.exactPercent(alphas.get(place));
            columns.add(
                    onDate(date, "VaR " + level, risk -> risk.tails().get(tail).valueAtRisk()));
            columns.add(
                    onDate(date, "ES " + level, risk -> risk.tails().get(tail).expectedShortfall()));
        }
        return new Table(names, columns);
    }

    private Column onDate(int date, String title, Function<RiskProfile, Estimate> estimate) {
        return column(
                title,
                strategy ->
                        amounts.cell(estimate.apply(strategy.dates().get(date).outcome())));
    }

    Table drawdowns() {
        return new Table(
                names,
                List.of(
                        drawdown("mean", Drawdown::mean),
                        drawdown("not exceeded\nat 95 %", Drawdown::at95),
                        drawdown("not exceeded\nat 99 %", Drawdown::at99)));
    }

    private Column drawdown(String title, Function<Drawdown, Estimate> estimate) {
        return column(
                title,
                strategy -> strategy.drawdown().map(estimate).map(amounts::cell).orElse(Cell.NOTHING));
    }

    private Column estimates(String title, Function<OutcomeShape, Estimate> estimate) {
        return numbers(title, shape -> amounts.cell(estimate.apply(shape)));
    }

    private Column numbers(String title, Function<OutcomeShape, Cell> cell) {
        return column(title, strategy -> cell.apply(strategy.shape()));
    }

    private Column column(String title, Function<StrategyOutlook, Cell> cell) {
        return Column.ofNumbers(title, outlook.strategies().stream().map(cell).toList());
    }
}
