package org.hedgerow.scenarios.read.setting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenarios.read.place.PlaceScan;
import org.hedgerow.scenarios.read.place.ScenarioException;
import org.hedgerow.scenarios.read.place.Text;

/** A file with the values that a caller put into it, which know whose fault is theirs. */
public final class Settled {
    private static final int LONGEST = 100; // of a setting in a message

    private final byte[] bytes;
    private final List<String> settings;
    private final List<String> places;

    private Settled(byte[] bytes, List<String> settings, List<String> places) {
        this.bytes = bytes;
        this.settings = List.copyOf(settings);
        this.places = List.copyOf(places);
    }

    /**
     * The same lines as before, each value where the file has it or at the end of its owner.
     *
     * @param source what faults of the file itself are told of
     * @param settings each {@code place=value}; one that cannot be followed throws {@link InvalidValue} with it as place
     */
    public static Settled of(String source, byte[] file, List<String> settings) {
        if (settings.isEmpty()) {
            return new Settled(file, settings, List.of());
        }
        PlaceScan.of(source, file); // from here on it is well formed
        String text = new String(file, StandardCharsets.UTF_8);
        List<String> places = new ArrayList<>();
        for (String written : settings) {
            try {
                Setting.Applied applied = Setting.of(written).in(text);
                text = applied.text();
                places.add(applied.place());
            } catch (InvalidValue fault) {
                String place = fault.place().isEmpty() ? "" : fault.place() + ": ";
                throw InvalidValue.at(shortened(written), place + fault.rule());
            }
        }
        return new Settled(text.getBytes(StandardCharsets.UTF_8), settings, places);
    }

    /** A file into which its values were put before. */
    public static Settled before(byte[] bytes, List<String> settings) {
        return new Settled(bytes, settings, List.of());
    }

    /** Not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** As they were given. */
    public List<String> settings() {
        return settings;
    }

    /** The fault told of the option that caused it, or of the file and all options where several values meet. */
    public ScenarioException explained(ScenarioException fault) {
        for (int last = places.size() - 1; last >= 0; last--) {
            if (isWithin(fault.path(), places.get(last))) {
                return new ScenarioException(
                        "hedgerow: " + option(last), ScenarioException.NO_LINE, fault.path(), fault.rule(), fault);
            }
        }
        return settings.isEmpty()
                ? fault
                : new ScenarioException(
                        fault.source(), fault.line(), fault.path(), fault.rule() + " (" + all() + ")", fault);
    }

    private static boolean isWithin(String path, String place) {
        return path.equals(place)
                || (path.startsWith(place)
                        && (path.charAt(place.length()) == '.' || path.charAt(place.length()) == '['));
    }

    private String option(int number) {
        return "--set " + shortened(settings.get(number));
    }

    private String all() {
        return "with "
                + IntStream.range(0, settings.size()).mapToObj(this::option).collect(Collectors.joining(" "));
    }

    private static String shortened(String setting) {
        return Text.shortened(setting, LONGEST);
    }
}
