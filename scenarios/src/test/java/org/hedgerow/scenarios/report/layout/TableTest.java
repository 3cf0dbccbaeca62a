package org.hedgerow.scenarios.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Column NAMES = Column.ofWords("name", 12, List.of("none", "a forward and a put"));
    private static final Column COSTS =
            Column.ofNumbers("cost", List.of(new Cell("1,000.0", "12.5"), new Cell("-2.0", "0.1")));

    @Test
    void errorsStandBesideTheirValuesAndLongNamesBreak() {
        assertThat(new Table(NAMES, List.of(COSTS)).text(40)).isEqualTo("""
                        name                 cost
                        -------------------------
                        none       1,000.0 ± 12.5
                        a forward     -2.0 ±  0.1
                        and a put
                        """);
    }

    @Test
    void errorsGoBelowTheirValuesWhereTheTableIsTooWide() {
        assertThat(new Table(NAMES, List.of(COSTS)).text(24)).isEqualTo("""
                        name          cost
                        ------------------
                        none       1,000.0
                                    ± 12.5
                        a forward     -2.0
                        and a put    ± 0.1
                        """);
    }

    @Test
    void aTableThatIsStillTooWideGoesOnBelow() {
        String text = new Table(NAMES, List.of(COSTS, COSTS)).text(24);
        assertThat(text.lines().filter(line -> line.startsWith("name"))).hasSize(2);
    }
}
