package org.hedgerow.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hedgerow.scenario.Bank.TODAY;
import static org.hedgerow.scenario.Bank.USD;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.Drift;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.rate.InterestRates;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Test;

/** Each law finds who breaks it, or it would say nothing; look-ahead has its cheat beside it. */
class CheatsAreFoundTest {
    private static final Cheat GIFT = cheat("gift", market -> 1_000);

    private static int bound;

    private static Cheat cheat(String name, ToDoubleFunction<Market> paid) {
        return new Cheat(name, paid, Optional.of(Cost.SPOT), false);
    }

    private static Scene scene(World world, Cheat cheat) {
        return world.scene(1, false, List.of(cheat));
    }

    private static Books books(World world, Cheat cheat) {
        return scene(world, cheat).books(World.SETTINGS);
    }

    @Test
    void aModelWithADriftOfItsOwn() {
        SpotModel rate = new Lognormal(VolatilityTerm.flat(TODAY, 0.1));
        JointModel model =
                new Models.Joint(false).model(rate, rate, InterestRates.NONE, Map.of(USD, new Drift.View(0.07)));
        assertThat(MartingaleTest.wrong(model, OptionalInt.empty()))
                .isNotEmpty()
                .allMatch(what -> what.startsWith("USD"));
    }

    @Test
    void aGainOutOfNothing() {
        assertThat(FairPriceTest.dear(scene(World.FAIR, GIFT))).containsOnlyKeys("gift");
        assertThat(ZeroVolatilityTest.drifting(books(World.STILL, GIFT))).containsOnlyKeys("gift");
    }

    @Test
    void aCostThatIsNotBooked() {
        Cheat silent = new Cheat("silent", market -> -1, Optional.empty(), false);
        assertThatThrownBy(() -> books(World.VIEWS, silent))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("strategy silent differ from its cash account");
    }

    @Test
    void anAmountThatDoesNotScale() {
        Books scaled =
                World.VIEWS.scene(ScalingTest.FACTOR, false, List.of(GIFT)).books(World.SETTINGS);
        assertThat(ScalingTest.unscaled(books(World.VIEWS, GIFT), scaled)).containsExactly("gift");
    }

    @Test
    void whoCountsCurrenciesThatNobodyUses() {
        Cheat counts = cheat("counts", market -> market.currencies().size());
        Books more = World.VIEWS.scene(1, true, List.of(counts)).books(World.SETTINGS);
        assertThat(more.bits()).isNotEqualTo(books(World.VIEWS, counts).bits());
    }

    @Test
    void whoKnowsItsWorker() {
        Cheat first = cheat("first", market -> ++bound);
        Books shared = scene(World.VIEWS, first).books(new Settings(World.SETTINGS.paths(), 1, 3));
        assertThat(shared.bits()).isNotEqualTo(books(World.VIEWS, first).bits());
    }

    @Test
    void whoKnowsItsKernelAndWhoMakesGarbage() {
        Map<?, ?> plain = (Map<?, ?>) PlainJava.call(CheatsAreFoundTest.class, "bitsAndBytes");
        assertThat(plain.get("bits")).isNotEqualTo(bitsAndBytes().get("bits"));
        assertThat((Long) plain.get("bytes")).isGreaterThan(AllocationLawTest.A_BLOCK);
    }

    static Map<String, Object> bitsAndBytes() {
        Cheat knows = cheat("knows", market -> System.identityHashCode(CheatsAreFoundTest.class));
        Cheat wasteful = new Cheat("wasteful", market -> 0, Optional.of(Cost.SPOT), true);
        return Map.of(
                "bits", books(World.VIEWS, knows).bits(),
                "bytes", books(World.VIEWS, wasteful).bytes().get("wasteful"));
    }

    @Test
    void aKindWithoutASpecimen() {
        assertThat(SpecimenTest.missing(Strategy.class, Set.of())).isNotEmpty();
    }
}
