package org.hedgerow.simulation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.hedgerow.market.Market;
import org.hedgerow.outcome.NotFinite;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.PathModel;
import org.hedgerow.path.observable.Observable;
import org.junit.jupiter.api.Test;

/** A path without a number ends the run in words that say whose it is, which path it is, and where it comes from. */
class NotFiniteTest {
    private static final Settings SETTINGS = new Settings(3_000, 1, 2);

    @Test
    void whatTheModelMadeOfAPathIsNamedWithItsDate() {
        assertThatThrownBy(() ->
                        Watch.simulation(new Overflowing(), (batch, row) -> {}).run(SETTINGS, Progress.SILENT))
                .isInstanceOf(NotFinite.class)
                .hasMessage(
                        "watch OUTCOME is Infinity on path 1031: Spot[currency=USD] of the model is Infinity there on "
                                + Watch.HORIZON);
    }

    @Test
    void whatAnObserverMadeOfItIsNamedAlone() {
        assertThatThrownBy(() -> Watch.simulation(new CountingModel(), (batch, row) -> row[7] = Double.NaN)
                        .run(SETTINGS.withPaths(1_000), Progress.SILENT))
                .isInstanceOf(NotFinite.class)
                .hasMessage("watch OUTCOME is NaN on path 7");
    }

    /** One path of the second block is beyond what a double holds. */
    private record Overflowing() implements PathModel {
        @Override
        public boolean supplies(Observable what) {
            return new CountingModel().supplies(what);
        }

        @Override
        public int scratchRows(Set<Observable> read) {
            return 0;
        }

        @Override
        public PathKernel bind(PathLayout layout, Market market) {
            PathKernel plain = new CountingModel().bind(layout, market);
            return (batch, date, draws) -> {
                plain.fill(batch, date, draws);
                if (batch.block() == 1) {
                    layout.observables().forEach(what -> batch.row(layout.row(what))[7] *= 1e306);
                }
            };
        }
    }
}
