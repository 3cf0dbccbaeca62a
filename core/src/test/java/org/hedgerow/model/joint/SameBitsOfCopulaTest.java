package org.hedgerow.model.joint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hedgerow.model.StudentDependence;
import org.hedgerow.money.Currency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bits of coupled rates on every JDK and kernel. */
class SameBitsOfCopulaTest {
    @ParameterizedTest
    @CsvSource({"3, -83934706", "40, -2066477386"})
    void ofCoupledRates(int degrees, int golden) {
        JointModel model = ThreeRates.model(Map.of()).coupledBy(new StudentDependence(degrees));
        List<LocalDate> dates = List.of(ThreeRates.SOON, ThreeRates.YEAR);
        SpotSample sample = SpotSample.of(ThreeRates.market(), model, ThreeRates.ALL, new TreeSet<>(dates), 3_000);
        int hash = 1;
        for (LocalDate date : dates) {
            for (Currency currency : ThreeRates.ALL) {
                hash = 31 * hash + Arrays.hashCode(sample.spots(currency, date));
            }
        }
        assertThat(hash).isEqualTo(golden);
    }
}
