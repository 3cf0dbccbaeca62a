package org.hedgerow.scenarios.command.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.command.ScenarioSource;
import org.hedgerow.scenarios.command.SetOptions;
import org.hedgerow.simulation.MemoryUse;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Test;

class MemoryNeedTest {
    private static final long HEAP = 100_000_000;

    @Test
    void theLargestNumberOfPathsThatIsNamedIsTaken() {
        MemoryNeed need = new MemoryNeed(new MemoryUse(700, 0));
        assertThatThrownBy(() -> need.check(paths(1_000_000), HEAP))
                .hasMessageContaining("1000000 paths need about 1068 MB")
                .hasMessageContaining("heap of 100 MB")
                .hasMessageContaining("the largest --paths that fits is 30720");
        assertThatCode(() -> need.check(paths(30_720), HEAP)).doesNotThrowAnyException();
        assertThatThrownBy(() -> need.check(paths(31_001), HEAP)).hasMessageContaining("30720");
    }

    @Test
    void modelsThatRunOneAfterTheOtherNeedWhatTheNeediestDoes() {
        Scenario several = read("ua-importer-2007");
        assertThat(perPath(several))
                .isGreaterThan(perPath(several.alone()))
                .isLessThan(perPath(several.alone()) + perPath(read("ua-importer-2007-managed")));
    }

    /** A bank's norms and limits along the paths are rows of numbers that its threads work with. */
    @Test
    void whatThreadsWorkWithIsCounted() {
        Scenario bank = read("ua-bank-2007");
        MemoryUse use = bank.memory(paths(131_072));
        assertThat(use.perThread()).isGreaterThan(8_192L * 10_000);
        MemoryNeed need = new MemoryNeed(use);
        long heap = (long) (need.bytes(paths(131_072)) / 0.69);
        assertThatCode(() -> need.check(paths(131_072), heap)).doesNotThrowAnyException();
        assertThatThrownBy(() -> need.check(new Settings(131_072, 1, 16), heap)).hasMessageContaining("Java's heap");
    }

    private static double perPath(Scenario scenario) {
        return scenario.memory(paths(131_072)).perPath();
    }

    private static Scenario read(String name) {
        return ScenarioSource.of(name, InputStream.nullInputStream(), SetOptions.NONE)
                .scenario();
    }

    private static Settings paths(int paths) {
        return new Settings(paths, 1, 1);
    }
}
