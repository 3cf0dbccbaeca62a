package org.hedgerow.limit;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.hedgerow.check.Checks;
import org.hedgerow.money.Currency;

/**
 * The norms that bind a bank.
 *
 * @param capital {@code K}, home currency in the unit of the scenario's amounts
 * @param freelyConvertible the currencies that the regulator lists as such
 */
public record Norms(double capital, Set<Currency> freelyConvertible, List<Norm> norms) {
    public Norms {
        Checks.positive(capital, "capital");
        freelyConvertible = Set.copyOf(Checks.present(freelyConvertible, "freelyConvertible"));
        norms = Checks.notEmpty(norms, "norms");
    }

    /** All norms on a net open position, home currency by currency. */
    public List<NormCheck> check(SortedMap<Currency, Double> netInHome) {
        OpenPosition position = new OpenPosition(netInHome, freelyConvertible);
        return norms.stream()
                .flatMap(norm -> norm.check(position, capital).stream())
                .toList();
    }
}
