package org.hedgerow.scenarios.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.decision.charge.Price;
import org.hedgerow.decision.charge.Regulatory;
import org.hedgerow.decision.charge.Reserve;
import org.hedgerow.decision.charge.RiskMeasure;
import org.junit.jupiter.api.Test;

class ChargeWordsTest {
    @Test
    void eachKindSaysWhatIsMultipliedWithWhat() {
        assertThat(ChargeWords.of(new Capital(0.15, Optional.empty())))
                .isEqualTo(new ChargeWords("capital", "15 % a year x years x unexpected loss at 99 %"));
        assertThat(ChargeWords.of(new Reserve(0.03, Optional.of(0.975))))
                .isEqualTo(new ChargeWords(
                        "reserve", "3 % a year x years x expected shortfall at 97.5 % where that is a loss"));
        assertThat(ChargeWords.of(new Price(0.1, RiskMeasure.STANDARD_DEVIATION, Optional.empty())))
                .isEqualTo(new ChargeWords("price", "0.1 x standard deviation"));
        assertThat(ChargeWords.of(new Price(0.1, RiskMeasure.EXPECTED_SHORTFALL, Optional.of(0.95))))
                .isEqualTo(new ChargeWords("price", "0.1 x expected shortfall at 95 %"));
        assertThat(ChargeWords.of(new Regulatory(0.15, 0.08)).rule())
                .isEqualTo("15 % a year x years x 8 % of the open position after the hedge, Basel shorthand method");
    }
}
