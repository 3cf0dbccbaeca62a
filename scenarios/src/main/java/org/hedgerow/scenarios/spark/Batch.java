package org.hedgerow.scenarios.spark;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.spark.api.java.JavaFutureAction;
import org.hedgerow.scenarios.command.Refusal;

/** Slices that the executors are at. */
final class Batch {
    private static final long LOOK = 100; // ms

    private final JavaFutureAction<List<ComputedSlice>> action;

    Batch(JavaFutureAction<List<ComputedSlice>> action) {
        this.action = action;
    }

    /** All of them, in no order; none where nothing more is wanted before they are there. */
    List<ComputedSlice> await(BooleanSupplier isEnded) {
        while (!isEnded.getAsBoolean()) {
            try {
                return action.get(LOOK, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                // whether it is still wanted is asked again
            } catch (InterruptedException fault) {
                Thread.currentThread().interrupt(); // the run looks for it
                break;
            } catch (ExecutionException fault) {
                throw failed(fault.getCause());
            }
        }
        cancel();
        return List.of();
    }

    void cancel() {
        action.cancel(true);
    }

    private static Refusal failed(Throwable fault) {
        String message = String.valueOf(fault.getMessage());
        return Refusal.internal(
                "--engine spark: the cluster gave up: "
                        + message.lines().findFirst().orElse(fault.toString()),
                fault);
    }
}
