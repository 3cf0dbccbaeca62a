package org.hedgerow.peer;

import java.util.List;

/**
 * A job that every library does, at a size.
 *
 * @param task what is done
 * @param paths simulated; of {@link Task#OPTION} those of a pilot, which tells how many it takes
 * @param standardError to be reached, home currency; of {@link Task#OPTION} alone
 */
public record Job(Task task, int paths, double standardError) {
    /** What can be asked for. */
    public enum Task {
        /** One log-normal rate, read on every business day of a year. */
        LOGNORMAL_PATHS("lognormalPaths", "mean of the average rate;mean of a call's payoff"),
        /** The same of a rate with stochastic variance. */
        HESTON_PATHS("hestonPaths", "mean of the average rate;mean of a call's payoff"),
        /** A call of a year, simulated until the standard error is small enough. */
        OPTION("europeanOption", "price of the call"),
        /** Balances in four currencies, half of each sold and rolled weekly for a year. */
        PORTFOLIO("hedgedPortfolio", "mean outcome;value at risk 99 %;expected shortfall 99 %");

        private final String title;
        private final String numbers; // with semicolons between: an enum's fields cannot change

        Task(String title, String numbers) {
            this.title = title;
            this.numbers = numbers;
        }

        /** As a table names it. */
        public String title() {
            return title;
        }

        /** What is found. */
        public List<String> numbers() {
            return List.of(numbers.split(";", -1));
        }
    }

    /** As large as the table has them. */
    public static List<Job> all() {
        return sized(16_384, 2.5e-4, 32_768);
    }

    /** Of so many paths of a rate, to such an error, and of so many paths of a portfolio. */
    static List<Job> sized(int paths, double standardError, int portfolioPaths) {
        return List.of(
                new Job(Task.LOGNORMAL_PATHS, paths, 0),
                new Job(Task.HESTON_PATHS, paths, 0),
                new Job(Task.OPTION, paths, standardError),
                new Job(Task.PORTFOLIO, portfolioPaths, 0));
    }
}
