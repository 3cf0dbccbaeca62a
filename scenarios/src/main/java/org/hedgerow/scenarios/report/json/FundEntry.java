package org.hedgerow.scenarios.report.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hedgerow.decision.insurance.FundSize;
import org.hedgerow.decision.insurance.SelfInsurance;
import org.hedgerow.money.Currency;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.wording.FundWords;

/**
 * How large the fund of a strategy should be; amounts in home currency.
 *
 * @param currency in which it is held, home if absent
 * @param price of capital beyond it, a year
 * @param alpha level of the losses of the position without it
 * @param choice why the best size is the best, {@code reason} the same in a sentence
 */
record FundEntry(
        String strategy,
        Optional<String> currency,
        double spread,
        double price,
        double alpha,
        Estimate valueAtRisk,
        Estimate unexpectedLoss,
        FundSize atValueAtRisk,
        FundSize atUnexpectedLoss,
        FundSize best,
        String choice,
        String reason) {
    /** Absent where no strategy keeps a fund. */
    static Optional<List<FundEntry>> of(ScenarioResult result) {
        return result.funds().isEmpty()
                ? Optional.empty()
                : Optional.of(result.funds().stream()
                        .map(fund -> of(fund, result.scenario().market().home().code()))
                        .toList());
    }

    private static FundEntry of(SelfInsurance insurance, String home) {
        return new FundEntry(
                insurance.strategy(),
                insurance.fund().currency().map(Currency::code),
                insurance.fund().spread(),
                insurance.price(),
                insurance.loss().alpha(),
                insurance.loss().valueAtRisk(),
                insurance.loss().unexpectedLoss(),
                insurance.atValueAtRisk(),
                insurance.atUnexpectedLoss(),
                insurance.best(),
                insurance.choice().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                FundWords.reason(insurance, home));
    }
}
