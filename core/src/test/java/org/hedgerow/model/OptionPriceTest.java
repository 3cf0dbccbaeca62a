package org.hedgerow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.hedgerow.market.Market;
import org.hedgerow.market.TestMarket;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.diffusion.Heston;
import org.hedgerow.model.jump.Bates;
import org.hedgerow.model.jump.Kou;
import org.hedgerow.model.jump.Merton;
import org.hedgerow.money.Currency;
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

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "option-prices.csv", numLinesToSkip = 1)
    void agreesWithThePublishedPrice(
            String id,
            String model,
            String side,
            double spot,
            double strike,
            double years,
            double homeRate,
            double foreignRate,
            int paths,
            String parameters,
            double expected,
            double tolerance) {
        double[] p = Arrays.stream(parameters.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        // A model without memory is the same over a year of 365 days when all its rates a year are scaled.
        boolean scaled = model.equals("merton") || model.equals("kou");
        double time = scaled ? years : 1;
        LocalDate expiry = TODAY.plusDays(scaled ? 365 : Math.round(years * 365));
        Market market = TestMarket.of(TODAY, "EUR")
                .rate("EUR", homeRate * time)
                .rate("USD", foreignRate * time)
                .spot("USD/EUR", spot)
                .market();
        SpotSample sample = SpotSample.of(
                market,
                JointModel.of(FOREIGN, model(model, p, time)),
                List.of(FOREIGN),
                new TreeSet<>(List.of(expiry)),
                paths);
        double sign = side.equals("call") ? 1 : -1;
        double forward = market.forward(FOREIGN, expiry);
        double discount = Math.exp(-homeRate * years);
        double[] rate = sample.spots(FOREIGN, expiry);
        double[] payOff = new double[rate.length];
        for (int path = 0; path < rate.length; path++) {
            payOff[path] = discount * Math.max(sign * (rate[path] - strike), 0);
        }
        Estimate price = Influence.estimate(controlled(payOff, rate, forward));
        assertThat(price.standardError()).isPositive().isLessThan(0.002 * expected);
        assertThat(price.value()).isCloseTo(expected, within(Math.max(tolerance, 4.5 * price.standardError())));
        Estimate mean = Influence.estimate(rate);
        assertThat(mean.value()).as("mean rate").isCloseTo(forward, within(4.5 * mean.standardError()));
    }

    private static SpotModel model(String name, double[] p, double time) {
        return switch (name) {
            case "merton" -> new Merton(VolatilityTerm.flat(TODAY, p[0] * Math.sqrt(time)), time * p[1], p[2], p[3]);
            case "kou" -> new Kou(VolatilityTerm.flat(TODAY, p[0] * Math.sqrt(time)), time * p[1], p[2], p[3], p[4]);
            case "heston" -> new Heston(p[0], p[1], p[2], p[3], p[4]);
            case "bates" -> new Bates(p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7]);
            default -> throw new IllegalArgumentException(name);
        };
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
