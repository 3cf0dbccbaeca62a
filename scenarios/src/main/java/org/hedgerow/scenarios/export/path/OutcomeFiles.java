package org.hedgerow.scenarios.export.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hedgerow.outcome.PathOutcomes;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.json.JsonBytes;
import org.hedgerow.scenarios.report.wording.PlanWords;
import org.hedgerow.scenarios.store.RunFile;

/** The outcomes of a run in the formats asked for, and a page that says what their columns are. */
public final class OutcomeFiles {
    private OutcomeFiles() {}

    /** As a file of numbers or of text. */
    public enum Format {
        CSV,
        NPY
    }

    /** Of a run that was asked to keep them; nothing where no format is. */
    public static List<RunFile> of(ScenarioResult result, Set<Format> formats) {
        List<RunFile> files = new ArrayList<>();
        if (formats.isEmpty()) {
            return files;
        }
        PathOutcomes kept = result.outcomes().orElseThrow();
        OutcomeColumns columns = new OutcomeColumns(kept);
        if (formats.contains(Format.CSV)) {
            files.add(RunFile.of("outcomes.csv.gz", out -> GzipCsv.write(columns, out)));
        }
        if (formats.contains(Format.NPY)) {
            files.add(RunFile.of("outcomes.npy", out -> NumpyFile.write(columns, out)));
        }
        files.add(RunFile.of("outcomes.json", JsonBytes.of(Description.of(result, columns))));
        return files;
    }

    /**
     * @param home in which outcomes are, carried to the horizon, gains positive
     * @param unit of which one stands for so much home currency
     * @param columns in the order of the file of numbers; that of text has the number of the path before them
     */
    record Description(
            String scenario,
            LocalDate horizon,
            String home,
            String unit,
            String sampling,
            long seed,
            int paths,
            List<OutcomeColumns.Column> columns) {
        static Description of(ScenarioResult result, OutcomeColumns columns) {
            return new Description(
                    result.scenario().name(),
                    result.scenario().horizon(),
                    result.scenario().market().home().code(),
                    result.scenario().position().unit().name().toLowerCase(Locale.ROOT),
                    PlanWords.of(result.settings().plan()),
                    result.settings().seed(),
                    columns.paths(),
                    columns.columns());
        }
    }
}
