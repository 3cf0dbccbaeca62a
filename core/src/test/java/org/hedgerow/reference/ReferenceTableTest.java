package org.hedgerow.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The published values that this project is held to, product by product: which of their rows stand in the tables of
 * tests, and which products are not offered. A product is one or the other as a whole.
 */
class ReferenceTableTest {
    private static final Pattern ID = Pattern.compile("\\b[A-Z][A-Z0-9]{1,4}-\\d{3}\\b");

    @Test
    void everyRowOfAProductThatIsOfferedIsTested() throws IOException, URISyntaxException {
        Map<String, Set<String>> rowsOf = new TreeMap<>();
        lines("rows.csv").forEach(row -> rowsOf.computeIfAbsent(row[1], any -> new HashSet<>())
                .add(row[0]));
        Map<String, String> notOffered =
                lines("not-offered.csv").collect(Collectors.toMap(row -> row[0], row -> row[1]));
        Set<String> tested = tested();
        StringBuilder report = new StringBuilder("product, rows, rows tested\n");
        rowsOf.forEach((product, rows) -> {
            long found = rows.stream().filter(tested::contains).count();
            String remark = notOffered.containsKey(product) ? ", not offered: " + notOffered.get(product) : "";
            report.append(product + ", " + rows.size() + ", " + found + remark + "\n");
        });
        System.out.println(report);
        rowsOf.forEach((product, rows) -> {
            if (!notOffered.containsKey(product)) {
                assertThat(tested).as(product).containsAll(rows);
            }
        });
    }

    @Test
    void whatIsCalledNotOfferedIsAProductOfWhichSomeRowIsNotTested() throws IOException, URISyntaxException {
        Set<String> tested = tested();
        Map<String, List<String>> rowsOf = lines("rows.csv")
                .collect(Collectors.groupingBy(row -> row[1], Collectors.mapping(row -> row[0], Collectors.toList())));
        lines("not-offered.csv").forEach(row -> {
            assertThat(rowsOf).containsKey(row[0]);
            assertThat(tested.containsAll(rowsOf.get(row[0]))).as(row[0]).isFalse();
        });
    }

    /** Rows in the tables of tests, and those few that a test holds in its code. */
    private static Set<String> tested() throws IOException, URISyntaxException {
        Set<String> ids = lines("tested-in-code.csv").map(row -> row[0]).collect(Collectors.toSet());
        Path root = Path.of(ReferenceTableTest.class.getResource("rows.csv").toURI())
                .getParent()
                .getParent();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(ReferenceTableTest::isTable).toList()) {
                Matcher matcher = ID.matcher(Files.readString(file));
                while (matcher.find()) {
                    ids.add(matcher.group());
                }
            }
        }
        return ids;
    }

    private static boolean isTable(Path file) {
        return file.toString().endsWith(".csv")
                && !file.getParent().getFileName().toString().equals("reference");
    }

    private static Stream<String[]> lines(String name) throws IOException {
        try (InputStream in = ReferenceTableTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 2));
        }
    }
}
