package org.hedgerow.scenarios.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {
    @Test
    void linesBreakAtBlanksAndLongWordsAnywhere() {
        assertThat(Paragraph.lines("a forward of  everything", 9)).containsExactly("a forward", "of", "everythin", "g");
        assertThat(Paragraph.lines("", 9)).containsExactly("");
    }

    @Test
    void laterLinesHangBelowTheFirst() {
        assertThat(Paragraph.hanging("  * ", "one two three", 11)).isEqualTo("  * one two\n    three\n");
    }
}
