package org.hedgerow.formula.hedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Published hedge ratios, numbers of contracts and margin accounts; each row's source stands beside it. */
class HedgeReferenceTest {
    @ParameterizedTest(name = "{0}: {1} is {3}")
    @CsvFileSource(resources = "hedge-reference.csv", numLinesToSkip = 1)
    void agreesWithThePublishedValue(
            String id, String product, String inputs, double expected, double tolerance, String source) {
        assertThat(value(product, new Inputs(inputs)))
                .as(id + " of " + source)
                .isCloseTo(expected, within(Math.max(tolerance, 1e-12)));
    }

    private static double value(String product, Inputs given) {
        return switch (product) {
            case "futures_margin_balance" -> balances(given)[given.day() - 1];
            case "futures_margin_call" -> account(given).call(balances(given)[given.day() - 1]);
            case "futures_cumulative_gain" ->
                Arrays.stream(gains(given)).limit(given.day()).sum();
            case "futures_hedge_contracts" ->
                new FuturesCover(given.number("contract_jpy")).contracts(1, given.number("exposure_jpy"));
            case "futures_hedge_effective_price_cents" -> effective(given);
            case "futures_hedge_proceeds_usd" -> effective(given) / 100 * given.number("exposure_jpy");
            case "hedge_contracts_untailed" ->
                new FuturesCover(given.number("contract")).contracts(given.number("h"), given.number("position"));
            case "hedge_contracts_tailed" ->
                new FuturesCover(given.number("contract"))
                        .tailed(
                                given.number("h"),
                                given.number("position"),
                                given.number("spot"),
                                given.number("futures"));
            case "min_variance_hedge_ratio" ->
                new CrossHedge(given.number("rho"), given.number("sigma_S"), given.number("sigma_F")).ratio();
            case "hedge_effectiveness_R2" -> new CrossHedge(given.number("rho"), 1, 1).effectiveness();
            case "regression_hedge_ratio" -> seen(given).ratio();
            case "regression_sigma_S" -> seen(given).exposureDeviation();
            case "regression_sigma_F" -> seen(given).hedgeDeviation();
            case "min_variance_weight" ->
                assets(given).weights(given.number("target_return")).get((int) given.number("asset") - 1);
            case "min_var_value" ->
                assets(given).leastValueAtRisk(given.number("target_return"), given.number("level"));
            default -> throw new IllegalArgumentException(product);
        };
    }

    private static MarginAccount account(Inputs given) {
        double contracts = given.number("contracts");
        return new MarginAccount(
                contracts * given.number("initial_per_contract"), contracts * given.number("maintenance_per_contract"));
    }

    private static double[] balances(Inputs given) {
        return account(given).balances(gains(given));
    }

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

    private static double effective(Inputs given) {
        return FuturesCover.effectivePrice(given.number("F_open"), given.number("F_close"), given.number("S_close"));
    }

    private static CrossHedge seen(Inputs given) {
        return CrossHedge.of(given.numbers("dS"), given.numbers("dF"));
    }

    private static MeanVariance assets(Inputs given) {
        List<List<Double>> rows = Stream.of(given.text("cov").split("/"))
                .map(row -> boxed(Inputs.parse(row)))
                .toList();
        return new MeanVariance(boxed(given.numbers("mean")), rows);
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    /** {@code name=value} pairs between semicolons; a unit behind a number is not read. */
    private record Inputs(Map<String, String> values) {
        Inputs(String text) {
            this(new HashMap<>());
            for (String pair : text.split(";")) {
                String[] sides = pair.split("=", 2);
                values.put(sides[0], sides[1]);
            }
        }

        String text(String name) {
            return values.get(name);
        }

        double number(String name) {
            return Double.parseDouble(text(name).split(" ")[0]);
        }

        int day() {
            return (int) number("day");
        }

        double[] numbers(String name) {
            return parse(text(name));
        }

        static double[] parse(String list) {
            return Arrays.stream(list.split(","))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        }
    }
}
