package org.hedgerow.scenarios.starter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hedgerow.scenarios.read.ScenarioReader;
import org.hedgerow.scenarios.read.place.Comments;
import org.hedgerow.scenarios.read.place.PlaceScan;
import org.hedgerow.scenarios.read.place.ScenarioException;

/** A whole first scenario. */
public final class Starter {
    private static final Pattern HEDGE = Pattern.compile("hedges\\[(\\d{1,3})].*");

    private final Answers answers;
    private final Sketch sketch;
    private final Optional<String> schema;
    private final List<Members> hedges;

    private Starter(Answers answers, Optional<String> schema) {
        this.answers = answers;
        this.sketch = answers.kind().sketch(answers);
        this.schema = schema;
        this.hedges = new ArrayList<>(sketch.hedges());
    }

    /**
     * The file, which the reader takes: a hedge that cannot be at these rates is left out.
     *
     * @param source what faults call it
     * @param schema where the schema is, from the file's place; none if it is nowhere
     */
    public static byte[] bytes(String source, Answers answers, Optional<String> schema) {
        Starter starter = new Starter(answers, schema);
        while (true) {
            byte[] json = JsonText.of(starter.document()).getBytes(StandardCharsets.UTF_8);
            try {
                new ScenarioReader().read(source, json);
                return json;
            } catch (ScenarioException fault) {
                Matcher hedge = HEDGE.matcher(fault.path());
                if (!hedge.matches() || starter.hedges.size() < 2) {
                    throw fault;
                }
                starter.hedges.remove(Integer.parseInt(hedge.group(1)));
            }
        }
    }

    private Map<String, Object> document() {
        Members scenario = Members.of();
        schema.ifPresent(place -> scenario.put(PlaceScan.SCHEMA, place));
        scenario.put(Comments.KEY, remarks(sketch))
                .put("name", "my-" + answers.kind().name().toLowerCase(Locale.ROOT))
                .put("title", sketch.title())
                .put("assumptions", assumptions(answers))
                .put("horizon", answers.horizon().toString())
                .put("market", new MarketBlock(answers).market())
                .put("model", new ModelBlock(answers).model())
                .put("position", sketch.position())
                .put("charge", charge(answers));
        sketch.addOthers(scenario);
        return scenario.put("hedges", hedges.stream().map(Members::map).toList())
                .map();
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
