package org.hedgerow.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.hedgerow.hedge.HedgedOutcome;
import org.hedgerow.ledger.Cost;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of all amounts times 1,024, whose product is exact, outcomes and components are 1,024 times what they were, to the last bit. */
class ScalingTest {
    private static final double FACTOR = 1_024;

    static Stream<World> worlds() {
        return World.ofAllKernels();
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void outcomesAndComponentsAreAsLargeAsAmounts(World world) {
        Books plain = world.books();
        Books scaled = world.scene(FACTOR, false).books(World.SETTINGS);
        assertThat(scaled.unhedged()).isEqualTo(times(plain.unhedged()));
        assertThat(plain.strategies()).allSatisfy(strategy -> {
            HedgedOutcome other = scaled.strategies().get(plain.strategies().indexOf(strategy));
            assertThat(scaled.outcome(other)).as(strategy.name()).isEqualTo(times(plain.outcome(strategy)));
            for (Cost cost : Cost.values()) {
                assertThat(scaled.component(other, cost))
                        .as(strategy.name() + " " + cost)
                        .isEqualTo(times(plain.component(strategy, cost)));
            }
        });
    }

    private static double[] times(double[] row) {
        return Arrays.stream(row).map(number -> FACTOR * number).toArray();
    }
}
