package org.hedgerow.scenarios.command.calibrate;

import org.hedgerow.history.Finding;
import org.hedgerow.scenarios.report.wording.Numbers;

/** Says what was found in a series and what that means for a fit. */
final class FindingWords {
    private FindingWords() {}

    static String of(Finding finding) {
        String size = Numbers.fixed(finding.size(), 0);
        String days = finding.from() + " to " + finding.to();
        return switch (finding.kind()) {
            case REPEATED_WEEKENDS ->
                finding.count()
                        + " rows of weekends repeat the rate before, as in a file of calendar days; they are left out";
            case STOOD_STILL ->
                "the rate stood still for " + size + " fixings, " + days + more(finding)
                        + ": the volatility of a managed rate says nothing of its devaluation";
            case GAP -> size + " days without a fixing, " + days + more(finding) + "; the move over them counts as one";
            case REDENOMINATION ->
                "a move by about a factor of 1e" + size + ", " + days
                        + ": the currency was redenominated, or the unit of the quote changed";
            case ROUNDING ->
                "the rates have so few digits that rounding alone makes " + Numbers.percent(finding.size(), 0)
                        + " % of their variance";
            case SHORT ->
                "only " + size + " returns; a volatility from them is known to about "
                        + Numbers.percent(1 / Math.sqrt(2 * Math.max(1, finding.size())), 0) + " % of itself";
        };
    }

    private static String more(Finding finding) {
        return finding.count() > 1 ? ", the longest of " + finding.count() : "";
    }
}
