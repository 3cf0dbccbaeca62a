package org.hedgerow.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.math.Matrices;
import org.hedgerow.model.rate.Factor;
import org.hedgerow.model.rate.InterestRates;
import org.hedgerow.money.Currency;
import org.hedgerow.time.DayCount;

/**
 * What of a joint model is simulated together, in this order: spots, then short rates.
 *
 * @param rates short rates that are simulated: of home, if it has a model, and of the spots' currencies that have one
 */
record JointFactors(JointModel model, List<Currency> spots, List<Currency> rates) {
    /** An eigenvalue this far below zero is rounding. */
    private static final double ROUNDING = 1e-10;

    static final int NONE = -1;

    static JointFactors of(JointModel model, List<Currency> spots) {
        List<Currency> rates = model.interestRates().models().keySet().stream()
                .filter(currency -> spots.contains(currency) || !model.spots().containsKey(currency))
                .toList();
        return new JointFactors(model, spots, rates);
    }

    /** Place of the home currency's rate among the rates, or {@link #NONE}: the one that has no spot. */
    int home() {
        for (int rate = 0; rate < rates.size(); rate++) {
            if (!model.spots().containsKey(rates.get(rate))) {
                return rate;
            }
        }
        return NONE;
    }

    /** Place of the rate of a spot's own currency among the rates, or {@link #NONE}. */
    int own(int spot) {
        return rates.indexOf(spots.get(spot));
    }

    HullWhite rate(int rate) {
        return model.interestRates().models().get(rates.get(rate));
    }

    List<HullWhite> models() {
        return rates.stream().map(model.interestRates().models()::get).toList();
    }

    Optional<VolatilityTerm> diffusion(int spot) {
        return model.spot(spots.get(spot)).diffusion();
    }

    /** What interest adds to the variance of the log of the first spot from today to a date. */
    double interestVariance(LocalDate valuationDate, LocalDate date) {
        StateCovariance state = new StateCovariance(spots.size(), models());
        double[][] moved = covariance(valuationDate).covariance(valuationDate, date);
        state.step(moved, DayCount.ACT_365F.years(valuationDate, date));
        MeanTerms means = new MeanTerms(this, Measure.REAL_WORLD, state);
        double alone = diffusion(0).isPresent() ? state.spots(0, 0) : 0;
        return -2 * means.compensator(0) - alone;
    }

    /** A spot without a diffusion of its own takes its Brownian motion as it is. */
    StepCovariance covariance(LocalDate valuationDate) {
        VolatilityTerm brownian = VolatilityTerm.flat(valuationDate, 1);
        List<VolatilityTerm> volatilities = spots.stream()
                .map(currency -> model.spot(currency).diffusion().orElse(brownian))
                .toList();
        return new StepCovariance(valuationDate, volatilities, models(), correlations());
    }

    private double[][] correlations() {
        double[][] spotsAlone = model.correlations(spots);
        if (rates.isEmpty()) {
            return spotsAlone;
        }
        InterestRates interest = model.interestRates();
        double[][] all = new double[spots.size() + rates.size()][spots.size() + rates.size()];
        for (int row = 0; row < all.length; row++) {
            for (int column = 0; column < all.length; column++) {
                boolean known = row < spots.size() && column < spots.size();
                all[row][column] = known ? spotsAlone[row][column] : interest.correlation(factor(row), factor(column));
            }
        }
        return all;
    }

    private Factor factor(int place) {
        return place < spots.size() ? Factor.spot(spots.get(place)) : Factor.rate(rates.get(place - spots.size()));
    }

    /** Refuses what cannot be simulated together. */
    void check(Measure measure) {
        double[][] correlations = correlations();
        checkAnchors(correlations);
        if (rates.isEmpty()) {
            return;
        }
        double smallest = Matrices.smallestEigenvalue(correlations);
        Checks.that(
                smallest >= -ROUNDING,
                "model.rates.correlations",
                "must be positive semi-definite together with those of the spots, but the smallest eigenvalue is "
                        + smallest);
        for (int spot = 0; spot < spots.size(); spot++) {
            if (diffusion(spot).isEmpty()) {
                checkApart(correlations[spot], spot, own(spot));
                if (measure == Measure.REAL_WORLD) {
                    checkApart(correlations[spot], spot, home());
                }
            }
        }
    }

    private void checkAnchors(double[][] correlations) {
        for (int spot = 0; spot < spots.size(); spot++) {
            Currency currency = spots.get(spot);
            Optional<Currency> anchor = model.spot(currency).anchor();
            if (anchor.isPresent()) {
                double shared = correlations[spot][spots.indexOf(anchor.get())];
                String rule =
                        "must be 0 between " + currency + " and " + anchor.get() + ", through which it goes, but is ";
                Checks.that(shared == 0, "model.correlation", rule + shared);
                Checks.that(
                        rates.isEmpty(),
                        "model.rates",
                        "must not be simulated, since " + currency + " goes through " + anchor.get());
            }
        }
    }

    /** No closed form knows the mean of a rate whose volatility is itself random and moves with its interest. */
    private void checkApart(double[] correlations, int spot, int rate) {
        if (rate != NONE && correlations[spots.size() + rate] != 0) {
            throw InvalidValue.at(
                    "model.rates.correlations",
                    "must leave " + Factor.rate(rates.get(rate)) + " uncorrelated with " + spots.get(spot)
                            + ", whose volatility is random: else its mean would not be exact");
        }
    }
}
