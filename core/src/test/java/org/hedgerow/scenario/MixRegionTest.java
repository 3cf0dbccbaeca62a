package org.hedgerow.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.instrument.FuturesContract;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Line;
import org.hedgerow.position.Stock;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.margin.Futures;
import org.junit.jupiter.api.Test;

class MixRegionTest {
    private static final LocalDate DUE = LocalDate.of(2008, 6, 30);

    private static Line forecast(double amount) {
        return new Flow(Bank.USD, amount, DUE, Certainty.FORECAST, Optional.empty());
    }

    private static double dollars(Line... lines) {
        Bank bank = new Bank();
        bank.lines = List.of(lines);
        return MixRegion.exposures(bank.scenario()).get(Bank.USD)
                / bank.market().spot(Bank.USD);
    }

    @Test
    void forecastsCountOnlyWhereACurrencyHasNoOtherExposure() {
        assertThat(dollars(Stock.net(Bank.USD, 100), forecast(-150))).isEqualTo(100);
        assertThat(dollars(forecast(-150))).isEqualTo(-150);
        assertThat(dollars(Stock.net(Bank.USD, 100), Stock.net(Bank.USD, -100), forecast(-150)))
                .isEqualTo(-150);
    }

    private static Trade lots(double lots) {
        FuturesContract contract = Bank.future("USD/UAH");
        return new Futures(contract, lots, Bank.HORIZON, AmountUnit.ONE, 0);
    }

    @Test
    void aUnitIsDividedSoThatEveryLegIsInWholeLots() {
        assertThat(MixedHedges.futuresLots(List.of(lots(5), lots(-3)))).isEqualTo(1);
        assertThat(MixedHedges.futuresLots(List.of(lots(-10), lots(6)))).isEqualTo(2);
        assertThat(MixedHedges.futuresLots(List.of(lots(0), lots(4)))).isEqualTo(4);
        assertThat(MixedHedges.futuresLots(List.of())).isZero();
    }
}
