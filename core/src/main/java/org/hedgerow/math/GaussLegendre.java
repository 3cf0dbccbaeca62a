package org.hedgerow.math;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/** Integrals of smooth functions over finite intervals. */
public final class GaussLegendre {
    private static final int NODES = 16;
    private static final GaussIntegrator UNIT = new GaussIntegratorFactory().legendre(NODES, 0, 1);

    private GaussLegendre() {}

    /** By 16 nodes, exact for polynomials to degree 31: to rounding for {@code e^x} over an interval of 8. */
    public static double integral(DoubleUnaryOperator function, double from, double to) {
        double length = to - from;
        return length * UNIT.integrate(x -> function.applyAsDouble(from + length * x));
    }

    /** The 16 nodes of each of the panels that share an interval evenly, in ascending order. */
    public static double[] nodes(double from, double to, int panels) {
        double[] nodes = new double[NODES * panels];
        double length = (to - from) / panels;
        for (int i = 0; i < nodes.length; i++) {
            int panel = i / NODES;
            nodes[i] = from + length * (panel + UNIT.getPoint(i % NODES));
        }
        return nodes;
    }

    /** What the values at {@link #nodes} count for. */
    public static double[] weights(double from, double to, int panels) {
        double[] weights = new double[NODES * panels];
        double length = (to - from) / panels;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = length * UNIT.getWeight(i % NODES);
        }
        return weights;
    }
}
