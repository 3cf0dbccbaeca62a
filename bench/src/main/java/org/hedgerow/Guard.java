package org.hedgerow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hedgerow.speed.Change;
import org.hedgerow.speed.Changes;
import org.hedgerow.speed.ResultFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what got slower between two files of results. */
@Command(
        name = "java -cp bench/target/benchmarks.jar org.hedgerow.Guard",
        description = {
            "Compares two files of results line by line. Slower or faster is what their intervals do not explain.",
            "Exit code 1 where a line is slower by more than the threshold, or is missing; 2 where the files are not"
                    + " comparable."
        },
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class Guard implements Callable<Integer> {
    static final int SLOWER = 1;
    static final int NOT_COMPARABLE = 2;

    @Parameters(index = "0", paramLabel = "OLD.csv", description = "What it was.")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW.csv", description = "What it is.")
    private Path after;

    @Option(
            names = "--threshold",
            paramLabel = "SHARE",
            defaultValue = "0.05",
            description = "How much slower beyond the noise is let pass: 0.05 is 5 %%.")
    private double threshold;

    @Option(names = "--any-machine", description = "Compares results of different machines too.")
    private boolean anyMachine;

    @Spec
    private CommandSpec spec;

    private Guard() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Guard());
    }

    @Override
    public Integer call() {
        try {
            return compare();
        } catch (IOException fault) {
            print(fault.getMessage());
            return NOT_COMPARABLE;
        }
    }

    private int compare() throws IOException {
        ResultFile old = ResultFile.read(before);
        ResultFile now = ResultFile.read(after);
        Changes changes = Changes.between(old, now);
        changes.otherMachine().forEach(difference -> print("not the same " + difference));
        if (!changes.otherMachine().isEmpty() && !anyMachine) {
            print("Times of different machines are not compared (--any-machine does).");
            return NOT_COMPARABLE;
        }
        print("slower", changes.slower());
        print("faster", changes.faster());
        changes.missing().forEach(line -> print("missing: " + line));
        changes.added().forEach(line -> print("new: " + line));
        List<Change> beyond = changes.slower().stream()
                .filter(change -> change.ratio() > 1 + threshold)
                .toList();
        print(changes.all().size() + " lines compared, " + changes.slower().size() + " slower and "
                + changes.faster().size() + " faster beyond the noise, " + beyond.size() + " slower by more than "
                + 100 * threshold + " %, " + changes.missing().size() + " missing");
        return beyond.isEmpty() && changes.missing().isEmpty() ? 0 : SLOWER;
    }

    private void print(String word, List<Change> changes) {
        changes.forEach(change -> print(word + ": " + change));
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
    }
}
