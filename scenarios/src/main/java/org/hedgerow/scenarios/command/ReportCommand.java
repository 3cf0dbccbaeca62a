package org.hedgerow.scenarios.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenarios.command.compare.StoredResult;
import org.hedgerow.scenarios.report.html.HtmlReport;
import org.hedgerow.scenarios.store.FileFault;
import org.hedgerow.scenarios.store.RunFolder;
import org.hedgerow.scenarios.store.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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
        Path stored = folder.resolve(RunFolder.RESULT);
        byte[] page = StoredResult.of(stored.toString(), streams.in()).read(ReportCommand::page);
        Path file = to == null ? folder.resolve(RunFolder.REPORT) : to;
        try {
            WholeFile.write(file, page);
        } catch (IOException fault) {
            throw Refusal.usage("cannot write " + file + ": " + FileFault.words(fault), fault);
        }
        streams.note("written to " + file);
        return ExitCode.OK;
    }

    private static byte[] page(JsonNode result) {
        boolean isOfARun = result.path("strategies").path(0).path("name").isString()
                && result.path("outlook").path("strategies").path(0).isObject()
                && result.path("recommendation").isObject()
                && result.path("conventions").path("valuationDate").isString();
        if (!isOfARun) {
            throw new InvalidValue(
                    "the result of a run has strategies, their outlook, a recommendation and conventions");
        }
        return HtmlReport.of(result);
    }
}
