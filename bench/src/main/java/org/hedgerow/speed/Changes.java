package org.hedgerow.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What changed between two files of results.
 *
 * @param otherMachine what they were measured on where it differs, in words
 * @param all lines that both have
 * @param missing lines that the later does not have, {@code added} that the earlier does not have
 */
public record Changes(List<String> otherMachine, List<Change> all, List<String> missing, List<String> added) {
    private static final List<String> OF_THE_MACHINE = List.of("machine", "virtual machine", "kernel");
    private static final String UNKNOWN = "unknown";

    /** Lines belong together by benchmark and parameters. */
    public static Changes between(ResultFile old, ResultFile now) throws IOException {
        Map<String, ResultLine> before = byTitle(old);
        Map<String, ResultLine> after = byTitle(now);
        List<Change> all = new ArrayList<>();
        for (ResultLine line : old.lines()) {
            ResultLine later = after.get(line.title());
            if (later != null) {
                if (!later.unit().equals(line.unit())) {
                    throw new IOException(line.title() + " is in " + line.unit() + " and in " + later.unit());
                }
                all.add(new Change(line, later));
            }
        }
        return new Changes(
                otherMachine(old, now),
                all,
                before.keySet().stream()
                        .filter(title -> !after.containsKey(title))
                        .toList(),
                after.keySet().stream()
                        .filter(title -> !before.containsKey(title))
                        .toList());
    }

    private static Map<String, ResultLine> byTitle(ResultFile file) throws IOException {
        Map<String, ResultLine> lines = new LinkedHashMap<>();
        for (ResultLine line : file.lines()) {
            if (lines.put(line.title(), line) != null) {
                throw new IOException("there are two lines of " + line.title());
            }
        }
        return lines;
    }

    private static List<String> otherMachine(ResultFile old, ResultFile now) {
        return OF_THE_MACHINE.stream()
                .flatMap(title -> {
                    String before = old.head().getOrDefault(title, UNKNOWN);
                    String after = now.head().getOrDefault(title, UNKNOWN);
                    return before.equals(after) ? Stream.empty() : Stream.of(title + ": " + before + ", then " + after);
                })
                .toList();
    }

    /** Slower beyond the noise, what changed most first. */
    public List<Change> slower() {
        return all.stream()
                .filter(Change::isSlower)
                .sorted((one, two) -> Double.compare(two.ratio(), one.ratio()))
                .toList();
    }

    /** Faster beyond the noise, what changed most first. */
    public List<Change> faster() {
        return all.stream()
                .filter(Change::isFaster)
                .sorted((one, two) -> Double.compare(one.ratio(), two.ratio()))
                .toList();
    }
}
