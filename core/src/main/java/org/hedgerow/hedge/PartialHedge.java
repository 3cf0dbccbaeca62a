package org.hedgerow.hedge;

import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.position.Position;

/**
 * A strategy dealt for a share of every line, the rest of which stays open.
 *
 * @param share of what the strategy is stated for, more than 0; above 1 where it is stated for a part itself
 */
public record PartialHedge(String name, double share, Strategy strategy) implements Strategy {
    public PartialHedge {
        Checks.notBlank(name, "name");
        Checks.positive(share, "share");
        Checks.present(strategy, "strategy");
    }

    @Override
    public boolean isWhatIf() {
        return strategy.isWhatIf();
    }

    @Override
    public Optional<Fund> fund() {
        return strategy.fund();
    }

    @Override
    public PartialHedge part(double part) {
        return new PartialHedge(name, share, strategy.part(part));
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        return strategy.part(share).plan(MixedHedge.share(position, share), market, horizon);
    }
}
