package org.hedgerow.model.joint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.math.numeric.Matrices;
import org.hedgerow.model.Measure;
import org.hedgerow.model.VarianceMotion;
import org.hedgerow.model.rate.Factor;
import org.hedgerow.model.rate.InterestRates;
import org.hedgerow.money.Currency;
import org.hedgerow.path.observable.FixingOverForward;
import org.hedgerow.path.observable.FuturesOverForward;
import org.hedgerow.time.DayCount;

/**
 * What of a joint model is simulated together, in this order: spots, then what of the motions of some variances is not
 * the spots', then short rates.
 *
 * @param coupled spots of random variance whose motion is correlated with a rate; rates are uncorrelated with the variance
 * @param rates short rates that are simulated: of home, if it has a model, and of the spots' currencies that have one
 */
record JointFactors(JointModel model, List<Currency> spots, List<Currency> coupled, List<Currency> rates) {
    /** An eigenvalue this far below zero is rounding. */
    private static final double ROUNDING = 1e-10;

    static final int NONE = -1;

    static JointFactors of(JointModel model, List<Currency> spots) {
        List<Currency> rates = model.interestRates().models().keySet().stream()
                .filter(currency -> spots.contains(currency) || !model.spots().containsKey(currency))
                .toList();
        InterestRates interest = model.interestRates();
        List<Currency> coupled = spots.stream()
                .filter(spot -> model.spot(spot).varianceMotion(spot).isPresent())
                .filter(spot -> rates.stream()
                        .anyMatch(rate -> interest.correlation(Factor.spot(spot), Factor.rate(rate)) != 0))
                .toList();
        return new JointFactors(model, spots, coupled, rates);
    }

    /** Motions that are no rates'. */
    int motions() {
        return spots.size() + coupled.size();
    }

    VarianceMotion variance(Currency spot) {
        return model.spot(spot).varianceMotion(spot).orElseThrow();
    }

    /** Correlation of a rate with what of the motion of a coupled spot does not move its variance. */
    double coupling(int spot, int rate) {
        Currency currency = spots.get(spot);
        return correlation(Factor.spot(currency), Factor.rate(rates.get(rate)))
                / variance(currency).remainder();
    }

    private double correlation(Factor one, Factor other) {
        return model.interestRates().correlation(one, other);
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
        StateCovariance state = new StateCovariance(motions(), models());
        double[][] moved = covariance(valuationDate).covariance(valuationDate, date);
        state.step(moved, DayCount.ACT_365F.years(valuationDate, date));
        MeanTerms means = new MeanTerms(this, Measure.REAL_WORLD, state);
        double alone = diffusion(0).isPresent() ? state.spots(0, 0) : 0;
        return -2 * means.compensator(0) - alone;
    }

    /**
     * The log of a future over its forward on a date: the covariance, until the future is settled, of the log of its pair
     * with the integral of the rate that it is margined at. What a random variance has in common with that rate is left out.
     */
    double marginCovariance(FuturesOverForward future, LocalDate valuationDate, LocalDate date) {
        MeanTerms moves = moves(valuationDate, date, future.settled());
        int margin = rates.indexOf(future.pair().quote());
        return moves.withIntegralOf(margin, spots.indexOf(future.pair().base()))
                - moves.withIntegralOf(margin, spots.indexOf(future.pair().quote()));
    }

    /**
     * The log of what a late fixing is worth over its forward on a date: the covariance, until it is fixed, of the log of
     * the spot with that of the home bond from fixing to payment. What a random variance has in common with the rate is left
     * out.
     */
    double lateCovariance(FixingOverForward late, LocalDate valuationDate, LocalDate date) {
        int home = home();
        if (home == NONE || !date.isBefore(late.fixing())) {
            return 0;
        }
        double slope = rate(home).bondSlope(DayCount.ACT_365F.years(late.fixing(), late.paid()));
        return -slope * moves(valuationDate, date, late.fixing()).withFactorOf(home, spots.indexOf(late.currency()));
    }

    private MeanTerms moves(LocalDate valuationDate, LocalDate from, LocalDate to) {
        StateCovariance state = new StateCovariance(motions(), models());
        double[][] moved = covariance(valuationDate).covariance(from, to);
        state.step(moved, DayCount.ACT_365F.years(from, to));
        return new MeanTerms(this, Measure.RISK_NEUTRAL, state);
    }

    /** A spot without a diffusion of its own takes its Brownian motion as it is. */
    StepCovariance covariance(LocalDate valuationDate) {
        VolatilityTerm brownian = VolatilityTerm.flat(valuationDate, 1);
        List<VolatilityTerm> volatilities = new ArrayList<>();
        spots.forEach(
                currency -> volatilities.add(model.spot(currency).diffusion().orElse(brownian)));
        coupled.forEach(currency -> volatilities.add(brownian));
        return new StepCovariance(valuationDate, volatilities, models(), correlations());
    }

    private double[][] correlations() {
        double[][] spotsAlone = model.correlations(spots);
        if (rates.isEmpty()) {
            return spotsAlone;
        }
        int motions = motions();
        double[][] all = new double[motions + rates.size()][motions + rates.size()];
        for (int row = 0; row < all.length; row++) {
            all[row][row] = 1;
            for (int column = 0; column < row; column++) {
                boolean known = row < spots.size();
                double value = known ? spotsAlone[row][column] : row < motions ? 0 : withRate(row - motions, column);
                all[row][column] = value;
                all[column][row] = value;
            }
        }
        return all;
    }

    /** Of a rate with a motion before it. */
    private double withRate(int rate, int motion) {
        Factor factor = Factor.rate(rates.get(rate));
        if (motion < spots.size()) {
            return correlation(factor, Factor.spot(spots.get(motion)));
        }
        if (motion >= motions()) {
            return correlation(factor, Factor.rate(rates.get(motion - motions())));
        }
        Currency spot = coupled.get(motion - spots.size());
        // Leaves the rate uncorrelated with the variance, which moves by correlation and remainder.
        return -variance(spot).correlation() * coupling(spots.indexOf(spot), rate);
    }

    /** Refuses what cannot be simulated together. */
    void check(Measure measure) {
        for (int spot = 0; spot < spots.size(); spot++) {
            if (diffusion(spot).isEmpty()) {
                checkApart(spot, own(spot));
                if (measure == Measure.REAL_WORLD) {
                    checkApart(spot, home());
                }
            }
        }
        double[][] correlations = correlations();
        checkAnchors(correlations);
        if (!rates.isEmpty()) {
            double smallest = Matrices.smallestEigenvalue(correlations);
            Checks.that(
                    smallest >= -ROUNDING,
                    "model.rates.correlations",
                    "must be positive semi-definite together with those of the spots and their variances, but the"
                            + " smallest eigenvalue is " + smallest);
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

    /** Of a spot that moves in ways of its own no more is known of the mean than that it is independent of interest. */
    private void checkApart(int spot, int rate) {
        if (rate == NONE || correlation(Factor.spot(spots.get(spot)), Factor.rate(rates.get(rate))) == 0) {
            return;
        }
        Optional<VarianceMotion> variance = model.spot(spots.get(spot)).varianceMotion(spots.get(spot));
        Checks.that(
                variance.isPresent() && variance.get().remainder() > 0,
                "model.rates.correlations",
                "must leave " + Factor.rate(rates.get(rate)) + " uncorrelated with " + spots.get(spot)
                        + ", whose mean would not be exact else");
    }
}
