package org.hedgerow.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.opengamma.strata.basics.date.DayCounts;
import com.opengamma.strata.collect.array.DoubleArray;
import com.opengamma.strata.pricer.fxopt.BlackFxOptionSmileVolatilities;
import com.opengamma.strata.pricer.fxopt.FxOptionVolatilitiesName;
import com.opengamma.strata.pricer.fxopt.InterpolatedStrikeSmileDeltaTermStructure;
import com.opengamma.strata.pricer.fxopt.SmileDeltaParameters;
import com.opengamma.strata.pricer.fxopt.VannaVolgaFxVanillaOptionProductPricer;
import com.opengamma.strata.pricer.impl.option.BlackOneTouchAssetPriceFormulaRepository;
import com.opengamma.strata.pricer.impl.option.BlackOneTouchCashPriceFormulaRepository;
import com.opengamma.strata.product.option.KnockType;
import com.opengamma.strata.product.option.SimpleConstantContinuousBarrier;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.barrier.Barrier;
import org.hedgerow.formula.barrier.BarrierType;
import org.hedgerow.formula.barrier.Touch;
import org.hedgerow.formula.smile.SmileNode;
import org.hedgerow.formula.smile.VannaVolga;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Closed forms beside those of OpenGamma's Strata. */
class StrataFormulasTest {
    private static final double CLOSE = 1e-11;

    @ParameterizedTest
    @MethodSource("org.hedgerow.peer.Rates#grid")
    void touchesAgree(Rates rates) {
        for (BarrierType type : BarrierType.values()) {
            Barrier barrier = new Barrier(type, Rates.SPOT * (type.up() ? 1.08 : 0.93));
            SimpleConstantContinuousBarrier theirs = theirs(barrier);
            double cash = type.out()
                    ? Touch.cashAtExpiry(barrier, rates.lognormal())
                    : Touch.cashAtHit(barrier, rates.lognormal());
            assertThat(cash)
                    .isCloseTo(
                            new BlackOneTouchCashPriceFormulaRepository()
                                    .price(
                                            Rates.SPOT,
                                            rates.years(),
                                            rates.carry(),
                                            rates.quoteRate(),
                                            rates.volatility(),
                                            theirs),
                            within(CLOSE));
            double asset = type.out()
                    ? Touch.assetAtExpiry(barrier, rates.lognormal())
                    : Touch.assetAtHit(barrier, rates.lognormal());
            assertThat(asset)
                    .isCloseTo(
                            new BlackOneTouchAssetPriceFormulaRepository()
                                    .price(
                                            Rates.SPOT,
                                            rates.years(),
                                            rates.carry(),
                                            rates.quoteRate(),
                                            rates.volatility(),
                                            theirs),
                            within(CLOSE));
        }
    }

    private static SimpleConstantContinuousBarrier theirs(Barrier barrier) {
        return SimpleConstantContinuousBarrier.of(
                barrier.type().up()
                        ? com.opengamma.strata.product.option.BarrierType.UP
                        : com.opengamma.strata.product.option.BarrierType.DOWN,
                barrier.type().out() ? KnockType.KNOCK_OUT : KnockType.KNOCK_IN,
                barrier.level());
    }

    /** Through 25 delta quotes; theirs turns them into strikes, of which ours are told. */
    @ParameterizedTest
    @CsvSource({"0.105, -0.012, 0.004", "0.09, 0.02, 0.006", "0.14, 0, 0.002"})
    void vannaVolgaPricesAgree(double atTheMoney, double riskReversal, double strangle) {
        LocalDate expiry = StrataRates.TODAY.plusDays(365);
        SmileDeltaParameters quotes = quotes(1, atTheMoney, riskReversal, strangle);
        SmileDeltaParameters later = quotes(2, atTheMoney, riskReversal, strangle); // it wants two expiries at least
        BlackFxOptionSmileVolatilities smile = BlackFxOptionSmileVolatilities.of(
                FxOptionVolatilitiesName.of("smile"),
                StrataRates.PAIR,
                StrataRates.TODAY.atStartOfDay(ZoneOffset.UTC),
                InterpolatedStrikeSmileDeltaTermStructure.of(List.of(quotes, later), DayCounts.ACT_365F));
        double forward = StrataRates.OURS.forward(StrataRates.EUR, expiry);
        VannaVolga ours =
                new VannaVolga(forward, node(quotes, forward, 0), node(quotes, forward, 1), node(quotes, forward, 2));
        double discount = StrataRates.OURS.discount(StrataRates.OURS.home(), StrataRates.TODAY, expiry);
        for (double strike : new double[] {1.3, 1.45, 1.55, 1.6, 1.75}) {
            for (OptionSide side : OptionSide.values()) {
                double theirs = VannaVolgaFxVanillaOptionProductPricer.DEFAULT.price(
                        StrataRates.option(side, strike, expiry), StrataRates.THEIRS, smile);
                assertThat(discount * ours.price(side, strike)).isCloseTo(theirs, within(CLOSE));
            }
        }
    }

    private static SmileDeltaParameters quotes(double years, double atTheMoney, double riskReversal, double strangle) {
        return SmileDeltaParameters.of(
                years, atTheMoney, DoubleArray.of(0.25), DoubleArray.of(riskReversal), DoubleArray.of(strangle));
    }

    private static SmileNode node(SmileDeltaParameters quotes, double forward, int number) {
        return new SmileNode(
                quotes.strike(forward).get(number), quotes.getVolatility().get(number));
    }
}
