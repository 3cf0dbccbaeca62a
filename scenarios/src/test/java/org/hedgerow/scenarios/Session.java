package org.hedgerow.scenarios;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hedgerow.scenarios.command.Streams;

/** One call of the command line, in this process: its exit code and what it wrote to its two streams. */
public record Session(int code, String out, String err) {
    /** Quick, and enough to see every field. */
    static final String FEW_PATHS = "--paths=2048";

    private static final Map<List<String>, Session> ONCE = new ConcurrentHashMap<>();

    public static Session of(String... args) {
        return fed("", args);
    }

    /** The answer given before where these tests have asked for the same already: of runs that write nothing. */
    static Session once(String... args) {
        return ONCE.computeIfAbsent(List.of(args), any -> of(args));
    }

    /** Lets a run write its result into the folder, and nothing else: neither page nor pictures. */
    static Path result(Path folder, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--format=json");
        Session session = of(all.toArray(String[]::new));
        if (session.code() != 0) {
            throw new AssertionError(session.err());
        }
        try {
            return Files.writeString(Files.createDirectories(folder).resolve("result.json"), session.out());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** With these arguments and no other. */
    static Session exactly(String... args) {
        return given(new byte[0], args);
    }

    /** With something on standard input. */
    static Session fed(String in, String... args) {
        return fed(in.getBytes(StandardCharsets.UTF_8), args);
    }

    /** The same of whatever bytes. */
    public static Session fed(byte[] in, String... args) {
        return given(in, whole(args));
    }

    private static Session given(byte[] in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayInputStream(in), writer(out), writer(err), false);
        int code = Hedgerow.execute(streams, args);
        return new Session(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Both streams as a terminal shows them, one. */
    static String joined(String... args) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        Hedgerow.execute(new Streams(InputStream.nullInputStream(), writer(both), writer(both), false), whole(args));
        return both.toString(StandardCharsets.UTF_8);
    }

    /** The file of a built-in scenario. */
    public static String shipped(String name) {
        return of("show", name).out();
    }

    /** In the order of the list. */
    public static List<String> shippedNames() {
        return once("list")
                .out()
                .lines()
                .filter(line -> line.matches(" {2}\\S.*"))
                .map(line -> line.trim().split(" ", 2)[0])
                .toList();
    }

    /** A run prints all it has to say, and leaves nothing in the folder of the tests unless it is told where. */
    private static String[] whole(String... args) {
        List<String> given = new ArrayList<>(List.of(args));
        if (given.contains("run")) {
            given.add("--full");
            if (!given.contains("--out")) {
                given.add("--no-files");
            }
        }
        return given.toArray(String[]::new);
    }

    private static PrintWriter writer(ByteArrayOutputStream to) {
        return new PrintWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    }
}
