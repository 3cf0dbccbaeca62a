package org.hedgerow.reference;

import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sums as sources write them, {@code 100*exp(0.0125*T)} or {@code 0.99^(90/365)}: the grammar, one method a level. */
final class Arithmetic {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(\\d+\\.?\\d*(?:[eE][+-]?\\d+)?|[A-Za-z_]\\w*|[-+*/^()])\\s*");

    private final Matcher tokens;
    private final ToDoubleFunction<String> names;
    private String token;

    private Arithmetic(String text, ToDoubleFunction<String> names) {
        tokens = TOKEN.matcher(text);
        this.names = names;
        advance();
    }

    /** The value of a sum in which the names stand for numbers. */
    static double value(String text, ToDoubleFunction<String> names) {
        Arithmetic reader = new Arithmetic(text, names);
        double value = reader.sum();
        if (!reader.token.isEmpty()) {
            throw new IllegalArgumentException(text + " ends at " + reader.token);
        }
        return value;
    }

    private double sum() {
        double value = product();
        while (token.equals("+") || token.equals("-")) {
            value = take().equals("+") ? value + product() : value - product();
        }
        return value;
    }

    private double product() {
        double value = power();
        while (token.equals("*") || token.equals("/")) {
            value = take().equals("*") ? value * power() : value / power();
        }
        return value;
    }

    private double power() {
        double value = single();
        if (token.equals("^")) {
            take();
            value = StrictMath.pow(value, power());
        }
        return value;
    }

    private double single() {
        String first = take();
        if (first.equals("-")) {
            return -power();
        }
        if (first.equals("(")) {
            double value = sum();
            take();
            return value;
        }
        if (first.equals("exp")) {
            return StrictMath.exp(single());
        }
        return Character.isDigit(first.charAt(0)) ? Double.parseDouble(first) : names.applyAsDouble(first);
    }

    private String take() {
        String taken = token;
        advance();
        return taken;
    }

    private void advance() {
        if (tokens.hitEnd() || !tokens.lookingAt()) {
            token = "";
            return;
        }
        token = tokens.group(1);
        tokens.region(tokens.end(), tokens.regionEnd());
    }
}
