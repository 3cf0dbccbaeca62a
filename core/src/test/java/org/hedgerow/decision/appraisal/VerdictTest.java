package org.hedgerow.decision.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import org.hedgerow.risk.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class VerdictTest {
    @ParameterizedTest(name = "{0} to {1} at {2} is {3}")
    @CsvFileSource(resources = "verdicts.csv", numLinesToSkip = 1)
    void readsTheIntervalAgainstWhatMatters(double low, double high, double materiality, Verdict expected) {
        assertThat(Verdict.of(new Interval(low, high), materiality, 500)).isEqualTo(expected);
    }

    @Test
    void noIntervalIsReadWhereNoWholePathLiesInTheTail() {
        assertThat(Verdict.of(new Interval(2, 3), 1, 0.9)).isEqualTo(Verdict.UNDECIDED);
        assertThat(Verdict.of(new Interval(-0.5, 0.5), 1, 0.9)).isEqualTo(Verdict.UNDECIDED);
        assertThat(Verdict.of(new Interval(2, 3), 1, 1)).isEqualTo(Verdict.HEDGE);
        assertThat(Verdict.of(new Interval(0, 0), 1, 0.9)).isEqualTo(Verdict.EQUAL);
    }

    @Test
    void saysUndecidedInTheWordsOfTheDefinition() {
        assertThat(Verdict.UNDECIDED.words()).isEqualTo("undecided at this number of paths");
    }
}
