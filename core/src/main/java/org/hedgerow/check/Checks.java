package org.hedgerow.check;

import java.util.List;

/** Rules for single values: each check returns the value, or throws an {@link InvalidValue} that names it. */
public final class Checks {
    private Checks() {}

    /** Neither infinite nor NaN. */
    public static double finite(double value, String name) {
        if (!Double.isFinite(value)) {
            throw broken(name, "must be finite", value);
        }
        return value;
    }

    /** Above 0, and finite. */
    public static double positive(double value, String name) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw broken(name, "must be positive and finite", value);
        }
        return value;
    }

    /** From 1. */
    public static int positive(int value, String name) {
        if (value <= 0) {
            throw broken(name, "must be positive", value);
        }
        return value;
    }

    /** From 1. */
    public static long positive(long value, String name) {
        if (value <= 0) {
            throw broken(name, "must be positive", value);
        }
        return value;
    }

    /** From 0, and finite. */
    public static double notNegative(double value, String name) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw broken(name, "must be zero or positive and finite", value);
        }
        return value;
    }

    /** From 0. */
    public static int notNegative(int value, String name) {
        if (value < 0) {
            throw broken(name, "must be zero or positive", value);
        }
        return value;
    }

    /** From 0. */
    public static long notNegative(long value, String name) {
        if (value < 0) {
            throw broken(name, "must be zero or positive", value);
        }
        return value;
    }

    /** A part of a whole, 0 to 1. */
    public static double share(double value, String name) {
        return in(value, 0, 1, name);
    }

    /** From -1 to 1. */
    public static double correlation(double value, String name) {
        return in(value, -1, 1, name);
    }

    /** Both ends belong to the range. */
    public static double in(double value, double low, double high, String name) {
        if (!(low <= value && value <= high)) {
            throw broken(name, "must be from " + text(low) + " to " + text(high), value);
        }
        return value;
    }

    /** Both ends belong to the range. */
    public static int in(int value, int low, int high, String name) {
        if (value < low || value > high) {
            throw broken(name, "must be from " + low + " to " + high, value);
        }
        return value;
    }

    /** Not null. */
    public static <T> T present(T value, String name) {
        if (value == null) {
            throw InvalidValue.at(name, "must be present");
        }
        return value;
    }

    /** Not null, and with a character that is no white space. */
    public static String notBlank(String value, String name) {
        if (present(value, name).isBlank()) {
            throw InvalidValue.at(name, "must not be blank");
        }
        return value;
    }

    /** An unmodifiable copy of a list with at least one element. */
    public static <T> List<T> notEmpty(List<? extends T> values, String name) {
        if (present(values, name).isEmpty()) {
            throw InvalidValue.at(name, "must have at least one element");
        }
        return allPresent(values, name);
    }

    /** An unmodifiable copy of a list without missing elements. */
    public static <T> List<T> allPresent(List<? extends T> values, String name) {
        present(values, name);
        for (int i = 0; i < values.size(); i++) {
            present(values.get(i), name + "[" + i + "]");
        }
        return List.copyOf(values);
    }

    /** Any other rule, written as the message has it: {@code must be before maturity}. */
    public static void that(boolean holds, String name, String rule) {
        if (!holds) {
            throw InvalidValue.at(name, rule);
        }
    }

    private static InvalidValue broken(String name, String rule, Object value) {
        return InvalidValue.at(name, rule + ", but is " + value);
    }

    private static String text(double bound) {
        return bound == (long) bound ? Long.toString((long) bound) : Double.toString(bound);
    }
}
