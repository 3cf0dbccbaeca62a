package org.hedgerow.scenarios.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No document of the program has a number that is none: it is refused by its place, before a byte is written. */
class FiniteNumbersTest {
    record Document(double alone, Optional<Double> perhaps, List<Part> parts, Map<String, Double> named) {}

    record Part(double[] row, float small) {}

    private static Document document(double alone, double perhaps, double inRow, float small, double named) {
        Part part = new Part(new double[] {1, 2, inRow}, small);
        return new Document(alone, Optional.of(perhaps), List.of(part), Map.of("a/b", named));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aNumberThatIsNoneIsRefusedByItsPlace(double none) {
        assertThat(new String(JsonBytes.of(document(1, 2, 3, 4, 5)), StandardCharsets.UTF_8))
                .contains("3", "4", "5");
        assertRefused(document(none, 2, 3, 4, 5), "/alone of the result is " + none);
        assertRefused(document(1, none, 3, 4, 5), "/perhaps of the result is " + none);
        assertRefused(document(1, 2, none, 4, 5), "of the result is " + none);
        assertRefused(document(1, 2, 3, (float) none, 5), "/parts/0/small of the result is " + none);
        assertRefused(document(1, 2, 3, 4, none), "/named/a~1b of the result is " + none);
    }

    private static void assertRefused(Document document, String words) {
        assertThatThrownBy(() -> JsonBytes.of(document)).hasStackTraceContaining(words);
    }
}
