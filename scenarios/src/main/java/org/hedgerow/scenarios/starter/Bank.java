package org.hedgerow.scenarios.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hedgerow.money.Currency;
import org.hedgerow.scenarios.window.ShippedWindows;
import org.hedgerow.stress.HistoricalWindow;

/** A balance sheet by currency, held to norms and limits. */
record Bank(Answers answers) implements Sketch {
    private static final Map<String, String> PROFILES =
            Map.of("UAH", "ua-nbu", "KZT", "kz-net", "EUR", "eu-crr-351", "RUB", "ru-178-i", "KGS", "kg-banks");

    /** Capital over the sum of what is open, and assets over what is open. */
    private static final int CAPITAL = 30;

    private static final int ASSETS = 16;

    @Override
    public String title() {
        return "A bank at home in " + answers.home() + " with an open position in "
                + String.join(", ", answers.currencies());
    }

    @Override
    public Members position() {
        List<Object> lines = new ArrayList<>();
        for (String code : answers.currencies()) {
            double net = answers.amounts().get(code);
            double matched = ASSETS * Math.abs(net);
            Members line = Members.typed("stock")
                    .put("currency", code)
                    .amount("assets", net > 0 ? matched + net : matched)
                    .amount("liabilities", net > 0 ? matched : matched - net)
                    .put("bought", 0)
                    .put("sold", 0);
            lines.add(line.map());
        }
        return Members.saying(
                        "The balance sheet by currency, in the currency itself (add \"statedIn\": \"home\" where amounts are in "
                                + answers.home()
                                + "). bought and sold: deals on and off it. A long position loses when the currency"
                                + " falls.",
                        "REPLACE the lines, or bring them from a table: hedgerow import positions BALANCE.csv --into THIS-FILE.json.")
                .put("unit", answers.kind().unit())
                .put("lines", lines);
    }

    private double open() {
        return answers.currencies().stream()
                .mapToDouble(code ->
                        Math.abs(answers.amounts().get(code)) * answers.spots().get(code))
                .sum();
    }

    @Override
    public void addOthers(Members scenario) {
        scenario.put(
                        "norms",
                        Members.saying(
                                        "The regulator's norms on the open position, by a built-in profile (hedgerow list"
                                                + " --norms). REPLACE the capital, in " + answers.home() + ".")
                                .put("profile", PROFILES.getOrDefault(answers.home(), "basel-shorthand"))
                                .put("capital", Members.rounded(CAPITAL * open(), 3)))
                .put("limits", limits());
        List<String> windows = windows();
        Members stress = Members.saying(
                "What happens however unlikely: windows of history replayed, a shock of your own, and the smallest move that"
                        + " loses a share of capital.");
        if (!windows.isEmpty()) {
            stress.put("windows", windows);
        }
        Members moves = Members.of();
        answers.currencies().forEach(code -> moves.number(code, 0.2));
        scenario.put(
                "stress",
                stress.put(
                                "shocks",
                                Members.list(Members.of()
                                        .put("name", "all currencies a fifth dearer")
                                        .put("moves", moves)))
                        .put("reverse", Members.list(Members.of().number("share", 0.01))));
        if (answers.managed()) {
            scenario.put(
                    "alternatives",
                    Members.list(Members.of()
                            .put("name", "no devaluation")
                            .put("model", new ModelBlock(answers).lognormal())));
        }
    }

    /** Those of the home currency's own devaluations, or else the last ones with all currencies. */
    private List<String> windows() {
        List<String> known = ShippedWindows.all().stream()
                .filter(window -> window.quoted().stream()
                        .map(Currency::code)
                        .collect(Collectors.toSet())
                        .containsAll(quoted()))
                .map(HistoricalWindow::name)
                .filter(name -> Dates.fits(name, answers))
                .toList();
        String home = answers.home().toLowerCase(Locale.ROOT);
        List<String> own = known.stream().filter(name -> name.startsWith(home)).toList();
        return own.isEmpty() ? known.subList(Math.max(0, known.size() - 3), known.size()) : own;
    }

    private List<String> quoted() {
        List<String> quoted = new ArrayList<>(answers.currencies());
        quoted.add(answers.home());
        return quoted;
    }

    private Members limits() {
        List<Object> each = Members.list(
                Members.typed("positionLimit")
                        .put("id", "total by day")
                        .put("ceiling", Members.of().number("share", 0.05))
                        .put("aggregation", "gross")
                        .put("hours", "day"),
                Members.typed("positionLimit")
                        .put("id", "each currency overnight")
                        .put("ceiling", Members.of().number("share", 0.035))
                        .put("eachCurrency", true)
                        .put("hours", "night"));
        return Members.saying(
                        "The bank's own limits, as shares of capital, looked at every month on every path. REPLACE.")
                .put("every", "1M")
                .put("limits", each)
                .put(
                        "stopLosses",
                        Members.list(Members.of()
                                .put("id", "stop-loss on " + answers.main())
                                .put("currencies", List.of(answers.main()))
                                .number("distance", 0.05)
                                .put("every", "1M")));
    }

    @Override
    public List<Members> hedges() {
        List<Members> hedges = new ArrayList<>(List.of(
                Hedges.of("forward", "forward 50 %", 0.5, Hedges.NET),
                Hedges.of("forward", "forward 100 %", 1, Hedges.NET),
                Hedges.of("rolledSpot", "spot rolled monthly", 1, Hedges.NET).put("roll", "1M"),
                Hedges.of("moneyMarket", "money market", 1, Hedges.NET),
                Hedges.optional("option", "options at the forward", Hedges.NET, 0),
                Hedges.optional("option", "options 5 % away", Hedges.NET, 0.05),
                Hedges.optional("collar", "collars 5 %", Hedges.NET, 0.05),
                Hedges.layers("layers over six months", Hedges.NET, 6)));
        if (answers.currencies().size() > 1) {
            hedges.add(Hedges.of("forward", answers.main() + " forward alone", 1, Hedges.NET, answers.main()));
        }
        return hedges;
    }

    @Override
    public List<String> next() {
        return List.of(
                "hedgerow limits THIS-FILE.json: norms and limits today, after each hedge, and along every path",
                "hedgerow optimize THIS-FILE.json: the best mix of the hedges",
                "add \"riskWeightedAssets\" to see whether the position steadies your capital ratio",
                "add \"counterparties\" and \"dealings\" to charge the credit risk of those you deal with");
    }
}
