package org.hedgerow.peer;

import java.util.Arrays;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.hedgerow.formula.HestonParameters;
import org.hedgerow.risk.Estimate;

/** Plain code with Commons Math: loops over paths, drawing from one generator, keeping sums alone. */
public final class CommonsMath implements Library {
    private final double[] days = World.years(World.days());
    private final double[] weeks = World.years(World.weeks());

    @Override
    public String name() {
        return "commons-math";
    }

    @Override
    public int threads() {
        return 1;
    }

    @Override
    public Answer answer(Job job, long seed) {
        RandomGenerator random = new Well19937c(seed);
        return switch (job.task()) {
            case LOGNORMAL_PATHS -> lognormal(job.paths(), random);
            case HESTON_PATHS -> heston(job.paths(), random);
            case OPTION -> ToError.reach(job.standardError(), job.paths(), paths -> option(paths, random));
            case PORTFOLIO -> portfolio(job.paths(), random);
        };
    }

    private static Estimate mean(SummaryStatistics statistics) {
        return new Estimate(
                statistics.getMean(), statistics.getStandardDeviation() / Math.sqrt((double) statistics.getN()));
    }

    private Answer lognormal(int paths, RandomGenerator random) {
        double volatility = World.VOLATILITIES[World.SINGLE];
        double[] drift = new double[days.length];
        double[] deviation = new double[days.length];
        for (int date = 1; date < days.length; date++) {
            double step = days[date] - days[date - 1];
            drift[date] = (World.CARRY - volatility * volatility / 2) * step;
            deviation[date] = volatility * Math.sqrt(step);
        }
        double strike = World.forward();
        SummaryStatistics averages = new SummaryStatistics();
        SummaryStatistics payoffs = new SummaryStatistics();
        for (int path = 0; path < paths; path++) {
            double logSpot = Math.log(World.SPOTS[World.SINGLE]);
            double spot = 0;
            double sum = 0;
            for (int date = 1; date < days.length; date++) {
                logSpot += drift[date] + deviation[date] * random.nextGaussian();
                spot = Math.exp(logSpot);
                sum += spot;
            }
            averages.addValue(sum / (days.length - 1));
            payoffs.addValue(Math.max(spot - strike, 0));
        }
        return Answer.of(mean(averages), mean(payoffs));
    }

    /** Euler steps of log spot and of the variance, which counts as 0 where it is below (full truncation). */
    private Answer heston(int paths, RandomGenerator random) {
        HestonParameters model = World.HESTON;
        double other = Math.sqrt(1 - model.correlation() * model.correlation());
        double[] step = new double[days.length];
        double[] root = new double[days.length];
        for (int date = 1; date < days.length; date++) {
            step[date] = days[date] - days[date - 1];
            root[date] = Math.sqrt(step[date]);
        }
        double strike = World.forward();
        SummaryStatistics averages = new SummaryStatistics();
        SummaryStatistics payoffs = new SummaryStatistics();
        for (int path = 0; path < paths; path++) {
            double logSpot = Math.log(World.SPOTS[World.SINGLE]);
            double variance = model.initialVariance();
            double spot = 0;
            double sum = 0;
            for (int date = 1; date < days.length; date++) {
                double first = random.nextGaussian();
                double second = model.correlation() * first + other * random.nextGaussian();
                double counted = Math.max(variance, 0);
                double deviation = Math.sqrt(counted) * root[date];
                logSpot += (World.CARRY - counted / 2) * step[date] + deviation * first;
                variance += model.meanReversion() * (model.longVariance() - counted) * step[date]
                        + model.volOfVol() * deviation * second;
                spot = Math.exp(logSpot);
                sum += spot;
            }
            averages.addValue(sum / (days.length - 1));
            payoffs.addValue(Math.max(spot - strike, 0));
        }
        return Answer.of(mean(averages), mean(payoffs));
    }

    private static Estimate option(int paths, RandomGenerator random) {
        double years = World.horizonYears();
        double deviation = World.VOLATILITIES[World.SINGLE] * Math.sqrt(years);
        double discount = Math.exp(-World.HOME_RATE * years);
        double strike = World.forward();
        SummaryStatistics values = new SummaryStatistics();
        for (int path = 0; path < paths; path++) {
            double spot = strike * Math.exp(deviation * random.nextGaussian() - deviation * deviation / 2);
            values.addValue(discount * Math.max(spot - strike, 0));
        }
        return mean(values);
    }

    private Answer portfolio(int paths, RandomGenerator random) {
        int currencies = World.SPOTS.length;
        double step = weeks[1];
        double[][] factor = new CholeskyDecomposition(MatrixUtils.createRealMatrix(World.correlations()))
                .getL()
                .getData();
        double[] drift = new double[currencies];
        for (int currency = 0; currency < currencies; currency++) {
            double volatility = World.VOLATILITIES[currency];
            drift[currency] = (World.CARRY - volatility * volatility / 2) * step;
            for (int other = 0; other <= currency; other++) {
                factor[currency][other] *= volatility * Math.sqrt(step);
            }
        }
        double[] growth = new double[weeks.length];
        Arrays.setAll(growth, date -> Math.exp(World.HOME_RATE * (World.horizonYears() - weeks[date])));
        double carried = Math.exp(World.CARRY * step) - World.SWAP_SPREAD; // the rate dealt a week before
        double[] outcomes = new double[paths];
        double[] logSpot = new double[currencies];
        double[] normal = new double[currencies];
        for (int path = 0; path < paths; path++) {
            double outcome = 0;
            double[] before = World.SPOTS.clone();
            for (int currency = 0; currency < currencies; currency++) {
                logSpot[currency] = Math.log(before[currency]);
                outcome -= World.HEDGE_RATIO * World.BALANCE * World.SPOT_SPREAD * before[currency] * growth[0];
            }
            for (int date = 1; date < weeks.length; date++) {
                for (int currency = 0; currency < currencies; currency++) {
                    normal[currency] = random.nextGaussian();
                    double move = drift[currency];
                    for (int other = 0; other <= currency; other++) {
                        move += factor[currency][other] * normal[other];
                    }
                    logSpot[currency] += move;
                    double spot = Math.exp(logSpot[currency]);
                    outcome -= World.HEDGE_RATIO * World.BALANCE * (spot - before[currency] * carried) * growth[date];
                    before[currency] = spot;
                }
            }
            for (int currency = 0; currency < currencies; currency++) {
                outcome += World.BALANCE * (before[currency] - World.SPOTS[currency]);
            }
            outcomes[path] = outcome;
        }
        return Tail.of(outcomes);
    }
}
