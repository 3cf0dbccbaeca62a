package org.hedgerow.scenarios.report.wording;

import org.hedgerow.decision.insurance.SelfInsurance;
import org.hedgerow.money.Currency;

/** Why a size of a fund is the best. */
public final class FundWords {
    private FundWords() {}

    /** In a sentence; {@code home} is what a fund is held in where it names no currency. */
    public static String reason(SelfInsurance fund, String home) {
        return switch (fund.choice()) {
            case COVERS_THE_LOSS ->
                "its spread is below the price of capital: each unit saves the difference, up to the loss";
            case NO_FUND -> "its spread is not below the price of capital: no unit of it saves anything";
            case SEARCHED ->
                "held in " + fund.fund().currency().map(Currency::code).orElse(home)
                        + " it changes the loss that it is kept for: the best on the paths up to three times the loss";
            case THE_LARGER_THE_BETTER ->
                "worth the more the larger it is, as far as three times the loss, where the search ends";
            case NONE_IS_BETTER ->
                "no size up to three times the loss is worth more than doing nothing at the scenario's price";
        };
    }
}
