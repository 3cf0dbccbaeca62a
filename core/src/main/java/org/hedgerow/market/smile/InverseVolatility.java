package org.hedgerow.market.smile;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.formula.smile.SmileCurve;
import org.hedgerow.formula.smile.SmileNode;

/**
 * The smile seen from the other currency: a call on dollars against euros is a put on euros against dollars with the
 * inverse strike, so its volatility is the one that the quoted pair has there.
 */
record InverseVolatility(OptionVolatility given) implements OptionVolatility {
    @Override
    public void check(PairCarry carry) {
        given.check(carry.inverse());
    }

    @Override
    public double atTheMoney(PairCarry carry, LocalDate expiry) {
        return given.atTheMoney(carry.inverse(), expiry);
    }

    @Override
    public SmileCurve smile(PairCarry carry, LocalDate expiry) {
        return given.smile(carry.inverse(), expiry).inverse();
    }

    @Override
    public SmileCurve smileAfter(PairCarry carry, LocalDate date, LocalDate expiry) {
        return given.smileAfter(carry.inverse(), date, expiry).inverse();
    }

    @Override
    public SortedMap<LocalDate, List<SmileNode>> quoted(PairCarry carry) {
        SortedMap<LocalDate, List<SmileNode>> quoted = new TreeMap<>();
        given.quoted(carry.inverse()).forEach((expiry, nodes) -> {
            ArrayDeque<SmileNode> rising = new ArrayDeque<>();
            nodes.forEach(node -> rising.addFirst(new SmileNode(1 / node.strike(), node.deviation())));
            quoted.put(expiry, List.copyOf(rising));
        });
        return quoted;
    }

    @Override
    public OptionVolatility raised(double by) {
        return new InverseVolatility(given.raised(by));
    }

    @Override
    public OptionVolatility inverse() {
        return given;
    }
}
