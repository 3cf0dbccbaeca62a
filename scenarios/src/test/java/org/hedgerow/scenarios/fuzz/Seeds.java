package org.hedgerow.scenarios.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.hedgerow.scenarios.Session;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What ships with the program, for a fuzzer to begin with. */
final class Seeds {
    private Seeds() {}

    /** Whether inputs are looked for, not only those tried that are kept. */
    static boolean fuzzes() {
        return System.getenv("JAZZER_FUZZ") != null;
    }

    static byte[] of(String resource) {
        try (InputStream file = Seeds.class.getResourceAsStream(resource)) {
            return file.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Every shipped scenario; only the first of them where nothing is fuzzed, since other tests read them all. */
    static List<String> scenarios() {
        return Session.shippedNames().stream()
                .limit(fuzzes() ? Integer.MAX_VALUE : 1)
                .map(Session::shipped)
                .toList();
    }

    /** Every key that a scenario may have but those of hedges, whose terms take seconds to solve. */
    static String complete() {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode file = (ObjectNode) mapper.readTree(of("/org/hedgerow/scenarios/read/complete.json"));
        file.remove(List.of("dealings", "limits"));
        file.putArray("hedges");
        return file.toString();
    }

    /** Norms that ship. */
    static Stream<byte[]> profiles() {
        return Stream.of("basel-shorthand", "eu-crr-351", "kg-banks", "kz-net", "ru-178-i", "ua-nbu")
                .map(name -> of("/profiles/" + name + ".json"));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
