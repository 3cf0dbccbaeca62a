package org.hedgerow.model.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.hedgerow.market.Market;
import org.hedgerow.market.TestMarket;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.diffusion.Heston;
import org.hedgerow.model.jump.Bates;
import org.hedgerow.model.jump.Kou;
import org.hedgerow.model.jump.Merton;
import org.hedgerow.money.Currency;
import org.hedgerow.reference.Inputs;
import org.hedgerow.reference.ReferenceRow;
import org.hedgerow.reference.ReferenceRows;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * European options on simulated rates whose mean is the forward, by the Monte Carlo rule. The simulated rate itself,
 * with its known mean, takes most of the noise off.
 */
class OptionPriceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final Currency FOREIGN = Currency.of("USD");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "option-prices.csv", numLinesToSkip = 1)
    void agreesWithThePublishedPrice(String id, int paths) {
        ReferenceRow row = ReferenceRows.row(id);
        Inputs given = row.inputs();
        double years = given.number("T");
        double spot = given.number("S");
        double strike = given.number("K");
        // A model without memory is the same over a year of 365 days when all its rates a year are scaled.
        boolean scaled = given.has("vol");
        double time = scaled ? years : 1;
        LocalDate expiry = TODAY.plusDays(scaled ? 365 : Math.round(years * 365));
        Market market = TestMarket.of(TODAY, "EUR")
                .rate("EUR", given.number("rd") * time)
                .rate("USD", given.number("rf") * time)
                .spot("USD/EUR", spot)
                .market();
        SpotSample sample = SpotSample.of(
                market,
                JointModel.of(FOREIGN, model(row.product(), given, time)),
                List.of(FOREIGN),
                new TreeSet<>(List.of(expiry)),
                paths);
        double forward = market.forward(FOREIGN, expiry);
        double discount = Math.exp(-given.number("rd") * years);
        double[] rate = sample.spots(FOREIGN, expiry);
        double[] payOff = new double[rate.length];
        for (int path = 0; path < rate.length; path++) {
            payOff[path] = discount * given.side().payoff(rate[path], strike);
        }
        Estimate price = Influence.estimate(controlled(payOff, rate, forward));
        assertThat(price.standardError()).isPositive().isLessThan(0.002 * row.number());
        assertThat(price.value())
                .isCloseTo(row.number(), within(Math.max(row.tolerance(), 4.5 * price.standardError())));
        Estimate mean = Influence.estimate(rate);
        assertThat(mean.value()).as("mean rate").isCloseTo(forward, within(4.5 * mean.standardError()));
    }

    private static SpotModel model(String product, Inputs given, double time) {
        return switch (product) {
            case "merton_european" ->
                new Merton(
                        volatility(given, time),
                        time * given.number("lambda_"),
                        given.number("jump_log_mean"),
                        given.number("jump_log_sd"));
            case "kou_european" ->
                new Kou(
                        volatility(given, time),
                        time * given.number("lambda_"),
                        given.number("p_up"),
                        given.number("eta_up"),
                        given.number("eta_down"));
            case "heston_european" ->
                new Heston(
                        given.number("v0"),
                        given.number("kappa"),
                        given.number("theta"),
                        given.number("vol_of_vol"),
                        given.number("rho"));
            case "bates_european" ->
                new Bates(
                        given.number("v0"),
                        given.number("kappa"),
                        given.number("theta"),
                        given.number("vol_of_vol"),
                        given.number("rho"),
                        given.number("lambda_"),
                        given.number("jump_log_mean"),
                        given.number("jump_log_sd"));
            default -> throw new IllegalArgumentException(product);
        };
    }

    private static VolatilityTerm volatility(Inputs given, double time) {
        return VolatilityTerm.flat(TODAY, given.number("vol") * Math.sqrt(time));
    }

    private static double[] controlled(double[] payOff, double[] rate, double mean) {
        double meanPayOff = Influence.estimate(payOff).value();
        double covariance = 0;
        double variance = 0;
        for (int path = 0; path < rate.length; path++) {
            covariance += (payOff[path] - meanPayOff) * (rate[path] - mean);
            variance += (rate[path] - mean) * (rate[path] - mean);
        }
        double[] controlled = new double[rate.length];
        for (int path = 0; path < rate.length; path++) {
            controlled[path] = payOff[path] - covariance / variance * (rate[path] - mean);
        }
        return controlled;
    }
}
