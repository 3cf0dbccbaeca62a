package org.hedgerow.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.USD;

import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.market.Market;
import org.hedgerow.trade.Kyiv;
import org.junit.jupiter.api.Test;

/** Balances at a spot of 5.05 today and 5.55 a year later. */
class StockTest {
    private final Market market = Kyiv.market();

    private static Stock stock(double assets, double liabilities, double bought, double sold) {
        return new Stock(USD, assets, liabilities, bought, sold, Optional.empty(), Optional.empty());
    }

    private double gain(Line line) {
        return GainOnPath.of(Kyiv.path(1, 2, 5.55), market, HORIZON, line);
    }

    /** {@code NEXP = FXA - FXL + FXb - FXs}; each amount by itself tells a sign that is wrong. */
    @Test
    void theNetExposureIsAssetsLessLiabilitiesPlusBoughtLessSold() {
        Stock stock = stock(1_000, 300, 50, 7);
        assertThat(stock.netExposure(market)).isEqualTo(743);
        assertThat(gain(stock)).isCloseTo(743 * 0.5, within(1e-9));
    }

    @Test
    void aShortPositionLosesWhenTheCurrencyRises() {
        assertThat(gain(stock(0, 800, 0, 0))).isCloseTo(-400, within(1e-9));
        assertThat(gain(Stock.net(USD, -800))).isCloseTo(-400, within(1e-9));
    }

    @Test
    void aBalanceStatedInHomeCurrencyIsTurnedAtTodaysRate() {
        Stock stated = new Stock(USD, 5_050, 0, 0, 505, Optional.of(StatedIn.HOME), Optional.empty());
        assertThat(stated.netExposure(market)).isCloseTo(900, within(1e-12));
        assertThat(gain(stated)).isCloseTo(450, within(1e-9));
        assertThat(stated.exposures(market, HORIZON))
                .extracting(Exposure::amount)
                .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-12 ? 0 : 1)
                .containsExactly(1_000.0, -100.0);
    }

    /** 4 % on 366 days of 365 a year: the interest is worth the last rate, the balance only its move. */
    @Test
    void aLineThatNamesARateEarnsItInItsOwnCurrency() {
        Stock earning = new Stock(USD, 1_000, 0, 0, 0, Optional.empty(), Optional.of(0.04));
        double interest = 1_000 * Math.expm1(0.04 * 366 / 365);
        assertThat(gain(earning)).isCloseTo(500 + interest * 5.55, within(1e-9));
        assertThat(earning.netExposure(market)).isEqualTo(1_000);
    }

    @Test
    void everyAmountIsAnExposureOfItsOwnOnTheHorizon() {
        assertThat(stock(1_000, 300, 0, 7).exposures(market, HORIZON))
                .containsExactly(
                        new Exposure(USD, 1_000, HORIZON),
                        new Exposure(USD, -300, HORIZON),
                        new Exposure(USD, -7, HORIZON));
    }

    @Test
    void refusesNegativeAmounts() {
        assertThatThrownBy(() -> stock(0, -1, 0, 0))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("liabilities");
    }
}
