package org.hedgerow.scenarios.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OWASP, CSV injection (CWE-1236): signs that a spreadsheet may begin a formula with, and what may hide them. */
class FormulaGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tA1",
                "\rA1",
                "\nA1",
                "\u0000=1",
                "\uff1d1",
                "\uff0b1",
                "\uff0d1",
                "\uff20A",
                " =1",
                "\u200b=1",
                "\ufeff=1",
                "\u00a0@A"
            })
    void whatMayBeRunIsGuarded(String text) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo("'" + text);
    }

    @Test
    void otherWordsStayAsTheyAre() {
        assertThat(FormulaGuard.guarded("forward 100 %")).isEqualTo("forward 100 %");
        assertThat(FormulaGuard.guarded("")).isEmpty();
        assertThat(FormulaGuard.guarded(" a = b")).isEqualTo(" a = b");
    }
}
