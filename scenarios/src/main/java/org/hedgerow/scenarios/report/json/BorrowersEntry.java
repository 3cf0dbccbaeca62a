package org.hedgerow.scenarios.report.json;

import java.util.List;
import java.util.Optional;
import org.hedgerow.credit.borrower.BorrowerReport;
import org.hedgerow.credit.borrower.LoanDefaults;
import org.hedgerow.credit.borrower.Undone;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.ScenarioResult;

/**
 * Currency loans whose borrowers default as the rate moves; unexpected losses in home currency.
 *
 * @param alpha level of the unexpected losses
 * @param loansAlone unexpected loss of the loans, were borrowers to default by today's probability
 */
record BorrowersEntry(double alpha, List<LoansEntry> loans, Estimate loansAlone, List<UndoneEntry> strategies) {
    static Optional<BorrowersEntry> of(ScenarioResult result) {
        return result.borrowers().map(BorrowersEntry::of);
    }

    private static BorrowersEntry of(BorrowerReport report) {
        return new BorrowersEntry(
                report.level(),
                report.loans().stream().map(LoansEntry::of).toList(),
                report.loansAlone(),
                report.strategies().stream().map(UndoneEntry::of).toList());
    }

    /**
     * @param yearlyProbability of default, today
     * @param unmoved share that defaults by the horizon where the rate moves nobody
     * @param quantile95 of the share that defaults
     * @param withRate correlation with the rate
     */
    record LoansEntry(
            String name,
            String currency,
            double yearlyProbability,
            double unmoved,
            Estimate mean,
            Estimate quantile95,
            Estimate quantile99,
            Estimate withRate) {
        static LoansEntry of(LoanDefaults loans) {
            return new LoansEntry(
                    loans.loans().name(),
                    loans.loans().currency().code(),
                    loans.loans().borrowers().yearlyProbability(),
                    loans.unmoved(),
                    loans.mean(),
                    loans.at95(),
                    loans.at99(),
                    loans.withRate());
        }
    }

    /**
     * @param unmoved unexpected loss of the whole position with the strategy, were borrowers unmoved
     * @param share of what the strategy removes from the loans' unexpected loss; absent where it removes nothing
     */
    record UndoneEntry(String strategy, Estimate unmoved, Estimate moved, Estimate more, Optional<Estimate> share) {
        static UndoneEntry of(Undone undone) {
            return new UndoneEntry(undone.strategy(), undone.unmoved(), undone.moved(), undone.more(), undone.share());
        }
    }
}
