package org.hedgerow.scenarios.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hedgerow.contribution.Detail;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.scenario.RiskReport;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.read.ScenarioReader;
import org.hedgerow.scenarios.report.json.ResultDocument;
import org.hedgerow.scenarios.report.text.TextReport;
import org.hedgerow.sensitivity.Bump;
import org.hedgerow.sensitivity.Sensitivities;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Of the importer, whose rate may be held, both reports say what shares in the risk and what moves the decision. */
class SensitivityReportTest {
    private static ScenarioResult result;
    private static JsonNode json;

    @BeforeAll
    static void run() throws IOException {
        String name = "/scenarios/ua-importer-2007.json";
        try (InputStream file = SensitivityReportTest.class.getResourceAsStream(name)) {
            Scenario shipped = new ScenarioReader().read(name, file.readAllBytes());
            RiskReport risk = shipped.risk().orElse(RiskReport.USUAL);
            result = shipped.toBuilder()
                    .risk(risk.toBuilder()
                            .sensitivities(true)
                            .contributions(Detail.LINES)
                            .build())
                    .build()
                    .run(new Settings(2_048, 1, 2), Progress.SILENT);
        }
        json = JsonMapper.builder()
                .build()
                .readTree(new String(ResultDocument.of(result).bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void theTextHasDoingNothingAndWhatIsRecommendedAndSaysWhichWorldIsBumped() {
        assertThat(TextReport.of(result))
                .contains(
                        "CONTRIBUTIONS TO RISK",
                        "position lines[0]",
                        "in all",
                        "SENSITIVITIES OF THE DECISION",
                        "BEFORE any deal is done",
                        "spot USD +1 %",
                        "rates UAH +1 bp",
                        "quoted volatility USD +1 point");
    }

    @Test
    void whereNoStepCouldBeMadeTheTextSaysWhy() {
        Bump bump = new Bump(Bump.Kind.RATES, result.scenario().market().home());
        Sensitivities none = new Sensitivities(0.99, List.of(), List.of(new Sensitivities.Left(bump, "there is none")));
        assertThat(TextReport.of(with(none)))
                .contains("SENSITIVITIES OF THE DECISION", "Not bumped: rates UAH +1 bp, there is none");
    }

    /** The same result with other sensitivities. */
    private static ScenarioResult with(Sensitivities other) {
        try {
            RecordComponent[] components = ScenarioResult.class.getRecordComponents();
            Object[] values = new Object[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int place = 0; place < components.length; place++) {
                types[place] = components[place].getType();
                values[place] = components[place].getName().equals("sensitivities")
                        ? Optional.of(other)
                        : components[place].getAccessor().invoke(result);
            }
            return ScenarioResult.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void theDocumentHasEveryStrategyAndPartsThatAddUp() {
        int strategies = result.decision().appraisals().size();
        assertThat(json.at("/contributions")).hasSize(strategies);
        for (JsonNode strategy : json.at("/contributions")) {
            double sum = 0;
            double gross = 1;
            for (JsonNode part : strategy.at("/parts")) {
                double share = part.at("/contribution/expectedShortfall/value").asDouble();
                sum += share;
                gross += Math.abs(share);
            }
            double total = strategy.at("/total/expectedShortfall/value").asDouble();
            assertThat(sum).isCloseTo(total, within(1e-12 * gross));
        }
        for (JsonNode bump : json.at("/sensitivities/bumps")) {
            assertThat(bump.at("/strategies")).hasSize(strategies);
            assertThat(bump.at("/strategies/0/strategy").asString()).isEqualTo(Strategy.NONE);
            assertThat(bump.at("/strategies/0/netBenefit/value").asDouble()).isZero();
        }
    }
}
