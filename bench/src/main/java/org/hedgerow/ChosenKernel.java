package org.hedgerow;

import org.hedgerow.math.Rows;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The kernel of {@link Rows}, which each fork chooses once: a benchmark takes it as the argument of its set-up. */
@State(Scope.Benchmark)
public class ChosenKernel {
    @Param({"vector", "scalar"})
    public String kernel;

    /** Comes before anything else that touches {@link Rows}, and refuses to measure the wrong kernel. */
    @Setup
    public void choose() {
        System.setProperty("hedgerow.kernel", kernel);
        if (!Rows.kernel().startsWith(kernel)) {
            throw new IllegalStateException("the kernel must be " + kernel + ", but is " + Rows.kernel());
        }
    }
}
