package org.hedgerow.reference.product;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hedgerow.formula.hedge.CrossHedge;
import org.hedgerow.formula.hedge.FuturesCover;
import org.hedgerow.formula.hedge.MarginAccount;
import org.hedgerow.formula.hedge.MeanVariance;
import org.hedgerow.reference.Inputs;

/** Numbers of contracts, margin accounts and ratios of least variance. */
final class HedgeProducts {
    private HedgeProducts() {}

    static Map<String, Product> all() {
        Map<String, Product> all = new TreeMap<>(futures());
        all.putAll(ratios());
        return all;
    }

    private static Map<String, Product> futures() {
        return Map.of(
                "futures_margin_balance", Product.of(HedgeProducts::balance),
                "futures_margin_call", Product.of(given -> account(given).call(balance(given))),
                "futures_cumulative_gain", Product.of(HedgeProducts::gain),
                "futures_hedge_contracts", Product.of(HedgeProducts::contracts),
                "futures_hedge_effective_price_cents", Product.of(HedgeProducts::effective),
                "futures_hedge_proceeds_usd",
                        Product.of(given -> effective(given) / 100 * given.number("exposure_jpy")),
                "hedge_contracts_untailed", Product.of(HedgeProducts::untailed),
                "hedge_contracts_tailed", Product.of(HedgeProducts::tailed));
    }

    private static Map<String, Product> ratios() {
        return Map.of(
                "min_variance_hedge_ratio", Product.of(HedgeProducts::ratio),
                "hedge_effectiveness_R2",
                        Product.of(given -> new CrossHedge(given.number("rho"), 1, 1).effectiveness()),
                "regression_hedge_ratio", Product.of(given -> seen(given).ratio()),
                "regression_sigma_S", Product.of(given -> seen(given).exposureDeviation()),
                "regression_sigma_F", Product.of(given -> seen(given).hedgeDeviation()),
                "min_variance_weight", Product.of(HedgeProducts::weight),
                "min_var_value", Product.of(HedgeProducts::leastValueAtRisk));
    }

    private static double balance(Inputs given) {
        return account(given).balances(gains(given))[given.count("day") - 1];
    }

    private static double gain(Inputs given) {
        return Arrays.stream(gains(given)).limit(given.count("day")).sum();
    }

    private static MarginAccount account(Inputs given) {
        double contracts = given.number("contracts");
        return new MarginAccount(
                contracts * given.number("initial_per_contract"), contracts * given.number("maintenance_per_contract"));
    }

    /** From settlement to settlement, of the contracts bought. */
    private static double[] gains(Inputs given) {
        double[] prices = given.numbers("settlements");
        double before = given.number("entry");
        double[] gains = new double[prices.length];
        for (int day = 0; day < prices.length; day++) {
            gains[day] = given.number("contracts") * given.number("size") * (prices[day] - before);
            before = prices[day];
        }
        return gains;
    }

    private static double contracts(Inputs given) {
        return new FuturesCover(given.number("contract_jpy")).contracts(1, given.number("exposure_jpy"));
    }

    private static double effective(Inputs given) {
        return FuturesCover.effectivePrice(given.number("F_open"), given.number("F_close"), given.number("S_close"));
    }

    private static double untailed(Inputs given) {
        return new FuturesCover(given.number("contract")).contracts(given.number("h"), given.number("position"));
    }

    private static double tailed(Inputs given) {
        return new FuturesCover(given.number("contract"))
                .tailed(given.number("h"), given.number("position"), given.number("spot"), given.number("futures"));
    }

    private static double ratio(Inputs given) {
        return new CrossHedge(given.number("rho"), given.number("sigma_S"), given.number("sigma_F")).ratio();
    }

    private static CrossHedge seen(Inputs given) {
        return CrossHedge.of(given.numbers("dS"), given.numbers("dF"));
    }

    private static double weight(Inputs given) {
        return assets(given).weights(given.number("target_return")).get(given.count("asset") - 1);
    }

    private static double leastValueAtRisk(Inputs given) {
        return assets(given).leastValueAtRisk(given.number("target_return"), given.number("level"));
    }

    private static MeanVariance assets(Inputs given) {
        List<List<Double>> covariance =
                Arrays.stream(given.matrix("cov")).map(HedgeProducts::boxed).toList();
        return new MeanVariance(boxed(given.numbers("mean")), covariance);
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
