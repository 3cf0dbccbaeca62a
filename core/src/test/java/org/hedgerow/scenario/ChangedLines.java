package org.hedgerow.scenario;

import static org.hedgerow.hedge.change.DueFlows.Side.PAYABLES;
import static org.hedgerow.hedge.change.DueFlows.Side.RECEIVABLES;
import static org.hedgerow.scenario.Bank.EUR;
import static org.hedgerow.scenario.Bank.HORIZON;
import static org.hedgerow.scenario.Bank.UAH;
import static org.hedgerow.scenario.Bank.USD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.change.DebtCurrency;
import org.hedgerow.hedge.change.DueFlows;
import org.hedgerow.hedge.change.Factoring;
import org.hedgerow.hedge.change.Invoicing;
import org.hedgerow.hedge.change.LeadLag;
import org.hedgerow.hedge.funding.CurrencyLoan;
import org.hedgerow.hedge.funding.ParallelLoan;
import org.hedgerow.hedge.funding.StructuralBalancing;

/** One of each kind of strategy that funds or changes the lines of {@link Bank}. */
final class ChangedLines {
    private static final LocalDate MARCH = LocalDate.of(2008, 3, 31);
    private static final LocalDate LATER = LocalDate.of(2009, 3, 31);
    private static final DueFlows IN = DueFlows.of(0.8, RECEIVABLES);
    private static final DueFlows OUT = DueFlows.of(0.9, PAYABLES);

    private ChangedLines() {}

    /** At the market's rates, where nothing but the currency, the date or the payer changes. */
    static List<Strategy> atFairRates() {
        return List.of(
                new CurrencyLoan("loan", USD, 500_000, Optional.empty(), LATER, Optional.empty()),
                new CurrencyLoan("loan to come", USD, 500_000, Optional.of(MARCH), HORIZON, Optional.empty()),
                new ParallelLoan(
                        "parallel",
                        new Cover(1, Optional.empty(), Optional.of(List.of(USD))),
                        0.09 - 0.0336,
                        Optional.empty(),
                        Optional.empty()),
                new StructuralBalancing("balance", Cover.ofNetPosition(1), Optional.empty(), Optional.empty()),
                new LeadLag("lead", IN, MARCH, 0.0336),
                new LeadLag("lag", OUT, LATER, 0.0336),
                new Factoring("factoring", IN, 0.0336, 0, Optional.empty()),
                new DebtCurrency("debt at home", OUT, UAH, Optional.empty(), Optional.empty(), Optional.empty()),
                new DebtCurrency("debt in euro", OUT, EUR, Optional.empty(), Optional.empty(), Optional.empty()),
                new Invoicing("home invoice", IN, UAH, Optional.empty(), 0));
    }
}
