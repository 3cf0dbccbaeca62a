package org.hedgerow.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.currency.Currency;
import com.opengamma.strata.basics.currency.CurrencyAmount;
import com.opengamma.strata.basics.currency.FxRate;
import com.opengamma.strata.basics.date.DaysAdjustment;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import com.opengamma.strata.basics.index.FxIndex;
import com.opengamma.strata.basics.index.FxIndexObservation;
import com.opengamma.strata.basics.index.ImmutableFxIndex;
import com.opengamma.strata.pricer.fx.DiscountingFxNdfProductPricer;
import com.opengamma.strata.pricer.fx.DiscountingFxSingleProductPricer;
import com.opengamma.strata.pricer.fx.DiscountingFxSwapProductPricer;
import com.opengamma.strata.pricer.fxopt.BlackFxSingleBarrierOptionProductPricer;
import com.opengamma.strata.pricer.fxopt.BlackFxVanillaOptionProductPricer;
import com.opengamma.strata.product.fx.ResolvedFxNdf;
import com.opengamma.strata.product.fx.ResolvedFxSwap;
import com.opengamma.strata.product.fxopt.ResolvedFxSingleBarrierOption;
import com.opengamma.strata.product.option.BarrierType;
import com.opengamma.strata.product.option.KnockType;
import com.opengamma.strata.product.option.SimpleConstantContinuousBarrier;
import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.vanilla.FxSwap;
import org.hedgerow.instrument.FxForward;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.instrument.linear.NonDeliverableForward;
import org.hedgerow.instrument.trigger.BarrierOption;
import org.hedgerow.instrument.trigger.Knock;
import org.hedgerow.instrument.trigger.Trigger;
import org.hedgerow.pricing.Greeks;
import org.hedgerow.pricing.Pricing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What instruments are worth in a market beside what the pricers of OpenGamma's Strata say. */
class StrataTest {
    private static final double CLOSE = 1e-13;
    private static final double BUMPED = 1e-6; // slopes by differences

    private static void agrees(Instrument ours, CurrencyAmount theirs) {
        assertThat(ours.value(StrataRates.OURS)).isCloseTo(theirs.getAmount(), within(CLOSE));
    }

    @ParameterizedTest
    @CsvSource({"2008-07-30, 1.57", "2008-12-30, 1.4", "2009-10-01, 1.6", "2011-06-30, 1.55"})
    void forwardsAgree(LocalDate date, double rate) {
        DiscountingFxSingleProductPricer pricer = DiscountingFxSingleProductPricer.DEFAULT;
        double forward = pricer.forwardFxRate(StrataRates.forward(1, rate, date), StrataRates.THEIRS)
                .fxRate(StrataRates.PAIR);
        assertThat(StrataRates.OURS.forward(StrataRates.EUR, date)).isCloseTo(forward, within(CLOSE));
        agrees(
                new FxForward(StrataRates.EUR, date, rate),
                pricer.presentValue(StrataRates.forward(1, rate, date), StrataRates.THEIRS)
                        .convertedTo(Currency.USD, StrataRates.THEIRS));
    }

    @ParameterizedTest
    @CsvSource({"2008-07-30, 2008-12-30, 1.5750, 1.5701", "2008-12-30, 2011-06-30, 1.57, 1.48"})
    void swapsAgree(LocalDate near, LocalDate far, double nearRate, double farRate) {
        ResolvedFxSwap theirs =
                ResolvedFxSwap.of(StrataRates.forward(1, nearRate, near), StrataRates.forward(-1, farRate, far));
        double value = DiscountingFxSwapProductPricer.DEFAULT
                .presentValue(theirs, StrataRates.THEIRS)
                .convertedTo(Currency.USD, StrataRates.THEIRS)
                .getAmount();
        assertThat(new FxSwap(leg(near, nearRate), leg(far, farRate)).value()).isCloseTo(value, within(CLOSE));
    }

    private static FxSwap.Leg leg(LocalDate date, double rate) {
        return new FxSwap.Leg(
                StrataRates.OURS.forward(StrataRates.EUR, date),
                rate,
                StrataRates.OURS.discount(StrataRates.OURS.home(), StrataRates.TODAY, date));
    }

    /** Theirs counts the notional in the currency of settlement, and so buys {@code 1 / rate} of it for each dollar. */
    @ParameterizedTest
    @CsvSource({"2008-09-30, 1.6", "2009-06-30, 1.5", "2011-06-30, 1.61"})
    void nonDeliverableForwardsAgree(LocalDate date, double rate) {
        FxIndex index = ImmutableFxIndex.builder()
                .name("EUR/USD")
                .currencyPair(StrataRates.PAIR)
                .fixingCalendar(HolidayCalendarIds.NO_HOLIDAYS)
                .maturityDateOffset(DaysAdjustment.NONE)
                .build();
        ResolvedFxNdf theirs = ResolvedFxNdf.builder()
                .settlementCurrencyNotional(CurrencyAmount.of(Currency.USD, -rate))
                .agreedFxRate(FxRate.of(StrataRates.PAIR, rate))
                .observation(FxIndexObservation.of(index, date, ReferenceData.standard()))
                .paymentDate(date)
                .build();
        agrees(
                new NonDeliverableForward(StrataRates.EUR, date, date, rate),
                DiscountingFxNdfProductPricer.DEFAULT.presentValue(theirs, StrataRates.THEIRS));
    }

    @ParameterizedTest
    @CsvSource({
        "CALL, 2008-07-30, 1.58",
        "PUT, 2008-07-30, 1.5",
        "CALL, 2009-03-31, 1.7",
        "PUT, 2009-03-31, 1.4",
        "CALL, 2011-06-30, 1.5",
        "PUT, 2011-06-30, 1.9"
    })
    void optionsAndTheirGreeksAgree(OptionSide side, LocalDate expiry, double strike) {
        BlackFxVanillaOptionProductPricer pricer = BlackFxVanillaOptionProductPricer.DEFAULT;
        var theirs = StrataRates.option(side, strike, expiry);
        Instrument ours = new VanillaOption(StrataRates.EUR, side, expiry, strike);
        agrees(ours, pricer.presentValue(theirs, StrataRates.THEIRS, StrataRates.VOLATILITIES));
        Greeks greeks = Pricing.greeks(ours, StrataRates.OURS);
        double delta = pricer.delta(theirs, StrataRates.THEIRS, StrataRates.VOLATILITIES);
        assertThat(greeks.delta()).isCloseTo(delta, within(BUMPED));
        double gamma = pricer.gamma(theirs, StrataRates.THEIRS, StrataRates.VOLATILITIES);
        assertThat(greeks.gamma()).isCloseTo(gamma, within(1e-5));
        double vega = pricer.vega(theirs, StrataRates.THEIRS, StrataRates.VOLATILITIES);
        assertThat(greeks.vega()).isCloseTo(vega, within(BUMPED));
    }

    @ParameterizedTest
    @CsvSource({
        "CALL, 1.5, UP, KNOCK_OUT, 1.7", "CALL, 1.6, DOWN, KNOCK_OUT, 1.5", "CALL, 1.6, UP, KNOCK_IN, 1.65",
        "CALL, 1.5, DOWN, KNOCK_IN, 1.52", "PUT, 1.6, UP, KNOCK_OUT, 1.62", "PUT, 1.6, DOWN, KNOCK_OUT, 1.4",
        "PUT, 1.5, UP, KNOCK_IN, 1.62", "PUT, 1.55, DOWN, KNOCK_IN, 1.5"
    })
    void barrierOptionsAgree(OptionSide side, double strike, BarrierType type, KnockType knock, double level) {
        for (LocalDate expiry : new LocalDate[] {LocalDate.of(2008, 9, 30), LocalDate.of(2010, 6, 30)}) {
            ResolvedFxSingleBarrierOption theirs = ResolvedFxSingleBarrierOption.of(
                    StrataRates.option(side, strike, expiry), SimpleConstantContinuousBarrier.of(type, knock, level));
            Optional<Double> one = Optional.of(level);
            Trigger trigger = new Trigger(
                    knock.isKnockIn() ? Knock.IN : Knock.OUT,
                    type.isDown() ? one : Optional.empty(),
                    type.isDown() ? Optional.empty() : one,
                    Optional.empty());
            double price = BlackFxSingleBarrierOptionProductPricer.DEFAULT
                    .presentValue(theirs, StrataRates.LEVEL_THEIRS, StrataRates.VOLATILITIES)
                    .getAmount();
            assertThat(new BarrierOption(StrataRates.EUR, side, expiry, strike, trigger, Optional.empty())
                            .value(StrataRates.LEVEL_OURS))
                    .isCloseTo(price, within(CLOSE));
        }
    }
}
