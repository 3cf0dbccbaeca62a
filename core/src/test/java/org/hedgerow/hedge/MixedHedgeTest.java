package org.hedgerow.hedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.fixed.FuturesHedge;
import org.hedgerow.hedge.fixed.Netting;
import org.hedgerow.hedge.fixed.OptionHedge;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Position;
import org.hedgerow.scenario.Bank;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.margin.Futures;
import org.junit.jupiter.api.Test;

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
