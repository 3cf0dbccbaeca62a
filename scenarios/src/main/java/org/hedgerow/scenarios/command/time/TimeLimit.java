package org.hedgerow.scenarios.command.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hedgerow.path.PathBatch;
import org.hedgerow.scenario.Request;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.simulation.Settings;
import picocli.CommandLine.Option;

/** A time that a run must not take, held to what a trial of a few seconds says of it. */
public final class TimeLimit {
    private static final Pattern DURATION =
            Pattern.compile("(?:(\\d{1,4})d)?(?:(\\d{1,5})h)?(?:(\\d{1,6})m)?(?:(\\d{1,9})s)?");
    private static final long[] SECONDS = {86_400, 3_600, 60, 1};

    @Option(
            names = "--max-time",
            paramLabel = "DURATION",
            description =
                    "Refuses a run that is to take longer, as a trial of a few seconds has it at worst, and names the"
                            + " largest --paths that fits: 90s, 15m, 1h30m, 2d. With --resume the whole run is judged, not what is"
                            + " left of it.")
    private Optional<String> most = Optional.empty();

    /** The trial, where there is a limit; refuses what takes longer before any other work is done. */
    public Optional<Pilot> within(Scenario question, Request request, Settings settings) {
        return most.map(TimeLimit::seconds).map(limit -> {
            Pilot pilot = Pilot.of(question, request.onAllPaths(), settings);
            if (pilot.high() > limit) {
                boolean isGiven = question.model().paths().isPresent();
                throw Refusal.resources(words(pilot, limit, settings, isGiven), null);
            }
            return pilot;
        });
    }

    /** Whether there is one. */
    public boolean isGiven() {
        return most.isPresent();
    }

    static long seconds(String duration) {
        Matcher parts = DURATION.matcher(duration);
        long seconds = 0;
        if (parts.matches()) {
            for (int part = 0; part < SECONDS.length; part++) {
                seconds += parts.group(part + 1) == null ? 0 : SECONDS[part] * Long.parseLong(parts.group(part + 1));
            }
        }
        if (seconds == 0) {
            throw Refusal.usage(
                    "--max-time must be like 90s, 15m, 1h30m or 2d and not be 0, but is '" + duration + "'", null);
        }
        return seconds;
    }

    static String words(Pilot pilot, long limit, Settings settings, boolean isGiven) {
        String longer = settings.paths() + " paths take " + time(pilot.low()) + " to " + time(pilot.high()) + " on "
                + settings.threads() + " threads, longer than --max-time " + time((double) limit);
        if (isGiven) {
            return longer + "; the model has no fewer";
        }
        long fitting = largest(pilot, limit, settings);
        return longer + (fitting > 0 ? "; the largest --paths that fits is " + fitting : "; no number of paths fits");
    }

    /** As the sampling plan takes them: at worst time grows with the number of paths. */
    static long largest(Pilot pilot, long limit, Settings settings) {
        int multiple = Math.max(PathBatch.SIZE, settings.plan().multiple(PathBatch.SIZE));
        return (long) (settings.paths() * (limit / pilot.high())) / multiple * multiple;
    }

    /** To the unit that matters, upwards. */
    static String time(double seconds) {
        long whole = (long) Math.ceil(seconds);
        if (whole < 120) {
            return whole + "s";
        }
        long minutes = (whole + 59) / 60;
        return minutes < 60 ? minutes + "m" : minutes / 60 + "h" + (minutes % 60 == 0 ? "" : minutes % 60 + "m");
    }
}
