package org.hedgerow.peer;

import net.finmath.exception.CalculationException;
import net.finmath.montecarlo.BrownianMotion;
import net.finmath.montecarlo.BrownianMotionFromMersenneRandomNumbers;
import net.finmath.montecarlo.assetderivativevaluation.AssetModelMonteCarloSimulationModel;
import net.finmath.montecarlo.assetderivativevaluation.MonteCarloAssetModel;
import net.finmath.montecarlo.assetderivativevaluation.MonteCarloMultiAssetBlackScholesModel;
import net.finmath.montecarlo.assetderivativevaluation.models.BlackScholesModel;
import net.finmath.montecarlo.assetderivativevaluation.models.HestonModel;
import net.finmath.montecarlo.assetderivativevaluation.products.EuropeanOption;
import net.finmath.montecarlo.model.ProcessModel;
import net.finmath.montecarlo.process.EulerSchemeFromProcessModel;
import net.finmath.stochastic.RandomVariable;
import net.finmath.time.TimeDiscretizationFromArray;
import org.hedgerow.formula.HestonParameters;
import org.hedgerow.risk.Estimate;

/** finmath-lib by its usual classes: a Brownian motion, an Euler scheme of a model, arithmetic of random variables. */
public final class Finmath implements Library {
    private final double[] days = World.years(World.days());
    private final double[] weeks = World.years(World.weeks());

    @Override
    public String name() {
        return "finmath-lib";
    }

    /** It decides for itself. */
    @Override
    public int threads() {
        return 0;
    }

    @Override
    public Answer answer(Job job, long seed) {
        int number = (int) seed;
        try {
            return switch (job.task()) {
                case LOGNORMAL_PATHS -> paths(lognormal(World.CARRY), 1, job.paths(), number);
                case HESTON_PATHS -> paths(heston(), 2, job.paths(), number);
                case OPTION -> ToError.reach(job.standardError(), job.paths(), paths -> option(paths, number));
                case PORTFOLIO -> portfolio(job.paths(), number);
            };
        } catch (CalculationException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static ProcessModel lognormal(double rate) {
        return new BlackScholesModel(World.SPOTS[World.SINGLE], rate, World.VOLATILITIES[World.SINGLE]);
    }

    private static ProcessModel heston() {
        HestonParameters model = World.HESTON;
        return new HestonModel(
                World.SPOTS[World.SINGLE],
                World.CARRY,
                Math.sqrt(model.initialVariance()),
                World.CARRY,
                model.longVariance(),
                model.meanReversion(),
                model.volOfVol(),
                model.correlation(),
                HestonModel.Scheme.FULL_TRUNCATION);
    }

    private static BrownianMotion motion(double[] times, int factors, int paths, int seed) {
        return new BrownianMotionFromMersenneRandomNumbers(
                new TimeDiscretizationFromArray(times), factors, paths, seed);
    }

    private Answer paths(ProcessModel model, int factors, int paths, int seed) throws CalculationException {
        AssetModelMonteCarloSimulationModel simulation =
                new MonteCarloAssetModel(new EulerSchemeFromProcessModel(model, motion(days, factors, paths, seed)));
        RandomVariable sum = simulation.getRandomVariableForConstant(0);
        for (int date = 1; date < days.length; date++) {
            sum = sum.add(simulation.getAssetValue(date, 0));
        }
        RandomVariable payoff = simulation
                .getAssetValue(days.length - 1, 0)
                .sub(World.forward())
                .floor(0);
        return Answer.of(mean(sum.div(days.length - 1)), mean(payoff));
    }

    private static Estimate mean(RandomVariable variable) {
        return new Estimate(variable.getAverage(), variable.getStandardError());
    }

    /** Its model has one rate of interest, so that it grows and discounts with the carry; the rest is a factor. */
    private static Estimate option(int paths, int seed) {
        double years = World.horizonYears();
        double rest = Math.exp((World.CARRY - World.HOME_RATE) * years);
        MonteCarloAssetModel simulation = new MonteCarloAssetModel(new EulerSchemeFromProcessModel(
                lognormal(World.CARRY), motion(new double[] {0, years}, 1, paths, seed)));
        try {
            return mean(new EuropeanOption(years, World.forward())
                    .getValue(0, simulation)
                    .mult(rest));
        } catch (CalculationException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private Answer portfolio(int paths, int seed) throws CalculationException {
        int currencies = World.SPOTS.length;
        MonteCarloMultiAssetBlackScholesModel simulation = new MonteCarloMultiAssetBlackScholesModel(
                motion(weeks, currencies, paths, seed),
                World.SPOTS,
                World.CARRY,
                World.VOLATILITIES,
                World.correlations());
        double hedged = World.HEDGE_RATIO * World.BALANCE;
        double carried = Math.exp(World.CARRY * weeks[1]) - World.SWAP_SPREAD;
        double opening = Math.exp(World.HOME_RATE * World.horizonYears());
        RandomVariable outcome = simulation.getRandomVariableForConstant(0);
        for (int currency = 0; currency < currencies; currency++) {
            RandomVariable before = simulation.getAssetValue(0, currency);
            outcome = outcome.sub(hedged * World.SPOT_SPREAD * World.SPOTS[currency] * opening);
            for (int date = 1; date < weeks.length; date++) {
                double growth = Math.exp(World.HOME_RATE * (World.horizonYears() - weeks[date]));
                RandomVariable spot = simulation.getAssetValue(date, currency);
                outcome = outcome.addProduct(spot.sub(before.mult(carried)), -hedged * growth);
                before = spot;
            }
            outcome = outcome.add(before.sub(World.SPOTS[currency]).mult(World.BALANCE));
        }
        return Tail.of(outcome.getRealizations().clone());
    }
}
