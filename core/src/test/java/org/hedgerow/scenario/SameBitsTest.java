package org.hedgerow.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.hedge.Cover;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Same scenario, same seed, same bits. */
class SameBitsTest {
    private static final int PATHS = 10_000; // not a whole number of blocks

    /**
     * The bits of stream version 1, on every JDK, thread count and kernel. A change of this number is a change of the
     * stream, which raises its version, or a change of what a scenario means.
     */
    private static final int GOLDEN = -1989365725;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void outcomesDependOnNeitherThreadsNorJdkNorKernel(int threads) {
        assertThat(hash(new Bank(), threads)).isEqualTo(GOLDEN);
    }

    @Test
    void aCurrencyThatNobodyUsesChangesNoBit() {
        Bank bank = new Bank();
        bank.unusedCurrency = true;
        assertThat(hash(bank, 2)).isEqualTo(GOLDEN);
    }

    @Test
    void anotherSeedGivesOtherOutcomes() {
        ScenarioResult result = new Bank().scenario().run(new Settings(PATHS, 2, 2), Progress.SILENT);
        assertThat(Digest.of(result.decision().appraisals())).isNotEqualTo(GOLDEN);
    }

    @Test
    void moreStrategiesWithoutNewDatesChangeNoBitOfTheOthers() {
        Bank bank = new Bank();
        bank.hedges = List.of(bank.hedges.get(0), bank.hedges.get(4));
        Bank more = new Bank();
        more.hedges = List.of(
                Bank.everyHedge(Cover.ofNetPosition(1)).get(0),
                more.hedges.get(4),
                more.hedges.get(5),
                more.hedges.get(6));
        assertThat(outcomeOfForward(bank)).isEqualTo(outcomeOfForward(more));
    }

    private static Object outcomeOfForward(Bank bank) {
        Appraisal forward = bank.scenario()
                .run(new Settings(PATHS, 1, 2), Progress.SILENT)
                .decision()
                .appraisals()
                .get(1);
        return List.of(forward.outcome(), forward.components(), forward.expectedCost());
    }

    private static int hash(Bank bank, int threads) {
        ScenarioResult result = bank.scenario().run(new Settings(PATHS, 1, threads), Progress.SILENT);
        return Digest.of(result.decision().appraisals());
    }
}
