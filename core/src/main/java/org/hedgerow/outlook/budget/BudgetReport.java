package org.hedgerow.outlook.budget;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.money.Currency;

/**
 * All strategies against the rates that flows were budgeted at.
 *
 * @param budgeted what the flows come to at these rates, each carried to the horizon; home currency
 * @param withoutRate budgeted currencies whose flows nearly cancel, so that no single rate says what was got for them
 * @param hasStocks whether other lines than flows count in the earnings
 * @param strategies without any hedge first
 */
public record BudgetReport(
        double budgeted, SortedSet<Currency> withoutRate, boolean hasStocks, List<BudgetRisk> strategies) {
    public BudgetReport {
        withoutRate = Collections.unmodifiableSortedSet(new TreeSet<>(withoutRate));
        strategies = List.copyOf(strategies);
    }
}
