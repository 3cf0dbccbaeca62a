package org.hedgerow.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;

class GridTest {
    private static final LocalDate TODAY = LocalDate.of(2007, 12, 31);
    private static final LocalDate MAY = LocalDate.of(2008, 5, 29);
    private static final LocalDate END = LocalDate.of(2008, 12, 30);

    @Test
    void holdsTheValuationDateAndEachOtherDateOnceInOrder() {
        Grid grid = Grid.of(TODAY, List.of(END, MAY, END));
        assertThat(grid.dates()).containsExactly(TODAY, MAY, END);
        assertThat(grid.size()).isEqualTo(3);
        assertThat(grid.index(MAY)).isEqualTo(1);
        assertThat(grid.date(2)).isEqualTo(END);
    }

    /** 2008 is a leap year: 150 days to 29 May and 365 to 30 December. */
    @Test
    void countsTimesInYearsOf365Days() {
        Grid grid = Grid.of(TODAY, List.of(MAY, END));
        assertThat(grid.years(0)).isZero();
        assertThat(grid.years(1)).isEqualTo(150 / 365.0);
        assertThat(grid.years(2)).isEqualTo(1);
    }

    @Test
    void refusesADateBeforeTheValuationDateAndOneThatNobodyRequired() {
        assertThatThrownBy(() -> Grid.of(MAY, List.of(TODAY, END)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("2008-05-29")
                .hasMessageContaining("2007-12-31");
        Grid grid = Grid.of(TODAY, List.of(END));
        assertThatThrownBy(() -> grid.index(MAY))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("2008-05-29");
    }
}
