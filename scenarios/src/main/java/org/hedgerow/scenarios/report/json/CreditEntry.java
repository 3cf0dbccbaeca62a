package org.hedgerow.scenarios.report.json;

import java.util.List;
import java.util.Optional;
import org.hedgerow.credit.adjustment.CounterpartyCredit;
import org.hedgerow.credit.adjustment.CreditAdjustment;
import org.hedgerow.credit.exposure.ExposurePoint;
import org.hedgerow.credit.exposure.ExposureProfile;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.ScenarioResult;

/**
 * What a strategy's deals with a counterparty may come to, with the position's own contracts; home currency of the dates.
 *
 * @param group whether it is a group of connected counterparties
 * @param today what is owed by the contracts dealt before
 * @param expectedPositive the expected exposure averaged over time
 * @param adjustment the credit valuation adjustment today; of single counterparties only
 */
record CreditEntry(
        String strategy,
        String counterparty,
        boolean group,
        double today,
        Estimate expectedPositive,
        List<ExposurePoint> profile,
        Optional<CreditAdjustment> adjustment) {
    static Optional<List<CreditEntry>> of(ScenarioResult result) {
        return result.credit().map(credit -> credit.exposures().profiles().stream()
                .map(profile -> of(profile, credit))
                .toList());
    }

    private static CreditEntry of(ExposureProfile profile, CounterpartyCredit credit) {
        return new CreditEntry(
                profile.strategy(),
                profile.with(),
                profile.isGroup(),
                profile.today(),
                profile.expectedPositive(),
                profile.points(),
                profile.isGroup() ? Optional.empty() : credit.adjustment(profile.strategy(), profile.with()));
    }
}
