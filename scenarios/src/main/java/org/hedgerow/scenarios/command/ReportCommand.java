package org.hedgerow.scenarios.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hedgerow.scenarios.report.html.HtmlReport;
import org.hedgerow.scenarios.report.json.JsonBytes;
import org.hedgerow.scenarios.store.FileFault;
import org.hedgerow.scenarios.store.RunFolder;
import org.hedgerow.scenarios.store.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Draws the page of a run again from its result, without simulating. */
@Command(
        name = "report",
        description =
                "Writes the report.html of a run again, from the result.json in its folder; nothing is simulated.",
        footerHeading = "%nFor example:%n",
        footer = "  hedgerow report runs/before")
public final class ReportCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "DIR", description = "The folder of a run, which holds its result.json.")
    private Path folder = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Where the page is written (default: report.html in DIR, in place of the one that is there).")
    private Path to;

    public ReportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        byte[] page = HtmlReport.of(result(folder.resolve(RunFolder.RESULT)));
        Path file = to == null ? folder.resolve(RunFolder.REPORT) : to;
        try {
            WholeFile.write(file, page);
        } catch (IOException fault) {
            throw Refusal.usage("cannot write " + file + ": " + FileFault.words(fault), fault);
        }
        streams.err().print("hedgerow: written to " + file + "\n");
        return ExitCode.OK;
    }

    private static boolean isOfARun(JsonNode document) {
        return document.path("strategies").path(0).isObject()
                && document.path("outlook").path("strategies").path(0).isObject()
                && document.path("recommendation").isObject()
                && document.path("conventions").isObject();
    }

    private static JsonNode result(Path file) {
        try {
            JsonNode result = JsonBytes.tree(Files.readAllBytes(file));
            if (!isOfARun(result)) {
                throw Refusal.usage(file + " is not the result of a run", null);
            }
            return result;
        } catch (IOException fault) {
            throw Refusal.usage("cannot read " + file + ": " + FileFault.words(fault), fault);
        } catch (JacksonException fault) {
            throw Refusal.usage(file + " is not JSON: " + fault.getOriginalMessage(), fault);
        }
    }
}
