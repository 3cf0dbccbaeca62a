package org.hedgerow.scenarios.command;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenarios.read.setting.Settled;
import picocli.CommandLine.Option;

/** Values that are given in place of those of a file. */
public final class SetOptions {
    /** The file as it is. */
    public static final SetOptions NONE = new SetOptions();

    @Option(
            names = "--set",
            paramLabel = "PLACE=VALUE",
            description =
                    "Puts a value into the scenario before it is read, as if it stood in the file; can be repeated."
                            + " Places as messages tell them: horizon, market.pairs.USD/UAH.spot, hedges[0].cover.ratio,"
                            + " hedges['name'].cover. The value is JSON, else a text; null takes away what is there.")
    private List<String> settings = new ArrayList<>();

    Settled in(String label, byte[] file) {
        try {
            return Settled.of(label, file, settings);
        } catch (InvalidValue fault) {
            throw Refusal.usage("--set " + fault.place() + ": " + fault.rule(), fault);
        }
    }
}
