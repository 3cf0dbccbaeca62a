package org.hedgerow.instrument.fixing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.formula.OptionSide.CALL;
import static org.hedgerow.formula.OptionSide.PUT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.fixing.LastGain;
import org.hedgerow.formula.smile.AtTheMoney;
import org.hedgerow.formula.smile.DeltaType;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.instrument.MeanPayment;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.instrument.trigger.BarrierOption;
import org.hedgerow.instrument.trigger.Knock;
import org.hedgerow.instrument.trigger.Trigger;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.TestMarket;
import org.hedgerow.market.VolatilityPillar;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.market.smile.Butterfly;
import org.hedgerow.market.smile.OptionVolatility;
import org.hedgerow.market.smile.QuotedSmiles;
import org.hedgerow.market.smile.SmileConvention;
import org.hedgerow.market.smile.SmileInterpolation;
import org.hedgerow.market.smile.SmilePillar;
import org.hedgerow.market.smile.Wing;
import org.hedgerow.money.Currency;
import org.hedgerow.sample.Moments;
import org.junit.jupiter.api.Test;

/** Fixings on half a year's month ends, on a dollar of 5.05 hryvnia that is delivered on the day it is dealt. */
class TargetLawsTest {
    /**
     * Of the value: paths look at a level watched all the time once a business day and move it by what a day may reach,
     * which is right to first order only.
     */
    private static final double WATCHED = 0.002;

    private static final LocalDate TODAY = LocalDate.of(2007, 12, 31);
    private static final LocalDate END = LocalDate.of(2008, 6, 30);
    private static final LocalDate BEFORE = LocalDate.of(2008, 4, 10);
    private static final Currency USD = Currency.of("USD");

    /** The second half of the year is livelier. */
    private static final VolatilityTerm TERM = new VolatilityTerm(
            List.of(new VolatilityPillar(LocalDate.of(2008, 4, 30), 0.1), new VolatilityPillar(END, 0.12)));

    private static final List<LocalDate> MONTHS = IntStream.rangeClosed(1, 6)
            .mapToObj(month -> LocalDate.of(2008, month, 1).plusMonths(1).minusDays(1))
            .toList();

    private static Market market(OptionVolatility volatility) {
        return TestMarket.of(TODAY, "UAH")
                .rate("UAH", 0.09)
                .rate("USD", 0.0336)
                .quote("USD/UAH", new PairQuote(5.05, 0, Optional.empty(), Optional.empty(), Optional.of(volatility)))
                .market();
    }

    private static Market smile() {
        SmilePillar pillar = new SmilePillar(END, 0.11, List.of(new Wing(0.25, 0.03, 0.006)));
        return market(new QuotedSmiles(
                new SmileConvention(DeltaType.FORWARD, AtTheMoney.FORWARD, Butterfly.SMILE),
                SmileInterpolation.SABR,
                List.of(pillar),
                Optional.empty()));
    }

    private static TargetForward target(OptionSide side, double strike, double target, LastGain last) {
        return new TargetForward(USD, side, MONTHS, strike, 2, target, last);
    }

    private static Accumulator accumulator(OptionSide side, double level, boolean always, boolean atOnce) {
        return new Accumulator(
                USD,
                side,
                MONTHS,
                5.1,
                2,
                Optional.of(level),
                Optional.of(always),
                atOnce ? Optional.empty() : Optional.of(List.of(MONTHS.get(1), END)));
    }

    private static List<Instrument> all() {
        List<Instrument> all = new ArrayList<>();
        for (LastGain last : LastGain.values()) {
            all.add(target(CALL, 5.0, 0.4, last));
            all.add(target(PUT, 5.25, 0.3, last));
        }
        all.add(accumulator(CALL, 5.5, false, true));
        all.add(accumulator(PUT, 4.9, false, false));
        all.add(accumulator(CALL, 5.5, false, false));
        return all;
    }

    @Test
    void pathsPayWhatTheRecursionSaysOnAverage() {
        assertFair(all(), TERM, END);
    }

    /** Ten days after a fixing. */
    @Test
    void pathsAreWorthOnTheHorizonWhatTheRecursionSaysOnAverage() {
        assertFair(all(), TERM, BEFORE);
        assertFair(all(), TERM, MONTHS.get(2));
    }

    /** Carry and variance come in step, as levels watched all the time want. */
    @Test
    void soTheyDoWhereTheLevelIsWatchedAllTheTime() {
        List<Instrument> watched = List.of(accumulator(CALL, 5.5, true, true), accumulator(PUT, 4.8, true, false));
        assertFair(watched, VolatilityTerm.flat(TODAY, 0.11), END, WATCHED);
        assertFair(watched, VolatilityTerm.flat(TODAY, 0.11), BEFORE, WATCHED);
    }

    private static void assertFair(List<Instrument> contracts, VolatilityTerm term, LocalDate horizon) {
        assertFair(contracts, term, horizon, 0);
    }

    private static void assertFair(List<Instrument> contracts, VolatilityTerm term, LocalDate horizon, double share) {
        Market market = market(term);
        List<Moments> paid = MeanPayment.of(contracts, market, term, horizon, 1 << 17);
        for (int contract = 0; contract < contracts.size(); contract++) {
            Moments moments = paid.get(contract);
            double value = contracts.get(contract).value(market);
            assertThat(moments.mean())
                    .as(contracts.get(contract).toString())
                    .isCloseTo(value, within(Math.max(4.5 * moments.standardError(), share * Math.abs(value))));
        }
    }

    @Test
    void withoutAnEndTheyAreAStripOfOptionsOffTheSmile() {
        Market market = smile();
        double strip = MONTHS.stream()
                .mapToDouble(month -> new VanillaOption(USD, CALL, month, 5.3).value(market)
                        - 2 * new VanillaOption(USD, PUT, month, 5.3).value(market))
                .sum();
        Accumulator endless =
                new Accumulator(USD, CALL, MONTHS, 5.3, 2, Optional.empty(), Optional.empty(), Optional.empty());
        TargetForward far = new TargetForward(USD, CALL, MONTHS, 5.3, 2, 18, LastGain.FULL);
        assertThat(endless.value(market)).isCloseTo(strip, within(1e-11));
        assertThat(far.value(market)).isCloseTo(strip, within(1e-9));
    }

    /** In a flat smile, as options take the volatility at the money for their levels. */
    @Test
    void anAccumulatorIsOptionsKnockedOut() {
        Market market = market(TERM);
        double options = 0;
        for (int count = 1; count <= MONTHS.size(); count++) {
            Trigger out =
                    new Trigger(Knock.OUT, Optional.empty(), Optional.of(5.5), Optional.of(MONTHS.subList(0, count)));
            LocalDate end = MONTHS.get(count - 1);
            options += new BarrierOption(USD, CALL, end, 5.1, out, Optional.empty()).value(market)
                    - 2 * new BarrierOption(USD, PUT, end, 5.1, out, Optional.empty()).value(market);
        }
        assertThat(accumulator(CALL, 5.5, false, true).value(market)).isCloseTo(options, within(1e-11));
    }

    @Test
    void theMoreOfTheLastGainIsPaidTheMoreTheyAreWorth() {
        Market market = smile();
        double none = target(PUT, 5.25, 0.3, LastGain.NONE).value(market);
        double capped = target(PUT, 5.25, 0.3, LastGain.CAPPED).value(market);
        double full = target(PUT, 5.25, 0.3, LastGain.FULL).value(market);
        assertThat(none).isLessThan(capped);
        assertThat(capped).isLessThan(full);
    }

    @Test
    void theSpotDeltaIsThatOfTheForwardsWhereNothingEndsThem() {
        Market market = market(TERM);
        TargetForward far = new TargetForward(USD, PUT, MONTHS, 5.3, 1, 10, LastGain.FULL);
        double forwards = MONTHS.stream()
                .mapToDouble(month -> market.discount(market.home(), TODAY, month) * market.forward(USD, month) / 5.05)
                .sum();
        assertThat(far.spotDelta(market)).isCloseTo(-forwards, within(1e-8));
    }
}
