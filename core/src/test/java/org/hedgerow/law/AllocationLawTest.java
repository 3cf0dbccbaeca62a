package org.hedgerow.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * No kernel makes garbage path by path after its first block, neither that of any model nor the books of any strategy. Run in
 * plain Java, where it shows at once: with the Vector API vectors are objects until they are compiled.
 */
class AllocationLawTest {
    /** Bytes of a model on a date, for all paths of a block: what it takes to walk along lists, half a byte a path. */
    private static final long A_DATE = 512;

    /** Bytes of a strategy for all paths of a block, less than one row takes. */
    static final long A_BLOCK = 4_096;

    private static final String CORRIDOR =
            "what two levels may still knock out beyond the horizon has a closed form of an object for each path";

    /** What does allocate, and why. */
    private static final Map<String, String> WASTEFUL = Map.of(
            "knock-out",
            CORRIDOR,
            "knock-in",
            CORRIDOR,
            "touch",
            CORRIDOR,
            "dated barriers beyond the horizon",
            CORRIDOR);

    @Test
    void noStrategyAllocatesAsItBooks() {
        Map<?, ?> bytes = (Map<?, ?>) PlainJava.call(AllocationLawTest.class, "bytesOfStrategies");
        assertThat(bytes.keySet()).as("%s", bytes).isEqualTo(WASTEFUL.keySet());
    }

    /** Of those that allocate more than little. */
    static Map<String, Long> bytesOfStrategies() {
        Map<String, Long> most = new TreeMap<>();
        World.ofAllKernels()
                .forEach(world -> world.books().bytes().forEach((name, bytes) -> most.merge(name, bytes, Long::max)));
        most.remove(Scene.MODEL);
        most.values().removeIf(bytes -> bytes <= A_BLOCK);
        return most;
    }

    @Test
    void noModelAllocatesAsItSteps() {
        assertThat((Map<?, ?>) PlainJava.call(AllocationLawTest.class, "bytesOfModels"))
                .isEmpty();
    }

    /** The same of models, a date. */
    static Map<String, Long> bytesOfModels() {
        Map<String, Long> bytes = new TreeMap<>();
        SpotBits.OF_MODELS.forEach((name, some) -> bytes.put(name, some.bytes()));
        bytes.values().removeIf(number -> number <= A_DATE * SpotBits.STEPS);
        return bytes;
    }
}
