package org.hedgerow.optimiser.mix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.decision.charge.Price;
import org.hedgerow.decision.charge.Regulatory;
import org.hedgerow.decision.charge.Reserve;
import org.hedgerow.decision.charge.RiskMeasure;
import org.hedgerow.limit.Aggregation;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.OpenItem;
import org.hedgerow.limit.Rule;
import org.hedgerow.limit.Scope;
import org.hedgerow.math.Rows;
import org.hedgerow.optimiser.cost.ConvexCost;
import org.hedgerow.optimiser.cost.DeviationCost;
import org.hedgerow.optimiser.cost.ScenarioMatrix;
import org.hedgerow.optimiser.cost.TailCost;

/** What a mix costs under a scenario's charge: expected cost and risk cost, all kinds of which are convex in the mix. */
public final class ChargeCost {
    private static final double ABOVE_ALL = 100; // price of a risk that is to be least whatever it costs

    private ChargeCost() {}

    /**
     * Expected cost and risk cost.
     *
     * @param years to the horizon
     */
    public static ConvexCost of(
            Charge charge,
            double years,
            ScenarioMatrix scenarios,
            List<OpenItem> lines,
            List<Instrument> instruments,
            LocalDate date) {
        if (charge instanceof Capital capital) {
            return TailCost.of(scenarios, capital.level(), TailCost.Priced.UNEXPECTED_LOSS, capital.k() * years);
        } else if (charge instanceof Reserve reserve) {
            return TailCost.of(scenarios, reserve.level(), TailCost.Priced.SHORTFALL_IF_LOSS, reserve.spread() * years);
        } else if (charge instanceof Price price) {
            return of(price, scenarios);
        }
        Regulatory regulatory = (Regulatory) charge;
        return new PositionCost(
                scenarios,
                PositionRestriction.shorthand(
                        Rule.of("shorthand", Scope.ALL, Aggregation.SHORTHAND, Ceiling.amount(0)),
                        lines,
                        instruments.stream().map(Instrument::opened).toList(),
                        date),
                regulatory.k() * years * regulatory.capitalShare());
    }

    private static ConvexCost of(Price price, ScenarioMatrix scenarios) {
        if (price.measure() == RiskMeasure.STANDARD_DEVIATION) {
            return DeviationCost.of(scenarios, price.price());
        }
        boolean includesMean = price.measure() == RiskMeasure.EXPECTED_SHORTFALL;
        return TailCost.of(
                scenarios,
                price.level(),
                includesMean ? TailCost.Priced.SHORTFALL : TailCost.Priced.UNEXPECTED_LOSS,
                price.price());
    }

    /**
     * A hundred times the unexpected loss at the charge's level and the expected cost: so that of mixes that leave as little of
     * it the cheapest is taken.
     */
    public static ConvexCost ofRisk(Charge charge, ScenarioMatrix scenarios) {
        return TailCost.of(scenarios, charge.level(), TailCost.Priced.UNEXPECTED_LOSS, ABOVE_ALL);
    }

    /** A price on the position that is left. */
    private record PositionCost(ScenarioMatrix scenarios, PositionRestriction position, double price)
            implements ConvexCost {
        @Override
        public int size() {
            return scenarios.size();
        }

        @Override
        public double at(double[] holdings, double[] slope) {
            double left = position.at(holdings, slope);
            Rows.scale(slope, price);
            Rows.addScaled(slope, -1, scenarios.means());
            return scenarios.expectedCost(holdings) + price * left;
        }
    }

    /** The open position with a mix. */
    public static List<OpenItem> after(List<OpenItem> lines, List<Instrument> instruments, double[] holdings) {
        List<OpenItem> after = new ArrayList<>(lines);
        for (int instrument = 0; instrument < holdings.length; instrument++) {
            double held = holdings[instrument];
            if (held != 0) {
                instruments
                        .get(instrument)
                        .opened()
                        .forEach(open -> after.add(
                                new OpenItem(open.item(), held * open.position(), Math.abs(held) * open.notional())));
            }
        }
        return after;
    }
}
