package org.hedgerow.scenarios.command.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hedgerow.random.Draws;
import org.hedgerow.scenario.Outline;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.command.run.MemoryNeed;
import org.hedgerow.scenarios.command.time.Pilot;
import org.hedgerow.scenarios.report.layout.Paragraph;
import org.hedgerow.scenarios.report.text.Heading;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.PlanWords;
import org.hedgerow.scenarios.report.wording.Printable;
import org.hedgerow.scenarios.store.Sha256;
import org.hedgerow.simulation.MemoryUse;
import org.hedgerow.simulation.Settings;

/** A run that has not begun, as text. */
final class ExplainReport {
    private static final int WIDTH = 140;
    private static final int SHOWN = 4; // dates at either end
    private static final double MEGA = 1e6;

    private final Explained run;
    private final StringBuilder text = new StringBuilder();

    private ExplainReport(Explained run) {
        this.run = run;
    }

    /** Lines that end in a line feed. */
    static String of(Explained run) {
        ExplainReport report = new ExplainReport(run);
        report.heading();
        report.paths();
        report.strategies();
        report.memory();
        report.time();
        return report.text.toString();
    }

    private void heading() {
        Scenario scenario = run.question();
        line("scenario", scenario.name() + ": " + scenario.title());
        line("file SHA-256", Sha256.hex(run.source().bytes()));
        run.source().settings().forEach(setting -> line("set", setting));
        run.source().filesSha256().forEach((name, sha) -> line("file", name + ", " + sha));
        line(
                "all of it",
                "hedgerow explain ... --resolved prints the scenario with all that is in other files, profiles and"
                        + " defaults: a file of its own");
    }

    private void paths() {
        Settings settings = run.settings();
        Outline outline = run.outline();
        text.append("\nPATHS\n\n");
        line(
                "paths",
                count(settings.paths()) + PlanWords.afterPaths(settings.plan()) + ", seed " + settings.seed()
                        + ", stream version " + Draws.STREAM_VERSION);
        line("plan", PlanWords.of(settings.plan()) + ": " + run.why());
        line("dates", outline.dates().size() + ": " + dates(outline.dates()));
        line("rates", outline.rates() + " that move, in " + outline.rows() + " rows of 1,024 numbers a thread");
        line(
                "passes",
                outline.passes().entrySet().stream()
                        .map(pass ->
                                pass.getKey().words() + (pass.getValue() == 1 ? "" : ", " + pass.getValue() + " times"))
                        .collect(Collectors.joining("; ")));
    }

    private static String dates(List<LocalDate> dates) {
        if (dates.size() <= 2 * SHOWN + 1) {
            return words(dates);
        }
        return words(dates.subList(0, SHOWN)) + " ... " + words(dates.subList(dates.size() - SHOWN, dates.size()));
    }

    private static String words(List<LocalDate> dates) {
        return dates.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    private void strategies() {
        text.append("\nSTRATEGIES\n\n");
        for (StrategyWords each : StrategyWords.all(run.question())) {
            String deals = each.deals() == 1 ? "1 deal today" : each.deals() + " deals today";
            text.append("  ").append(Printable.line(each.name())).append('\n');
            text.append(Paragraph.hanging("    ", Printable.line(each.does()), WIDTH));
            text.append(Paragraph.hanging(
                    "    ",
                    Printable.line(each.type() + ", " + deals
                            + (each.terms().isEmpty() ? "" : ": " + String.join(", ", each.terms()))),
                    WIDTH));
        }
    }

    private void memory() {
        Outline outline = run.outline();
        MemoryUse use = outline.memory();
        Settings settings = run.settings();
        text.append("\nMEMORY\n\n");
        line(
                "needed",
                megabytes(new MemoryNeed(use).bytes(settings)) + " = " + megabytes((double) MemoryNeed.own())
                        + " of the program + " + Numbers.fixed(use.perPath(), 1) + " bytes x "
                        + count(use.kept(settings))
                        + (use.kept(settings) < settings.paths() ? " paths that are kept + " : " paths + ")
                        + megabytes((double) use.perThread()
                                + use.beyond(settings)
                                        .map(MemoryUse.Beyond::perThread)
                                        .orElse(0L))
                        + " x " + settings.threads() + " threads"
                        + (use.fixed() > 0 ? " + " + megabytes((double) use.fixed()) + " of counts" : "")
                        + use.beyond(settings)
                                .map(beyond -> " + " + megabytes(beyond.located()) + " near quantiles and of sums")
                                .orElse(""));
        use.beyond()
                .ifPresent(
                        beyond -> line(
                                "kept",
                                "outcomes of " + count(beyond.kept())
                                        + " paths at most (sampling.keep): more are simulated twice beside these, to be located and measured,"
                                        + " and take no more memory but for losses near quantiles, as the square root of the paths"));
        line(
                "of a path",
                Numbers.fixed(outline.kept().perPath(), 1) + " bytes are kept by the scenario's own model, "
                        + count(8L * outline.weighed()) + " are taken while strategies are weighed"
                        + (use.perPath() > outline.kept().perPath() + 8.0 * outline.weighed() + 1
                                ? "; another part of the run keeps more, which counts"
                                : ""));
        line(
                "heap",
                megabytes((double) run.heapBytes()) + ", of which " + Numbers.exactPercent(MemoryNeed.usable())
                        + " may be filled: the largest --paths that fits is " + count(run.largest())
                        + (run.settings().paths() <= run.largest()
                                ? ""
                                : ", and this run is refused (java -Xmx makes it larger)"));
    }

    private void time() {
        text.append("\nTIME\n\n");
        if (run.pilot().isEmpty()) {
            line("estimate", "none was made");
            return;
        }
        Pilot pilot = run.pilot().get();
        if (pilot.paths() == run.settings().paths()) {
            line("measured", seconds(pilot.seconds()) + ": all paths were tried");
            return;
        }
        line(
                "estimate",
                seconds(pilot.low()) + " to " + seconds(pilot.high()) + " on "
                        + run.settings().threads() + " threads");
        line(
                "from",
                count(pilot.paths()) + " paths in " + seconds(pilot.seconds())
                        + ". The low end takes what a run does at its start as known from a shorter one, the high end scales all of it."
                        + " Uncertain: what else the machine does, code that gets faster as it runs, Sobol's sequence (the trial draws"
                        + " plain paths), sorting, which grows a little faster than the paths, and studies that take no more than"
                        + " some paths.");
    }

    private void line(String label, String words) {
        text.append(Heading.line(label, words, WIDTH));
    }

    private static String count(long number) {
        return Numbers.fixed((double) number, 0);
    }

    private static String megabytes(double bytes) {
        return Numbers.fixed(bytes / MEGA, bytes < 10 * MEGA ? 1 : 0) + " MB";
    }

    private static String seconds(double seconds) {
        return seconds < 100
                ? Numbers.fixed(seconds, seconds < 10 ? 1 : 0) + " s"
                : Numbers.fixed(seconds / 60, 0) + " min";
    }
}
