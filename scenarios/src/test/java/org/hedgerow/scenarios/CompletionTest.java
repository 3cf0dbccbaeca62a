package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bash itself makes of the script. */
class CompletionTest {
    @TempDir
    Path folder;

    @Test
    void bashTakesTheScriptAndFallsBackToFiles() throws Exception {
        assertThat(bash("complete -p hedgerow")).contains("-F _complete_hedgerow", "-o default");
        assertThat(Session.of("completion").out()).startsWith("# For bash\n");
        assertThat(Session.of("completion", "zsh").out())
                .startsWith("# For zsh\n")
                .contains("bashcompinit");
    }

    @Test
    void commandsOptionsChoicesAndScenariosAreCompleted() throws Exception {
        assertThat(completed("tra")).isEqualTo("trace");
        assertThat(completed("run", "--pa").split(" ")).containsExactlyInAnyOrder("--paths", "--parameters");
        assertThat(completed("run", "--sampling", "pl")).isEqualTo("plain");
        assertThat(completed("run", "eur")).isEqualTo("eur-exporter");
        assertThat(completed("limits", "--paths", "1024", "kz-b")).isEqualTo("kz-bank");
        assertThat(completed("show", "kz-b")).isEqualTo("kz-bank");
        assertThat(completed("run", "./my")).isEmpty(); // the shell completes files
    }

    private String completed(String... words) throws Exception {
        String line = "COMP_WORDS=(hedgerow " + String.join(" ", words) + "); COMP_CWORD=" + words.length;
        return bash(line + "; _complete_hedgerow; echo \"${COMPREPLY[*]}\"").strip();
    }

    private String bash(String commands) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
        Path script = Files.writeString(
                folder.resolve("hedgerow.sh"), Session.of("completion", "bash").out());
        Process bash = new ProcessBuilder("/bin/bash", "--norc", "-c", "source " + script + " && " + commands)
                .redirectErrorStream(true)
                .start();
        String printed = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(printed).isZero();
        return printed;
    }
}
