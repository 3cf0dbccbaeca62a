package org.hedgerow.scenarios.command;

import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete commands, options, built-in scenarios and files. */
@Command(
        name = "completion",
        description = "Prints a script by which a shell completes commands, options, built-in scenarios and files.",
        footerHeading = "%nFor the shell that is open, and for those to come:%n",
        footer = {
            "  source <(hedgerow completion)",
            "  hedgerow completion > ~/.local/share/bash-completion/completions/hedgerow"
        })
public final class CompletionCommand implements Callable<Integer> {
    /** Shells that understand the script, which sets up the second's way to run the first's. */
    enum Shell {
        BASH,
        ZSH
    }

    /** Built-in scenarios; files are completed where none of them fits. */
    public static final class ScenarioNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ShippedScenarios.NAMES.iterator();
        }
    }

    /** By which the script would keep the shell from completing files. */
    private static final Pattern NO_FILES = Pattern.compile("(?m)^ *type compopt .*\\R");

    private static final Pattern CHOICES = Pattern.compile("_args=\\((\"[A-Z_]+\" ?)+\\)");

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "bash|zsh",
            defaultValue = "bash",
            description = "The shell; one script serves both.")
    private Shell shell = Shell.BASH;

    public CompletionCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        String script = AutoComplete.bash(spec.root().name(), spec.root().commandLine());
        streams.out().print(asTyped(NO_FILES.matcher(withoutShell(script)).replaceAll("")));
        return ExitCode.OK;
    }

    /** Its first line would name the other shell. */
    private String withoutShell(String script) {
        return "# For " + shell.name().toLowerCase(Locale.ROOT) + script.substring(script.indexOf('\n'));
    }

    /** Choices in the letters in which help has them. */
    private static String asTyped(String script) {
        return CHOICES.matcher(script).replaceAll(found -> found.group().toLowerCase(Locale.ROOT));
    }
}
