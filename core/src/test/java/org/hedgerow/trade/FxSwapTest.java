package org.hedgerow.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.JUNE;
import static org.hedgerow.trade.Kyiv.LATER;
import static org.hedgerow.trade.Kyiv.SPOT;
import static org.hedgerow.trade.Kyiv.SPOT_DATE;
import static org.hedgerow.trade.Kyiv.USD;
import static org.hedgerow.trade.Kyiv.growth;
import static org.hedgerow.trade.Kyiv.years;

import java.util.Map;
import org.hedgerow.ledger.Cost;
import org.hedgerow.path.RecordedPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Swaps of a million dollars, sold spot and bought back with interest. */
class FxSwapTest {
    private static final double MILLION = 1e6;
    private static final double NOTIONAL = 2 * MILLION * SPOT;

    /** No path is asked for a rate: the recorded one has none. */
    @ParameterizedTest
    @ValueSource(doubles = {-MILLION, MILLION})
    void aloneItCostsItsSpreadWhateverThePath(double amount) {
        double spread = -505 * Math.exp(0.0336 * years(SPOT_DATE, HORIZON)); // 1 bp of 5.05 on the far amount
        Booked.on(new RecordedPath(), Kyiv.market(), HORIZON, new FxSwap(USD, amount, HORIZON, 0.0001))
                .assertBooks(spread, Map.of(Cost.BID_OFFER, spread), NOTIONAL);
    }

    @Test
    void oneThatEndsEarlierPaysThenAndOneThatEndsLaterIsDiscounted() {
        double june = -505 * Math.exp(0.0336 * years(SPOT_DATE, JUNE));
        double owed = june * growth(0.02, JUNE, HORIZON);
        double riskFree = june * growth(0, JUNE, HORIZON);
        Booked.on(new RecordedPath(), Kyiv.market(), HORIZON, new FxSwap(USD, MILLION, JUNE, 0.0001))
                .assertBooks(owed, Map.of(Cost.BID_OFFER, riskFree, Cost.FUNDING, owed - riskFree), NOTIONAL);
        double later = -505 * Math.exp(0.0336 * years(SPOT_DATE, LATER)) * Math.exp(-0.09 * 90 / 365);
        Booked.on(new RecordedPath(), Kyiv.market(), HORIZON, new FxSwap(USD, MILLION, LATER, 0.0001))
                .assertBooks(later, Map.of(Cost.BID_OFFER, later), NOTIONAL);
    }

    /** Bought back at a forward above parity: the home deposit does not earn what the points cost. */
    @Test
    void aBasisOnTheForwardIsCarry() {
        double years = years(SPOT_DATE, HORIZON);
        double cost = -MILLION * 5.05 * Math.exp(0.09 * years) * Math.expm1(0.01 * years);
        Booked.on(new RecordedPath(), Kyiv.withBasis(0.01), HORIZON, new FxSwap(USD, MILLION, HORIZON, 0))
                .assertBooks(cost, Map.of(Cost.CARRY, cost), NOTIONAL);
    }

    /** Its instruments cost what its books say: the far amount is bought back with its interest. */
    @Test
    void whatItHoldsIsTheFarLegWithItsInterest() {
        Holding far = new FxSwap(USD, MILLION, HORIZON, 0.0001)
                .holdings(Kyiv.market())
                .get(0);
        assertThat(far.amount()).isCloseTo(MILLION * Math.exp(0.0336 * years(SPOT_DATE, HORIZON)), within(1e-6));
    }
}
