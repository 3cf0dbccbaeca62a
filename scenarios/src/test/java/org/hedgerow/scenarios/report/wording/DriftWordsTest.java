package org.hedgerow.scenarios.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.Drift;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.money.Currency;
import org.junit.jupiter.api.Test;

class DriftWordsTest {
    private static final Currency EUR = Currency.of("EUR");
    private static final Currency USD = Currency.of("USD");
    private static final List<Currency> BOTH = List.of(EUR, USD);

    @Test
    void namesWhatIsNotForward() {
        assertThat(words(Map.of())).isEqualTo("forward");
        assertThat(words(Map.of(USD, new Drift.Forward()))).isEqualTo("forward");
        assertThat(words(Map.of(USD, new Drift.View(0.02)))).isEqualTo("USD view 0.02, others forward");
        assertThat(words(Map.of(USD, new Drift.View(-0.1), EUR, new Drift.RandomWalk())))
                .isEqualTo("EUR randomWalk, USD view -0.1");
        assertThat(words(Map.of(USD, new Drift.Historical(0.003, 0.021), EUR, new Drift.Model())))
                .isEqualTo("EUR model, USD historical 0.003 ± 0.021");
    }

    private static String words(Map<Currency, Drift> drifts) {
        return DriftWords.of(model(drifts), BOTH);
    }

    private static JointModel model(Map<Currency, Drift> drifts) {
        SpotModel calm = new Lognormal(VolatilityTerm.flat(LocalDate.of(2020, 1, 1), 0.1));
        Map<Currency, SpotModel> spots = BOTH.stream().collect(Collectors.toMap(Function.identity(), currency -> calm));
        return new JointModel(spots, Optional.of(drifts), Optional.empty());
    }

    @Test
    void explainsEachKind() {
        assertThat(explained(Map.of())).isEqualTo("the mean of each rate is today's forward");
        assertThat(explained(Map.of(USD, new Drift.View(0.2), EUR, new Drift.RandomWalk())))
                .isEqualTo("the mean of EUR stays at today's spot; the mean of USD grows by 20 % a year from today's"
                        + " spot, a view; the net benefit at forward drift stands beside it");
        assertThat(explained(Map.of(USD, new Drift.View(-0.05)))).contains("the mean of USD falls by 5 % a year");
        assertThat(explained(Map.of(USD, new Drift.Historical(0.003, 0.021))))
                .contains("the mean of USD grows by 0.3 % a year from today's spot, estimated from history with a"
                        + " standard error of 2.1 % a year");
        assertThat(explained(Map.of(USD, new Drift.Model()))).contains("the mean of USD is the model's own");
    }

    private static String explained(Map<Currency, Drift> drifts) {
        return DriftWords.explained(model(drifts), BOTH);
    }
}
