package org.hedgerow.hedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.hedge.change.DueFlows;
import org.hedgerow.hedge.change.HomePayment;
import org.hedgerow.hedge.change.Leasing;
import org.hedgerow.hedge.fixed.CollateralisedForwardHedge;
import org.hedgerow.hedge.fixed.CurrencySwapHedge;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.fixed.FuturesHedge;
import org.hedgerow.hedge.fixed.Netting;
import org.hedgerow.hedge.funding.CreditLine;
import org.hedgerow.hedge.funding.CurrencyDeposit;
import org.hedgerow.hedge.funding.CurrencyLoan;
import org.hedgerow.hedge.funding.Drawing;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Position;
import org.hedgerow.scenario.Bank;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.margin.Collateral;
import org.hedgerow.trade.margin.CollateralisedForwards;
import org.hedgerow.trade.margin.Futures;
import org.hedgerow.trade.margin.MarginCredit;
import org.hedgerow.trade.swap.SwapLeg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mix deals what its parts deal for their shares. */
class MixedHedgeTest {
    private static final Bank BANK = new Bank();
    private static final Position POSITION = new Position(AmountUnit.ONE, BANK.lines);

    private static List<Trade> trades(Strategy strategy) {
        return strategy.plan(POSITION, BANK.market(), Bank.HORIZON).trades();
    }

    private static Strategy forward(double ratio) {
        return new ForwardHedge("forward", Cover.ofFlows(ratio), Optional.empty());
    }

    private static Strategy option(double ratio) {
        return new OptionHedge("option", Cover.ofNetPosition(ratio), 0.02);
    }

    private static Strategy netting(double ratio) {
        return new Netting("netting", Cover.ofNetPosition(ratio), Optional.of(Tenor.parse("3M")));
    }

    private static MixedHedge mix(MixedHedge.Part... parts) {
        return new MixedHedge("mix", List.of(parts));
    }

    @Test
    void eachPartDealsForItsShare() {
        Strategy mixed = mix(
                new MixedHedge.Part(0.25, forward(1)),
                new MixedHedge.Part(0.5, option(1)),
                new MixedHedge.Part(0.25, netting(1)));
        List<Trade> expected = Stream.of(forward(0.25), option(0.5), netting(0.25))
                .flatMap(strategy -> trades(strategy).stream())
                .toList();
        assertThat(trades(mixed)).hasSizeGreaterThan(6).isEqualTo(expected);
    }

    @Test
    void mixesOfMixesAreMixes() {
        Strategy inner = mix(new MixedHedge.Part(0.5, forward(1)), new MixedHedge.Part(0.5, option(1)));
        Strategy outer = mix(new MixedHedge.Part(0.5, inner), new MixedHedge.Part(0.5, netting(1)));
        List<Trade> expected = Stream.of(forward(0.25), option(0.25), netting(0.5))
                .flatMap(strategy -> trades(strategy).stream())
                .toList();
        assertThat(trades(outer)).isEqualTo(expected);
    }

    @Test
    void lotsAreWholeInEveryPart() {
        FuturesHedge futures =
                new FuturesHedge("futures", Cover.ofNetPosition(1), List.of(Bank.future("USD/UAH")), Optional.empty());
        Strategy mixed = mix(new MixedHedge.Part(0.0625, futures), new MixedHedge.Part(0.9375, forward(1)));
        assertThat(trades(mixed).get(0)).isInstanceOfSatisfying(Futures.class, trade -> assertThat(trade.lots())
                .isEqualTo(-78)); // 1,250,000 / 16 in thousands
    }

    static Stream<Strategy> strategiesWithAmountsOfTheirOwn() {
        LocalDate march = LocalDate.of(2008, 3, 31);
        LocalDate september = LocalDate.of(2008, 9, 30);
        SwapLeg floating = new SwapLeg(true, Optional.empty());
        return Stream.of(
                new CurrencyLoan("loan", Bank.USD, 300, Optional.empty(), september, Optional.empty()),
                new CurrencyDeposit("deposit", Bank.USD, 700, Optional.empty(), september, Optional.empty()),
                new CreditLine(
                        "line",
                        Bank.USD,
                        30.3,
                        true,
                        List.of(new Drawing(march, 10.1), new Drawing(march.plusMonths(1), 20.2)),
                        september,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new Leasing(
                        "lease",
                        DueFlows.of(1, DueFlows.Side.PAYABLES),
                        List.of(new HomePayment(march, 900), new HomePayment(september, 1_100))),
                new CurrencySwapHedge(
                        "swap", Bank.USD, -500, Bank.HORIZON, Tenor.parse("3M"), floating, floating, true));
    }

    /** Or half a loan beside half a forward would be a whole one. */
    @ParameterizedTest
    @MethodSource("strategiesWithAmountsOfTheirOwn")
    void partsOfWhatStatesAmountsOfItsOwnAreTheWhole(Strategy whole) {
        Strategy mixed = mix(
                new MixedHedge.Part(0.1, whole),
                new MixedHedge.Part(0.9, mix(new MixedHedge.Part(0.7, whole), new MixedHedge.Part(0.3, whole))));
        Plan one = whole.plan(POSITION, BANK.market(), Bank.HORIZON);
        Plan many = mixed.plan(POSITION, BANK.market(), Bank.HORIZON);
        assertThat(many.grossNotional(BANK.market()))
                .isPositive()
                .isCloseTo(one.grossNotional(BANK.market()), within(1e-9));
        one.positionAfter(Map.of(), BANK.market()).forEach((currency, amount) -> assertThat(
                        many.positionAfter(Map.of(), BANK.market()).get(currency))
                .isCloseTo(amount, within(1e-9)));
    }

    @Test
    void linesAndThresholdsOfMarginAreShared() {
        Collateral collateral = new Collateral(
                Optional.empty(),
                100,
                Optional.of(200.0),
                10,
                0,
                Optional.of(new MarginCredit(1_000, Optional.empty())));
        Strategy margined = new CollateralisedForwardHedge("collateral", Cover.ofFlows(1), collateral);
        assertThat(trades(mix(new MixedHedge.Part(0.25, margined), new MixedHedge.Part(0.75, forward(1))))
                        .get(0))
                .isInstanceOfSatisfying(CollateralisedForwards.class, trade -> assertThat(trade.collateral())
                        .isEqualTo(new Collateral(
                                Optional.empty(),
                                25,
                                Optional.of(50.0),
                                2.5,
                                0,
                                Optional.of(new MarginCredit(250, Optional.empty())))));
    }

    @Test
    void oneWhatIfMakesTheMixOne() {
        Strategy atMid = new ForwardHedge("at mid", Cover.ofFlows(1), Optional.of(true));
        assertThat(mix(new MixedHedge.Part(0.5, atMid), new MixedHedge.Part(0.5, option(1)))
                        .isWhatIf())
                .isTrue();
        assertThat(mix(new MixedHedge.Part(1, option(1))).isWhatIf()).isFalse();
    }

    @Test
    void faultsAreThoseOfAPart() {
        Cover chf = new Cover(1, Optional.empty(), Optional.of(List.of(Currency.of("CHF"))));
        Strategy mixed =
                mix(new MixedHedge.Part(0.5, option(1)), new MixedHedge.Part(0.5, new OptionHedge("second", chf, 0)));
        assertThatThrownBy(() -> trades(mixed))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("parts[1].strategy.cover.currencies must be of the position");
    }
}
