package org.hedgerow.scenarios.command.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.report.chart.Chart;
import org.hedgerow.scenarios.report.chart.Charts;
import org.hedgerow.scenarios.report.html.HtmlReport;
import org.hedgerow.scenarios.report.json.JsonBytes;
import org.hedgerow.scenarios.store.FileFault;
import org.hedgerow.scenarios.store.Manifest;
import org.hedgerow.scenarios.store.RunFile;
import org.hedgerow.scenarios.store.RunFolder;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** What a run leaves in its folder, and where that is. */
final class OutputOptions {
    private static final Path RUNS = Path.of("runs");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where result.json, report.html and manifest.json are written; made if missing (default: a folder"
                            + " in runs/, named after the scenario and what was asked of it).")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--no-files", description = "Prints only; writes nothing.")
    private boolean noFiles;

    @ArgGroup(validate = false, heading = "%nTo take elsewhere:%n")
    private ExportOptions exports = new ExportOptions();

    /** Whether the run has to keep the outcomes of all paths. */
    boolean keepsOutcomes() {
        return exports.keepsOutcomes();
    }

    /** Opened before the work; none where nothing is to be written. {@code ownName} is of the folder in {@code runs}. */
    Optional<RunFolder> open(String ownName) {
        if (noFiles && out.isPresent()) {
            throw Refusal.usage("--no-files and --out DIR exclude each other", null);
        }
        if (noFiles && exports.isAny()) {
            throw Refusal.usage(
                    "--no-files writes nothing, so that --csv, --xlsx, --svg and --outcomes exclude it", null);
        }
        return noFiles ? Optional.empty() : Optional.of(opened(out.orElse(RUNS.resolve(ownName))));
    }

    /** The folder of a part of a run, which has no result yet that anything could be made of. */
    RunFolder openShard() {
        if (exports.isAny() || noFiles) {
            throw Refusal.usage(
                    "--shard leaves slices alone: --no-files excludes it, --csv and the like are of merge", null);
        }
        return opened(out.orElseThrow(() -> Refusal.usage("--shard needs --out DIR, another for each", null)));
    }

    private static RunFolder opened(Path folder) {
        if (folder.toString().isEmpty()) {
            throw Refusal.usage("--out must name a folder, but is empty", null);
        }
        try {
            return RunFolder.open(folder);
        } catch (IOException fault) {
            throw Refusal.usage("cannot write to " + folder + ": " + FileFault.words(fault), fault);
        }
    }

    /** Writes all that was asked for into the folder. */
    void write(RunFolder folder, byte[] json, ScenarioResult result, Function<Map<String, String>, Manifest> manifest) {
        try {
            folder.write(files(json, result), manifest);
        } catch (IOException fault) {
            throw Refusal.internal("cannot write the result: " + FileFault.words(fault), fault);
        }
    }

    private List<RunFile> files(byte[] json, ScenarioResult result) {
        List<RunFile> files = new ArrayList<>();
        files.add(RunFile.of(RunFolder.RESULT, json));
        JsonNode document = JsonBytes.tree(json);
        List<Chart> charts = Charts.of(document);
        files.add(RunFile.of(RunFolder.REPORT, HtmlReport.of(document, charts)));
        files.addAll(exports.files(document, charts, result));
        return files;
    }
}
