package org.hedgerow.scenarios.starter;

import java.util.List;

/** Hedges that several kinds compare. */
final class Hedges {
    static final String FLOWS = "flows";
    static final String NET = "netPosition";

    private Hedges() {}

    static Members of(String type, String name, double ratio, String of) {
        return named(type, name)
                .put("cover", Members.of().number("ratio", ratio).put("of", of));
    }

    static Members of(String type, String name, double ratio, String of, String currency) {
        return named(type, name)
                .put("cover", Members.of().number("ratio", ratio).put("of", of).put("currencies", List.of(currency)));
    }

    static Members named(String type, String name) {
        return Members.typed(type).put("name", name);
    }

    /** An option or a collar, by what its strikes are away from the forward. */
    static Members optional(String type, String name, String of, double away) {
        return of(type, name, 1, of).number("outOfTheMoney", away);
    }

    static Members layers(String name, String of, int parts) {
        return of("programme", name, 1, of)
                .put("programme", Members.typed("layers").put("every", "1M").put("parts", parts));
    }
}
