package org.hedgerow.scenarios.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hedgerow.scenarios.Session;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.command.compare.StoredResult;
import org.hedgerow.scenarios.report.chart.Charts;
import org.hedgerow.scenarios.report.html.HtmlReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** Results of runs, as they are stored. */
class StoredResultFuzzTest {
    private static final byte[] SOUND =
            Seeds.bytes(Session.of("run", "ua-importer-2007", "--paths=1024", "--format=json")
                    .out());

    private static final byte[] NEARLY = Seeds.bytes("{\"format\":1,\"conventions\":{},\"strategies\":[{}],"
            + "\"recommendation\":{},\"outlook\":{\"strategies\":[{}]}}");

    @TempDir
    static Path folder;

    private static Stream<byte[]> results() {
        return Stream.of(SOUND, NEARLY);
    }

    /** Other tests make the page of a sound one, which takes seconds. */
    private static Stream<byte[]> pages() {
        return Seeds.fuzzes() ? results() : Stream.of(NEARLY);
    }

    @BeforeAll
    static void oneResultIsSound() throws IOException {
        Files.write(folder.resolve("sound.json"), SOUND);
    }

    @MethodSource("results")
    @FuzzTest
    void isComparedOrRefused(byte[] stored) {
        Bound.hold(() -> {
            Session session = Session.fed(
                    stored, "compare", "-", folder.resolve("sound.json").toString());
            if (session.code() == 2) {
                Attempt.requireReadable(session.err(), stored);
            } else if (session.code() != 0) {
                throw new AssertionError(session.code() + ": " + session.err());
            }
        });
    }

    /** Its words and tables, and what is to be drawn; drawing takes seconds. */
    @MethodSource("pages")
    @FuzzTest
    void isTakenForAPageOrRefused(byte[] stored) {
        Attempt.at(
                stored,
                () -> {
                    StoredResult result = StoredResult.of("-", new ByteArrayInputStream(stored));
                    result.read(node -> HtmlReport.of(node, List.of()));
                    result.read(Charts::of);
                },
                Refusal.class);
    }
}
