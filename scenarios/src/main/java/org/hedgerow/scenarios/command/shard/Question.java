package org.hedgerow.scenarios.command.shard;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hedgerow.random.Draws;
import org.hedgerow.scenarios.command.ScenarioSource;
import org.hedgerow.scenarios.command.Version;
import org.hedgerow.scenarios.report.wording.PlanWords;
import org.hedgerow.scenarios.store.Sha256;
import org.hedgerow.scenarios.store.slice.Code;
import org.hedgerow.scenarios.store.slice.SliceManifest;
import org.hedgerow.simulation.Settings;

/**
 * What a run is asked: the same question has the same result.
 *
 * @param source that has been read, with all files that it names
 * @param asked the options of what was asked beside the scenario
 */
public record Question(ScenarioSource source, Settings settings, List<String> asked) {
    private static final int MOST_LETTERS = 48;
    private static final int DIGITS = 8;

    /** The name of a run's own folder, of letters that every file system takes: another question has another. */
    public String folder(String scenario) {
        String letters = scenario.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+", "");
        return (letters.isEmpty() ? "run" : letters.substring(0, Math.min(letters.length(), MOST_LETTERS)))
                + "-"
                + sha256().substring(0, DIGITS);
    }

    /** Of all that shapes the answer, but for the program that gives it. */
    String sha256() {
        return sha256(
                Sha256.hex(source.bytes()),
                source.filesSha256().toString(),
                String.valueOf(settings.paths()),
                String.valueOf(settings.seed()),
                PlanWords.of(settings.plan()),
                String.join(" ", asked));
    }

    /** With the program too: where it is the same, so is every slice. */
    public String fingerprint() {
        return sha256(sha256(), String.valueOf(Draws.STREAM_VERSION), Version.tool(), Code.sha256());
    }

    private static String sha256(String... parts) {
        return Sha256.hex(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    /** All that is needed to ask it again, anywhere. */
    public SliceManifest manifest(Optional<SliceManifest.Shard> shard) {
        Map<String, String> files = new TreeMap<>();
        source.files().forEach((name, bytes) -> files.put(name, text(bytes)));
        return new SliceManifest(
                fingerprint(),
                sha256(),
                source.label(),
                text(source.bytes()),
                source.settings(),
                files,
                settings.paths(),
                settings.seed(),
                PlanWords.of(settings.plan()),
                asked,
                Draws.STREAM_VERSION,
                Version.tool(),
                shard,
                Map.of());
    }

    /** The scenario of a manifest, with the files that it names. */
    public static ScenarioSource source(SliceManifest manifest) {
        Map<String, byte[]> files = new TreeMap<>();
        manifest.files().forEach((name, text) -> files.put(name, bytes(text)));
        return ScenarioSource.kept(manifest.scenario(), bytes(manifest.bytes()), manifest.set(), files);
    }

    /** How it was sampled. */
    public static Settings settings(SliceManifest manifest, int threads) {
        return new Settings(manifest.paths(), manifest.seed(), threads, PlanWords.plan(manifest.sampling()));
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
