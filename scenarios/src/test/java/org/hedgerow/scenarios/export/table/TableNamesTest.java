package org.hedgerow.scenarios.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names that a file system and a workbook take alike. */
class TableNamesTest {
    @Test
    void longNamesAreCutAndStayApart() {
        TableNames names = new TableNames();
        String first = names.of("/somethingThatIsNew/withAVeryLongName/ofParts");
        String second = names.of("/somethingThatIsNew/withAVeryLongName/ofPieces");
        assertThat(first).isEqualTo("something-that-is-new-with-aver").hasSizeLessThanOrEqualTo(31);
        assertThat(second).endsWith("-2").hasSizeLessThanOrEqualTo(31).isNotEqualTo(first);
    }

    @Test
    void nothingButLettersDigitsAndHyphensIsLeft() {
        assertThat(new TableNames().of("/a:b\\c?*[d]/../=e")).matches("[a-z0-9-]+");
    }

    @Test
    void tablesOfOtherModelsAreNamedAsThoseOfTheOwn() {
        assertThat(new TableNames().of("/alternatives/strategies/outcome/valueAtRisk"))
                .isEqualTo("other-models-value-at-risk");
    }
}
