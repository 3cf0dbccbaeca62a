package org.hedgerow.scenarios.command;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.scenarios.store.Sha256;
import org.hedgerow.scenarios.table.Beside;

/** The files that a scenario names, each read once: what is simulated and what is fingerprinted are the same bytes. */
final class NamedFiles implements Beside {
    private final Beside beside;
    private final Map<String, byte[]> read = new HashMap<>();

    NamedFiles(Beside beside) {
        this.beside = beside;
    }

    @Override
    public byte[] bytes(String name) throws IOException {
        byte[] known = read.get(name);
        byte[] bytes = known == null ? beside.bytes(name) : known;
        read.put(name, bytes);
        return bytes;
    }

    /** What was read, by name. */
    Map<String, byte[]> all() {
        return Collections.unmodifiableMap(read);
    }

    SortedMap<String, String> sha256() {
        SortedMap<String, String> hashes = new TreeMap<>();
        read.forEach((name, bytes) -> hashes.put(name, Sha256.hex(bytes)));
        return Collections.unmodifiableSortedMap(hashes);
    }
}
