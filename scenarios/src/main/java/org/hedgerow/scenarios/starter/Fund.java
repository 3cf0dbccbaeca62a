package org.hedgerow.scenarios.starter;

import java.util.ArrayList;
import java.util.List;

/** Assets abroad for investors at home, and a payment in currency far off. */
record Fund(Answers answers) implements Sketch {
    /** Of the assets in the main currency. */
    private static final double COMMITMENT = 0.25;

    @Override
    public String title() {
        return "A fund of investors at home in " + answers.home() + " with assets in "
                + String.join(", ", answers.currencies());
    }

    @Override
    public Members position() {
        List<Object> lines = new ArrayList<>();
        for (String code : answers.currencies()) {
            lines.add(Members.typed("stock")
                    .put("currency", code)
                    .amount("assets", answers.amounts().get(code))
                    .put("liabilities", 0)
                    .put("bought", 0)
                    .put("sold", 0)
                    .put("tags", Members.of().put("book", "assets in " + code))
                    .map());
        }
        lines.add(Members.saying("Agreed and not yet called: paid on the horizon.")
                .put("type", "flow")
                .put("currency", answers.main())
                .amount("amount", -COMMITMENT * answers.amounts().get(answers.main()))
                .put("date", answers.horizon().toString())
                .put("certainty", "commitment")
                .map());
        return Members.saying(
                        "What the fund holds by currency: the investors' money is in " + answers.home()
                                + ", so every asset abroad is open. How the assets do in their own currency is not simulated.",
                        "REPLACE the lines, or import them: hedgerow import positions HOLDINGS.csv --into THIS-FILE.json.")
                .put("unit", answers.kind().unit())
                .put("lines", lines);
    }

    @Override
    public void addOthers(Members scenario) {
        scenario.put(
                "risk",
                Members.saying("What is reported besides: the deepest fall on the way, looked at every half year.")
                        .put("drawdownEvery", "6M"));
    }

    @Override
    public List<Members> hedges() {
        String main = answers.main();
        double open = (1 - COMMITMENT) * answers.amounts().get(main);
        List<Members> hedges = new ArrayList<>(List.of(
                Hedges.of("rolledSpot", "half, rolled quarterly", 0.5, Hedges.NET)
                        .put("roll", "3M"),
                Hedges.of("rolledSpot", "all, rolled quarterly", 1, Hedges.NET).put("roll", "3M"),
                Hedges.of("forward", "all, forward to the end", 1, Hedges.NET),
                Hedges.optional("option", "protection 10 % away", Hedges.NET, 0.1),
                Hedges.optional("collar", "collars 10 %", Hedges.NET, 0.1),
                Hedges.of("programme", "more as it falls, less as it rises", 1, Hedges.NET)
                        .put(
                                "programme",
                                Members.typed("ratioBand")
                                        .number("least", 0.25)
                                        .number("most", 0.75)
                                        .number("move", 0.1)
                                        .put("every", "3M")),
                Hedges.named("currencySwap", main + " paid, " + answers.home() + " received")
                        .put("currency", main)
                        .amount("notional", -open)
                        .put("end", answers.horizon().toString())
                        .put("every", "6M")
                        .put(
                                "foreign",
                                Members.of()
                                        .put("floating", false)
                                        .number("rate", answers.rates().get(main)))
                        .put("home", Members.of().put("floating", true))
                        .put("exchanges", true)));
        if (answers.currencies().size() > 1) {
            hedges.add(Hedges.of("forward", main + " alone", 1, Hedges.NET, main));
        }
        return hedges;
    }

    @Override
    public List<String> next() {
        return List.of(
                "lower \"k\": investors who can wait need less for their risk, and hedge less",
                "give rates of interest models of their own (\"rates\" in the model): years matter here",
                "hedgerow optimize THIS-FILE.json: how much of each currency to hedge",
                "\"due\" on an asset and an uncertainFlow for what is still to be called");
    }
}
