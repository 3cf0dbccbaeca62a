package org.hedgerow.scenarios.command.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PilotTest {
    private final List<Integer> tried = new ArrayList<>();

    private Pilot of(int all, double atStart, double perPath) {
        return Pilot.of(all, 1_024, paths -> {
            tried.add(paths);
            return atStart + perPath * paths;
        });
    }

    @Test
    void aStartAndAPricePerPathAreFoundWhereTheyAreConstant() {
        Pilot pilot = of(1 << 20, 0.3, 1e-4);
        assertThat(pilot.low()).isCloseTo(0.3 + 1e-4 * (1 << 20), within(1e-6));
        assertThat(pilot.high()).isCloseTo(pilot.seconds() * (1 << 20) / pilot.paths(), within(1e-6));
        assertThat(pilot.seconds()).isBetween(1.0, 4.0);
    }

    @Test
    void slowScenariosAreNotTriedForLong() {
        of(1 << 20, 5, 1e-2);
        assertThat(tried.stream().mapToDouble(paths -> 5 + 1e-2 * paths).sum()).isLessThan(90);
        assertThat(tried).hasSize(3);
    }

    @Test
    void aShortRunIsMeasured() {
        Pilot pilot = of(3_000, 0.1, 1e-6);
        assertThat(tried).endsWith(3_000);
        assertThat(pilot.low()).isEqualTo(pilot.high()).isCloseTo(pilot.seconds(), within(1e-12));
    }

    @Test
    void codeThatGetsFasterGivesARangeAndNotANegativeTime() {
        Pilot pilot = Pilot.of(1 << 20, 1_024, paths -> 2 - 1e-5 * paths);
        assertThat(pilot.low()).isPositive().isLessThanOrEqualTo(pilot.high());
    }
}
