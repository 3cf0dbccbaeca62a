package org.hedgerow.math.numeric;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.hedgerow.check.Checks;

/** Integrals of smooth functions over finite intervals. */
public final class GaussLegendre {
    private static final int NODES = 16;
    private static final int MOST_PANELS = 1 << 17;
    private static final GaussIntegrator[] RULES = rules();

    private GaussLegendre() {}

    private static GaussIntegrator[] rules() {
        GaussIntegratorFactory factory = new GaussIntegratorFactory();
        return IntStream.rangeClosed(1, NODES)
                .mapToObj(order -> factory.legendre(order, 0, 1))
                .toArray(GaussIntegrator[]::new);
    }

    /** By 16 nodes, exact for polynomials to degree 31: to rounding for {@code e^x} over an interval of 8. */
    public static double integral(DoubleUnaryOperator function, double from, double to) {
        double length = to - from;
        return length * RULES[NODES - 1].integrate(x -> function.applyAsDouble(from + length * x));
    }

    /** The 16 nodes of each of the panels that share an interval evenly, in ascending order. */
    public static double[] nodes(double from, double to, int panels) {
        return nodes(from, to, panels, NODES);
    }

    /** What the values at {@link #nodes} count for. */
    public static double[] weights(double from, double to, int panels) {
        return weights(from, to, panels, NODES);
    }

    /** Panels are as narrow as a deviation from date to date, however wide the range is. */
    private static int size(int order, int panels) {
        Checks.that(
                panels <= MOST_PANELS,
                "volatility",
                "must not be so small from one date to the next: it takes more than " + MOST_PANELS
                        + " panels to integrate over all rates that matter");
        return order * panels;
    }

    /** The nodes of each of the panels by a rule of 1 to 16 nodes. */
    public static double[] nodes(double from, double to, int panels, int order) {
        GaussIntegrator unit = RULES[Checks.in(order, 1, NODES, "order") - 1];
        double[] nodes = new double[size(order, panels)];
        double length = (to - from) / panels;
        for (int i = 0; i < nodes.length; i++) {
            int panel = i / order;
            nodes[i] = from + length * (panel + unit.getPoint(i % order));
        }
        return nodes;
    }

    /** What the values at {@link #nodes(double, double, int, int)} count for. */
    public static double[] weights(double from, double to, int panels, int order) {
        GaussIntegrator unit = RULES[Checks.in(order, 1, NODES, "order") - 1];
        double[] weights = new double[size(order, panels)];
        double length = (to - from) / panels;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = length * unit.getWeight(i % order);
        }
        return weights;
    }
}
