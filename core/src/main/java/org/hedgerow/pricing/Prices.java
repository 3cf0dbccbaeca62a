package org.hedgerow.pricing;

import java.util.List;

/** What a {@link PriceList} asked for, in its order. */
public record Prices(List<Priced> instruments, List<PricedHedge> hedges) {
    public Prices {
        instruments = List.copyOf(instruments);
        hedges = List.copyOf(hedges);
    }
}
