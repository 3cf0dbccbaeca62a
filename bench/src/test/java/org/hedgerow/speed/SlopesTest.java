package org.hedgerow.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SlopesTest {
    /** Times at 1, 4 and 16 times the size. */
    @ParameterizedTest
    @CsvSource({"1, 4, 16, 1", "1, 16, 256, 2", "3, 3, 3, 0", "1, 2, 4, 0.5"})
    void timeThatGrowsByAPowerHasThatSlope(double one, double four, double sixteen, double slope) {
        double[][] seconds = {{one}, {four}, {sixteen}};
        assertThat(Slopes.slope(new Interleaved(seconds, seconds, seconds), 0)).isCloseTo(slope, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(Slopes.Of.class)
    void oneThingAloneGrows(Slopes.Of what) {
        List<SizedBank> banks = what.banks();
        assertThat(banks.get(0)).isEqualTo(SizedBank.USUAL);
        assertThat(banks.get(2).size()).isEqualTo(16 * SizedBank.USUAL.size());
    }

    @Test
    void theBankHasWhatItIsAskedToHave() {
        SizedBank bank = new SizedBank(5, 3, 6, 1_024);
        ScenarioResult result = bank.scenario().run(new Settings(bank.paths(), 1, 1));
        assertThat(result.net()).hasSize(5);
        assertThat(result.decision().appraisals()).hasSize(1 + 6);
        assertThat(result.pathSteps()).isEqualTo(1_024L * 3 * 5);
    }

    @Test
    void threadsDoubleUpToTheProcessors() {
        assertThat(ThreadTimes.threads(1)).containsExactly(1);
        assertThat(ThreadTimes.threads(2)).containsExactly(1, 2);
        assertThat(ThreadTimes.threads(6)).containsExactly(1, 2, 4, 6);
    }
}
