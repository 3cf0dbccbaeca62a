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
class SameBitsOfAllTest {
    static Stream<World> worlds() {
        return World.ofAllKernels();
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void threadsChangeNoBitOfAnyStrategy(World world) {
        Settings shared = new Settings(World.SETTINGS.paths(), World.SETTINGS.seed(), 3);
        assertThat(world.scene().books(shared).bits()).isEqualTo(world.books().bits());
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void anUnusedCurrencyChangesNoBitOfAnyStrategy(World world) {
        assertThat(world.scene(1, true).books(World.SETTINGS).bits())
                .isEqualTo(world.books().bits());
    }

    @Test
    void plainJavaChangesNoBitOfAnyStrategy() {
        assertThat(PlainJava.call(SameBitsOfAllTest.class, "bitsOfStrategies")).isEqualTo(bitsOfStrategies());
    }

    static Map<String, Map<String, Integer>> bitsOfStrategies() {
        Map<String, Map<String, Integer>> bits = new LinkedHashMap<>();
        World.ofAllKernels()
                .forEach(world -> bits.put(world.name(), world.books().bits()));
        return bits;
    }

    @Test
    void threadsChangeNoBitOfAnyModel() {
        assertThat(bits(SpotBits.ofModels(false, 3))).isEqualTo(bitsOfModels());
    }

    @Test
    void anUnusedCurrencyChangesNoBitOfAnyModel() {
        assertThat(bits(SpotBits.ofModels(true, 1))).isEqualTo(bitsOfModels());
    }

    @Test
    void plainJavaChangesNoBitOfAnyModel() {
        assertThat(PlainJava.call(SameBitsOfAllTest.class, "bitsOfModels")).isEqualTo(bitsOfModels());
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
