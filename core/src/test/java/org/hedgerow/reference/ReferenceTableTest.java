package org.hedgerow.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hedgerow.reference.product.Product;
import org.hedgerow.reference.product.Products;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published values that this project is held to. Every row of a product that is offered is put through the public
 * methods here, or by the test that is named for it where that takes a simulation or a class that is not public.
 */
class ReferenceTableTest {
    private static final SortedMap<String, Product> COMPUTED = Products.all();
    private static final Map<String, String> ELSEWHERE = pairs("tested-elsewhere.csv");
    private static final Map<String, String> FAULTS = pairs("faults-of-sources.csv");
    private static final Map<String, String> NOT_OFFERED = pairs("not-offered.csv");

    /** All of them product by product; the report of all products together follows. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void thePublishedValuesOfAProductAreMet(String name) {
        assertThat(ReferenceRows.of(name).filter(row -> !FAULTS.containsKey(row.id())))
                .allSatisfy(row -> assertThat(error(COMPUTED.get(name), row)).isLessThanOrEqualTo(1));
    }

    static Stream<String> names() {
        return COMPUTED.keySet().stream();
    }

    @Test
    @Tag("slow")
    void everyRowIsWithinItsToleranceButThoseWhoseSourceIsAtFault() {
        StringBuilder report = new StringBuilder("product, rows, passed, worst error over tolerance\n");
        SortedMap<String, Double> failed = new TreeMap<>();
        COMPUTED.forEach((name, product) -> {
            List<ReferenceRow> rows = ReferenceRows.of(name).toList();
            assertThat(rows).as(name).isNotEmpty();
            double worst = 0;
            int passed = 0;
            for (ReferenceRow row : rows) {
                double error = error(product, row);
                worst = Math.max(worst, error);
                if (error <= 1) {
                    passed++;
                } else {
                    failed.put(row.id(), error);
                }
            }
            report.append("%s, %d, %d, %.2g%n".formatted(name, rows.size(), passed, worst));
        });
        append(report, failed);
        System.out.println(report);
        assertThat(failed.keySet()).isEqualTo(new TreeSet<>(FAULTS.keySet()));
    }

    /** A row that cannot be computed, or not to a number, has failed. */
    private static double error(Product product, ReferenceRow row) {
        try {
            double error = product.error(row);
            return Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
        } catch (IllegalArgumentException e) {
            System.out.println(row + ": " + e.getMessage());
            return Double.POSITIVE_INFINITY;
        }
    }

    private static void append(StringBuilder report, Map<String, Double> failed) {
        report.append("\nput by a test of their own: product, rows, test\n");
        ELSEWHERE.forEach((name, test) ->
                report.append(name + ", " + ReferenceRows.of(name).count() + ", " + test + "\n"));
        report.append("\nfailed: row, error over tolerance, fault of the source\n");
        failed.forEach((id, error) ->
                report.append("%s, %.3g, %s%n".formatted(id, error, FAULTS.getOrDefault(id, "NOT KNOWN"))));
        report.append("\nnot offered: product, rows, why\n");
        NOT_OFFERED.forEach(
                (name, rowsAndWhy) -> report.append(name + ", " + rowsAndWhy.replaceFirst(",", ", ") + "\n"));
    }

    @Test
    void theTestsThatAreNamedForProductsTakeTheirRowsFromTheTable() throws ClassNotFoundException {
        for (Map.Entry<String, String> entry : ELSEWHERE.entrySet()) {
            Method[] tests = Class.forName("org.hedgerow." + entry.getValue()).getDeclaredMethods();
            assertThat(Arrays.stream(tests).flatMap(ReferenceTableTest::products))
                    .as(entry.getValue())
                    .contains(entry.getKey());
        }
    }

    private static Stream<String> products(Method test) {
        return Stream.ofNullable(test.getAnnotation(ReferenceSource.class))
                .flatMap(source -> Stream.of(source.value()));
    }

    @Test
    void everyProductOfTheTableIsOfferedOrIsListedWithItsReason() {
        assumeTrue(ReferenceRows.shared().isPresent(), "the table is not beside the checkout");
        SortedMap<String, Long> rows = ReferenceRows.shared().orElseThrow().stream()
                .collect(Collectors.groupingBy(ReferenceRow::product, TreeMap::new, Collectors.counting()));
        NOT_OFFERED.forEach(
                (name, rowsAndWhy) -> assertThat(rowsAndWhy).as(name).startsWith(rows.remove(name) + ","));
        ELSEWHERE.keySet().forEach(rows::remove);
        assertThat(rows.keySet()).isEqualTo(COMPUTED.keySet());
    }

    @Test
    void theRowsOfWhatIsOfferedAreCopiedAsTheyStand() {
        assumeTrue(ReferenceRows.shared().isPresent(), "the table is not beside the checkout");
        List<ReferenceRow> offered = ReferenceRows.shared().orElseThrow().stream()
                .filter(row -> !NOT_OFFERED.containsKey(row.product()))
                .toList();
        assertThat(ReferenceRows.copy()).isEqualTo(offered);
    }

    /** What stands before the first comma of a line, and what stands behind it. */
    private static SortedMap<String, String> pairs(String name) {
        try (InputStream in = ReferenceTableTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1].strip(), (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
