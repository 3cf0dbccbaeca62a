package org.hedgerow.scenarios.command.run;

import java.nio.charset.StandardCharsets;
import org.hedgerow.scenarios.command.ScenarioSource;
import org.hedgerow.scenarios.report.wording.PlanWords;
import org.hedgerow.scenarios.store.Sha256;
import org.hedgerow.simulation.Settings;

/** The name of a run's own folder: the same question has the same, another question another. */
final class RunName {
    private static final int MOST_LETTERS = 48;
    private static final int DIGITS = 8;

    private RunName() {}

    /** Of letters that every file system takes; {@code asked} is what was asked beside the scenario. */
    static String of(String scenario, ScenarioSource source, Settings settings, String asked) {
        String letters = scenario.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+", "");
        String question = String.join(
                "\n",
                Sha256.hex(source.bytes()),
                source.filesSha256().toString(),
                String.valueOf(settings.paths()),
                String.valueOf(settings.seed()),
                PlanWords.of(settings.plan()),
                asked);
        return (letters.isEmpty() ? "run" : letters.substring(0, Math.min(letters.length(), MOST_LETTERS)))
                + "-"
                + Sha256.hex(question.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
