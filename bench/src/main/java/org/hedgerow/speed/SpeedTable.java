package org.hedgerow.speed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hedgerow.Machine;
import org.hedgerow.math.Rows;
import org.hedgerow.peer.Job;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Speed beside others, by threads and by size, in one run. */
@Command(
        name = "java --add-modules jdk.incubator.vector -cp bench/target/benchmarks.jar org.hedgerow.speed.SpeedTable",
        description =
                "Measures and writes PART.md and PART.csv for each part. Exit code 1 where a slope is above 1.05.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class SpeedTable implements Callable<Integer> {
    /** What is measured, each into files of its own. */
    enum Part {
        /** The same jobs by this library and others. */
        PEERS,
        /** The same run on ever more threads. */
        THREADS,
        /** The same run ever larger. */
        SLOPES
    }

    @Parameters(arity = "0..*", paramLabel = "PART", description = "${COMPLETION-CANDIDATES}; all if none is named.")
    private List<Part> parts = List.of();

    @Option(names = "--repetitions", paramLabel = "N", defaultValue = "8", description = "In turns, of each work.")
    private int repetitions;

    @Option(names = "--warm-up", paramLabel = "SECONDS", defaultValue = "1", description = "Of each work before that.")
    private double warmUp;

    @Option(
            names = "--least",
            paramLabel = "SECONDS",
            defaultValue = "1",
            description = "Of a repetition: a work that is done sooner is done several times.")
    private double least;

    @Option(names = "--to", paramLabel = "FOLDER", defaultValue = "bench/results", description = "Where to write.")
    private Path folder;

    private final int processors = Runtime.getRuntime().availableProcessors();

    private SpeedTable() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new SpeedTable())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        boolean steep = false;
        Files.createDirectories(folder);
        for (Part part : parts.isEmpty() ? List.of(Part.values()) : parts) {
            List<ResultLine> lines = measure(part);
            String name = part.name().toLowerCase(Locale.ROOT);
            ResultFile results = new ResultFile(head(part), lines);
            Files.writeString(folder.resolve(name + ".csv"), results.csv());
            String page = "# " + TITLES.get(part) + "\n\n" + results.markdown();
            Files.writeString(folder.resolve(name + ".md"), page);
            System.out.println(page);
            steep |= part == Part.SLOPES && lines.stream().anyMatch(line -> line.value() > Slopes.MOST);
        }
        return steep ? 1 : 0;
    }

    private static final Map<Part, String> TITLES = Map.of(
            Part.PEERS, "The same jobs by others",
            Part.THREADS, "Time by threads",
            Part.SLOPES, "Time by size");

    private List<ResultLine> measure(Part part) throws IOException {
        Interleaved.Settings settings = new Interleaved.Settings(warmUp, repetitions, least);
        List<ResultLine> lines = new ArrayList<>();
        switch (part) {
            case PEERS -> Job.all().forEach(job -> lines.addAll(new PeerTimes(processors).lines(job, settings)));
            case THREADS ->
                ThreadTimes.runs()
                        .forEach(
                                run -> lines.addAll(ThreadTimes.lines(run, ThreadTimes.threads(processors), settings)));
            case SLOPES -> {
                for (Slopes.Of what : Slopes.Of.values()) {
                    lines.add(Slopes.line(what, settings));
                }
            }
        }
        return lines;
    }

    private Map<String, String> head(Part part) throws IOException {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("part", part.name().toLowerCase(Locale.ROOT));
        head.put("date", LocalDate.now(ZoneOffset.UTC).toString());
        head.put("commit", commit());
        head.put("machine", Machine.processor());
        head.put("virtual machine", Machine.virtualMachine());
        head.put("kernel", Rows.kernel());
        head.put(
                "repetitions",
                repetitions + " in turns of at least " + least + " s after " + warmUp + " s of each to warm up");
        return head;
    }

    /** Of the sources in the folder it is run in, where they are under version control. */
    private static String commit() throws IOException {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (InputStream out = git.getInputStream()) {
                String name = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
                return name.isEmpty() ? "unknown" : name;
            }
        } catch (IOException absent) {
            return "unknown";
        }
    }
}
