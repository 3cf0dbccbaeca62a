package org.hedgerow.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.market.CurrencyTerms;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.market.ZeroCurve;
import org.hedgerow.model.Drift;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.reference.Inputs;
import org.hedgerow.reference.ReferenceRow;
import org.hedgerow.reference.ReferenceSource;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.measure.TailRisk;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * Value at risk and expected shortfall of a position in one log-normal currency, unhedged, half sold forward and with a
 * put, through the front door. The closed forms are rows of the reference table.
 *
 * <p>Their horizon of {@code years} is run as one year of 365 days with drift, rates and variance scaled by it, which
 * leaves the distribution at the horizon what it is.
 */
class GbmReferenceTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 1, 1);
    private static final Currency HOME = Currency.of("EUR");
    private static final Currency FOREIGN = Currency.of("USD");
    private static final double HOME_RATE = 0.03; // of all rows: those without forward or put have no need of them
    private static final double FOREIGN_RATE = 0.02;
    private static final int PATHS = 400_000;

    @ParameterizedTest
    @ReferenceSource({
        "gbm_var_long_fx",
        "gbm_es_long_fx",
        "gbm_es_short_fx",
        "gbm_var_forward_hedged",
        "gbm_es_put_hedged"
    })
    void agreesWithTheClosedForm(ReferenceRow row) {
        String product = row.product();
        Inputs given = row.inputs();
        double amount = given.number("position_foreign");
        double years = given.number("T");
        Scenario scenario = scenario(
                product.equals("gbm_es_short_fx") ? -amount : amount,
                given.number("S"),
                given.number("mu") * years,
                given.number("vol") * Math.sqrt(years),
                given.number("level"),
                HOME_RATE * years,
                FOREIGN_RATE * years,
                hedges(product));
        List<Appraisal> appraisals = scenario.run(new Settings(PATHS, 1, 2), Progress.SILENT)
                .decision()
                .appraisals();
        TailRisk tail = appraisals.get(appraisals.size() - 1).outcome().charge();
        Estimate estimate = product.contains("_var_") ? tail.valueAtRisk() : tail.expectedShortfall();
        assertThat(estimate.standardError()).as("standard error").isLessThanOrEqualTo(0.01 * row.number());
        assertThat(estimate.value())
                .isCloseTo(row.number(), Offset.offset(Math.max(row.tolerance(), 4.5 * estimate.standardError())));
    }

    private static List<Strategy> hedges(String product) {
        return switch (product) {
            case "gbm_var_forward_hedged" ->
                List.of(new ForwardHedge("forward", Cover.ofNetPosition(0.5), Optional.empty()));
            case "gbm_es_put_hedged" -> List.of(new OptionHedge("put", Cover.ofNetPosition(1), 0));
            default -> List.of();
        };
    }

    private static Scenario scenario(
            double amount,
            double spot,
            double mu,
            double volatility,
            double level,
            double homeRate,
            double foreignRate,
            List<Strategy> hedges) {
        VolatilityTerm volatilities = VolatilityTerm.flat(TODAY, volatility);
        Market market = new Market(
                TODAY,
                HOME,
                Set.of(),
                Map.of(HOME, terms(homeRate), FOREIGN, terms(foreignRate)),
                Map.of(FOREIGN.in(HOME), PairQuote.of(spot).with(volatilities)));
        JointModel model = new JointModel(
                Map.of(FOREIGN, new Lognormal(volatilities)),
                Optional.of(Map.of(FOREIGN, new Drift.View(mu))),
                Optional.empty());
        return Scenario.of(
                        "gbm",
                        market,
                        TODAY.plusYears(1),
                        model,
                        new Position(AmountUnit.ONE, List.of(Stock.net(FOREIGN, amount))),
                        new Capital(0.1, Optional.of(level)))
                .toBuilder()
                .title("A position in one log-normal currency")
                .hedges(hedges)
                .build();
    }

    private static CurrencyTerms terms(double rate) {
        return new CurrencyTerms(ZeroCurve.flat(TODAY, rate), Optional.empty());
    }
}
