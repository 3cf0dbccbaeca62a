package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.scenarios.Session.FEW_PATHS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hedgerow.scenarios.store.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    static Path folder;

    private static Session written;

    @BeforeAll
    static void runOnce() {
        written = Session.of("run", FEW_PATHS, "--threads=2", "--format=json", "--out", folder.toString());
    }

    @Test
    void theJsonPrintedIsTheFileAndNothingElse() throws IOException {
        Session session = written;
        assertThat(session.code()).isZero();
        assertThat(session.out()).isEqualTo(Files.readString(folder.resolve("result.json")));
        assertThat(session.out()).startsWith("{").endsWith("}\n").matches(text -> text.chars()
                .allMatch(c -> c < 128));
        assertThat(MAPPER.readTree(session.out()).isObject()).isTrue();
    }

    @Test
    void theResultDependsOnSeedAndPathsButNotOnThreadsOrRuns() {
        String once = json("--seed=7", "--threads=1");
        for (String threads : new String[] {"1", "2", "8"}) {
            assertThat(json("--seed=7", "--threads=" + threads)).isEqualTo(once);
        }
        assertThat(json("--seed=8", "--threads=1")).isNotEqualTo(once);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/conventions/horizon",
                "/conventions/drift",
                "/conventions/charge",
                "/conventions/k",
                "/conventions/alpha",
                "/conventions/priceOfRisk",
                "/conventions/capital",
                "/conventions/valuationDate",
                "/conventions/home",
                "/conventions/unit",
                "/conventions/seed",
                "/conventions/paths",
                "/conventions/sampling",
                "/conventions/streamVersion",
                "/conventions/intervals",
                "/conventions/signs",
                "/position/0/currency",
                "/position/0/net",
                "/position/0/netHome",
                "/position/0/forecast",
                "/norms/0/id",
                "/norms/1/currency",
                "/norms/0/value",
                "/norms/0/limit",
                "/norms/0/met",
                "/strategies/1/name",
                "/strategies/1/outcome/mean/value",
                "/strategies/1/outcome/mean/standardError",
                "/strategies/1/outcome/standardDeviation/value",
                "/strategies/1/outcome/standardDeviation/standardError",
                "/strategies/1/outcome/valueAtRisk/2/alpha",
                "/strategies/1/outcome/valueAtRisk/2/value",
                "/strategies/1/outcome/valueAtRisk/2/standardError",
                "/strategies/1/outcome/valueAtRisk/2/remark",
                "/strategies/1/outcome/expectedShortfall/2/alpha",
                "/strategies/1/outcome/expectedShortfall/2/value",
                "/strategies/1/outcome/expectedShortfall/2/standardError",
                "/strategies/1/outcome/expectedShortfall/2/remark",
                "/strategies/1/outcome/unexpectedLoss/value",
                "/strategies/1/outcome/unexpectedLoss/standardError",
                "/strategies/1/components/spot/value",
                "/strategies/1/components/carry/value",
                "/strategies/1/components/premium/value",
                "/strategies/1/components/accrual/value",
                "/strategies/1/components/bidOffer/value",
                "/strategies/1/components/funding/value",
                "/strategies/1/components/credit/value",
                "/strategies/1/components/fees/value",
                "/strategies/1/components/slippage/standardError",
                "/strategies/1/expectedCost/value",
                "/strategies/1/frictions/value",
                "/strategies/1/driftCost/standardError",
                "/strategies/1/riskCost/value",
                "/strategies/1/netBenefit/value",
                "/strategies/1/netBenefit/standardError",
                "/strategies/1/netBenefit/low",
                "/strategies/1/netBenefit/high",
                "/strategies/1/netBenefitAtForwardDrift/low",
                "/strategies/1/priceOfRisk/meaning",
                "/strategies/2/cashNeed/mean/standardError",
                "/strategies/2/cashNeed/at99/value",
                "/strategies/1/verdict",
                "/strategies/1/allowed",
                "/strategies/1/limitsBroken",
                "/strategies/1/norms/0/value",
                "/recommendation/strategy",
                "/recommendation/notSeparable",
                "/recommendation/reason"
            })
    void theResultHas(String field) {
        assertThat(Bank.RESULT.at(field).isMissingNode()).isFalse();
        assertThat(Bank.RESULT.at(field).isNull()).isFalse();
    }

    @Test
    void theBanksNormsAreShares() {
        assertThat(Bank.RESULT.at("/norms/0/id").asString()).isEqualTo("H16");
        assertThat(Bank.RESULT.at("/norms/0/value").asDouble()).isEqualTo(111_381.0 / 632_241, within(1e-12));
        assertThat(Bank.RESULT.at("/conventions/drift").asString()).isEqualTo("forward");
        assertThat(Bank.RESULT.at("/conventions/k").asDouble()).isEqualTo(0.15);
    }

    @Test
    void borrowersAndFundsAreInTheResult() {
        JsonNode result = MAPPER.readTree(Session.of("run", "unhedged-borrowers", FEW_PATHS, "--format=json")
                .out());
        assertThat(result.at("/borrowers/loans/0/yearlyProbability").asDouble()).isEqualTo(0.023, within(1e-12));
        assertThat(result.at("/borrowers/loans/0/mean/standardError").asDouble())
                .isPositive();
        assertThat(result.at("/borrowers/strategies/0/strategy").asString()).isEqualTo("none");
        assertThat(result.at("/borrowers/strategies/0/share/value").asDouble()).isGreaterThan(0.5);
        assertThat(result.at("/funds/0/choice").asString()).isEqualTo("covers the loss");
        assertThat(result.at("/funds/1/currency").asString()).isEqualTo("USD");
        assertThat(Bank.RESULT.has("borrowers") || Bank.RESULT.has("funds")).isFalse();
    }

    @Test
    void theImportersLognormalHidesNearlyAllOfItsLoss() {
        JsonNode result = MAPPER.readTree(Session.of("run", "ua-importer-2007", "--paths=16384", "--format=json")
                .out());
        double calm = loss(result.at("/alternatives/0"));
        assertThat(calm).isPositive().isLessThan(0.01 * loss(result.at("/alternatives/1")));
        assertThat(result.at("/findings/0").asString()).containsPattern("'lognormal 2005-2007' shows .*hides 99\\.");
        assertThat(result.at("/realised/unhedgedOutcome/value").asDouble())
                .isEqualTo(-13_710.495 * (7.7 - 5.341359), within(0.1));
    }

    private static double loss(JsonNode model) {
        return model.at("/strategies/0/outcome/unexpectedLoss/value").asDouble();
    }

    @Test
    void theManifestVouchesForTheResultAndTheScenario() throws IOException {
        assertThat(written.code()).isZero();
        JsonNode manifest = MAPPER.readTree(Files.readString(folder.resolve("manifest.json")));
        assertThat(manifest.at("/written/result.json").asString())
                .isEqualTo(Sha256.hex(Files.readAllBytes(folder.resolve("result.json"))));
        assertThat(manifest.at("/scenarioSha256").asString())
                .isEqualTo(Sha256.hex(Session.shipped("ua-bank-2007").getBytes(StandardCharsets.UTF_8)));
        assertThat(manifest.at("/scenario").asString()).isEqualTo("ua-bank-2007");
        assertThat(manifest.at("/paths").asInt()).isEqualTo(2048);
        assertThat(manifest.at("/sampling").asString()).isEqualTo("plain");
        assertThat(manifest.at("/seed").asInt()).isEqualTo(1);
        assertThat(manifest.at("/threads").asInt()).isEqualTo(2);
        assertThat(manifest.at("/seconds").asDouble()).isPositive();
        assertThat(manifest.at("/pathStepsPerSecond").asLong()).isPositive();
        assertThat(Stream.of("version", "jdk", "kernel", "streamVersion")).allMatch(manifest::has);
    }

    private static String json(String... options) {
        String[] args = Stream.concat(Stream.of("run", FEW_PATHS, "--format=json"), Stream.of(options))
                .toArray(String[]::new);
        return Session.of(args).out();
    }

    /** Simulated once for all fields. */
    private static final class Bank {
        static final JsonNode RESULT = MAPPER.readTree(written.out());
    }
}
