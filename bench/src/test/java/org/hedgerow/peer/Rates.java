package org.hedgerow.peer;

import java.util.List;
import java.util.stream.Stream;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.barrier.LognormalSpot;
import org.hedgerow.formula.vanilla.GarmanKohlhagen;

/** A market of constant rates, continuously compounded, and one of many strikes to be compared in it. */
record Rates(double quoteRate, double baseRate, double years, double volatility, double strike) {
    static final double SPOT = 1.25;

    private static final List<Double> YEARS = List.of(0.04, 0.5, 2.0);
    private static final List<Double> VOLATILITIES = List.of(0.04, 0.12, 0.45);
    private static final List<Double> STRIKES = List.of(0.8, 1.1, 1.25, 1.3, 1.7);

    /** All combinations. */
    static Stream<Rates> grid() {
        return Stream.of(new double[] {0.09, 0.03}, new double[] {-0.005, 0.02}, new double[] {0, 0})
                .flatMap(Rates::at);
    }

    /** Those whose base currency pays no interest, which some formulas of peers do not have. */
    static Stream<Rates> withoutBaseRate() {
        return Stream.of(new double[] {0.09, 0}, new double[] {-0.005, 0}, new double[] {0.02, 0})
                .flatMap(Rates::at);
    }

    private static Stream<Rates> at(double[] rates) {
        return YEARS.stream().flatMap(years -> VOLATILITIES.stream().flatMap(volatility -> STRIKES.stream()
                .map(strike -> new Rates(rates[0], rates[1], years, volatility, strike))));
    }

    double carry() {
        return quoteRate - baseRate;
    }

    double forward() {
        return SPOT * Math.exp(carry() * years);
    }

    double discount() {
        return Math.exp(-quoteRate * years);
    }

    double deviation() {
        return volatility * Math.sqrt(years);
    }

    LognormalSpot lognormal() {
        return LognormalSpot.of(SPOT, quoteRate, baseRate, volatility, years);
    }

    GarmanKohlhagen option(OptionSide side) {
        return new GarmanKohlhagen(side, SPOT, strike, quoteRate, baseRate, years, volatility);
    }
}
