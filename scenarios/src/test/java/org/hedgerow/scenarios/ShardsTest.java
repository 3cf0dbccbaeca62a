package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShardsTest {
    private static final String SCENARIO =
            ShardsTest.class.getResource("long-run.json").getPath();

    @TempDir
    Path folder;

    private Session shard(String shard, String... options) {
        return run("--shard=" + shard, "--out=" + folder.resolve(shard.substring(0, 1)), options);
    }

    private static Session run(String first, String second, String... options) {
        List<String> arguments = new ArrayList<>(
                List.of("run", SCENARIO, "--sampling=plain", "--paths=40000", "--set=horizon=2026-03-31"));
        arguments.add(first);
        arguments.add(second);
        arguments.addAll(List.of(options));
        return Session.exactly(arguments.toArray(String[]::new));
    }

    private Session merge(String... arguments) {
        List<String> all = new ArrayList<>(List.of("merge"));
        for (String argument : arguments) {
            all.add(
                    argument.startsWith("--")
                            ? argument
                            : folder.resolve(argument).toString());
        }
        all.add("--out=" + folder.resolve("whole"));
        return Session.exactly(all.toArray(String[]::new));
    }

    @Test
    void whatIsMissingIsNamedAndCanBeComputed() throws IOException {
        assertThat(shard("1/2").err())
                .isEqualTo("hedgerow: shard 1/2 is done, 3 slices in " + folder.resolve("1/slices")
                        + "; hedgerow merge puts all shards together\n");
        Session half = merge("1");
        assertThat(half.code()).isEqualTo(2);
        assertThat(half.err())
                .isEqualTo("hedgerow: cannot merge: shard 2/2 is missing; compute them, or --compute-missing\n");
        assertThat(folder.resolve("whole")).doesNotExist();
        assertThat(shard("2/2").code()).isZero();
        Files.delete(folder.resolve("2/slices/answer-0.40000.00001.slice"));
        assertThat(merge("2", "1").err())
                .isEqualTo("hedgerow: cannot merge: shard 2/2 in " + folder.resolve("2")
                        + " lacks 1 of 3 slices, the first answer-0 number 1; compute them, or --compute-missing\n");
        byte[] damaged = Files.readAllBytes(folder.resolve("1/slices/answer-0.40000.00002.slice"));
        damaged[damaged.length / 2] ^= 4;
        Files.write(folder.resolve("1/slices/answer-0.40000.00002.slice"), damaged);
        Session merged = merge("2", "1", "--compute-missing", "--format=json");
        assertThat(merged.code()).as(merged.err()).isZero();
        assertThat(merged.err())
                .contains("answer-0.40000.00002.slice is computed again: its length or checksum is wrong");
        Session whole = run("--no-files", "--format=json");
        assertThat(merged.out()).isEqualTo(whole.out());
        assertThat(folder.resolve("whole/result.json")).hasContent(whole.out());
        assertThat(folder.resolve("whole/manifest.json")).content().contains("\"horizon=2026-03-31\"");
    }

    @Test
    void aShardGoesOnWhereItWasCutShort() throws IOException {
        assertThat(shard("1/2").code()).isZero();
        Path first = folder.resolve("1/slices/answer-0.40000.00000.slice");
        Path second = folder.resolve("1/slices/answer-0.40000.00002.slice");
        Object before = Files.getLastModifiedTime(first);
        byte[] bytes = Files.readAllBytes(second);
        Files.delete(second);
        Session again = shard("1/2");
        assertThat(again.err()).startsWith("hedgerow: goes on from 2 slices in ");
        assertThat(Files.getLastModifiedTime(first)).isEqualTo(before);
        assertThat(second).hasBinaryContent(bytes);
        assertThat(run("--shard=2/2", "--out=" + folder.resolve("1")).err()).endsWith("slices: there is shard 1/2\n");
        assertThat(run("--shard=1/2", "--out=" + folder.resolve("1"), "--seed=9")
                        .err())
                .contains("there are slices of another question: " + SCENARIO + " on 40000 paths, seed 1");
    }

    @Test
    void onlyShardsOfTheSameRunAreMerged() {
        assertThat(shard("1/2").code()).isZero();
        assertThat(shard("2/2", "--seed=7").code()).isZero();
        assertThat(merge("1", "2").err())
                .contains("hold shards of different questions")
                .hasLineCount(1);
        assertThat(shard("3/3").code()).isZero();
        assertThat(merge("1", "3").err()).contains("holds shard 1/2, ", " shard 3/3: they are of different divisions");
        assertThat(merge("1", "nowhere").err())
                .contains("nowhere: there is no shard")
                .hasLineCount(1);
    }

    @Test
    void ofManyThatAreMissingTheFirstAreNamed() {
        assertThat(shard("2/9").code()).isZero();
        assertThat(merge("2").err())
                .isEqualTo("hedgerow: cannot merge: 8 of 9 shards are not complete, the first 5: shard 1/9 is missing;"
                        + " shard 3/9 is missing; shard 4/9 is missing; shard 5/9 is missing; shard 6/9 is missing;"
                        + " compute them, or --compute-missing\n");
    }

    /** The decision is taken on slices, path by path, or on sums where not all paths are kept: cut short or divided all the same. */
    @ParameterizedTest
    @ValueSource(longs = {1L << 40, 20_000})
    void whatMemoryKeepsChangesNothingOfResumedAndMergedRuns(long keep) throws IOException {
        String bound = "--set=sampling.keep=" + keep;
        Session plain = run("--no-files", "--format=json", bound);
        assertThat(plain.code()).as(plain.err()).isZero();
        assertThat(shard("1/2", bound).code()).isZero();
        Path slices = Files.createDirectories(folder.resolve("resumed/slices"));
        for (int number = 0; number <= 2; number += 2) {
            String name = "answer-0.40000.0000" + number + ".slice";
            Files.copy(folder.resolve("1/slices").resolve(name), slices.resolve(name));
        }
        Session resumed = run("--resume", "--out=" + folder.resolve("resumed"), bound);
        assertThat(resumed.code()).as(resumed.err()).isZero();
        assertThat(resumed.err()).contains("goes on from 2 slices in ");
        assertThat(folder.resolve("resumed/result.json")).hasContent(plain.out());
        assertThat(shard("2/2", bound).code()).isZero();
        Session merged = merge("2", "1");
        assertThat(merged.code()).as(merged.err()).isZero();
        assertThat(folder.resolve("whole/result.json")).hasContent(plain.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--shard=0/2 | --out=x | must be I/N with I from 1 to N and N up to 10000, as 1/4, but is '0/2'",
                "--shard=3/2 | --out=x | but is '3/2'",
                "--shard=1/10001 | --out=x | but is '1/10001'",
                "--shard=a | --out=x | but is 'a'",
                "--shard=1/2 | --ladder | --shard needs --out DIR, another for each",
                "--shard=1/2 | --no-files | --shard leaves slices alone",
                "--shard=1/2 | --csv | --shard leaves slices alone",
                "--shard=1/2 | --until-decided | --shard divides all paths",
                "--resume | --no-files | --no-files keeps nothing, so that --resume excludes it"
            })
    void whatMakesNoSenseIsRefused(String first, String second, String why) {
        Session refused = run(first, second);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains(why).hasLineCount(1);
    }
}
