package org.hedgerow.scenarios.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.hedgerow.scenario.Scenario;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {
    @Test
    void x() throws IOException {
        byte[] json =
                ScenarioReaderTest.class.getResourceAsStream("complete.json").readAllBytes();
        Scenario s = new ScenarioReader().read("complete.json", json);
        System.out.println(s);
        assertThat(s.name()).isEqualTo("complete");
    }
}
