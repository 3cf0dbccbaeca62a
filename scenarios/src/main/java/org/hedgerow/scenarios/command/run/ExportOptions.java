package org.hedgerow.scenarios.command.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.export.path.OutcomeFiles;
import org.hedgerow.scenarios.export.table.CsvFiles;
import org.hedgerow.scenarios.export.table.FlatTable;
import org.hedgerow.scenarios.export.table.ResultTables;
import org.hedgerow.scenarios.export.table.WorkbookFile;
import org.hedgerow.scenarios.report.chart.Chart;
import org.hedgerow.scenarios.store.RunFile;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** What of a run is taken elsewhere, each into its folder. */
final class ExportOptions {
    @Option(names = "--csv", description = "Writes every table of the result as a CSV file too, into tables/.")
    private boolean csv;

    @Option(names = "--xlsx", description = "Writes the same tables as the sheets of result.xlsx.")
    private boolean xlsx;

    @Option(
            names = "--outcomes",
            paramLabel = "csv|npy",
            split = ",",
            description =
                    "Writes the outcome of every strategy on every path: as outcomes.csv.gz, as outcomes.npy for NumPy,"
                            + " or both; outcomes.json says what the columns are.")
    private List<OutcomeFiles.Format> outcomes = List.of();

    @Option(names = "--svg", description = "Writes each chart of the report as a picture of its own, into charts/.")
    private boolean svg;

    /** Whether the run has to keep the outcomes of all paths. */
    boolean keepsOutcomes() {
        return !outcomes.isEmpty();
    }

    /** Whether anything is written beside what every run leaves. */
    boolean isAny() {
        return csv || xlsx || svg || keepsOutcomes();
    }

    /** Those that were asked for; {@code document} is that of the result. */
    List<RunFile> files(JsonNode document, List<Chart> charts, ScenarioResult result) {
        List<RunFile> files = new ArrayList<>();
        if (csv || xlsx) {
            List<FlatTable> tables = ResultTables.of(document);
            if (csv) {
                files.addAll(CsvFiles.of(tables));
            }
            if (xlsx) {
                LocalDate day = result.scenario().market().valuationDate();
                files.add(WorkbookFile.of("result.xlsx", tables, day));
            }
        }
        if (svg) {
            charts.forEach(chart -> files.add(RunFile.of("charts/" + chart.id() + ".svg", chart.file())));
        }
        Set<OutcomeFiles.Format> formats = EnumSet.noneOf(OutcomeFiles.Format.class);
        formats.addAll(outcomes);
        files.addAll(OutcomeFiles.of(result, formats));
        return files;
    }
}
