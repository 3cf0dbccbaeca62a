package org.hedgerow.scenarios.store.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.scenarios.store.AtomicFile;
import org.hedgerow.simulation.Slice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SliceFolderTest {
    private static final Slice FIRST = new Slice("answer-0", 40_000, 0);
    private static final Slice SECOND = new Slice("answer-0", 40_000, 1);
    private static final byte[] BYTES = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

    @TempDir
    Path run;

    private final List<String> notes = new ArrayList<>();

    private static SliceManifest manifest(String question, String program, Optional<SliceManifest.Shard> shard) {
        return new SliceManifest(
                (question + program).repeat(32),
                question.repeat(64),
                "s.json",
                "e30=",
                List.of(),
                Map.of(),
                40_000,
                1,
                "plain",
                List.of("--ladder"),
                1,
                "0.1",
                shard,
                Map.of());
    }

    private static final SliceManifest MANIFEST = manifest("a", "b", Optional.empty());

    private SliceFolder open(SliceManifest manifest) throws IOException {
        return SliceFolder.open(run, manifest, notes::add);
    }

    private Path file(Slice slice) {
        return run.resolve("slices").resolve(SliceFile.name(slice));
    }

    @Test
    void aSliceIsThereAgainForTheSameQuestion() throws IOException {
        try (SliceFolder folder = open(MANIFEST)) {
            assertThat(folder.find(FIRST)).isEmpty();
            folder.keep(FIRST, BYTES);
            folder.keep(SECOND, new byte[0]);
        }
        try (SliceFolder folder = open(MANIFEST)) {
            assertThat(folder.find(FIRST).orElseThrow()).isEqualTo(BYTES);
            assertThat(folder.find(SECOND).orElseThrow()).isEmpty();
            assertThat(folder.count()).isEqualTo(2);
        }
        assertThat(notes).isEmpty();
    }

    @Test
    void noBitAndNoLengthIsWrongUnnoticed() throws IOException {
        try (SliceFolder folder = open(MANIFEST)) {
            folder.keep(FIRST, BYTES);
            byte[] right = Files.readAllBytes(file(FIRST));
            for (int place = 0; place < right.length; place++) {
                byte[] flipped = right.clone();
                flipped[place] ^= 1;
                assertDamaged(folder, flipped);
                assertDamaged(folder, Arrays.copyOf(right, place));
            }
            assertDamaged(folder, Arrays.copyOf(right, right.length + 1));
            assertThat(notes).hasSize(2 * right.length + 1).allMatch(note -> note.contains(" is computed again: it"));
            Files.write(file(SECOND), right);
            assertThat(folder.find(SECOND))
                    .as("a slice under the name of another")
                    .isEmpty();
        }
    }

    private void assertDamaged(SliceFolder folder, byte[] bytes) throws IOException {
        Files.write(file(FIRST), bytes);
        assertThat(folder.find(FIRST)).isEmpty();
    }

    @Test
    void slicesOfAnotherRunAreRefused() throws IOException {
        try (SliceFolder folder = open(MANIFEST)) {
            folder.keep(FIRST, BYTES);
        }
        assertRefused(
                manifest("c", "b", Optional.empty()), "slices of another question: s.json on 40000 paths, seed 1");
        assertRefused(manifest("a", "c", Optional.empty()), "computed by another version of the program");
        SliceManifest.Shard shard = new SliceManifest.Shard(2, 3);
        assertRefused(manifest("a", "b", Optional.of(shard)), "there is a run that is not divided into shards");
        Files.delete(run.resolve("slices").resolve(SliceManifest.NAME));
        assertRefused(manifest("c", "b", Optional.empty()), "of another question, or of another version");
        assertThat(file(FIRST)).exists();
    }

    private void assertRefused(SliceManifest manifest, String why) {
        assertThatThrownBy(() -> open(manifest)).isInstanceOf(OtherSlices.class).hasMessageContaining(why);
    }

    @Test
    void oneAtATimeWrites() throws IOException {
        SliceFolder folder = open(MANIFEST);
        assertRefused(MANIFEST, "another run is writing there at this moment");
        folder.close();
        open(MANIFEST).close();
    }

    @Test
    void whatARunThatWasKilledHalfWroteIsTakenAway() throws IOException {
        open(MANIFEST).close();
        Path half = Files.write(run.resolve("slices/.answer-0.40000.00000.slice.77.tmp"), BYTES);
        Files.writeString(run.resolve("slices").resolve(SliceManifest.NAME), "{\"fingerprint\" : ");
        try (SliceFolder folder = open(MANIFEST)) {
            assertThat(half).doesNotExist();
            assertThat(folder.count()).isZero();
        }
        assertThat(notes).singleElement().asString().contains("question.json is written again");
        assertThat(SliceManifest.of(Files.readAllBytes(run.resolve("slices").resolve(SliceManifest.NAME))))
                .isEqualTo(MANIFEST);
    }

    /** Names that only look like those of slices. */
    @Test
    void whatIsNotOfSlicesIsNeitherReadNorRemoved() throws IOException {
        Path slices = Files.createDirectories(run.resolve("slices"));
        Path draft = Files.writeString(slices.resolve("draft.tmp"), "of the user");
        Path letter = Files.writeString(slices.resolve(".letter.77.tmp"), "of the user");
        Path bread = Files.writeString(slices.resolve("bread.slice"), "of the baker");
        try (SliceFolder folder = open(MANIFEST)) {
            folder.keep(FIRST, BYTES);
            assertThat(folder.count()).isEqualTo(1);
        }
        open(MANIFEST).remove();
        try (Stream<Path> left = Files.list(slices)) {
            assertThat(left).containsExactlyInAnyOrder(draft, letter, bread);
        }
        assertThat(draft).hasContent("of the user");
    }

    @Test
    void aFolderThatIsRefusedStaysAsItWas() throws IOException {
        try (SliceFolder folder = open(MANIFEST)) {
            folder.keep(FIRST, BYTES);
        }
        Path half = Files.write(run.resolve("slices/.answer-0.40000.00001.slice.77.tmp"), BYTES);
        assertRefused(manifest("c", "b", Optional.empty()), "slices of another question");
        Files.delete(run.resolve("slices").resolve(SliceManifest.NAME));
        assertRefused(manifest("c", "b", Optional.empty()), "of another question, or of another version");
        assertThat(half).hasBinaryContent(BYTES);
    }

    @Test
    void aLockThatIsALinkIsNotFollowed() throws IOException {
        Path elsewhere = Files.writeString(run.resolve("elsewhere"), "of the user");
        Path lock = Files.createDirectories(run.resolve("slices")).resolve("lock");
        try {
            Files.createSymbolicLink(lock, elsewhere);
        } catch (IOException | UnsupportedOperationException none) {
            assumeTrue(false, "there are no links");
        }
        assertRefused(MANIFEST, "its lock is a link");
        assertThat(elsewhere).hasContent("of the user");
        assertThat(lock).isSymbolicLink();
    }

    @Test
    void aFullDiskLosesNoFinishedSlice() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "there is no full device");
        AtomicFile.Opener opener = file -> {
            Files.write(file, BYTES); // what was written before there was no room
            return FileChannel.open(full, StandardOpenOption.WRITE);
        };
        try (SliceFolder folder = open(MANIFEST)) {
            folder.keep(FIRST, BYTES);
        }
        try (SliceFolder folder = SliceFolder.open(run, MANIFEST, notes::add, opener)) {
            assertThatThrownBy(() -> folder.keep(SECOND, BYTES))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("No space left on device");
            assertThatThrownBy(() -> folder.keep(FIRST, new byte[3])).isInstanceOf(UncheckedIOException.class);
            assertThat(folder.find(FIRST).orElseThrow()).isEqualTo(BYTES);
            assertThat(folder.find(SECOND)).isEmpty();
            assertThat(folder.path()).isDirectoryNotContaining("glob:**.tmp");
        }
    }

    @Test
    void whatIsNotOfSlicesStays() throws IOException {
        SliceFolder folder = open(MANIFEST);
        folder.keep(FIRST, BYTES);
        Path notes = Files.writeString(folder.path().resolve("notes.txt"), "of the user");
        folder.remove();
        assertThat(folder.path()).isDirectoryContaining("glob:**.txt");
        assertThat(file(FIRST)).doesNotExist();
        Files.delete(notes);
        open(MANIFEST).remove();
        assertThat(folder.path()).doesNotExist();
    }
}
