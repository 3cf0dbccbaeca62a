package org.hedgerow.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.ledger.Cost;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of all amounts times 2^29, up to 1e15, whose product is exact, outcomes and components are as much larger, to the last bit. */
class ScalingTest {
    static final double FACTOR = 0x1p29;

    static Stream<World> worlds() {
        return World.ofAllKernels();
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void outcomesAndComponentsAreAsLargeAsAmounts(World world) {
        Books plain = world.books();
        Books scaled = world.scene(FACTOR, false).books(World.SETTINGS);
        assertThat(scaled.unhedged()).isEqualTo(times(plain.unhedged()));
        assertThat(unscaled(plain, scaled)).isEmpty();
    }

    static List<String> unscaled(Books plain, Books scaled) {
        List<String> unscaled = new ArrayList<>();
        for (int place = 0; place < plain.strategies().size(); place++) {
            HedgedOutcome one = plain.strategies().get(place);
            HedgedOutcome other = scaled.strategies().get(place);
            boolean isScaled = Arrays.equals(scaled.outcome(other), times(plain.outcome(one)));
            for (Cost cost : Cost.values()) {
                isScaled &= Arrays.equals(scaled.component(other, cost), times(plain.component(one, cost)));
            }
            if (!isScaled) {
                unscaled.add(one.name());
            }
        }
        return unscaled;
    }

    private static double[] times(double[] row) {
        return Arrays.stream(row).map(number -> FACTOR * number).toArray();
    }
}
