package org.hedgerow.scenarios.report.json.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.outlook.Outlook;
import org.hedgerow.outlook.OutlookTerms;
import org.hedgerow.scenario.RiskReport;
import org.hedgerow.scenario.ScenarioResult;

/**
 * What is told of every strategy's outcome beside the decision.
 *
 * @param spectralAversion of the spectral risk
 * @param entropicAversion of the entropic risk, for a loss of the whole gross exposure
 * @param looks dates between which drawdowns are seen; absent where they are not asked for
 * @param budget absent where no flow has a budget rate
 */
public record OutlookEntry(
        double spectralAversion,
        double entropicAversion,
        Optional<List<LocalDate>> looks,
        List<ShapeEntry> strategies,
        Optional<BudgetEntry> budget) {
    public static OutlookEntry of(ScenarioResult result) {
        Outlook outlook = result.outlook();
        OutlookTerms terms = outlook.terms();
        return new OutlookEntry(
                terms.shape().spectralAversion(),
                result.scenario().risk().orElse(RiskReport.USUAL).entropic(),
                Optional.of(List.copyOf(terms.looks())).filter(looks -> !looks.isEmpty()),
                outlook.strategies().stream().map(ShapeEntry::of).toList(),
                outlook.budget().map(BudgetEntry::of));
    }
}
