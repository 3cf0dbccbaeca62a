package org.hedgerow.scenarios.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.read.ScenarioReader;
import org.hedgerow.scenarios.report.json.ResultDocument;
import org.hedgerow.scenarios.report.text.TextReport;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where paths count differently, both reports say as how many equal ones they count. */
class WeightedReportTest {
    private static final int PATHS = 64_000;
    private static final int FEW_PATHS = 2_048;

    private static ScenarioResult weighted;

    @BeforeAll
    static void runWithWeights() throws IOException {
        weighted = run(true, PATHS);
    }

    private static Scenario shipped() throws IOException {
        String name = "/scenarios/ua-importer-2007.json";
        try (InputStream file = WeightedReportTest.class.getResourceAsStream(name)) {
            return new ScenarioReader().read(name, file.readAllBytes());
        }
    }

    private static ScenarioResult run(boolean weighted, int paths) throws IOException {
        Scenario plain = shipped();
        Scenario scenario = plain.toBuilder()
                .model(weighted ? new WeightedModel(plain.model()) : plain.model())
                .build();
        return scenario.run(new Settings(paths, 1, 2), Progress.SILENT);
    }

    @Test
    void effectivePathsStandBesideEveryStrategyAndTail() {
        String text = TextReport.of(weighted);
        assertThat(text).contains("EFFECTIVE PATHS", "51,200.0");
        JsonNode json = JsonMapper.builder()
                .build()
                .readTree(new String(ResultDocument.of(weighted).bytes(), StandardCharsets.UTF_8));
        for (JsonNode strategy : json.at("/strategies")) {
            assertThat(strategy.at("/outcome/effectivePaths").asDouble()).isCloseTo(0.8 * PATHS, within(1e-6));
            JsonNode tail = strategy.at("/outcome/unexpectedLoss");
            double plain = PATHS * (1 - tail.at("/alpha").asDouble());
            assertThat(tail.at("/tailPaths").asDouble()).isBetween(0.5 * plain, plain);
        }
    }

    /** 640 paths lie beyond 99 %, which count as 512 or fewer where the lighter half loses more. */
    @Test
    void tooFewTailPathsAreEffectiveOnes() {
        assertThat(FewestTailPaths.all(weighted.decision().appraisals()))
                .allMatch(tail -> tail.count() < 0.9 * PATHS * (1 - tail.alpha()));
    }

    @Test
    void pathsThatCountAlikeAreNotCountedAgain() throws IOException {
        ScenarioResult result = run(false, FEW_PATHS);
        assertThat(TextReport.of(result)).doesNotContain("EFFECTIVE PATHS");
        assertThat(new String(ResultDocument.of(result).bytes(), StandardCharsets.UTF_8))
                .doesNotContain("effectivePaths");
    }
}
