package org.hedgerow.model.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.market.Market;
import org.hedgerow.market.TestMarket;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.rate.InterestRates;
import org.hedgerow.money.Currency;
import org.hedgerow.path.observable.Growth;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.reference.Inputs;
import org.hedgerow.reference.ReferenceRow;
import org.hedgerow.reference.ReferenceSource;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * Options under a stochastic home rate by simulation under the risk-neutral measure. Calls are puts and a forward, whose
 * value is known: so few paths do.
 */
class HybridOptionTest {
    private static final LocalDate TODAY = LocalDate.of(2009, 1, 1);
    private static final Currency HOME = Currency.of("UAH");
    private static final Currency FOREIGN = Currency.of("USD");
    private static final int PATHS = 524_288;

    @ParameterizedTest
    @ReferenceSource("bsm_hullwhite_price")
    void aCallIsWorthItsMeanOverTheGrowthOfHomeCash(ReferenceRow row) {
        Inputs given = row.inputs();
        double strike = given.number("K");
        Market market = TestMarket.of(TODAY, "UAH")
                .rate("UAH", given.number("rd"))
                .rate("USD", given.number("rf"))
                .spot("USD/UAH", given.number("S"))
                .market();
        InterestRates rates = new InterestRates(
                Map.of(HOME, new HullWhite(given.number("hw_a"), given.number("hw_sigma"))),
                Optional.of(List.of(FourFactors.pair("UAH rate", "USD", given.number("rho_Sr")))));
        JointModel model = new JointModel(
                Map.of(FOREIGN, new Lognormal(VolatilityTerm.flat(TODAY, given.number("vol")))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(rates));
        LocalDate end = TODAY.plusDays(Math.round(365 * given.number("T")));
        PathSample sample =
                PathSample.of(market, new RiskNeutral(model), List.of(end), PATHS, new Spot(FOREIGN), new Growth(HOME));
        double[] spot = sample.values(new Spot(FOREIGN), end);
        double[] growth = sample.values(new Growth(HOME), end);
        double forward =
                given.number("S") * market.discount(FOREIGN, TODAY, end) - strike * market.discount(HOME, TODAY, end);
        double[] value = new double[spot.length];
        for (int path = 0; path < value.length; path++) {
            value[path] = Math.max(0, strike - spot[path]) / growth[path] + forward;
        }
        Estimate mean = Influence.estimate(value);
        assertThat(mean.standardError()).isLessThanOrEqualTo(0.002 * row.number());
        assertThat(mean.value()).isCloseTo(row.number(), within(Math.max(row.tolerance(), 4.5 * mean.standardError())));
    }
}
