package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each scenario of the library says that it teaches shows in its result, by far more than the errors of few paths. */
class LessonsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void aCalmThatIsKeptHidesTheEndOfTheFloorAndHedgesThatTrustItFail() {
        Answer floor = Answer.of("chf-2015");
        assertThat(floor.loss("none")).isGreaterThan(2.5 * floor.by("lognormal of the calm", "none"));
        double open = floor.loss("none");
        assertThat(floor.loss("stop-loss order at 1.19")).isGreaterThan(0.6 * open);
        assertThat(floor.loss("seagull, protected from 1 to 5 % below")).isGreaterThan(0.6 * open);
        assertThat(floor.loss("forward on each receipt")).isLessThan(0.01 * open);
        assertThat(floor.percentile("lognormal of the calm")).isLessThan(0.001);
        assertThat(floor.percentile("main model")).isBetween(0.02, 0.2);
    }

    @Test
    void aRatioForwardPassesForAHedgeInTheCalmAndIsTheRiskWithATail() {
        Answer zloty = Answer.of("crisis-2008");
        String ratio = "ratio forward, two sold for one bought";
        assertThat(zloty.verdict("lognormal of the calm", ratio)).isEqualTo("hedge");
        assertThat(zloty.cost("lognormal of the calm", ratio)).isNegative();
        assertThat(zloty.verdict(ratio)).isEqualTo("inexpedient");
        assertThat(zloty.loss(ratio)).isGreaterThan(1.5 * zloty.loss("none"));
        assertThat(zloty.underShock("pln-2008", ratio))
                .isLessThan(2 * zloty.underShock("pln-2008", "forward on each receipt"))
                .isNegative();
    }

    @Test
    void aSwapWithTheBondsOwnDatesAndCouponLeavesAlmostNoRisk() {
        Answer bond = Answer.of("bond-issuer-swap");
        double open = bond.loss("none");
        assertThat(bond.loss("currency swap")).isLessThan(0.015 * open);
        assertThat(bond.loss("strip of forwards")).isLessThan(0.005 * open);
        assertThat(bond.loss("swap of the principal alone")).isBetween(0.05 * open, 0.3 * open);
        assertThat(bond.loss("spot rolled by half-year swaps")).isBetween(0.1 * open, 0.5 * open);
        assertThat(bond.loss("swap into floating euro")).isBetween(0.1 * open, 0.5 * open);
        assertThat(bond.loss("FX swap alone")).isEqualTo(open);
    }

    @Test
    void metalsCountInOuncesAndSoldAloneLeaveTheDollarDebtBare() {
        Answer gold = Answer.of("gold-position");
        double open = gold.loss("none");
        assertThat(gold.loss("metals sold forward for hryvnias")).isGreaterThan(0.8 * open);
        assertThat(gold.loss("everything sold forward")).isLessThan(1e-6 * open);
        assertThat(gold.by("metals alone", "metals sold forward for hryvnias")).isLessThan(0.01 * open);
        assertThat(gold.allowed("none")).isTrue();
        assertThat(gold.shocked("uah-2014", "none").get("brokenNorms").toString())
                .contains("H18");
    }

    @Test
    void aForwardForTheWholeOfAnUncertainVolumeHedgesTooMuch() {
        Answer plan = Answer.of("kz-it-exporter");
        double part = plan.loss("forwards for three quarters");
        assertThat(part).isLessThan(0.5 * plan.loss("none"));
        assertThat(plan.loss("forwards for the whole plan")).isGreaterThan(1.3 * part);
        assertThat(plan.take("main model")).isEqualTo("forwards for three quarters");
    }

    @Test
    void aDearForwardBeforeAnExpectedDevaluationIsWorthIt() {
        Answer importer = Answer.of("kz-importer");
        assertThat(importer.verdict("forward on each payment")).isEqualTo("hedge");
        assertThat(importer.worth("stop-loss order 2 % above"))
                .isLessThan(0.5 * importer.worth("forward on the dollars alone"));
        assertThat(importer.worth("spot rolled monthly")).isLessThan(0.8 * importer.worth("forward on each payment"));
        assertThat(importer.worth("dollars bought and deposited"))
                .isGreaterThan(0.7 * importer.worth("forward on each payment"));
    }

    @Test
    void dollarsPromisedAreBestBoughtForwardAndDearestBoughtAtOnce() {
        Answer fund = Answer.of("kz-venture-fund");
        double open = fund.loss("none");
        assertThat(fund.cost("all the dollars bought today")).isGreaterThan(2 * fund.cost("forwards on each call"));
        assertThat(fund.loss("forwards on each call")).isLessThan(0.2 * open);
        assertThat(fund.loss("NDF rolled yearly")).isGreaterThan(0.35 * open);
        assertThat(fund.loss("five yearly layers")).isGreaterThan(0.5 * open);
    }

    @Test
    void dollarsOwedAndEurosHeldHedgeEachOtherWithinEveryNorm() {
        Answer bank = Answer.of("ru-bank");
        double open = bank.loss("none");
        assertThat(bank.allowed("none")).isTrue();
        assertThat(bank.loss("dollars bought forward")).isGreaterThan(0.6 * open);
        assertThat(bank.loss("forward 100 %")).isLessThan(1e-6 * open);
    }

    @Test
    void theDriftDecidesWhetherYenForwardsCostAndLayersLeaveHalfTheRisk() {
        Answer yen = Answer.of("us-importer-jpy");
        double open = yen.loss("none");
        assertThat(yen.take("main model")).isEqualTo("forward on each payment");
        assertThat(yen.take("random walk")).isNotEqualTo("forward on each payment");
        assertThat(yen.loss("three-monthly layers")).isBetween(0.5 * open, 0.8 * open);
        assertThat(yen.loss("target forward, twice where it loses")).isGreaterThan(0.8 * open);
    }

    /** A run with few paths. */
    private record Answer(JsonNode result) {
        static Answer of(String name) {
            return new Answer(MAPPER.readTree(
                    Session.of("run", name, Session.FEW_PATHS, "--format=json").out()));
        }

        double loss(String strategy) {
            return loss(result, strategy);
        }

        double by(String model, String strategy) {
            return loss(named(result.get("alternatives"), model), strategy);
        }

        double worth(String strategy) {
            return strategy(strategy).get("netBenefit").get("value").asDouble();
        }

        double cost(String strategy) {
            return strategy(strategy).get("expectedCost").get("value").asDouble();
        }

        String verdict(String strategy) {
            return strategy(strategy).get("verdict").asString();
        }

        String verdict(String model, String strategy) {
            return under(model, strategy).get("verdict").asString();
        }

        double cost(String model, String strategy) {
            return under(model, strategy).get("expectedCost").get("value").asDouble();
        }

        private JsonNode under(String model, String strategy) {
            return named(named(result.get("alternatives"), model).get("strategies"), strategy);
        }

        boolean allowed(String strategy) {
            return strategy(strategy).get("allowed").asBoolean();
        }

        String take(String model) {
            JsonNode of = model.equals("main model") ? result : named(result.get("alternatives"), model);
            return of.get("recommendation").get("strategy").asString();
        }

        double percentile(String model) {
            JsonNode models = result.get("realised").get("rates").get("EUR").get("models");
            return StreamSupport.stream(models.spliterator(), false)
                    .filter(one -> one.get("model").asString().equals(model))
                    .findFirst()
                    .orElseThrow()
                    .get("percentile")
                    .get("value")
                    .asDouble();
        }

        JsonNode shocked(String shock, String strategy) {
            JsonNode shocks = result.get("stress").get("shocks");
            return named(named(shocks, shock).get("strategies"), strategy);
        }

        double underShock(String shock, String strategy) {
            return shocked(shock, strategy).get("hedged").get("value").asDouble();
        }

        private static double loss(JsonNode of, String strategy) {
            return named(of.get("strategies"), strategy)
                    .get("outcome")
                    .get("unexpectedLoss")
                    .get("value")
                    .asDouble();
        }

        private JsonNode strategy(String name) {
            return named(result.get("strategies"), name);
        }

        private static JsonNode named(JsonNode list, String name) {
            return StreamSupport.stream(list.spliterator(), false)
                    .filter(one -> one.get("name").asString().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nothing is named '" + name + "'"));
        }
    }
}
