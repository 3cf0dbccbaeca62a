package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hedgerow.scenarios.command.Streams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateTest {
    @TempDir
    Path folder;

    @Test
    void whatIsShippedIsValid() {
        List<String> names = Session.shippedNames();
        String[] arguments =
                Stream.concat(Stream.of("validate"), names.stream()).toArray(String[]::new);
        Session session = Session.of(arguments);
        assertThat(session.code()).isZero();
        assertThat(session.out().lines()).hasSameSizeAs(names).allMatch(line -> line.contains(": valid, "));
        assertThat(session.err()).isEmpty();
    }

    @Test
    void whatIsShownIsTheFileThatIsValidAndSoItIsOnStandardInput() throws IOException {
        for (String name : Session.shippedNames()) {
            try (InputStream file = ValidateTest.class.getResourceAsStream("/scenarios/" + name + ".json")) {
                assertThat(Session.shipped(name)).isEqualTo(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(Session.fed(Session.shipped("kz-bank"), "validate", "-").code())
                .isZero();
    }

    @Test
    void oneBadFileOfSeveralEndsWithCodeThreeAndEachHasItsLine() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"name\": 1e999}");
        Path missing = folder.resolve("missing.json");
        Session session = Session.of("validate", bad.toString(), "ua-bank-2007", missing.toString());
        assertThat(session.code()).isEqualTo(3);
        assertThat(session.out().lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith(bad + ":1: "),
                        second -> assertThat(second).startsWith("ua-bank-2007: valid, "),
                        third -> assertThat(third).startsWith(missing + ": cannot be read"));
    }

    @Test
    void anyFaultIsTheLineOfItsFileAndTheNextIsStillLookedAt() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("broken");
            }
        };
        StringWriter out = new StringWriter();
        Streams streams = new Streams(broken, new PrintWriter(out), new PrintWriter(new StringWriter()), false);
        assertThat(Hedgerow.execute(streams, "validate", "-", "ua-importer-2007"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("-: internal error: ", "broken\n", "ua-importer-2007: valid, ");
    }
}
