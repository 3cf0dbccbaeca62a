package org.hedgerow.scenarios.starter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Payments by quarter. */
record Importer(Answers answers) implements Sketch {
    @Override
    public String title() {
        return "An importer at home in " + answers.home() + " that pays " + String.join(", ", answers.currencies());
    }

    @Override
    public Members position() {
        List<Object> lines = new ArrayList<>();
        for (String code : answers.currencies()) {
            for (LocalDate date : Dates.every(3, answers)) {
                lines.add(Members.typed("flow")
                        .put("currency", code)
                        .amount("amount", -answers.amounts().get(code))
                        .put("date", date.toString())
                        .put("certainty", "commitment")
                        .put("budgetRate", Members.rounded(answers.spots().get(code), 10))
                        .map());
            }
        }
        return Members.saying(
                        "Payments are negative, receipts positive. certainty: commitment, or forecast, which no norm counts.",
                        "budgetRate: the rate of your plan; gains are counted from it (the forward's if left out). REPLACE all"
                                + " lines, or import them: hedgerow import positions INVOICES.csv --into THIS-FILE.json.")
                .put("unit", answers.kind().unit())
                .put("lines", lines);
    }

    @Override
    public void addOthers(Members scenario) {
        scenario.put(
                "risk",
                Members.saying("What is reported besides: the deepest fall on the way, looked at every quarter.")
                        .put("drawdownEvery", "3M"));
    }

    @Override
    public List<Members> hedges() {
        List<LocalDate> dates = Dates.every(3, answers);
        List<Members> hedges = new ArrayList<>(List.of(
                Hedges.of("forward", "forward 50 %", 0.5, Hedges.FLOWS),
                Hedges.of("forward", "forward 100 %", 1, Hedges.FLOWS),
                Hedges.of("rolledSpot", "bought now, rolled monthly", 1, Hedges.FLOWS)
                        .put("roll", "1M"),
                Hedges.layers("forwards in monthly layers", Hedges.FLOWS, 6),
                Hedges.optional("option", "call at the forward", Hedges.FLOWS, 0),
                Hedges.optional("option", "call 5 % above", Hedges.FLOWS, 0.05),
                Hedges.optional("collar", "collar 5 %", Hedges.FLOWS, 0.05),
                Hedges.of("moneyMarket", "deposit against payments", 1, Hedges.FLOWS)));
        hedges.add(Hedges.named("leadLag", "a quarter of all paid on " + dates.get(0))
                .put("flows", Members.of().number("share", 0.25).put("side", "payables"))
                .put("to", dates.get(0).toString())
                .number("rate", answers.rates().get(answers.main())));
        hedges.add(Hedges.named("currencyClause", "half of moves beyond 5 % borne by the supplier")
                .put("flows", Members.of().number("share", 1))
                .number("borne", 0.5)
                .number("threshold", 0.05)
                .number("concession", 0.004));
        return hedges;
    }

    @Override
    public List<String> next() {
        return List.of(
                "hedgerow optimize THIS-FILE.json: the best mix of the hedges",
                "hedgerow trace THIS-FILE.json --path 0 --strategy \"collar 5 %\": every deal and flow of one path",
                "add \"stress\" with windows of history: hedgerow show ua-bank-2007 has some");
    }
}
