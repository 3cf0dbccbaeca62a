package org.hedgerow.scenarios.command;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.market.Market;
import org.hedgerow.pricing.PriceList;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.input.Bounded;
import org.hedgerow.scenarios.input.InputLimits;
import org.hedgerow.scenarios.read.ScenarioReader;
import org.hedgerow.scenarios.read.place.ScenarioException;
import org.hedgerow.scenarios.read.setting.Settled;
import org.hedgerow.scenarios.store.FileFault;
import org.hedgerow.scenarios.table.Beside;

/** A scenario as the user names it, read once: what is simulated and what is fingerprinted are the same bytes. */
public final class ScenarioSource {
    private final String label;
    private final Settled file;
    private final NamedFiles files;

    private ScenarioSource(String label, byte[] bytes, Beside beside, SetOptions settings) {
        this(label, settings.in(label, bytes), beside);
    }

    private ScenarioSource(String label, Settled file, Beside beside) {
        this.label = label;
        this.file = file;
        this.files = new NamedFiles(beside);
    }

    /**
     * One that was read before.
     *
     * @param bytes with what was put into them
     * @param settings the words with which it was
     * @param files those that it names, by name
     */
    public static ScenarioSource kept(String label, byte[] bytes, List<String> settings, Map<String, byte[]> files) {
        return new ScenarioSource(label, Settled.before(bytes, settings), Beside.of(files));
    }

    /**
     * A built-in name; a file where it ends in {@code .json} or has a separator; standard input where it is a dash.
     *
     * @param settings put into it before anything is read of it
     */
    public static ScenarioSource of(String argument, InputStream in, SetOptions settings) {
        if (argument.equals("-")) {
            return new ScenarioSource("standard input", read(argument, in), Beside.of(Path.of("-")), settings);
        }
        if (argument.endsWith(".json") || argument.contains("/") || argument.contains(File.separator)) {
            return new ScenarioSource(argument, file(argument), Beside.of(Path.of(argument)), settings);
        }
        return shipped(argument, settings);
    }

    /** What faults of the scenario are reported of. */
    public String label() {
        return label;
    }

    /** With what was put into them; not to be changed. */
    public byte[] bytes() {
        return file.bytes();
    }

    /** What was put into the file, in the words of the caller. */
    public List<String> settings() {
        return file.settings();
    }

    /** SHA-256 of the other files that the scenario named, by name. */
    public Map<String, String> filesSha256() {
        return files.sha256();
    }

    /** The other files that the scenario named, by name, once it was read; not to be changed. */
    public Map<String, byte[]> files() {
        return files.all();
    }

    /** What the bytes say; throws {@link ScenarioException} where they are not a scenario. */
    public Scenario scenario() {
        return read(() -> new ScenarioReader().read(label, bytes(), files));
    }

    /** The market in the bytes, be they a scenario or nothing but a market. */
    public Market market() {
        return read(() -> new ScenarioReader().market(label, bytes(), files));
    }

    /** A fault of what the bytes say that shows later than on reading, with its line. */
    public ScenarioException placed(InvalidValue fault) {
        return file.explained(new ScenarioReader().placed(label, bytes(), fault));
    }

    /** Instruments to be priced, where the bytes are a list of them. */
    public PriceList priceList() {
        return read(() -> new ScenarioReader().priceList(label, bytes()));
    }

    private <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ScenarioException fault) {
            throw file.explained(fault);
        }
    }

    /** What is computed of it; a fault that shows then is refused as one of the file. */
    public <T> T answered(Supplier<T> computed) {
        try {
            return computed.get();
        } catch (InvalidValue fault) {
            throw refusal(fault);
        }
    }

    /** A fault that shows after reading. */
    public Refusal refusal(InvalidValue fault) {
        ScenarioException explained = file.explained(
                new ScenarioException(label, ScenarioException.NO_LINE, fault.place(), fault.rule(), fault));
        String words = settings().isEmpty() ? label + ": " + fault.getMessage() : explained.getMessage();
        return Refusal.scenario(words, fault);
    }

    static ScenarioSource shipped(String name) {
        return shipped(name, SetOptions.NONE);
    }

    static ScenarioSource shipped(String name, SetOptions settings) {
        if (!ShippedScenarios.NAMES.contains(name)) {
            throw Refusal.usage(
                    "there is no built-in scenario '" + name + "', only " + String.join(", ", ShippedScenarios.NAMES)
                            + "; the name of a file ends in .json or has a separator",
                    null);
        }
        return new ScenarioSource(name + ".json", ShippedScenarios.bytes(name), Beside.NOTHING, settings);
    }

    private static byte[] file(String name) {
        try {
            return Bounded.bytes(Path.of(name), InputLimits.SCENARIO_BYTES);
        } catch (IOException fault) {
            throw unreadable(name, FileFault.words(fault), fault);
        } catch (InvalidPathException fault) {
            throw unreadable(name, fault.getReason(), fault);
        }
    }

    private static byte[] read(String name, InputStream in) {
        try {
            return Bounded.bytes(in, InputLimits.SCENARIO_BYTES);
        } catch (IOException fault) {
            throw unreadable(name, FileFault.words(fault), fault);
        }
    }

    private static Refusal unreadable(String name, String why, Exception fault) {
        return Refusal.usage(name + ": cannot be read: " + why, fault);
    }
}
