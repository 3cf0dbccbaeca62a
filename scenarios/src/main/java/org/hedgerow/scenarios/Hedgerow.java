package org.hedgerow.scenarios;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.hedgerow.scenarios.command.CompletionCommand;
import org.hedgerow.scenarios.command.Failures;
import org.hedgerow.scenarios.command.ListCommand;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.command.ReportCommand;
import org.hedgerow.scenarios.command.SchemaCommand;
import org.hedgerow.scenarios.command.ShowCommand;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.command.Talk;
import org.hedgerow.scenarios.command.ValidateCommand;
import org.hedgerow.scenarios.command.Version;
import org.hedgerow.scenarios.command.attribute.AttributeCommand;
import org.hedgerow.scenarios.command.backtest.BacktestCommand;
import org.hedgerow.scenarios.command.backtest.EffectivenessCommand;
import org.hedgerow.scenarios.command.calibrate.CalibrateCommand;
import org.hedgerow.scenarios.command.compare.CompareCommand;
import org.hedgerow.scenarios.command.explain.ExplainCommand;
import org.hedgerow.scenarios.command.intake.ImportCommand;
import org.hedgerow.scenarios.command.limits.LimitsCommand;
import org.hedgerow.scenarios.command.optimize.OptimizeCommand;
import org.hedgerow.scenarios.command.price.PriceCommand;
import org.hedgerow.scenarios.command.run.MergeCommand;
import org.hedgerow.scenarios.command.run.RunCommand;
import org.hedgerow.scenarios.command.starter.NewCommand;
import org.hedgerow.scenarios.command.trace.TraceCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line. Results go to standard output; progress, warnings and errors to standard error. */
@Command(
        name = "hedgerow",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Simulates currency exposures and their hedges: does a hedge cost more than the risk it removes?",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:internal error, or a result that cannot be written; one line, the stack trace with --verbose",
            "2:wrong usage, a file that cannot be read, or a DIR that cannot be written",
            "3:a scenario, or what a model is fitted to, is not valid; nothing is written",
            "4:refused: more memory needed than there is, or more time than --max-time; the line names the largest --paths that"
                    + " fits",
            "5:done, but a check was missed: of limits, a norm or limit is broken today; of compare --fail-on-difference, the"
                    + " results differ",
            "130:interrupted; of run and limits, what was done by then is reported and written"
        },
        footer = {
            "",
            "Results go to standard output; progress, warnings and errors to standard error. Neither is ever coloured, as"
                    + " NO_COLOR asks. hedgerow COMMAND --help tells of one command, with an example."
        })
public final class Hedgerow implements Runnable {
    /** Held here, since the logging framework forgets loggers that nobody holds. */
    private static final Logger LOG = Logger.getLogger("org.hedgerow");

    @Spec
    private CommandSpec spec;

    private final Talk talk;

    private Hedgerow(Talk talk) {
        this.talk = talk;
    }

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Says more on standard error: log lines, stack traces; progress where that is no terminal.")
    void beVerbose(boolean wanted) {
        talk.beVerbose(wanted);
        LOG.setLevel(talk.isVerbose() ? Level.ALL : LOG.getLevel());
    }

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Prints the result and errors: no progress, no warnings, no word of what was written.")
    void beQuiet(boolean wanted) {
        talk.beQuiet(wanted);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "a command is missing: " + String.join(", ", spec.subcommands().keySet()));
    }

    /** Runs one command and ends with its exit code. */
    public static void main(String[] args) {
        System.exit(execute(Streams.ofProcess(), args));
    }

    /** Runs one command on the streams given; returns its exit code. */
    static int execute(Streams streams, String... args) {
        LOG.setLevel(Level.WARNING);
        Hedgerow hedgerow = new Hedgerow(streams.talk());
        Failures failures = new Failures(streams, streams.talk()::isVerbose);
        int code = code(commandLine(hedgerow, streams, failures), failures, args);
        streams.err().flush();
        if (streams.out().checkError()) {
            return failures.report(Refusal.internal("standard output cannot be written", null));
        }
        return code;
    }

    private static int code(CommandLine command, Failures failures, String... args) {
        try {
            return command.execute(args);
        } catch (Error fault) { // exceptions are reported by the command line itself
            return failures.report(fault);
        }
    }

    private static CommandLine commandLine(Hedgerow hedgerow, Streams streams, Failures failures) {
        return new CommandLine(hedgerow)
                .addSubcommand(new RunCommand(streams))
                .addSubcommand(new MergeCommand(streams))
                .addSubcommand(new ExplainCommand(streams))
                .addSubcommand(new LimitsCommand(streams))
                .addSubcommand(new OptimizeCommand(streams))
                .addSubcommand(new PriceCommand(streams))
                .addSubcommand(new TraceCommand(streams))
                .addSubcommand(new ReportCommand(streams))
                .addSubcommand(new ListCommand(streams))
                .addSubcommand(new ShowCommand(streams))
                .addSubcommand(new ValidateCommand(streams))
                .addSubcommand(new NewCommand(streams))
                .addSubcommand(new SchemaCommand(streams))
                .addSubcommand(ImportCommand.commandLine(streams))
                .addSubcommand(new CalibrateCommand(streams))
                .addSubcommand(new BacktestCommand(streams))
                .addSubcommand(new EffectivenessCommand(streams))
                .addSubcommand(new AttributeCommand(streams))
                .addSubcommand(new CompareCommand(streams))
                .addSubcommand(new CompletionCommand(streams))
                .setOut(streams.out())
                .setErr(streams.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(110)
                .setExpandAtFiles(false) // a message would repeat what is in the file
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }
}
