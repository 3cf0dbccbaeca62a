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
import org.hedgerow.hedge.change.CurrencyClause;
import org.hedgerow.hedge.change.DebtCurrency;
import org.hedgerow.hedge.change.DebtTerm;
import org.hedgerow.hedge.change.DueFlows;
import org.hedgerow.hedge.change.Factoring;
import org.hedgerow.hedge.change.FundsHeld;
import org.hedgerow.hedge.change.HomePayment;
import org.hedgerow.hedge.change.Invoicing;
import org.hedgerow.hedge.change.LeadLag;
import org.hedgerow.hedge.change.Leasing;
import org.hedgerow.hedge.funding.CreditLine;
import org.hedgerow.hedge.funding.CurrencyDeposit;
import org.hedgerow.hedge.funding.CurrencyLoan;
import org.hedgerow.hedge.funding.Drawing;
import org.hedgerow.hedge.funding.Interest;
import org.hedgerow.hedge.funding.ParallelLoan;
import org.hedgerow.hedge.funding.StructuralBalancing;
import org.hedgerow.time.Tenor;

/** One of each kind of strategy that funds or changes the lines of {@link Bank}. */
final class ChangedLines {
    private static final LocalDate MARCH = LocalDate.of(2008, 3, 31);
    private static final LocalDate LATER = LocalDate.of(2009, 3, 31);
    private static final DueFlows IN = DueFlows.of(0.8, RECEIVABLES);
    private static final DueFlows OUT = DueFlows.of(0.9, PAYABLES);

    private ChangedLines() {}

    /** At rates that differ from the market's. */
    static List<Strategy> atRatesAgreed() {
        Interest quarterly = new Interest(Optional.of(0.05), Optional.of(Tenor.parse("3M")));
        return List.of(
                new CurrencyLoan(
                        "loan", USD, 500_000, Optional.empty(), LocalDate.of(2008, 9, 30), Optional.of(quarterly)),
                new CurrencyLoan("loan to come", USD, 500_000, Optional.of(MARCH), LATER, Optional.empty()),
                new CurrencyDeposit("deposit", EUR, 300_000, Optional.empty(), HORIZON, Optional.of(quarterly)),
                new CreditLine(
                        "line",
                        USD,
                        800_000,
                        true,
                        List.of(
                                new Drawing(MARCH, 500_000),
                                new Drawing(LocalDate.of(2008, 5, 30), -200_000),
                                new Drawing(LocalDate.of(2008, 7, 31), 400_000)),
                        LATER,
                        Optional.of(0.06),
                        Optional.of(0.01),
                        Optional.of(LocalDate.of(2008, 11, 28)),
                        Optional.empty()),
                new CreditLine(
                        "line in a crisis",
                        USD,
                        800_000,
                        true,
                        List.of(new Drawing(LocalDate.of(2008, 1, 2), 500_000), new Drawing(MARCH, 200_000)),
                        LocalDate.of(2008, 11, 28),
                        Optional.of(0.06),
                        Optional.of(0.01),
                        Optional.empty(),
                        Optional.of(true)),
                new ParallelLoan(
                        "parallel", Cover.ofNetPosition(1), 0.05, Optional.of(Tenor.parse("6M")), Optional.of(0.002)),
                new StructuralBalancing("balance", Cover.ofNetPosition(1), Optional.of(quarterly), Optional.empty()),
                new LeadLag("lead", IN, MARCH, 0.06),
                new LeadLag("lead to the spot date", IN, LocalDate.of(2008, 1, 2), 0.06),
                new LeadLag("lag", OUT, LATER, 0.04),
                new Leasing("lease", OUT, List.of(new HomePayment(MARCH, 240_000), new HomePayment(LATER, 240_000))),
                new Factoring("factoring", IN, 0.07, 0.01, Optional.empty()),
                new DebtCurrency("debt at home", OUT, UAH, Optional.of(0.03), Optional.of(0.12), Optional.of(0.01)),
                new DebtCurrency("debt in euro", OUT, EUR, Optional.empty(), Optional.empty(), Optional.empty()),
                new DebtTerm("debt later", OUT, LATER, 0.06, Optional.of(0.005)),
                new Invoicing("home invoice", IN, UAH, Optional.of(5.1), 0.01),
                new Invoicing("euro invoice", IN, EUR, Optional.of(0.7), 0.01),
                new CurrencyClause("clause", IN, 0.5, 0.03, Optional.empty(), 0.01),
                new FundsHeld("funds", OUT));
    }

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
