package org.hedgerow.scenarios.command.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.command.ScenarioSource;
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

    @Test
    void modelsThatRunOneAfterTheOtherNeedWhatTheNeediestDoes() {
        Scenario managed = read("ua-importer-2007-managed");
        Scenario several = read("ua-importer-2007");
        long watched = 2 * Double.BYTES; // a rate under each of two drifts
        assertThat(MemoryNeed.of(several).bytesPerPath())
                .isEqualTo(MemoryNeed.of(managed).bytesPerPath() + watched)
                .isGreaterThan(MemoryNeed.of(several.alone()).bytesPerPath());
    }

    private static Scenario read(String name) {
        return ScenarioSource.of(name, InputStream.nullInputStream()).scenario();
    }

    private static Settings paths(int paths) {
        return new Settings(paths, 1, 1);
    }
}
