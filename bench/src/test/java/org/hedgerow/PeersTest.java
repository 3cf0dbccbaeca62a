package org.hedgerow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

class PeersTest {
    @Test
    void everyBenchmarkSaysOnceWhatItIsPutBeside() {
        List<String> stated = Peers.ALL.stream().map(Comparison::benchmark).toList();
        assertThat(stated).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(onTheClassPath());
    }

    @Test
    void everyPeerIsABenchmark() {
        Set<String> peers = Peers.ALL.stream()
                .flatMap(comparison -> comparison.peers().stream())
                .map(Comparison.Peer::benchmark)
                .collect(Collectors.toSet());
        assertThat(onTheClassPath()).containsAll(peers);
    }

    /** The list that the annotation processor leaves, class and method of each. */
    private static Set<String> onTheClassPath() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return BenchmarkList.defaultList()
                .getAll(OutputFormatFactory.createFormatInstance(nowhere, VerboseMode.SILENT), List.of())
                .stream()
                .map(entry -> Score.shortName(entry.getUsername()))
                .collect(Collectors.toSet());
    }
}
