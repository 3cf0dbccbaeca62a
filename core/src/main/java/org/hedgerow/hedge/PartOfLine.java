package org.hedgerow.hedge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.Line;
import org.hedgerow.position.LineKernel;
import org.hedgerow.position.UncertainFlow;

/** What one of several strategies is asked to hedge of a line; to plan with, not to be simulated. */
record PartOfLine(Line whole, double share) implements Line {
    @Override
    public Currency currency() {
        return whole.currency();
    }

    @Override
    public double amount(Market market) {
        return share * whole.amount(market);
    }

    @Override
    public double netExposure(Market market) {
        return share * whole.netExposure(market);
    }

    @Override
    public List<Exposure> exposures(Market market, LocalDate horizon) {
        return whole.exposures(market, horizon).stream()
                .map(all -> new Exposure(all.currency(), share * all.amount(), all.date()))
                .toList();
    }

    @Override
    public Optional<UncertainFlow> forecast() {
        return whole.forecast();
    }

    @Override
    public boolean isFlow() {
        return whole.isFlow();
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        throw new UnsupportedOperationException("part of a line is not simulated");
    }

    @Override
    public LineKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        throw new UnsupportedOperationException("part of a line is not simulated");
    }
}
