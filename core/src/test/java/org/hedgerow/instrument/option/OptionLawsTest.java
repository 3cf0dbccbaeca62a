package org.hedgerow.instrument.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.formula.OptionSide.CALL;
import static org.hedgerow.formula.OptionSide.PUT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.barrier.Barrier;
import org.hedgerow.formula.barrier.BarrierType;
import org.hedgerow.formula.barrier.Corridor;
import org.hedgerow.formula.barrier.Digital;
import org.hedgerow.formula.barrier.DoubleBarrier;
import org.hedgerow.formula.barrier.LognormalSpot;
import org.hedgerow.formula.barrier.SingleBarrier;
import org.hedgerow.formula.barrier.Touch;
import org.hedgerow.formula.smile.AtTheMoney;
import org.hedgerow.formula.smile.DeltaType;
import org.hedgerow.instrument.FxForward;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.instrument.MeanPayment;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.instrument.average.AverageOption;
import org.hedgerow.instrument.average.Averaging;
import org.hedgerow.instrument.linear.AverageForward;
import org.hedgerow.instrument.linear.NonDeliverableForward;
import org.hedgerow.instrument.trigger.BarrierOption;
import org.hedgerow.instrument.trigger.Knock;
import org.hedgerow.instrument.trigger.TouchOption;
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
import org.hedgerow.time.DayCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every option, on a dollar of 5.05 hryvnia that is delivered on the day it is dealt. */
class OptionLawsTest {
    private static final LocalDate TODAY = LocalDate.of(2007, 12, 31);
    private static final LocalDate END = LocalDate.of(2008, 6, 30);
    private static final LocalDate BEFORE = LocalDate.of(2008, 4, 30);
    private static final Currency USD = Currency.of("USD");
    private static final double SPOT = 5.05;

    /** The second half of the year is livelier. */
    private static final VolatilityTerm TERM =
            new VolatilityTerm(List.of(new VolatilityPillar(BEFORE, 0.1), new VolatilityPillar(END, 0.12)));

    private static final VolatilityTerm FLAT = VolatilityTerm.flat(TODAY, 0.11);
    private static final List<LocalDate> MONTHS = Stream.of(1, 2, 3, 4, 5, 6)
            .map(month -> LocalDate.of(2008, month, 1).plusMonths(1).minusDays(1))
            .toList();

    private static Market market(OptionVolatility volatility) {
        return TestMarket.of(TODAY, "UAH")
                .rate("UAH", 0.09)
                .rate("USD", 0.0336)
                .quote("USD/UAH", new PairQuote(SPOT, 0, Optional.empty(), Optional.empty(), Optional.of(volatility)))
                .market();
    }

    private static QuotedSmiles smile() {
        SmilePillar pillar = new SmilePillar(END, 0.11, List.of(new Wing(0.25, 0.03, 0.006)));
        return new QuotedSmiles(
                new SmileConvention(DeltaType.FORWARD, AtTheMoney.FORWARD, Butterfly.SMILE),
                SmileInterpolation.SABR,
                List.of(pillar),
                Optional.empty());
    }

    private static Trigger trigger(Knock knock, double low, double high, boolean onMonths) {
        return new Trigger(
                knock,
                low > 0 ? Optional.of(low) : Optional.empty(),
                high > 0 ? Optional.of(high) : Optional.empty(),
                onMonths ? Optional.of(MONTHS) : Optional.empty());
    }

    private static BarrierOption barrier(OptionSide side, double strike, Trigger trigger) {
        return new BarrierOption(USD, side, END, strike, trigger, Optional.empty());
    }

    private static TouchOption touch(Trigger trigger) {
        return new TouchOption(USD, END, 1, trigger, Optional.empty());
    }

    private static AverageOption average(OptionSide side, double strike, Averaging averaging) {
        Optional<Double> rate = strike > 0 ? Optional.of(strike) : Optional.empty();
        return new AverageOption(USD, side, END, rate, averaging, MONTHS, Optional.empty());
    }

    static List<Instrument> everyOption() {
        return List.of(
                new VanillaOption(USD, CALL, END, 5),
                new DigitalOption(USD, CALL, END, 5.1, Optional.of(1.0)),
                new DigitalOption(USD, PUT, END, 5.1, Optional.empty()),
                barrier(CALL, 4.9, trigger(Knock.OUT, 4.7, 0, false)),
                barrier(PUT, 5.5, trigger(Knock.OUT, 0, 5.6, false)),
                barrier(CALL, 4.9, trigger(Knock.IN, 0, 5.4, false)),
                barrier(PUT, 5.5, trigger(Knock.OUT, 4.6, 5.9, false)),
                barrier(PUT, 5.5, trigger(Knock.IN, 4.6, 5.4, true)),
                barrier(CALL, 4.9, trigger(Knock.OUT, 4.8, 0, true)),
                new BarrierOption(USD, CALL, END, 4.9, trigger(Knock.OUT, 4.8, 0, false), Optional.of(0.2)),
                touch(trigger(Knock.IN, 0, 5.3, false)),
                touch(trigger(Knock.OUT, 4.8, 0, false)),
                touch(trigger(Knock.OUT, 4.6, 5.7, false)),
                touch(trigger(Knock.IN, 4.8, 0, true)),
                new TouchOption(USD, END, 1, trigger(Knock.IN, 0, 5.3, false), Optional.of(true)),
                new TouchOption(USD, END, 1, trigger(Knock.IN, 4.6, 5.7, false), Optional.of(true)),
                new TouchOption(USD, END, 1, trigger(Knock.IN, 4.8, 0, true), Optional.of(true)),
                new TouchOption(USD, END, 1, trigger(Knock.IN, 4.7, 5.5, true), Optional.of(true)),
                average(CALL, 4.9, Averaging.ARITHMETIC),
                average(PUT, 5.4, Averaging.GEOMETRIC),
                new NonDeliverableForward(USD, BEFORE.plusDays(2), END, 4.5),
                new AverageForward(USD, MONTHS, END, 4.6));
    }

    @Test
    void pathsPayWhatTheFormulaSaysOnAverage() {
        assertFair(everyOption(), FLAT, END, 1 << 18);
    }

    /** Levels watched all the time among them, whose closed forms want carry and variance in step. */
    @Test
    void soTheyDoWhereVolatilityChangesWithTime() {
        assertFair(everyOptionAndThoseAgainstTheAverage(), TERM, END, 1 << 18);
    }

    private static List<Instrument> everyOptionAndThoseAgainstTheAverage() {
        return Stream.concat(
                        everyOption().stream(),
                        Stream.of(average(CALL, 0, Averaging.ARITHMETIC), average(PUT, 0, Averaging.GEOMETRIC)))
                .toList();
    }

    /** The mean of discounted marks is the value today. */
    @Test
    void pathsAreWorthOnTheHorizonWhatTheFormulaSaysOnAverage() {
        assertFair(everyOptionAndThoseAgainstTheAverage(), FLAT, BEFORE, 1 << 16);
        assertFair(everyOptionAndThoseAgainstTheAverage(), TERM, BEFORE, 1 << 16);
    }

    /** On the last but one of the fixings and before the first. */
    @ParameterizedTest
    @CsvSource({"2008-05-31", "2008-01-15"})
    void soAreOptionsAgainstTheAverage(LocalDate horizon) {
        List<Instrument> options = Stream.of(Averaging.values())
                .flatMap(averaging -> Stream.<Instrument>of(average(CALL, 0, averaging), average(PUT, 0, averaging)))
                .toList();
        assertFair(options, TERM, horizon, 1 << 16);
    }

    /** Whatever the market pays for volatility, which differs from that of the paths. */
    @Test
    void pathsReachLevelsAsOftenAsTheirOwnVolatilityLetsThem() {
        VolatilityTerm quoted = VolatilityTerm.flat(TODAY, 0.2);
        List<Instrument> options =
                List.of(barrier(CALL, 4.9, trigger(Knock.IN, 0, 5.4, false)), touch(trigger(Knock.IN, 0, 5.3, false)));
        List<Moments> paid = MeanPayment.of(options, market(quoted), FLAT, END, 1 << 17);
        for (int option = 0; option < options.size(); option++) {
            double value = options.get(option).value(market(FLAT));
            assertThat(paid.get(option).mean())
                    .isCloseTo(value, within(4.5 * paid.get(option).standardError()));
        }
    }

    /** On a path that hardly moves. What the smile adds today is up to ten times what a day does. */
    @Test
    void theMarkOffASmileGoesOnFromTodaysValue() {
        Market market = market(smile());
        List<Instrument> options = everyOption().stream()
                .filter(option -> option instanceof OptionContract && !(option instanceof AverageOption))
                .toList();
        List<Moments> tomorrow =
                MeanPayment.of(options, market, VolatilityTerm.flat(TODAY, 1e-6), TODAY.plusDays(1), 1024);
        for (int option = 0; option < options.size(); option++) {
            double today = options.get(option).value(market);
            assertThat(tomorrow.get(option).mean())
                    .as(options.get(option).toString())
                    .isCloseTo(today, within(0.003));
        }
    }

    private static boolean isWatchedAllTheTime(Instrument option) {
        return (option instanceof BarrierOption barrier
                        && barrier.trigger().watchedOn().isEmpty())
                || (option instanceof TouchOption touch
                        && touch.trigger().watchedOn().isEmpty());
    }

    /**
     * Levels watched all the time are looked at daily and moved by what the rate may have moved between, which is right to
     * the first order in that; other formulas are right to their quadrature.
     */
    private static void assertFair(List<Instrument> options, VolatilityTerm term, LocalDate horizon, int paths) {
        Market market = market(term);
        List<Moments> paid = MeanPayment.of(options, market, term, horizon, paths);
        for (int option = 0; option < options.size(); option++) {
            String name = options.get(option).toString();
            double value = options.get(option).value(market);
            double error = paid.get(option).standardError();
            double tolerance = isWatchedAllTheTime(options.get(option)) ? 0.003 * value : 1e-9 * value;
            assertThat(error).as(name).isLessThanOrEqualTo(0.002 * value);
            assertThat(paid.get(option).mean()).as(name).isCloseTo(value, within(Math.max(4.5 * error, tolerance)));
        }
    }

    static Stream<Market> markets() {
        return Stream.of(market(FLAT), market(TERM), market(smile()));
    }

    @ParameterizedTest
    @MethodSource("markets")
    void inAndOutAreTheVanillaOption(Market market) {
        for (boolean onMonths : List.of(true, false)) {
            for (double high : new double[] {0, 5.6}) {
                double in = barrier(PUT, 5.2, trigger(Knock.IN, 4.7, high, onMonths))
                        .value(market);
                double out = barrier(PUT, 5.2, trigger(Knock.OUT, 4.7, high, onMonths))
                        .value(market);
                assertThat(in + out).isCloseTo(new VanillaOption(USD, PUT, END, 5.2).value(market), within(1e-12));
                double touched = touch(trigger(Knock.IN, 4.7, high, onMonths)).value(market);
                double not = touch(trigger(Knock.OUT, 4.7, high, onMonths)).value(market);
                assertThat(touched + not).isCloseTo(discount(market), within(1e-12));
            }
        }
    }

    private static double discount(Market market) {
        return market.discount(market.home(), TODAY, END);
    }

    @ParameterizedTest
    @MethodSource("markets")
    void callAndPutDifferByTheForward(Market market) {
        double forward = new FxForward(USD, END, 5.2).value(market);
        double vanilla = new VanillaOption(USD, CALL, END, 5.2).value(market)
                - new VanillaOption(USD, PUT, END, 5.2).value(market);
        assertThat(vanilla).isCloseTo(forward, within(1e-12));
        for (Optional<Double> payout : List.of(Optional.of(1.0), Optional.<Double>empty())) {
            double both = new DigitalOption(USD, CALL, END, 5.2, payout).value(market)
                    + new DigitalOption(USD, PUT, END, 5.2, payout).value(market);
            double sure = payout.isPresent() ? 1 : market.forward(USD, END);
            assertThat(both).isCloseTo(sure * discount(market), within(1e-12));
        }
        double mean = MONTHS.stream()
                .mapToDouble(date -> market.forward(USD, date))
                .average()
                .orElseThrow();
        double averages = average(CALL, 5.2, Averaging.ARITHMETIC).value(market)
                - average(PUT, 5.2, Averaging.ARITHMETIC).value(market);
        assertThat(averages).isCloseTo((mean - 5.2) * discount(market), within(1e-12));
    }

    @Test
    void withoutASmileValuesAreTheClosedForms() {
        Market market = market(FLAT);
        double deviation = 0.11 * Math.sqrt(DayCount.ACT_365F.years(TODAY, END));
        LognormalSpot at = new LognormalSpot(SPOT, market.forward(USD, END), deviation, discount(market));
        Barrier low = new Barrier(BarrierType.DOWN_OUT, 4.7);
        Corridor both = new Corridor(4.7, 5.6);
        assertThat(barrier(PUT, 5.2, trigger(Knock.OUT, 4.7, 0, false)).value(market))
                .isCloseTo(SingleBarrier.option(PUT, 5.2, low, 0, at), within(1e-14));
        assertThat(barrier(PUT, 5.2, trigger(Knock.OUT, 4.7, 5.6, false)).value(market))
                .isCloseTo(DoubleBarrier.knockOut(PUT, 5.2, both, at), within(1e-14));
        assertThat(touch(trigger(Knock.OUT, 4.7, 0, false)).value(market))
                .isCloseTo(Touch.cashAtExpiry(low, at), within(1e-14));
        assertThat(touch(trigger(Knock.OUT, 4.7, 5.6, false)).value(market))
                .isCloseTo(DoubleBarrier.noTouch(both, at), within(1e-14));
        assertThat(new DigitalOption(USD, PUT, END, 5.2, Optional.of(2.0)).value(market))
                .isCloseTo(2 * Digital.cash(PUT, at.forward(), 5.2, deviation, at.discount()), within(1e-14));
    }

    @Test
    void aDigitalIsTheSlopeOfVanillaPricesInTheStrike() {
        Market market = market(smile());
        double bump = 1e-4;
        double slope = (new VanillaOption(USD, CALL, END, 5.3 - bump).value(market)
                        - new VanillaOption(USD, CALL, END, 5.3 + bump).value(market))
                / (2 * bump);
        double digital = new DigitalOption(USD, CALL, END, 5.3, Optional.of(1.0)).value(market);
        assertThat(digital).isCloseTo(slope, within(1e-6));
        double flat = Digital.cash(
                CALL,
                market.forward(USD, END),
                5.3,
                market.optionVolatility(USD, END, 5.3) * Math.sqrt(DayCount.ACT_365F.years(TODAY, END)),
                discount(market));
        assertThat(Math.abs(digital - flat)).isGreaterThan(0.01);
    }

    @Test
    void theSpotDeltaIsTheSlopeInTheSpotAndFarLevelsLeaveThatOfTheVanillaOption() {
        Market market = market(FLAT);
        double vanilla = new VanillaOption(USD, PUT, END, 5.2).spotDelta(market);
        assertThat(barrier(PUT, 5.2, trigger(Knock.OUT, 1, 20, false)).spotDelta(market))
                .isCloseTo(vanilla, within(1e-6));
    }

    @Test
    void aRateThatHasReachedALevelKnocksAtOnce() {
        Market market = market(FLAT);
        Trigger reached = trigger(Knock.OUT, SPOT, 0, false);
        assertThat(barrier(PUT, 5.2, reached).value(market)).isZero();
        assertThat(touch(reached).value(market)).isZero();
    }
}
