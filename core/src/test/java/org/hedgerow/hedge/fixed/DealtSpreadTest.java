package org.hedgerow.hedge.fixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.HedgePerExposure;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.TestMarket;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.position.Exposure;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.FxSwap;
import org.hedgerow.trade.Kyiv;
import org.hedgerow.trade.MoneyMarket;
import org.hedgerow.trade.OptionTrade;
import org.hedgerow.trade.Outright;
import org.hedgerow.trade.rolled.RolledSpot;
import org.junit.jupiter.api.Test;

/** Thirty to a year where ten are usual: twice more of them, at the spreads from half a year on. */
class DealtSpreadTest {
    private static final Cover COVER = Cover.ofNetPosition(1);
    private static final Exposure DEAL = new Exposure(Kyiv.USD, -30, Kyiv.HORIZON);

    @Test
    void everyDealPaysTheSpreadOfItsTenorAndSize() {
        Outright forward = (Outright) deal(new ForwardHedge("forward", COVER, Optional.empty()));
        assertThat(forward.halfSpread()).isCloseTo(0.004 * 1.4, within(1e-16));
        FxSwap swap = (FxSwap) deal(new FxSwapHedge("swap", COVER));
        assertThat(swap.halfSpread()).isCloseTo(0.001 * 1.6, within(1e-16));
        OptionTrade option = (OptionTrade) deal(new OptionHedge("option", COVER, 0));
        assertThat(option.halfSpread()).isCloseTo(0.02 * 1.8, within(1e-16));
        MoneyMarket loan = (MoneyMarket) deal(new MoneyMarketHedge("loan", COVER));
        assertThat(loan.bidOffer().spot()).isCloseTo(0.001 * 1.2, within(1e-16));
    }

    @Test
    void aRolledDealPaysTheSpreadOfItsSwaps() {
        RolledSpot rolled = (RolledSpot) deal(new RolledSpotHedge("rolled", COVER, Tenor.parse("1M")));
        assertThat(rolled.bidOffer().spot()).isCloseTo(0.001 * 1.2, within(1e-16));
        assertThat(rolled.bidOffer().swap()).isCloseTo(0.0005 * 1.6, within(1e-16));
    }

    private static Object deal(HedgePerExposure hedge) {
        return hedge.trades(DEAL, market()).get(0);
    }

    private static Market market() {
        BidOffer spreads = new BidOffer(
                0.001,
                0.002,
                0.0005,
                0.0015,
                0.01,
                Optional.of(List.of(new BidOffer.FromTenor(Tenor.parse("6M"), 0.004, 0.001, 0.02))),
                Optional.of(new BidOffer.BySize(10, 0.1, 0.2, 0.3, 0.4)));
        return TestMarket.of(Kyiv.TODAY, "UAH")
                .rate("UAH", 0.09)
                .rate("USD", 0.03)
                .quote("USD/UAH", PairQuote.of(5).with(spreads).with(VolatilityTerm.flat(Kyiv.TODAY, 0.12)))
                .market();
    }
}
