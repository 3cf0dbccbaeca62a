package org.hedgerow.law;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hedgerow.market.Market;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.path.LayeredModel;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.PathModel;

/** Counts the bytes that kernels allocate on blocks after the first, in a run by one thread. */
final class Meter {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Map<String, long[]> counts = new LinkedHashMap<>();

    /** By what was metered. */
    Map<String, Long> bytes() {
        Map<String, Long> bytes = new LinkedHashMap<>();
        counts.forEach((name, count) -> bytes.put(name, count[0]));
        return bytes;
    }

    private long[] count(String name) {
        return counts.computeIfAbsent(name, any -> new long[1]);
    }

    Observer on(String name, Observer observer) {
        long[] count = count(name);
        return new Observer() {
            @Override
            public void require(Needs needs, Columns columns) {
                observer.require(needs, columns);
            }

            @Override
            public ObserverKernel bind(PathLayout layout, Columns columns) {
                ObserverKernel kernel = observer.bind(layout, columns);
                return (batch, date, out) -> {
                    long before = THREADS.getCurrentThreadAllocatedBytes();
                    kernel.observe(batch, date, out);
                    long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
                    count[0] += batch.block() == 0 ? 0 : allocated;
                };
            }
        };
    }

    PathModel on(String name, PathModel model) {
        long[] count = count(name);
        return new LayeredModel() {
            @Override
            public PathModel model() {
                return model;
            }

            @Override
            public PathKernel bind(PathLayout layout, Market market) {
                PathKernel kernel = model.bind(layout, market);
                return (batch, date, draws) -> {
                    long before = THREADS.getCurrentThreadAllocatedBytes();
                    kernel.fill(batch, date, draws);
                    long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
                    count[0] += batch.block() == 0 ? 0 : allocated;
                };
            }
        };
    }
}
