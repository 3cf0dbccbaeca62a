package org.hedgerow.scenarios.starter;

import java.util.List;

/** Whose position it is. */
public enum Kind {
    BANK("a balance sheet by currency, norms and limits", 25, 0.15) {
        @Override
        Sketch sketch(Answers answers) {
            return new Bank(answers);
        }
    },
    EXPORTER("receipts by quarter, the later ones uncertain", 4_000, 0.12) {
        @Override
        Sketch sketch(Answers answers) {
            return new Exporter(answers);
        }
    },
    IMPORTER("payments by quarter", 2_500, 0.12) {
        @Override
        Sketch sketch(Answers answers) {
            return new Importer(answers);
        }
    },
    FUND("assets in several currencies, a payment far off, investors at home", 40, 0.08) {
        @Override
        Sketch sketch(Answers answers) {
            return new Fund(answers);
        }
    };

    private final String words;
    private final double dollars;
    private final double priceOfRisk;

    Kind(String words, double dollars, double priceOfRisk) {
        this.words = words;
        this.dollars = dollars;
        this.priceOfRisk = priceOfRisk;
    }

    /** What its position is made of. */
    public String words() {
        return words;
    }

    /** What it has of a main currency that is known if nothing is said, in {@link #unit}. */
    public double usualAmount(String code) {
        return Answers.USUAL.spot("USD", code) * dollars;
    }

    /** What a year of risk costs over risk-free if nothing is said. */
    public double priceOfRisk() {
        return priceOfRisk;
    }

    /** Of all amounts. */
    public String unit() {
        return this == BANK || this == FUND ? "million" : "thousand";
    }

    /** How long it looks ahead if nothing is said, in months. */
    public int months() {
        return this == FUND ? 36 : 12;
    }

    /** The currencies it has if nothing is said. */
    public List<String> currencies(String home) {
        List<String> all = this == FUND ? List.of("USD", "EUR", "JPY") : List.of("USD", "EUR");
        List<String> foreign = all.stream().filter(code -> !code.equals(home)).toList();
        return this == BANK || this == FUND ? foreign : foreign.subList(0, 1);
    }

    abstract Sketch sketch(Answers answers);
}
