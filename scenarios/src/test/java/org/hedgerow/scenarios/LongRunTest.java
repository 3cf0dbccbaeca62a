package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are killed, that run out of disk or that are run twice at a time, in processes of their own. */
class LongRunTest {
    private static final int KILLS = 5;
    private static final List<String> QUESTION = List.of(
            "run",
            LongRunTest.class.getResource("long-run.json").getPath(),
            "--sampling=plain",
            "--paths=60000",
            "--seed=11");

    @TempDir
    Path folder;

    @Test
    void aRunThatIsKilledAtRandomMomentsGoesOnToTheSameBytes() throws Exception {
        byte[] undisturbed = result(folder.resolve("undisturbed"));
        Path out = folder.resolve("out");
        Random moments = new Random(1);
        int killed = 0;
        for (int time = 0; time < KILLS; time++) {
            Process run = started(resumed(out, "--threads=" + (1 + time % 2)));
            int before = slices(out);
            while (run.isAlive() && slices(out) <= before) {
                Thread.sleep(2);
            }
            Thread.sleep(moments.nextInt(60));
            killed += run.isAlive() ? 1 : 0;
            run.destroyForcibly(); // kill -9
            assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(killed).as("runs that were killed").isPositive();
        Session last = Session.of(resumed(out, "--threads=2").toArray(String[]::new));
        assertThat(last.code()).as(last.err()).isZero();
        assertThat(Files.readAllBytes(out.resolve("result.json"))).isEqualTo(undisturbed);
        assertThat(out.resolve("slices")).doesNotExist();
    }

    /** The first one is stopped, not ended, while it writes: it holds the lock for sure. */
    @Test
    void anotherRunIsRefusedWhileOneWrites() throws Exception {
        Path out = folder.resolve("out");
        List<String> many = resumed(out);
        many.replaceAll(each -> each.startsWith("--paths=") ? "--paths=300000" : each); // not done before it is stopped
        Process first = started(many);
        try {
            while (first.isAlive() && slices(out) == 0) {
                Thread.sleep(2);
            }
            signal("STOP", first);
            assertThat(first.isAlive()).as("the first run").isTrue();
            Session second = Session.of(many.toArray(String[]::new));
            assertThat(second.code()).as(second.err()).isEqualTo(2);
            assertThat(second.err())
                    .endsWith("slices: another run is writing there at this moment\n")
                    .hasLineCount(1);
            signal("CONT", first);
        } finally {
            first.destroyForcibly();
            assertThat(first.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static void signal(String name, Process process) throws Exception {
        try {
            Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .inheritIO()
                    .start();
            assertThat(kill.waitFor()).isZero();
        } catch (IOException none) {
            assumeTrue(false, "there is no kill");
        }
    }

    @Test
    void aRunOnAFullDiskSaysSoAndGoesOnWhenThereIsRoom() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Path script = Files.writeString(folder.resolve("script"), """
                disk=$1 && shift
                mount -t tmpfs -o size=2m tmpfs "$disk" || exit 77
                "$@" && exit 78
                echo "ended with $?, $(ls "$disk"/out/slices/*.slice | wc -l) slices" >&2
                "$@"
                echo "then with $?" >&2
                mount -o remount,size=64m "$disk" || exit 79
                "$@" && cat "$disk/out/result.json"
                """);
        List<String> command = new ArrayList<>(List.of("unshare", "-rm", "sh", script.toString(), disk.toString()));
        command.addAll(java(resumed(disk.resolve("out"), "--threads=1", "--quiet")));
        Path printed = folder.resolve("printed");
        Path said = folder.resolve("said");
        Process run;
        try {
            run = new ProcessBuilder(command)
                    .redirectOutput(printed.toFile())
                    .redirectError(said.toFile())
                    .start();
        } catch (IOException none) {
            assumeTrue(false, "there is no unshare");
            return;
        }
        int code = run.waitFor();
        String err = Files.readString(said);
        assumeTrue(code != 77 && !err.startsWith("unshare:"), "mounting is not permitted");
        assertThat(code).as(err).isZero();
        assertThat(err)
                .contains("/slices: No space left on device")
                .containsPattern("ended with 1, [1-9][0-9]* slices")
                .contains("then with 1\n");
        assertThat(Files.readString(printed)).endsWith(new String(result(folder.resolve("undisturbed")), "US-ASCII"));
    }

    /** Parts on machines that differ in all that must not matter. */
    @Test
    void shardsFromDifferentMachinesGiveTheBytesOfOneRun() throws Exception {
        byte[] undivided = result(folder.resolve("undivided"));
        List<Process> elsewhere = List.of(
                startedShard(java(shard("1/3", "--threads=1"))), startedShard(vectors(shard("2/3", "--threads=3"))));
        runHere(shard("3/3", "--threads=2", "--quiet"));
        for (Process shard : elsewhere) {
            assertThat(shard.waitFor()).isZero();
        }
        assertThat(merged("3", "1", "2")).isEqualTo(undivided);
    }

    /** By its Vector API. */
    @Test
    void aShardOfAnotherJdkGivesTheBytesOfOneRun() throws Exception {
        Optional<Path> other = OtherJava.home();
        assumeTrue(other.isPresent(), "no other JDK is beside this one or named by HEDGEROW_OTHER_JAVA_HOME");
        List<String> command = vectors(shard("1/2", "--threads=1"));
        command.set(0, OtherJava.launcher(other.get()).toString());
        Process elsewhere = startedShard(command);
        runHere(shard("2/2", "--threads=2", "--quiet"));
        assertThat(elsewhere.waitFor()).isZero();
        assertThat(merged("1", "2")).isEqualTo(result(folder.resolve("undivided")));
    }

    private static Process startedShard(List<String> command) throws IOException {
        return new ProcessBuilder(command).inheritIO().start();
    }

    private static void runHere(List<String> arguments) {
        Session here = Session.of(arguments.toArray(String[]::new));
        assertThat(here.code()).as(here.err()).isZero();
        assertThat(here.out()).isEmpty();
    }

    private byte[] merged(String... shards) throws IOException {
        Path whole = folder.resolve("whole");
        List<String> arguments = new ArrayList<>(List.of("merge", "--quiet", "--out=" + whole));
        for (String shard : shards) {
            arguments.add(folder.resolve(shard).toString());
        }
        Session merged = Session.exactly(arguments.toArray(String[]::new));
        assertThat(merged.code()).as(merged.err()).isZero();
        assertThat(merged.err()).isEmpty();
        return Files.readAllBytes(whole.resolve("result.json"));
    }

    private List<String> shard(String shard, String... options) {
        List<String> arguments = new ArrayList<>(QUESTION);
        arguments.addAll(List.of(
                "--shard=" + shard,
                "--out",
                folder.resolve(shard.substring(0, 1)).toString()));
        arguments.addAll(List.of(options));
        return arguments;
    }

    private static List<String> vectors(List<String> arguments) {
        List<String> command = java(arguments);
        command.add(1, "--add-modules=jdk.incubator.vector");
        return command;
    }

    private static List<String> resumed(Path out, String... options) {
        List<String> arguments = new ArrayList<>(QUESTION);
        arguments.addAll(List.of("--resume", "--out", out.toString()));
        arguments.addAll(List.of(options));
        return arguments;
    }

    private static byte[] result(Path out) throws IOException {
        List<String> arguments = new ArrayList<>(QUESTION);
        arguments.addAll(List.of("--out", out.toString()));
        Session run = Session.of(arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return Files.readAllBytes(out.resolve("result.json"));
    }

    private static Process started(List<String> arguments) throws IOException {
        return new ProcessBuilder(java(arguments))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static List<String> java(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.hedgerow.scenarios.Hedgerow"));
        command.addAll(arguments);
        return command;
    }

    private static int slices(Path out) throws IOException {
        Path slices = out.resolve("slices");
        if (!Files.isDirectory(slices)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(slices)) {
            return (int)
                    files.filter(file -> file.toString().endsWith(".slice")).count();
        }
    }
}
