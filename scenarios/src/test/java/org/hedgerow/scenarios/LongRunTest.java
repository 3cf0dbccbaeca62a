package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
            if (time == 0) {
                assertAnotherIsRefused(out);
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

    private static void assertAnotherIsRefused(Path out) {
        Session second = Session.of(resumed(out).toArray(String[]::new));
        if (second.code() != 0) { // else the first was done by then
            assertThat(second.code()).as(second.err()).isEqualTo(2);
            assertThat(second.err())
                    .endsWith("slices: another run is writing there at this moment\n")
                    .hasLineCount(1);
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
                .containsPattern("ended with 1, [1-9][0-9]* slices");
        assertThat(Files.readString(printed)).endsWith(new String(result(folder.resolve("undisturbed")), "US-ASCII"));
    }

    /** Parts on machines that differ in all that must not matter. */
    @Test
    void shardsFromDifferentMachinesGiveTheBytesOfOneRun() throws Exception {
        byte[] undivided = result(folder.resolve("undivided"));
        List<Process> elsewhere = List.of(
                new ProcessBuilder(java(shard("1/3", "--threads=1")))
                        .inheritIO()
                        .start(),
                new ProcessBuilder(another(shard("2/3", "--threads=3")))
                        .inheritIO()
                        .start());
        Session here = Session.of(shard("3/3", "--threads=2", "--quiet").toArray(String[]::new));
        assertThat(here.code()).as(here.err()).isZero();
        assertThat(here.out()).isEmpty();
        for (Process shard : elsewhere) {
            assertThat(shard.waitFor()).isZero();
        }
        Path whole = folder.resolve("whole");
        Session merged = Session.exactly(
                "merge",
                folder.resolve("3").toString(),
                folder.resolve("1").toString(),
                folder.resolve("2").toString(),
                "--quiet",
                "--out=" + whole);
        assertThat(merged.code()).as(merged.err()).isZero();
        assertThat(merged.err()).isEmpty();
        assertThat(Files.readAllBytes(whole.resolve("result.json"))).isEqualTo(undivided);
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

    /** On JDK 25 where it is installed, by the Vector API. */
    private static List<String> another(List<String> arguments) throws IOException {
        List<String> command = java(arguments);
        Path machines = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(machines)) {
            try (Stream<Path> installed = Files.list(machines)) {
                installed
                        .map(home -> home.resolve("bin/java"))
                        .filter(java -> java.toString().contains("25") && Files.isExecutable(java))
                        .findFirst()
                        .ifPresent(java -> command.set(0, java.toString()));
            }
        }
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
