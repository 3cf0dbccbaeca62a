package org.hedgerow.scenarios.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void lettersOfAllScriptsStay() {
        assertThat(Printable.line("Форвард 100 % — €, 円, 😀")).isEqualTo("Форвард 100 % — €, 円, 😀");
    }

    @Test
    void whatMovesTheCursorOrHidesLettersIsEscaped() {
        assertThat(Printable.line("\u001b[2J\t\r\n\u0000\u0085\u202e\u200b\u2028\ud800"))
                .isEqualTo("\\u001b[2J\\t\\r\\n\\u0000\\u0085\\u202e\\u200b\\u2028\\ud800");
    }
}
