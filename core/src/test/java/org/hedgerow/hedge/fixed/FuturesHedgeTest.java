package org.hedgerow.hedge.fixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.JUNE;
import static org.hedgerow.trade.Kyiv.SEPTEMBER;
import static org.hedgerow.trade.Kyiv.TODAY;
import static org.hedgerow.trade.Kyiv.USD;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.hedge.Cover;
import org.hedgerow.instrument.FuturesContract;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.TestMarket;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Position;
import org.hedgerow.trade.Kyiv;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.margin.Futures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuturesHedgeTest {
    private static FuturesContract contract(String pair, double size, LocalDate lastTrading) {
        return new FuturesContract(CurrencyPair.parse(pair), size, lastTrading, 250, -0.02, 2);
    }

    private static List<Trade> trades(Position position, Market market, FuturesContract... contracts) {
        return new FuturesHedge("futures", Cover.ofFlows(1), Arrays.asList(contracts), Optional.empty())
                .plan(position, market, HORIZON)
                .trades();
    }

    private static Position flow(AmountUnit unit, double amount, LocalDate date) {
        return new Position(unit, List.of(new Flow(USD, amount, date, Certainty.COMMITMENT, Optional.empty())));
    }

    @ParameterizedTest(name = "{0} {1} take {2} lots")
    @CsvSource({"ONE, 12499, -12", "ONE, 12501, -13", "ONE, -12501, 13", "THOUSAND, 12.4, -12", "MILLION, -0.0127, 13"})
    void lotsAreRoundedToTheNearestAgainstTheExposure(AmountUnit unit, double amount, long lots) {
        FuturesContract contract = contract("USD/UAH", 1_000, HORIZON);
        assertThat(trades(flow(unit, amount, JUNE), Kyiv.market(), contract))
                .containsExactly(new Futures(contract, lots, JUNE, unit, 0.0005));
    }

    @Test
    void lessThanHalfALotIsNotDealt() {
        FuturesContract contract = contract("USD/UAH", 1_000, HORIZON);
        assertThat(trades(flow(AmountUnit.ONE, 499, JUNE), Kyiv.market(), contract))
                .isEmpty();
    }

    @Test
    void theFirstContractThatIsTradedLongEnoughIsTakenOrTheLast() {
        FuturesContract june = contract("USD/UAH", 1_000, JUNE);
        FuturesContract september = contract("USD/UAH", 1_000, SEPTEMBER);
        assertThat(chosen(JUNE, september, june)).isEqualTo(june);
        assertThat(chosen(JUNE.plusDays(1), june, september)).isEqualTo(september);
        assertThat(chosen(HORIZON, june, september)).isEqualTo(september);
    }

    private static FuturesContract chosen(LocalDate date, FuturesContract... contracts) {
        Trade trade = trades(flow(AmountUnit.ONE, 5_000, date), Kyiv.market(), contracts)
                .get(0);
        return ((Futures) trade).contract();
    }

    /** A company that counts in euro and expects a million dollars buys euro: 1e6 / (1.4692 x 125,000) is 5.4 lots. */
    @Test
    void dollarReceivablesOfAEuroCompanyBuyEuroFutures() {
        Market market = TestMarket.of(TODAY, "EUR")
                .rate("EUR", 0.03)
                .rate("USD", 0.03)
                .quote("EUR/USD", PairQuote.of(1.4692).with(new BidOffer(0, 0, 0, 0.0003, 0)))
                .market();
        FuturesContract contract = contract("EUR/USD", 125_000, HORIZON);
        assertThat(trades(flow(AmountUnit.ONE, 1e6, JUNE), market, contract))
                .containsExactly(new Futures(contract, 5, JUNE, AmountUnit.ONE, 0.0003));
        assertThat(trades(flow(AmountUnit.ONE, -1e6, JUNE), market, contract))
                .containsExactly(new Futures(contract, -5, JUNE, AmountUnit.ONE, 0.0003));
    }

    @Test
    void contractsOnNoCurrencyThatIsCoveredAreRefused() {
        Market market = TestMarket.of(TODAY, "UAH")
                .rate("UAH", 0.09)
                .rate("USD", 0.03)
                .rate("EUR", 0.03)
                .spot("USD/UAH", 5.05)
                .spot("EUR/UAH", 7.4)
                .market();
        Position position = flow(AmountUnit.ONE, 5_000, JUNE);
        assertThatThrownBy(() -> trades(position, market, contract("EUR/UAH", 1_000, HORIZON)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("contracts must have one");
    }

    @Test
    void refusesAContractThatIsOverOrKnowsNoHomeCurrency() {
        Position position = flow(AmountUnit.ONE, 5_000, JUNE);
        assertThatThrownBy(() -> trades(position, Kyiv.market(), contract("USD/UAH", 1_000, TODAY)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("contracts[0].lastTrading");
        LocalDate saturday = LocalDate.of(2008, 6, 28);
        assertThatThrownBy(() -> trades(position, Kyiv.market(), contract("USD/UAH", 1_000, saturday)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("business day");
        assertThatThrownBy(() -> trades(position, Kyiv.market(), contract("EUR/USD", 1_000, HORIZON)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("contracts[0].pair")
                .hasMessageContaining("UAH");
    }
}
