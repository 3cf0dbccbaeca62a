package org.hedgerow.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hedgerow.scenario.Bank.EUR;
import static org.hedgerow.scenario.Bank.HORIZON;
import static org.hedgerow.scenario.Bank.TODAY;
import static org.hedgerow.scenario.Bank.USD;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.diffusion.Heston;
import org.hedgerow.model.history.FilteredHistorical;
import org.hedgerow.model.joint.PathSample;
import org.hedgerow.model.jump.Bates;
import org.hedgerow.money.Currency;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Without volatility every path is the forward, and what is dealt at the forward gains nothing on any path. */
class ZeroVolatilityTest {
    /** Of a rate. */
    private static final double ROUNDING = 1e-12;

    /** Of the notional: what options are worth at so little volatility. */
    private static final double NOTHING = 1e-4;

    private static final Settings FEW = new Settings(64, 1, 1);

    /** Models that always move, and why. */
    private static final Map<Class<?>, String> LIVELY = Map.of(
            Heston.class, "its long variance is positive",
            Bates.class, "its long variance is positive",
            FilteredHistorical.class, "it draws moves over their own deviation, which a history of like moves has too");

    /** Strategies that gain though nothing moves, and why. */
    private static final Map<String, String> ON_THE_EDGE =
            Map.of("digital", "struck at the forward, where it costs half of what it pays or does not pay");

    /** Strategies that nobody can deal without volatility: what they sell is worth nothing. */
    private static final Set<String> WORTHLESS = Set.of("collar", "risk reversal", "seagull");

    static List<Specimen<RateModel>> models() {
        return Models.still();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyPathOfAModelIsTheForward(Specimen<RateModel> specimen) {
        Market market = World.STILL.market(false);
        RateModel model = specimen.thing();
        List<LocalDate> dates = List.of(TODAY.plusDays(40), HORIZON);
        PathSample sample = PathSample.of(
                market, model, dates, model.paths().orElse(World.SETTINGS.paths()), new Spot(EUR), new Spot(USD));
        for (Currency currency : List.of(EUR, USD)) {
            for (LocalDate date : dates) {
                double forward = market.forward(currency, date);
                assertThat(Arrays.stream(sample.values(new Spot(currency), date)))
                        .as("%s on %s, %s", currency, date, forward)
                        .allMatch(rate -> Math.abs(rate - forward) <= ROUNDING * forward);
            }
        }
    }

    @Test
    void everyModelCanStandStillOrIsNamed() {
        Set<Class<?>> still = Parts.kinds(models().stream().map(Specimen::thing).toList());
        for (Class<?> kind : List.of(SpotModel.class, RateModel.class)) {
            assertThat(Kinds.of(kind)).allSatisfy(type -> assertThat(still.contains(type) != LIVELY.containsKey(type))
                    .as(type.getName())
                    .isTrue());
        }
        assertThatThrownBy(() -> new Heston(0, 1, 0, 0.1, 0)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Bates(0, 1, 0, 0.1, 0, 0, 0, 0)).isInstanceOf(InvalidValue.class);
        PathSample filtered =
                PathSample.of(World.STILL.market(false), Models.filteredGrowth(), List.of(HORIZON), 64, new Spot(USD));
        assertThat(Arrays.stream(filtered.values(new Spot(USD), HORIZON))
                        .distinct()
                        .count())
                .isGreaterThan(1);
    }

    @Test
    void noStrategyGainsByDriftOnAnyPath() {
        List<Strategy> dealt = new Strategies(1)
                .all().stream()
                        .filter(strategy -> !WORTHLESS.contains(strategy.name()))
                        .toList();
        Books books = World.STILL.scene(1, false, dealt).books(FEW);
        Map<String, Double> drifting = drifting(books);
        assertThat(drifting.keySet()).as("%s", drifting).isEqualTo(ON_THE_EDGE.keySet());
    }

    @Test
    void theOthersAreRefused() {
        List<Strategy> worthless = new Strategies(1)
                .all().stream()
                        .filter(strategy -> WORTHLESS.contains(strategy.name()))
                        .toList();
        assertThat(worthless).hasSameSizeAs(WORTHLESS).allSatisfy(strategy -> assertThatThrownBy(
                        () -> World.STILL.scene(1, false, List.of(strategy)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("outOfTheMoney"));
    }

    static Map<String, Double> drifting(Books books) {
        Map<String, Double> drifting = new TreeMap<>();
        for (HedgedOutcome strategy : books.strategies()) {
            double most = largestDrift(books, strategy);
            if (!(most <= NOTHING * strategy.plan().grossNotional(strategy.market()) + 1e-6)) {
                drifting.put(strategy.name(), most);
            }
        }
        return drifting;
    }

    private static double largestDrift(Books books, HedgedOutcome strategy) {
        double most = 0;
        for (int path = 0; path < books.unhedged().length; path++) {
            double drift = 0;
            for (Cost cost : Cost.values()) {
                drift += cost.isFriction() ? 0 : books.component(strategy, cost)[path];
            }
            most = Math.max(most, Math.abs(drift));
        }
        return most;
    }
}
