package org.hedgerow.scenarios.engine;

import java.io.Serial;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.random.Draws;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.scenario.Request;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.SlicedRun;
import org.hedgerow.scenarios.command.ScenarioSource;
import org.hedgerow.scenarios.command.Version;
import org.hedgerow.scenarios.read.ScenarioReader;
import org.hedgerow.scenarios.store.Sha256;
import org.hedgerow.scenarios.store.slice.Code;
import org.hedgerow.scenarios.table.Beside;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;

/** All that another machine needs to ask the same: the scenario with the files that it names, and how it is sampled. */
public final class SentQuestion implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int PLAIN = 0;
    private static final int ANTITHETIC = -1;

    private final String label;
    private final byte[] scenario;
    private final SortedMap<String, byte[]> files;
    private final Extras extras;
    private final int paths;
    private final long seed;
    private final int plan; // randomisations of Sobol's sequence, or one of the two above
    private final boolean outcomes;
    private transient volatile String fingerprint; // or null before it was asked for

    private SentQuestion(
            ScenarioSource source, Extras extras, Settings settings, Request request, SortedMap<String, byte[]> files) {
        this.label = source.label();
        this.scenario = source.bytes();
        this.files = files;
        this.extras = extras;
        this.paths = settings.paths();
        this.seed = settings.seed();
        this.plan = number(settings.plan());
        this.outcomes = request.outcomes();
    }

    /** What a run asks, once its scenario is read. */
    public static SentQuestion of(ScenarioSource source, Extras extras, Settings settings, Request request) {
        return new SentQuestion(source, extras, settings, request, new TreeMap<>(source.files()));
    }

    /** The slices that can be computed of it, by so many threads until they are ready. */
    public SlicedRun sliced(int threads) {
        Scenario stated = new ScenarioReader().read(label, scenario, beside());
        Request request = outcomes ? Request.NONE.withOutcomes() : Request.NONE;
        return extras.in(stated).sliced(new Settings(paths, seed, threads, plan(plan)), request, Progress.SILENT);
    }

    /** The same for the same question to the same build of the same version; 64 hexadecimal digits. */
    public String fingerprint() {
        String known = fingerprint;
        if (known == null) {
            known = Sha256.hex(words().getBytes(StandardCharsets.UTF_8));
            fingerprint = known;
        }
        return known;
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        words.append(Version.tool()).append(' ').append(Draws.STREAM_VERSION).append('\n');
        words.append(Code.sha256()).append('\n');
        words.append(Sha256.hex(scenario)).append('\n');
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            words.append(file.getKey())
                    .append(' ')
                    .append(Sha256.hex(file.getValue()))
                    .append('\n');
        }
        words.append(extras).append(' ').append(paths).append(' ').append(seed).append(' ');
        words.append(plan).append(' ').append(outcomes);
        return words.toString();
    }

    private Beside beside() {
        return name -> Optional.ofNullable(files.get(name)).orElseThrow(() -> new NoSuchFileException(name));
    }

    private static int number(SamplingPlan plan) {
        if (plan instanceof SamplingPlan.Sobol sobol) {
            return sobol.randomisations();
        }
        return plan instanceof SamplingPlan.Antithetic ? ANTITHETIC : PLAIN;
    }

    private static SamplingPlan plan(int number) {
        return switch (number) {
            case PLAIN -> SamplingPlan.PLAIN;
            case ANTITHETIC -> SamplingPlan.ANTITHETIC;
            default -> new SamplingPlan.Sobol(number);
        };
    }
}
