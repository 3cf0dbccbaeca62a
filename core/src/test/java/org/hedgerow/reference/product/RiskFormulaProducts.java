package org.hedgerow.reference.product;

import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import org.hedgerow.formula.risk.CornishFisher;
import org.hedgerow.formula.risk.DeltaGamma;
import org.hedgerow.formula.risk.HistoricalRisk;
import org.hedgerow.formula.risk.NormalPortfolio;
import org.hedgerow.formula.risk.NormalRisk;
import org.hedgerow.formula.risk.ParetoTail;
import org.hedgerow.math.Normal;
import org.hedgerow.reference.Inputs;

/** Risk in closed form, without outcomes. */
final class RiskFormulaProducts {
    private RiskFormulaProducts() {}

    static Map<String, Product> all() {
        return Map.ofEntries(
                entry("var_delta_normal", RiskFormulaProducts::deltaNormal),
                entry(
                        "var_two_asset",
                        given -> portfolio(given).risk(given.number("days", 1)).atScore(score(given))),
                entry("portfolio_sd", given -> portfolio(given).deviation()),
                entry(
                        "var_undiversified",
                        given -> score(given) * portfolio(given).undiversified()),
                entry(
                        "var_component",
                        given -> score(given) * portfolio(given).contribution(given.count("component") - 1)),
                entry(
                        "var_delta_gamma_normal",
                        given -> deltaGamma(given).normal().valueAtRisk(level(given))),
                entry("var_delta_gamma_exact", given -> new DeltaGamma(
                                given.number("delta"), given.number("gamma"), given.number("omega"))
                        .quantile(level(given))),
                entry("cornish_fisher_quantile", given -> new CornishFisher(
                                given.number("loss_skew"), given.number("excess_kurtosis"))
                        .quantile(Normal.quantile(level(given)))),
                entry("evt_gpd_var", given -> tail(given, ParetoTail::valueAtRisk)),
                entry("evt_gpd_es", given -> tail(given, ParetoTail::expectedShortfall)),
                entry("var_historical_linear", given -> new HistoricalRisk(given.numbers("pnl"))
                        .valueAtRisk(level(given))),
                entry("es_historical", given -> new HistoricalRisk(given.numbers("pnl"))
                        .expectedShortfall(level(given))));
    }

    private static Map.Entry<String, Product> entry(String name, ToDoubleFunction<Inputs> value) {
        return Map.entry(name, Product.of(value));
    }

    private static double deltaNormal(Inputs given) {
        double daily = given.has("daily_vol") ? given.number("daily_vol") : daily(given);
        double delta = given.number("position", given.number("delta", 1));
        return NormalRisk.ofDelta(delta, daily, given.number("days")).atScore(score(given));
    }

    private static double daily(Inputs given) {
        return given.number("annual_vol") / Math.sqrt(given.number("days_per_year"));
    }

    /** The source may round the normal quantile. */
    private static double score(Inputs given) {
        return given.has("z") ? given.number("z") : Normal.quantile(level(given));
    }

    private static double level(Inputs given) {
        return given.number("level");
    }

    private static NormalPortfolio portfolio(Inputs given) {
        double first = given.number("s1", given.number("sd1", 0));
        double second = given.number("s2", given.number("sd2", 0));
        return NormalPortfolio.of(given.number("w1", 1), first, given.number("w2", 1), second, given.number("rho", 0));
    }

    private static DeltaGamma deltaGamma(Inputs given) {
        double deviation = daily(given) * Math.sqrt(given.number("days"));
        return new DeltaGamma(given.number("delta"), given.number("gamma"), deviation);
    }

    private static double tail(Inputs given, ToDoubleBiFunction<ParetoTail, Double> measure) {
        double share = given.number("n_u") / given.number("n");
        ParetoTail tail = new ParetoTail(given.number("u"), share, given.number("beta"), given.number("xi"));
        return measure.applyAsDouble(tail, level(given));
    }
}
