package org.hedgerow.market.smile;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.smile.BrokerStrangle;
import org.hedgerow.formula.smile.DeltaType;
import org.hedgerow.formula.smile.SmileCurve;
import org.hedgerow.formula.smile.SmileNode;
import org.hedgerow.time.DayCount;

/**
 * Turns volatilities by delta into a smile by strike, for options that live from one date to another. Strikes are
 * multiples of the forward.
 *
 * @param spot as a multiple of the forward
 */
record DeltaSmile(
        SmileConvention convention, SmileInterpolation interpolation, double years, double spot, double baseDiscount) {
    /** Beyond the strikes of this share of the smallest delta quoted the volatility stays. */
    private static final double FARTHEST = 0.2;

    static DeltaSmile of(QuotedSmiles quotes, PairCarry carry, LocalDate from, LocalDate to) {
        return new DeltaSmile(
                quotes.convention(),
                quotes.interpolation(),
                DayCount.ACT_365F.years(from, to),
                1 / carry.forwardFactor(from, to),
                carry.baseDiscount(from, to));
    }

    /**
     * The smile through volatilities by delta.
     *
     * @param variances total: at the money, then put and call of each delta
     */
    SmileCurve through(List<Double> deltas, double[] variances) {
        List<SmileNode> nodes = nodes(deltas, variances);
        for (int node = 1; node < nodes.size(); node++) {
            Checks.that(
                    nodes.get(node).strike() > nodes.get(node - 1).strike(),
                    "wings",
                    "must have strikes that rise from put to call, as their deltas do");
        }
        double farthest = FARTHEST * deltas.get(deltas.size() - 1);
        SmileNode lowest = nodes.get(0);
        SmileNode highest = nodes.get(nodes.size() - 1);
        return interpolation
                .through(nodes, years)
                .within(
                        DeltaType.FORWARD.strike(OptionSide.PUT, -farthest, 1, lowest.deviation(), 1),
                        DeltaType.FORWARD.strike(OptionSide.CALL, farthest, 1, highest.deviation(), 1));
    }

    /** How far the smile through total variances misses the worst of them, as a volatility. */
    double worstMiss(List<Double> deltas, double[] variances) {
        SmileCurve smile = through(deltas, variances);
        return nodes(deltas, variances).stream()
                .mapToDouble(node -> Math.abs(smile.deviation(node.strike()) - node.deviation()) / Math.sqrt(years))
                .max()
                .orElse(0);
    }

    /** From the put of the smallest delta over the money to the call of the smallest delta. */
    List<SmileNode> nodes(List<Double> deltas, double[] variances) {
        ArrayDeque<SmileNode> nodes = new ArrayDeque<>();
        double middle = Math.sqrt(variances[0]);
        nodes.add(new SmileNode(convention.atTheMoney().strike(spot, 1, middle, convention.delta()), middle));
        for (int wing = 0; wing < deltas.size(); wing++) {
            nodes.addFirst(node(OptionSide.PUT, deltas.get(wing), variances[1 + 2 * wing]));
            nodes.addLast(node(OptionSide.CALL, deltas.get(wing), variances[2 + 2 * wing]));
        }
        return List.copyOf(nodes);
    }

    private SmileNode node(OptionSide side, double delta, double variance) {
        double deviation = Math.sqrt(variance);
        return new SmileNode(
                convention.delta().strike(side, side.sign() * delta, 1, deviation, baseDiscount), deviation);
    }

    /** Total variances at the money and of put and call of each delta, as {@link #through} takes them. */
    double[] variances(SmilePillar pillar) {
        double[] variances = new double[1 + 2 * pillar.wings().size()];
        variances[0] = variance(pillar.atTheMoney());
        for (int wing = 0; wing < pillar.wings().size(); wing++) {
            Wing quoted = pillar.wings().get(wing);
            double middle = pillar.atTheMoney() + butterfly(pillar.atTheMoney(), quoted);
            variances[1 + 2 * wing] = variance(middle - quoted.riskReversal() / 2);
            variances[2 + 2 * wing] = variance(middle + quoted.riskReversal() / 2);
        }
        return variances;
    }

    /** The smile's own, found from a broker's with the smile through this wing alone. */
    private double butterfly(double atTheMoney, Wing wing) {
        if (convention.butterfly() == Butterfly.SMILE) {
            return wing.butterfly();
        }
        double root = Math.sqrt(years);
        double quoted = (atTheMoney + wing.butterfly()) * root;
        BrokerStrangle strangle = BrokerStrangle.of(convention.delta(), wing.delta(), 1, quoted, baseDiscount);
        double found = strangle.butterfly(
                butterfly -> interpolation.through(
                        nodes(List.of(wing.delta()), variances(atTheMoney, wing, butterfly / root)), years),
                wing.butterfly() * root);
        return found / root;
    }

    private double[] variances(double atTheMoney, Wing wing, double butterfly) {
        double middle = atTheMoney + butterfly;
        return new double[] {
            variance(atTheMoney), variance(middle - wing.riskReversal() / 2), variance(middle + wing.riskReversal() / 2)
        };
    }

    private double variance(double volatility) {
        return Checks.positive(volatility, "volatility") * volatility * years;
    }
}
