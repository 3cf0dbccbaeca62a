package org.hedgerow.hedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.SPOT_DATE;
import static org.hedgerow.trade.Kyiv.USD;

import java.util.List;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.instrument.FxForward;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Derivative;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.trade.Kyiv;
import org.junit.jupiter.api.Test;

class CoverTest {
    private final Market market = Kyiv.market();

    /** A forward dealt earlier and a payment fall due before dollars dealt today can be delivered. */
    @Test
    void whatIsDueByTheSpotDateIsLeftOut() {
        Position position = Position.of(
                new Derivative(new FxForward(USD, SPOT_DATE.minusDays(1), 5), 400, 20),
                new Flow(USD, 300, SPOT_DATE, Certainty.COMMITMENT, Optional.empty()),
                new Flow(USD, 200, SPOT_DATE.plusDays(1), Certainty.COMMITMENT, Optional.empty()),
                Stock.net(USD, 100));
        Cover gross = new Cover(0.5, Optional.of(Target.GROSS_LINES), Optional.empty());
        assertThat(gross.against(position, market, HORIZON))
                .containsExactly(new Exposure(USD, -100, SPOT_DATE.plusDays(1)), new Exposure(USD, -50, HORIZON));
    }

    @Test
    void refusesToCoverWhatThePositionDoesNotHave() {
        Position stock = Position.of(Stock.net(USD, 100));
        Cover euro = new Cover(1, Optional.empty(), Optional.of(List.of(Currency.of("EUR"))));
        assertThatThrownBy(() -> euro.check(stock))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("currencies")
                .hasMessageContaining("EUR");
        assertThatThrownBy(() -> Cover.ofFlows(1).check(stock))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("flows");
        assertThatCode(() -> Cover.ofNetPosition(1).check(stock)).doesNotThrowAnyException();
    }
}
