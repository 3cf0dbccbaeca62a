package org.hedgerow.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Threads that share the blocks of a run, the kernels that compute its rows and a currency that nobody uses change no bit. */
class UnchangedBitsTest {
    static Stream<World> worlds() {
        return World.ofAllKernels();
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void neitherThreadsNorAnUnusedCurrencyChangeABitOfAnyStrategy(World world) {
        Settings shared = new Settings(World.SETTINGS.paths(), World.SETTINGS.seed(), 3);
        assertThat(world.scene(1, true).books(shared).bits())
                .isEqualTo(world.books().bits());
    }

    @Test
    void plainJavaChangesNoBitOfAnyStrategy() {
        assertThat(PlainJava.call(UnchangedBitsTest.class, "bitsOfStrategies")).isEqualTo(bitsOfStrategies());
    }

    static Map<String, Map<String, Integer>> bitsOfStrategies() {
        Map<String, Map<String, Integer>> bits = new LinkedHashMap<>();
        World.ofAllKernels()
                .forEach(world -> bits.put(world.name(), world.books().bits()));
        return bits;
    }

    @Test
    void neitherThreadsNorAnUnusedCurrencyChangeABitOfAnyModel() {
        assertThat(bits(SpotBits.ofModels(true, 3))).isEqualTo(bitsOfModels());
    }

    @Test
    void plainJavaChangesNoBitOfAnyModel() {
        assertThat(PlainJava.call(UnchangedBitsTest.class, "bitsOfModels")).isEqualTo(bitsOfModels());
    }

    static Map<String, Integer> bitsOfModels() {
        return bits(SpotBits.OF_MODELS);
    }

    private static Map<String, Integer> bits(Map<String, SpotBits> models) {
        Map<String, Integer> bits = new TreeMap<>();
        models.forEach((name, model) -> bits.put(name, model.bits()));
        return bits;
    }
}
