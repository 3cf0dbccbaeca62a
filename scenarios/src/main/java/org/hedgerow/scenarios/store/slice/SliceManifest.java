package org.hedgerow.scenarios.store.slice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.scenarios.report.json.JsonBytes;
import org.hedgerow.scenarios.report.wording.PlanWords;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Slice;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Of which run the slices in a folder are: all that is needed to ask it again, anywhere.
 *
 * @param fingerprint of the question and of the program that computes it
 * @param question the fingerprint of the question alone
 * @param scenario what its faults are reported of
 * @param bytes of the scenario with what was put into it, in Base64
 * @param set what the caller put into it, each {@code place=value}
 * @param files that it names, by name, in Base64
 * @param sampling how the random numbers of different paths belong together
 * @param asked the options of what was asked beside
 * @param shard which part of the slices; absent where all
 * @param passes whose slices there are to be, with their paths; empty before that is known
 */
public record SliceManifest(
        String fingerprint,
        String question,
        String scenario,
        String bytes,
        List<String> set,
        Map<String, String> files,
        int paths,
        long seed,
        String sampling,
        List<String> asked,
        int streamVersion,
        String version,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Shard> shard,
        Map<String, Integer> passes) {
    static final String NAME = "question.json";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    public SliceManifest {
        for (Object each : Arrays.asList(fingerprint, question, scenario, set, files, asked, version, shard)) {
            Checks.present(each, "each");
        }
        Settings.checkPaths(paths, PlanWords.plan(sampling));
        passes.forEach((pass, ofPass) -> new Slice(pass, ofPass, 0));
        Base64.getDecoder().decode(bytes);
        files.values().forEach(Base64.getDecoder()::decode);
    }

    /** One of several parts of a run, from 1. */
    public record Shard(int number, int of) {
        /** More than anybody has machines; a number that is mistyped does not become as many lines. */
        public static final int MOST = 10_000;

        public Shard {
            Checks.in(of, 1, MOST, "of");
            Checks.in(number, 1, of, "number");
        }

        @Override
        public String toString() {
            return number + "/" + of;
        }
    }

    /** With passes whose slices there are to be. */
    SliceManifest expecting(Map<String, Integer> known) {
        return new SliceManifest(
                fingerprint,
                question,
                scenario,
                bytes,
                set,
                files,
                paths,
                seed,
                sampling,
                asked,
                streamVersion,
                version,
                shard,
                known);
    }

    byte[] toJson() {
        return JsonBytes.of(this);
    }

    static SliceManifest of(byte[] json) throws IOException {
        try {
            return MAPPER.readValue(json, SliceManifest.class);
        } catch (JacksonException fault) {
            throw new IOException("it is not what a run wrote", fault);
        }
    }
}
