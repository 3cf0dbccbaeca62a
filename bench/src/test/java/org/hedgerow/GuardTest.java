package org.hedgerow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Made-up results: steps of 10 to 100 ms, known to 1 or to 5. */
class GuardTest {
    private static final String HEAD = "# date: 2026-11-22\n# machine: 2 x Some Processor\n# kernel: vector256\n";
    private static final String TITLES = "benchmark,parameters,time,+-,unit,beside\n";
    private static final String OLD =
            HEAD + TITLES + "step,threads=1,100,1,ms,none\nstep,threads=2,50,1,ms,none\nread,-,10,5,ms,none\n";

    @TempDir
    Path folder;

    private int exitCode;

    private String guard(String old, String now, String... options) throws IOException {
        Path before = Files.writeString(folder.resolve("old.csv"), old);
        Path after = Files.writeString(folder.resolve("new.csv"), now);
        StringWriter printed = new StringWriter();
        String[] arguments = new String[options.length + 2];
        System.arraycopy(options, 0, arguments, 0, options.length);
        arguments[options.length] = before.toString();
        arguments[options.length + 1] = after.toString();
        CommandLine guard = Guard.commandLine().setOut(new PrintWriter(printed)).setErr(new PrintWriter(printed));
        exitCode = guard.execute(arguments);
        return printed.toString();
    }

    @Test
    void theSameResultsPass() throws IOException {
        assertThat(guard(OLD, OLD))
                .contains("3 lines compared, 0 slower and 0 faster")
                .contains("0 missing");
        assertThat(exitCode).isZero();
    }

    @Test
    void aLineThatIsSlowerBeyondTheNoiseFails() throws IOException {
        String now = OLD.replace("threads=1,100,1", "threads=1,108,1");
        assertThat(guard(OLD, now))
                .contains("slower: step threads=1: 100.0 +- 1.000 to 108.0 +- 1.000 ms, 1.080 times")
                .contains("1 slower by more than 5.0 %");
        assertThat(exitCode).isEqualTo(Guard.SLOWER);
    }

    @Test
    void theThresholdIsAChoice() throws IOException {
        String now = OLD.replace("threads=1,100,1", "threads=1,108,1");
        assertThat(guard(OLD, now, "--threshold", "0.1")).contains("slower: step threads=1");
        assertThat(exitCode).isZero();
    }

    @Test
    void aSmallDifferenceBeyondTheNoiseIsToldAndPasses() throws IOException {
        String now = OLD.replace("threads=1,100,1", "threads=1,103,1");
        assertThat(guard(OLD, now)).contains("slower: step threads=1").contains("0 slower by more than");
        assertThat(exitCode).isZero();
    }

    @Test
    void aDifferenceThatTheNoiseExplainsIsNone() throws IOException {
        String now = OLD.replace("read,-,10,5", "read,-,18,4");
        assertThat(guard(OLD, now)).doesNotContain("slower: ");
        assertThat(exitCode).isZero();
    }

    @Test
    void whatIsFasterIsToldAndPasses() throws IOException {
        String now = OLD.replace("threads=2,50,1", "threads=2,25,1");
        assertThat(guard(OLD, now)).contains("faster: step threads=2").contains("0.500 times");
        assertThat(exitCode).isZero();
    }

    @Test
    void aMissingLineFails() throws IOException {
        String now = OLD.replace("read,-,10,5,ms,none\n", "");
        assertThat(guard(OLD, now)).contains("missing: read").contains("1 missing");
        assertThat(exitCode).isEqualTo(Guard.SLOWER);
    }

    @Test
    void aNewLineIsToldAndPasses() throws IOException {
        assertThat(guard(OLD, OLD + "write,-,10,5,ms,none\n")).contains("new: write");
        assertThat(exitCode).isZero();
    }

    @Test
    void timesOfAnotherMachineAreComparedOnlyWhereThatIsAskedFor() throws IOException {
        String other = OLD.replace("Some Processor", "Other Processor");
        assertThat(guard(OLD, other))
                .contains("not the same machine: 2 x Some Processor, then 2 x Other Processor")
                .doesNotContain("lines compared");
        assertThat(exitCode).isEqualTo(Guard.NOT_COMPARABLE);
        assertThat(guard(OLD, other, "--any-machine")).contains("3 lines compared");
        assertThat(exitCode).isZero();
    }

    @Test
    void aFileThatHoldsNoResultsIsRefused() throws IOException {
        assertThat(guard(OLD, "name,value\na,1\n")).contains("must have the columns");
        assertThat(exitCode).isEqualTo(Guard.NOT_COMPARABLE);
    }

    @Test
    void whatItTakesToCompareIsInTheResultsOfThisRepository() throws IOException {
        for (String file : new String[] {"benchmarks.csv", "peers.csv", "threads.csv", "slopes.csv"}) {
            String text = Files.readString(Path.of("results", file));
            assertThat(text).contains("# machine: ").contains("# kernel: ");
            guard(text, text);
            assertThat(exitCode).as(file).isZero();
        }
    }
}
