package org.hedgerow.scenarios.report.text;

import java.util.List;
import java.util.stream.Stream;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.watch.LimitFindings;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.Conventions;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;

/** Norms and limits as a treasurer reads them: today, after each hedge, and along the paths. */
public final class LimitsReport {
    private final ScenarioResult result;
    private final String unit;
    private final LimitTables tables;
    private final Sections sections;

    private LimitsReport(ScenarioResult result, Sections sections) {
        this.result = result;
        this.sections = sections;
        this.unit = Conventions.of(result).homeUnit();
        this.tables = new LimitTables(result.decision().appraisals(), Amounts.forExposure(result.grossExposure()));
    }

    /** Norms and limits alone. */
    public static String of(ScenarioResult result) {
        LimitsReport report = new LimitsReport(result, new Sections());
        report.sections.add(Heading.of(result, Conventions.of(result), Sections.WIDTH));
        report.add("NORMS AND LIMITS TODAY", "Before any hedge.", report.tables.today(today(result), report.unit));
        report.add(
                "NORMS AND LIMITS AFTER EACH HEDGE",
                "The value and, below it, what is left up to the limit; ! marks what is broken.",
                report.tables.after(LimitsReport::checks, report.unit));
        report.addPaths();
        return report.sections.toString();
    }

    /** The part of a whole report; nothing where the scenario has no limits. */
    static void section(ScenarioResult result, Sections sections) {
        if (result.scenario().limits().isEmpty()) {
            return;
        }
        LimitsReport report = new LimitsReport(result, sections);
        List<LimitCheck> own = own(result.decision().appraisals().get(0));
        if (!own.isEmpty()) {
            report.add("LIMITS TODAY", "Before any hedge.", report.tables.today(own, report.unit));
            report.add(
                    "LIMITS WITH EACH STRATEGY",
                    "The value and, below it, what is left up to the limit; ! marks what is broken.",
                    report.tables.after(LimitsReport::own, report.unit));
        }
        report.addSummary();
    }

    /** Norms and then limits, before any hedge. */
    public static List<LimitCheck> today(ScenarioResult result) {
        return checks(result.decision().appraisals().get(0));
    }

    private static List<LimitCheck> checks(Appraisal appraisal) {
        return Stream.concat(appraisal.norms().stream(), own(appraisal).stream())
                .toList();
    }

    private static List<LimitCheck> own(Appraisal appraisal) {
        return appraisal.limits().map(LimitFindings::today).orElse(List.of());
    }

    private void addSummary() {
        if (!tables.watched(true).isEmpty()) {
            add(
                    "NORMS AND LIMITS ALONG THE PATHS",
                    "Probability that one is broken on the way to the horizon, %, and below it its 95 % interval, for all"
                            + " hedges together; 0: on no path, so with a probability of no more than "
                            + tables.mostOfUnbroken() + " %." + unbroken() + appetite()
                            + " `hedgerow limits` prints each by date, with first breach, expected excess and headroom.",
                    tables.summary());
        }
    }

    private String unbroken() {
        List<String> labels = tables.watched(false);
        return labels.isEmpty() ? "" : " With every strategy 0: " + Printable.line(String.join(", ", labels)) + ".";
    }

    private void addPaths() {
        for (String label : tables.watched(true)) {
            add(
                    "ALONG THE PATHS: " + Printable.line(label),
                    "In " + tables.unit(label, unit)
                            + ". Intervals: 95 %, for all hedges together. First breach: of the paths with one."
                            + appetite(),
                    tables.horizon(label));
            add(
                    "BROKEN BY DATE: " + Printable.line(label),
                    "Probability that it was broken by the date, %, and below it its interval; strategies that break it on"
                            + " some path.",
                    tables.ofThoseThatBreak(label).byDate(label));
        }
        if (!tables.watched(false).isEmpty()) {
            add(
                    "ALONG THE PATHS: BROKEN ON NONE",
                    "Mean headroom on the horizon. That one is broken on the way has a probability of no more than "
                            + tables.mostOfUnbroken() + " %, the upper end of the widest interval." + appetite(),
                    tables.unbroken(unit));
        }
    }

    private String appetite() {
        return result.scenario()
                .limits()
                .flatMap(limits -> limits.appetite())
                .map(most ->
                        " Accepted on the way: " + Numbers.exactPercent(most) + " at the upper end of the interval.")
                .orElse("");
    }

    private void add(String title, String legend, Table table) {
        sections.add(title, legend, table);
    }
}
