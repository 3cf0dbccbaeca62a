package org.hedgerow.scenarios.command.starter;

import picocli.CommandLine.Option;

/** What may be given in place of being asked; empty where it is not. */
final class StarterOptions {
    @Option(names = "--home", paramLabel = "CODE", description = "The home currency (usual: UAH).")
    private String home = "";

    @Option(
            names = "--currency",
            paramLabel = "CODE[,CODE...]",
            description =
                    "The currencies of the position, the main one first (usual: USD, and for bank and fund others).")
    private String currency = "";

    @Option(
            names = "--amount",
            paramLabel = "CODE=N[,...]",
            description = "What is open, received, paid or held in each; N alone is of the main currency. Thousands for"
                    + " exporter and importer, each quarter; millions for bank (negative if short) and fund.")
    private String amount = "";

    @Option(names = "--spot", paramLabel = "CODE=N[,...]", description = "Home currency for one unit of each.")
    private String spot = "";

    @Option(
            names = "--rate",
            paramLabel = "CODE=N[,...]",
            description = "Interest a year of home and of each currency: 0.145 or 14.5%%.")
    private String rate = "";

    @Option(
            names = "--volatility",
            paramLabel = "CODE=N[,...]",
            description = "Of each rate against home, a year: 0.08 or 8%%.")
    private String volatility = "";

    @Option(names = "--date", paramLabel = "DATE", description = "The valuation date (usual: the last weekday).")
    private String date = "";

    @Option(
            names = "--horizon",
            paramLabel = "TIME",
            description = "A date, or how long after it: 6M, 1Y (usual: 1Y, 3Y for a fund).")
    private String horizon = "";

    @Option(
            names = "--price-of-risk",
            paramLabel = "N",
            description = "What a year of risk costs over risk-free: 0.15 or 15%% (usual: 8 to 15 %%).")
    private String priceOfRisk = "";

    @Option(
            names = "--managed",
            negatable = true,
            description = "Whether the dollar is held until the home currency is devalued (usual: for UAH, KZT, RUB and"
                    + " KGS).")
    private Boolean managed;

    String home() {
        return home;
    }

    String currency() {
        return currency;
    }

    String amount() {
        return amount;
    }

    String spot() {
        return spot;
    }

    String rate() {
        return rate;
    }

    String volatility() {
        return volatility;
    }

    String date() {
        return date;
    }

    String horizon() {
        return horizon;
    }

    String priceOfRisk() {
        return priceOfRisk;
    }

    boolean managed(boolean usual) {
        return managed == null ? usual : managed;
    }
}
