package org.hedgerow.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hedgerow.scenario.Bank.EUR;
import static org.hedgerow.scenario.Bank.TODAY;
import static org.hedgerow.scenario.Bank.UAH;
import static org.hedgerow.scenario.Bank.USD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hedgerow.market.Market;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.joint.RiskNeutral;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathModel;
import org.hedgerow.sample.Moments;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Under the measure of prices a rate over what home cash has grown to is worth today what the forward says, by every model. */
class MartingaleTest {
    private static final int PATHS = 1 << 16;
    private static final List<LocalDate> DATES = List.of(TODAY.plusDays(9), TODAY.plusDays(100), TODAY.plusDays(366));

    static Stream<Specimen<RateModel>> models() {
        return Models.all(false).stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void theMeanOfADiscountedRateIsTheDiscountedForward(Specimen<RateModel> specimen) {
        RateModel model = specimen.thing();
        assertThat(wrong(priced(model), model.paths())).isEmpty();
    }

    /** Means that are not the forward's, of all paths that there are or of many. */
    static List<String> wrong(PathModel model, OptionalInt paths) {
        Market market = World.FAIR.market(false);
        DiscountedRates rates = new DiscountedRates(List.of(EUR, USD), DATES, market);
        Outcomes outcomes = Simulation.of(market, DATES.get(2), model, List.of(rates))
                .run(new Settings(paths.orElse(PATHS), 1, 2), Progress.SILENT);
        List<String> wrong = new ArrayList<>();
        for (Currency currency : List.of(EUR, USD)) {
            for (LocalDate date : DATES) {
                double expected = market.forward(currency, date) * market.discount(UAH, TODAY, date);
                Moments mean = outcomes.moments(DiscountedRates.column(currency, date));
                if (!isTruth(mean, expected, paths.isPresent())) {
                    wrong.add(currency + " on " + date + " is " + mean + ", not " + expected);
                }
            }
        }
        return wrong;
    }

    /** To rounding where the paths are all that there are. */
    private static boolean isTruth(Moments mean, double expected, boolean isWhole) {
        double error = Math.abs(mean.mean() - expected);
        return isWhole
                ? error <= 1e-12 * expected
                : error <= 4.5 * mean.standardError() && mean.standardError() <= 0.002 * expected;
    }

    /** What is drawn from a history is simulated so where its mean is the forward, with interest as today's curve says. */
    static PathModel priced(RateModel model) {
        return model instanceof JointModel joint ? new RiskNeutral(joint) : model.atForwardDrift();
    }
}
