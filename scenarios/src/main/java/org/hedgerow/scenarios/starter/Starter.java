package org.hedgerow.scenarios.starter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.scenarios.read.place.PlaceScan;

/** A whole first scenario. */
public final class Starter {
    private Starter() {}

    /**
     * The file.
     *
     * @param schema where the schema is, from the file's place; none if it is nowhere
     */
    public static byte[] bytes(Answers answers, Optional<String> schema) {
        return JsonText.of(document(answers, schema)).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> document(Answers answers, Optional<String> schema) {
        Sketch sketch = answers.kind().sketch(answers);
        Members scenario = Members.of();
        schema.ifPresent(place -> scenario.put(PlaceScan.SCHEMA, place));
        scenario.put("//", remarks(sketch));
        scenario.put("name", "my-" + answers.kind().name().toLowerCase(Locale.ROOT))
                .put("title", sketch.title())
                .put("assumptions", assumptions(answers))
                .put("horizon", answers.horizon().toString())
                .put("market", new MarketBlock(answers).market())
                .put("model", new ModelBlock(answers).model())
                .put("position", sketch.position())
                .put("charge", charge(answers));
        sketch.addOthers(scenario);
        List<Object> hedges = new ArrayList<>();
        sketch.hedges().forEach(hedge -> hedges.add(hedge.map()));
        return scenario.put("hedges", hedges).map();
    }

    private static List<String> remarks(Sketch sketch) {
        List<String> remarks = new ArrayList<>(List.of(
                "A first scenario that runs as it is: hedgerow run THIS-FILE.json. Remarks stand under \"//\" and are not read.",
                "Its figures are illustrative until you replace them: where a remark says REPLACE, yours belong.",
                "Amounts are in the position's unit; rates and shares are 0.05 for 5 %. Gains are positive.",
                "What to try next:"));
        sketch.next().forEach(line -> remarks.add("- " + line));
        return remarks;
    }

    private static List<String> assumptions(Answers answers) {
        List<String> assumptions = new ArrayList<>(List.of(
                "Position and hedges: made up by hedgerow new, to be replaced.",
                "Spot rates, interest, spreads, volatilities and correlations: given to hedgerow new or illustrative.",
                "Price of risk: illustrative."));
        if (answers.managed()) {
            assumptions.add("Odds and sizes of a devaluation: from history where the remark beside them says so.");
            assumptions.add("The course of a crisis and what it does to the market: illustrative.");
        }
        return assumptions;
    }

    private static Members charge(Answers answers) {
        return Members.saying(
                        "What risk costs: k a year over risk-free, on the loss beyond the mean that is exceeded in 1 % of cases."
                                + " The verdict turns on it: REPLACE it by what your capital must earn.")
                .put("type", "capital")
                .number("k", answers.priceOfRisk())
                .number("alpha", 0.99);
    }
}
