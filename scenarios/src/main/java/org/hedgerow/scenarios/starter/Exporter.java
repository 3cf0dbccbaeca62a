package org.hedgerow.scenarios.starter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Receipts by quarter: contracts first, forecasts later. */
record Exporter(Answers answers) implements Sketch {
    @Override
    public String title() {
        return "An exporter at home in " + answers.home() + " that receives " + String.join(", ", answers.currencies());
    }

    @Override
    public Members position() {
        List<Object> lines = new ArrayList<>();
        for (String code : answers.currencies()) {
            List<LocalDate> dates = Dates.every(3, answers);
            for (int quarter = 0; quarter < dates.size(); quarter++) {
                boolean contracted = quarter < (dates.size() + 1) / 2;
                Members line = Members.typed(contracted ? "flow" : "uncertainFlow");
                if (!contracted) {
                    line.put("name", "sales of quarter " + (quarter + 1));
                }
                line.put("currency", code)
                        .amount("amount", answers.amounts().get(code))
                        .put("date", dates.get(quarter).toString())
                        .put("certainty", contracted ? "commitment" : "forecast");
                if (!contracted) {
                    line.number("deviation", 0.15).number("correlation", 0);
                    if (quarter == dates.size() - 1) {
                        line.number("lossProbability", 0.1);
                    }
                }
                lines.add(line.put("budgetRate", Members.rounded(answers.spots().get(code), 10))
                        .map());
            }
        }
        return Members.saying(
                        "Receipts are positive, payments negative. A flow is known; an uncertainFlow is a forecast whose volume has a"
                                + " standard deviation and may move with the rate (correlation), and whose contract may be lost.",
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
        return List.of(
                Hedges.of("forward", "forward 50 %", 0.5, Hedges.FLOWS),
                Hedges.of("forward", "forward 100 %", 1, Hedges.FLOWS),
                Hedges.layers("forwards in monthly layers", Hedges.FLOWS, 6),
                Hedges.optional("option", "put at the forward", Hedges.FLOWS, 0),
                Hedges.optional("option", "put 5 % below", Hedges.FLOWS, 0.05),
                Hedges.optional("collar", "collar 4 %", Hedges.FLOWS, 0.04),
                Hedges.optional("participatingForward", "participating forward", Hedges.FLOWS, 0.03),
                Hedges.of("moneyMarket", "borrow against receipts", 1, Hedges.FLOWS),
                Hedges.named("factoring", "receipts of the contracts sold")
                        .put("flows", Members.of().number("share", 1).put("side", "receivables"))
                        .number("discountRate", answers.rates().get(answers.main()) + 0.03)
                        .number("fee", 0.007),
                Hedges.named("invoicing", "half invoiced in " + answers.home())
                        .put("flows", Members.of().number("share", 0.5).put("side", "receivables"))
                        .put("into", answers.home())
                        .number("concession", 0.01));
    }

    @Override
    public List<String> next() {
        return List.of(
                "raise \"deviation\": the less sure the sales, the more an option is worth beside a forward",
                "hedgerow optimize THIS-FILE.json: the best mix of the hedges",
                "hedgerow trace THIS-FILE.json --path 0 --strategy \"collar 4 %\": every deal and flow of one path",
                "more ways to hedge: hedgerow show all-methods");
    }
}
