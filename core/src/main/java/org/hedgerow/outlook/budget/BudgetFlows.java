package org.hedgerow.outlook.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.position.volume.UncertainFlow;

/**
 * The flows of a position in one currency, as planned.
 *
 * @param lines all of them, with a budget rate or without
 * @param amount {@code sum of a A(t,T)}, in units of the currency: each carried to the horizon by today's home curve; positive
 *     when sold
 * @param gross the same of their absolute amounts
 * @param budgetRate by which {@code amount} is worth what the flows were budgeted at; those without a rate at today's forward
 */
record BudgetFlows(Currency currency, List<Line> lines, double amount, double gross, double budgetRate) {
    /** A net amount below this share of the gross one has no rate of its own: what is bought pays for what is sold. */
    private static final double LEAST_NET = 0.1;

    BudgetFlows {
        lines = List.copyOf(lines);
    }

    static BudgetFlows of(Currency currency, Position position, Market market, LocalDate horizon) {
        List<Line> lines = new ArrayList<>();
        double amount = 0;
        double gross = 0;
        double budgeted = 0;
        for (Line line : position.allLines()) {
            if (isFlow(line) && line.currency().equals(currency)) {
                LocalDate paid = market.calendar().following(line.due().orElseThrow());
                double carried = line.amount(market) * carry(market, paid, horizon);
                lines.add(line);
                amount += carried;
                gross += Math.abs(carried);
                budgeted += carried * rate(line).orElseGet(() -> market.forward(currency, paid));
            }
        }
        return new BudgetFlows(currency, lines, amount, gross, amount == 0 ? 0 : budgeted / amount);
    }

    private static double carry(Market market, LocalDate paid, LocalDate horizon) {
        return paid.isAfter(horizon)
                ? market.discount(market.home(), horizon, paid)
                : market.growth(market.home(), paid, horizon);
    }

    static boolean isFlow(Line line) {
        return line instanceof Flow || line instanceof UncertainFlow;
    }

    /** At which a flow was budgeted, home per unit; absent where none is stated. */
    static Optional<Double> rate(Line line) {
        if (line instanceof Flow flow) {
            return flow.budgetRate();
        }
        return line instanceof UncertainFlow flow ? flow.budgetRate() : Optional.empty();
    }

    boolean isBudgeted() {
        return lines.stream().anyMatch(line -> rate(line).isPresent());
    }

    /** Whether one rate says what was got for them. */
    boolean hasRate() {
        return Math.abs(amount) > LEAST_NET * gross;
    }
}
