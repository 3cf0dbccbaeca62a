package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a run is drawn again from its result. */
class ReportCommandTest {
    private static final String HOSTILE = "</script><img src=x onerror=alert(1)>";

    @TempDir
    private Path folder;

    /** Also of a scenario that says something hostile wherever it may say something. */
    @Test
    void theSamePageIsDrawnAgain() throws Exception {
        String scenario = Session.shipped("ua-importer-2007")
                .replaceFirst("\"title\" *: *\"", "\"title\": \"" + HOSTILE)
                .replaceAll("\"name\" *: *\"(?!ua-)", "\"name\": \"" + HOSTILE);
        Session run = Session.fed(scenario, "run", "-", Session.FEW_PATHS, "--out", folder.toString());
        assertThat(run.code()).as(run.err()).isZero();
        Path page = folder.resolve("report.html");
        byte[] drawn = Files.readAllBytes(page);
        assertThat(Files.readString(page)).doesNotContain("<img").contains("&lt;img src=x onerror=alert(1)&gt;");
        Files.delete(page);
        assertThat(Session.of("report", folder.toString()).code()).isZero();
        assertThat(page).hasBinaryContent(drawn);
        Path other = folder.resolve("other.html");
        assertThat(Session.of("report", folder.toString(), "--to", other.toString())
                        .code())
                .isZero();
        assertThat(other).hasBinaryContent(drawn);
    }

    @Test
    void aFolderWithoutAResultIsRefusedInOneLine() throws Exception {
        assertThat(Session.of("report", folder.toString()))
                .returns(2, Session::code)
                .satisfies(refused -> assertThat(refused.err()).hasLineCount(1).contains("result.json"));
        Files.writeString(folder.resolve("result.json"), "{\"format\": 1");
        assertThat(Session.of("report", folder.toString()))
                .returns(2, Session::code)
                .satisfies(refused -> assertThat(refused.err()).hasLineCount(1).contains("is not JSON"));
        Files.writeString(folder.resolve("result.json"), "{}");
        assertThat(Session.of("report", folder.toString()))
                .returns(2, Session::code)
                .satisfies(refused -> assertThat(refused.err()).hasLineCount(1).contains("is not the result of a run"));
    }
}
