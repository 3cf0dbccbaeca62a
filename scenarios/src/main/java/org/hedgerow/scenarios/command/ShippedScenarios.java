package org.hedgerow.scenarios.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The scenarios inside the jar. */
public final class ShippedScenarios {
    /** What is run when nothing is named. */
    public static final String DEFAULT = "ua-bank-2007";

    /** By who asks, in the order in which they are listed. */
    static final List<Group> GROUPS = List.of(
            new Group(
                    "Banks",
                    DEFAULT,
                    "ua-bank-2007-managed",
                    "unhedged-borrowers",
                    "kz-bank",
                    "ru-bank",
                    "gold-position"),
            new Group(
                    "Companies and funds",
                    "ua-importer-2007",
                    "ua-importer-2007-managed",
                    "kz-importer",
                    "kz-it-exporter",
                    "kz-venture-fund",
                    "eur-exporter",
                    "us-importer-jpy",
                    "bond-issuer-swap"),
            new Group("Crises, beside the rates that came", "crisis-2008", "chf-2015"),
            new Group(
                    "Ways to hedge, each on its own and all on one position",
                    "all-methods",
                    "method-01-structural-balancing",
                    "method-02-leads-and-lags",
                    "method-03-forwards",
                    "method-04-swaps",
                    "method-05-options",
                    "method-06-futures",
                    "method-07-borrowing-and-investing",
                    "method-08-debt-restructuring",
                    "method-09-parallel-loan",
                    "method-10-leasing",
                    "method-11-factoring",
                    "method-12-currency-funds-held",
                    "method-13-invoicing-and-clauses"));

    /** In the order in which they are listed. */
    static final List<String> NAMES =
            GROUPS.stream().flatMap(group -> group.names().stream()).toList();

    private ShippedScenarios() {}

    /** Scenarios of one kind of user. */
    record Group(String title, List<String> names) {
        Group(String title, String... names) {
            this(title, List.of(names));
        }
    }

    /** The bytes of the file of a scenario that is listed. */
    static byte[] bytes(String name) {
        String place = "/scenarios/" + name + ".json";
        try (InputStream file = ShippedScenarios.class.getResourceAsStream(place)) {
            if (file == null) {
                throw new IllegalStateException("the jar lacks " + place);
            }
            return file.readAllBytes();
        } catch (IOException fault) {
            throw new IllegalStateException("the jar cannot be read at " + place, fault);
        }
    }
}
