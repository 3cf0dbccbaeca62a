package org.hedgerow.scenarios.command.run;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Test;

class MemoryNeedTest {
    private static final long HEAP = 100_000_000;

    @Test
    void theLargestNumberOfPathsThatIsNamedIsTaken() {
        MemoryNeed need = new MemoryNeed(700);
        assertThatThrownBy(() -> need.check(paths(1_000_000), HEAP))
                .hasMessageContaining("1000000 paths need about 1000 MB")
                .hasMessageContaining("heap of 100 MB")
                .hasMessageContaining("the largest --paths that fits is 99328");
        assertThatCode(() -> need.check(paths(99_328), HEAP)).doesNotThrowAnyException();
        assertThatThrownBy(() -> need.check(paths(100_001), HEAP)).hasMessageContaining("99328");
    }

    private static Settings paths(int paths) {
        return new Settings(paths, 1, 1);
    }
}
