package org.hedgerow.scenarios.command.compare;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.hedgerow.scenarios.command.ExitCode;
import org.hedgerow.scenarios.command.Printed;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.command.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts two stored results side by side. */
@Command(
        name = "compare",
        description = {
            "Tells what two stored results differ in: what was asked, what is recommended, verdicts, and of each strategy that"
                    + " both have the net benefit, expected cost and unexpected loss, with the error of the difference.",
            "Of a scenario a result has not all: where its SHA-256 differs, \"hedgerow explain --resolved\" of both shows in what."
        },
        footerHeading = "%nFor example:%n",
        footer = "  hedgerow compare runs/before runs/after --fail-on-difference")
public final class CompareCommand implements Callable<Integer> {
    /** What makes the exit code tell of a difference. */
    enum Fails {
        /** Anything at all. */
        ANY,
        /** Figures beyond noise, or the answer. */
        NOISE,
        /** The recommendation or a verdict. */
        ANSWER;

        boolean by(ResultDifference found) {
            boolean isOther = found.answerDiffers()
                    || !found.onlyInFirst().isEmpty()
                    || !found.onlyInSecond().isEmpty();
            return switch (this) {
                case ANY -> !found.identical();
                case NOISE -> isOther || found.beyondNoise() > 0;
                case ANSWER -> isOther;
            };
        }
    }

    private final Streams streams;

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "The folder of a run, a result.json, or - for standard input.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another one.")
    private String second = "";

    @Option(
            names = "--fail-on-difference",
            arity = "0..1",
            fallbackValue = "noise",
            paramLabel = "any|noise|answer",
            description =
                    "Ends with exit code 5 where any value differs; where a figure differs beyond noise or the answer does"
                            + " (noise, if nothing is named); where the recommendation, a verdict or the strategies differ.")
    private Optional<Fails> fails = Optional.empty();

    @Mixin
    private Printed printed = new Printed();

    public CompareCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (first.equals("-") && second.equals("-")) {
            throw Refusal.usage("standard input can be one of the two results, not both", null);
        }
        StoredResult one = StoredResult.of(first, streams.in());
        StoredResult other = StoredResult.of(second, streams.in());
        ResultDifference difference = one.read(result -> Differences.of(one, other));
        double exposure = one.result().path("grossExposure").asDouble(1);
        String unit = one.convention("unit").equals("one") ? "" : one.convention("unit") + " ";
        streams.out()
                .print(printed.of(
                        difference, () -> DifferenceReport.of(difference, exposure, unit + one.convention("home"))));
        return fails.filter(asked -> asked.by(difference)).isPresent() ? ExitCode.MISSED : ExitCode.OK;
    }
}
