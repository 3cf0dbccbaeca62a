package org.hedgerow.scenarios.command.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.report.html.HtmlReport;
import org.hedgerow.scenarios.report.json.JsonBytes;
import org.hedgerow.scenarios.store.FileFault;
import org.hedgerow.scenarios.store.Manifest;
import org.hedgerow.scenarios.store.RunFile;
import org.hedgerow.scenarios.store.RunFolder;
import picocli.CommandLine.Option;

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

    /** Opened before the work; none where nothing is to be written. {@code ownName} is of the folder in {@code runs}. */
    Optional<RunFolder> open(String ownName) {
        if (noFiles && out.isPresent()) {
            throw Refusal.usage("--no-files and --out DIR exclude each other", null);
        }
        return noFiles ? Optional.empty() : Optional.of(opened(out.orElse(RUNS.resolve(ownName))));
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
    void write(RunFolder folder, byte[] json, Function<Map<String, String>, Manifest> manifest) {
        try {
            folder.write(files(json), manifest);
        } catch (IOException fault) {
            throw Refusal.internal("cannot write the result: " + FileFault.words(fault), fault);
        }
    }

    private static List<RunFile> files(byte[] json) {
        List<RunFile> files = new ArrayList<>();
        files.add(RunFile.of(RunFolder.RESULT, json));
        files.add(RunFile.of(RunFolder.REPORT, HtmlReport.of(JsonBytes.tree(json))));
        return files;
    }
}
