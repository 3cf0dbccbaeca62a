package org.hedgerow.scenarios.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the jar to run says that it is made of: its bills, in the format of CycloneDX, and its index of licences. */
final class Material {
    static final String LICENCES = "META-INF/licenses/";

    private Material() {}

    /** A library in the bill, by group and name, with its file in the repository and the sum of that. */
    record Part(String library, String file, String sha256, List<String> licences) {}

    /** A line of the index of licences: the names of the files are those in the jar. */
    record Licence(String library, String licence, String source, List<String> texts) {}

    static List<Part> libraries() {
        return parts("META-INF/sbom/application.cdx.json").stream()
                .filter(part -> !part.library().startsWith("org.hedgerow:"))
                .toList();
    }

    static List<Part> parts(String bill) {
        return StreamSupport.stream(
                        JsonMapper.shared()
                                .readTree(text(bill))
                                .get("components")
                                .spliterator(),
                        false)
                .map(component -> new Part(
                        component.path("group").asString("") + ":"
                                + component.get("name").asString(),
                        component.get("name").asString() + "-"
                                + component.path("version").asString("") + ".jar",
                        sha256(component.path("hashes")),
                        StreamSupport.stream(component.path("licenses").spliterator(), false)
                                .map(licence -> licence.get("license").get("id").asString())
                                .toList()))
                .toList();
    }

    static List<Licence> licences() {
        List<Licence> licences = new ArrayList<>();
        text(LICENCES + "index.csv").lines().skip(1).forEach(line -> {
            String[] cells = line.split(",", -1);
            licences.add(new Licence(
                    cells[0],
                    cells[1],
                    cells[2],
                    Arrays.stream(cells[3].split(" "))
                            .map(file -> file.startsWith("/") ? file.substring(1) : LICENCES + file)
                            .toList()));
        });
        return licences;
    }

    static String text(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String resource) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError(resource + " is not there");
            }
            return in.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String sha256(JsonNode hashes) {
        return StreamSupport.stream(hashes.spliterator(), false)
                .filter(hash -> hash.get("alg").asString().equals("SHA-256"))
                .map(hash -> hash.get("content").asString())
                .findFirst()
                .orElse("");
    }
}
