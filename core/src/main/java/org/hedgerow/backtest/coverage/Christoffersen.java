package org.hedgerow.backtest.coverage;

/**
 * Whether an exception was as likely after an exception as after none: the first-order Markov chain against one
 * probability, chi-squared with one degree of freedom; with {@link Kupiec} beside it the conditional coverage, with two.
 * Christoffersen, Evaluating interval forecasts, International Economic Review 39 (1998).
 */
public final class Christoffersen {
    private Christoffersen() {}

    /** Without an exception before the last forecast nothing is known of what follows one: the ratio is 0. */
    public static LikelihoodRatio independence(Exceptions exceptions) {
        int neither = exceptions.transitions(false, false);
        int begun = exceptions.transitions(false, true);
        int ended = exceptions.transitions(true, false);
        int both = exceptions.transitions(true, true);
        double chain = logLikelihood(begun, neither) + logLikelihood(both, ended);
        double alike = logLikelihood(begun + both, neither + ended);
        return new LikelihoodRatio(2 * (chain - alike), 1);
    }

    /** Number and independence together; the sum of the two ratios. */
    public static LikelihoodRatio conditionalCoverage(Exceptions exceptions, double probability) {
        LikelihoodRatio number = new Kupiec(exceptions.forecasts(), probability).test(exceptions.count());
        return new LikelihoodRatio(number.statistic() + independence(exceptions).statistic(), 2);
    }

    /** Of so many exceptions and so many others, at the share that makes them likeliest. */
    private static double logLikelihood(int exceptions, int others) {
        double all = (double) exceptions + others;
        return LikelihoodRatio.term(exceptions, exceptions / all) + LikelihoodRatio.term(others, others / all);
    }
}
