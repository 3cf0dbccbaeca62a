package org.hedgerow.scenarios.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenarios.Session;
import org.hedgerow.scenarios.read.ScenarioReader;
import org.hedgerow.scenarios.read.place.ScenarioException;
import org.hedgerow.scenarios.read.setting.Settled;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that are put into a scenario, one a line; what comes of it is read as any other file. */
class SettingFuzzTest {
    private static final byte[] FILE = Seeds.bytes(Session.shipped("ua-importer-2007"));
    private static final ScenarioReader READER = new ScenarioReader();

    private static Stream<byte[]> settings() {
        return Stream.of(
                        "horizon=2008-12-31\ncharge.k=0.2",
                        "hedges[0].cover.ratio=0.5\nhedges[1]=null",
                        "hedges['forward 100 %'].name=other",
                        "market.pairs.USD/UAH.spot=5.05",
                        "[\"market\"].rates={\"a\": [1, 2]}",
                        "position.lines[99].amount=1")
                .map(Seeds::bytes);
    }

    @MethodSource("settings")
    @FuzzTest
    void arePutInOrRefused(byte[] settings) {
        List<String> all =
                new String(settings, StandardCharsets.UTF_8).lines().limit(8).toList();
        Attempt.at(
                settings,
                () -> {
                    Settled settled = Settled.of("fuzz.json", FILE, all);
                    try {
                        READER.read("fuzz.json", settled.bytes());
                    } catch (ScenarioException fault) {
                        throw settled.explained(fault);
                    }
                },
                InvalidValue.class,
                ScenarioException.class);
    }
}
