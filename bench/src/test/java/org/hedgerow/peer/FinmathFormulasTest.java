package org.hedgerow.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.finmath.functions.AnalyticFormulas;
import net.finmath.functions.BarrierOptions;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.barrier.Barrier;
import org.hedgerow.formula.barrier.BarrierType;
import org.hedgerow.formula.barrier.Digital;
import org.hedgerow.formula.barrier.SingleBarrier;
import org.hedgerow.formula.smile.Sabr;
import org.hedgerow.formula.vanilla.GarmanKohlhagen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Closed forms beside those of finmath-lib, which was written by others from the same literature. */
class FinmathFormulasTest {
    private static final double CLOSE = 1e-12;

    @ParameterizedTest
    @MethodSource("org.hedgerow.peer.Rates#grid")
    void europeanOptionsAgree(Rates rates) {
        double call = AnalyticFormulas.blackScholesGeneralizedOptionValue(
                rates.forward(), rates.volatility(), rates.years(), rates.strike(), rates.discount());
        assertThat(Black.value(OptionSide.CALL, rates.forward(), rates.strike(), rates.deviation(), rates.discount()))
                .isCloseTo(call, within(CLOSE));
        double put = call - rates.discount() * (rates.forward() - rates.strike());
        assertThat(rates.option(OptionSide.PUT).value()).isCloseTo(put, within(CLOSE));
    }

    @ParameterizedTest
    @MethodSource("org.hedgerow.peer.Rates#withoutBaseRate")
    void greeksAgree(Rates rates) {
        GarmanKohlhagen call = rates.option(OptionSide.CALL);
        double r = rates.quoteRate();
        double volatility = rates.volatility();
        double years = rates.years();
        double strike = rates.strike();
        close(call.delta(), AnalyticFormulas.blackScholesOptionDelta(Rates.SPOT, r, volatility, years, strike));
        close(call.gamma(), AnalyticFormulas.blackScholesOptionGamma(Rates.SPOT, r, volatility, years, strike));
        close(call.vega(), AnalyticFormulas.blackScholesOptionVega(Rates.SPOT, r, volatility, years, strike));
        close(call.theta(), AnalyticFormulas.blackScholesOptionTheta(Rates.SPOT, r, volatility, years, strike));
        close(call.quoteRho(), AnalyticFormulas.blackScholesOptionRho(Rates.SPOT, r, volatility, years, strike));
    }

    @ParameterizedTest
    @MethodSource("org.hedgerow.peer.Rates#withoutBaseRate")
    void digitalOptionsAgree(Rates rates) {
        double digital = AnalyticFormulas.blackScholesDigitalOptionValue(
                Rates.SPOT, rates.quoteRate(), rates.volatility(), rates.years(), rates.strike());
        close(
                Digital.cash(OptionSide.CALL, rates.forward(), rates.strike(), rates.deviation(), rates.discount()),
                digital);
    }

    @ParameterizedTest
    @MethodSource("org.hedgerow.peer.Rates#grid")
    void barrierOptionsAgree(Rates rates) {
        for (BarrierType type : BarrierType.values()) {
            for (double distance : new double[] {0.02, 0.15}) {
                double level = Rates.SPOT * (type.up() ? 1 + distance : 1 - distance);
                for (OptionSide side : OptionSide.values()) {
                    double ours =
                            SingleBarrier.option(side, rates.strike(), new Barrier(type, level), 0, rates.lognormal());
                    assertThat(ours)
                            .as("%s %s %s", type, level, side)
                            .isCloseTo(finmath(rates, type, level, side), within(1e-11));
                }
            }
        }
    }

    /** Its third number is called a dividend yield, but is the carry: the quote rate less the base rate. */
    private static double finmath(Rates rates, BarrierType type, double level, OptionSide side) {
        return BarrierOptions.blackScholesBarrierOptionValue(
                Rates.SPOT,
                rates.quoteRate(),
                rates.carry(),
                rates.volatility(),
                rates.years(),
                rates.strike(),
                side == OptionSide.CALL,
                0,
                level,
                BarrierOptions.BarrierType.valueOf(type.name()));
    }

    /** Hagan's expansion, in beta, correlation and volatility of volatility. */
    @ParameterizedTest
    @CsvSource({"1, -0.3, 0.4", "1, 0.25, 1.1", "0.7, -0.6, 0.5", "0.5, 0.1, 0.05"})
    void volatilitiesOfSabrAgree(double beta, double correlation, double volOfVol) {
        for (double strike : new double[] {0.8, 1.1, 1.2, 1.3, 1.7}) {
            double theirs = AnalyticFormulas.sabrHaganLognormalBlackVolatilityApproximation(
                    0.11, beta, correlation, volOfVol, 1.2345, strike, 0.75);
            close(new Sabr(0.11, beta, correlation, volOfVol).volatility(1.2345, strike, 0.75), theirs);
        }
    }

    private static void close(double ours, double theirs) {
        assertThat(ours).isCloseTo(theirs, within(CLOSE * Math.max(1, Math.abs(theirs))));
    }
}
