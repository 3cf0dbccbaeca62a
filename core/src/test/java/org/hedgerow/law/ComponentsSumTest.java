package org.hedgerow.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.ledger.Cost;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On every path the components of a strategy sum to what its account brings, whatever the paths are like. */
class ComponentsSumTest {
    /** Of the amounts that go in and out. */
    private static final double ROUNDING = 1e-12;

    static Stream<World> worlds() {
        return World.ofAllKernels();
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void componentsSumToTheHedgedLessTheUnhedgedOutcome(World world) {
        Books books = world.books();
        double exposure = world.scene().position().grossExposure(world.scene().market());
        assertThat(books.strategies()).allSatisfy(strategy -> {
            double dealt = strategy.plan().grossNotional(strategy.market());
            assertThat(largestRest(books, strategy))
                    .as(strategy.name())
                    .isLessThanOrEqualTo(ROUNDING * (exposure + dealt));
        });
    }

    private static double largestRest(Books books, HedgedOutcome strategy) {
        double[] outcome = books.outcome(strategy);
        double[] unhedged = books.unhedged();
        double largest = 0;
        for (int path = 0; path < outcome.length; path++) {
            double rest = outcome[path] - unhedged[path];
            for (Cost cost : Cost.values()) {
                rest -= books.component(strategy, cost)[path];
            }
            largest = Math.max(largest, Math.abs(rest));
        }
        return largest;
    }
}
