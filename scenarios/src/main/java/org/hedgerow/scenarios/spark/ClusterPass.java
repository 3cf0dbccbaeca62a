package org.hedgerow.scenarios.spark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.hedgerow.simulation.Slice;
import org.hedgerow.simulation.SliceStore;

/**
 * A pass whose slices executors compute while the run takes them. Two batches are under way at a time, so that no executor waits
 * for the last task of another batch, and no more than two wait to be taken by a run that takes them in order.
 */
final class ClusterPass {
    private final Sender sender;
    private final SliceStore kept;
    private final BooleanSupplier isEnded;
    private final Iterator<Slice> rest;
    private final Optional<Slice> first;
    private final Queue<Batch> underWay = new ArrayDeque<>();
    private final Set<Slice> coming; // asked for, or to be
    private final Map<Slice, byte[]> ready = new ConcurrentHashMap<>();

    ClusterPass(List<Slice> slices, Sender sender, SliceStore kept, BooleanSupplier isEnded) {
        this.rest = slices.iterator();
        this.first = slices.stream().findFirst();
        this.coming = new HashSet<>(slices);
        this.sender = sender;
        this.kept = kept;
        this.isEnded = isEnded;
    }

    /** The executors begin. */
    synchronized void begin() {
        while (rest.hasNext() && underWay.size() < atATime() && !isEnded.getAsBoolean()) {
            List<Slice> next = next();
            if (next.isEmpty()) {
                return;
            }
            underWay.add(sender.send(next));
        }
    }

    private int atATime() {
        return first.map(sender::atATime).orElse(0);
    }

    private List<Slice> next() {
        int size = first.map(sender::batch).orElse(0);
        List<Slice> next = new ArrayList<>();
        while (next.size() < size && rest.hasNext()) {
            Slice slice = rest.next();
            if (kept.find(slice).isEmpty()) {
                next.add(slice);
            } else {
                coming.remove(slice);
            }
        }
        return next;
    }

    /** A slice that has come, once; without waiting. */
    Optional<byte[]> takeReady(Slice slice) {
        return Optional.ofNullable(ready.remove(slice));
    }

    /** How many slices have come and were not taken. */
    int waiting() {
        return ready.size();
    }

    /** Waits for a slice, once; empty where it is none of the executors', came back broken, or is not wanted any more. */
    synchronized Optional<byte[]> take(Slice slice) {
        while (coming.contains(slice) && !isEnded.getAsBoolean()) {
            try {
                begin();
                Batch next = underWay.poll();
                if (next == null) { // nothing more is wanted since it was asked
                    break;
                }
                receive(next.await(isEnded));
                begin();
            } catch (RuntimeException fault) {
                end(); // nobody else waits for what does not come
                throw fault;
            }
        }
        return takeReady(slice);
    }

    private void receive(List<ComputedSlice> computed) {
        for (ComputedSlice each : computed) {
            Slice slice = each.slice();
            coming.remove(slice);
            sender.checked(each).ifPresent(bytes -> {
                ready.put(slice, bytes); // first: whoever finds it kept takes it away here
                kept.keep(slice, bytes);
            });
        }
    }

    /** What the executors are still at is not wanted any more. */
    synchronized void end() {
        underWay.forEach(Batch::cancel);
        underWay.clear();
        coming.clear();
        ready.clear();
    }
}
