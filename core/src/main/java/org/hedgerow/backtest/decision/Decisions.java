package org.hedgerow.backtest.decision;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.hedgerow.backtest.Side;
import org.hedgerow.model.Drift;

/**
 * All decisions by one model under one drift, and what following them was worth. Amounts are shares of what each exposure
 * was worth on the day of its decision.
 *
 * @param undecided in how many months nothing could be decided, by what was wanting
 */
public record Decisions(
        String model, Side side, Drift drift, int months, List<Decided> decided, Map<Undecided, Integer> undecided) {
    public Decisions {
        decided = List.copyOf(decided);
        Map<Undecided, Integer> ordered = new EnumMap<>(Undecided.class);
        ordered.putAll(undecided);
        undecided = Collections.unmodifiableMap(ordered);
    }

    /** Why nothing was decided in a month. */
    public enum Undecided {
        /** A rate of interest of the month before was not known. */
        NO_INTEREST,
        /** The rate had not moved in all that the model looks back on. */
        STILL,
        /** The past had no parameters for the model. */
        NO_FIT
    }

    /** Months in which nothing was decided. */
    public int without() {
        return undecided.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What is done every month. */
    public enum Policy {
        /** No hedge. */
        NEVER,
        /** The hedge, whatever is recommended. */
        ALWAYS,
        /** What is recommended. */
        FOLLOW;

        double outcome(Decided decided) {
            return switch (this) {
                case NEVER -> decided.unhedged();
                case ALWAYS -> decided.hedged();
                case FOLLOW -> decided.followed();
            };
        }

        double charge(Decided decided) {
            return switch (this) {
                case NEVER -> decided.chargeUnhedged();
                case ALWAYS -> decided.chargeHedged();
                case FOLLOW -> decided.followedCharge();
            };
        }
    }

    /** In how many months the hedge was recommended. */
    public int hedged() {
        return (int) decided.stream().filter(Decided::hedge).count();
    }

    /** Whether there are enough for a mean with an error. */
    public boolean areEnough() {
        return decided.size() > 1;
    }

    /** The mean outcome of a policy. */
    public MeanOverTime outcome(Policy policy) {
        return mean(policy::outcome);
    }

    /** Standard deviation of the outcomes of a policy. */
    public double deviation(Policy policy) {
        double[] outcomes = decided.stream().mapToDouble(policy::outcome).toArray();
        double mean = Arrays.stream(outcomes).average().orElse(0);
        double squares = Arrays.stream(outcomes)
                .map(each -> (each - mean) * (each - mean))
                .sum();
        return Math.sqrt(squares / (outcomes.length - 1));
    }

    /** The worst outcome of a policy. */
    public double worst(Policy policy) {
        return decided.stream().mapToDouble(policy::outcome).min().orElse(0);
    }

    /** What following gained beyond another policy on average. */
    public MeanOverTime followedBeyond(Policy other) {
        return mean(each -> Policy.FOLLOW.outcome(each) - other.outcome(each));
    }

    /** The same less what each was charged for its risk, as it was expected when it was decided. */
    public MeanOverTime followedBeyondAfterCharge(Policy other) {
        return mean(each ->
                Policy.FOLLOW.outcome(each) - Policy.FOLLOW.charge(each) - (other.outcome(each) - other.charge(each)));
    }

    private MeanOverTime mean(ToDoubleFunction<Decided> number) {
        return MeanOverTime.of(decided.stream().mapToDouble(number).toArray(), months);
    }
}
