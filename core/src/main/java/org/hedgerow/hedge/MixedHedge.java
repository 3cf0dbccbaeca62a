package org.hedgerow.hedge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.market.Market;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.trade.Trade;

/** Several strategies side by side, each for its part of every line: half in forwards, half in options. */
public record MixedHedge(String name, List<Part> parts) implements Strategy {
    private static final double ROUNDING = 1e-9;

    /**
     * A strategy and what it deals for.
     *
     * @param share of the position, more than 0
     */
    public record Part(double share, Strategy strategy) {
        public Part {
            Checks.positive(share, "share");
            Checks.present(strategy, "strategy");
        }
    }

    public MixedHedge {
        Checks.notBlank(name, "name");
        parts = Checks.notEmpty(parts, "parts");
        double sum = parts.stream().mapToDouble(Part::share).sum();
        Checks.that(Math.abs(sum - 1) <= ROUNDING, "parts", "must have shares that add up to 1, but they make " + sum);
        boolean deals = parts.stream().allMatch(part -> part.strategy.fund().isEmpty());
        Checks.that(deals, "parts", "must be of strategies that deal: a fund for losses is weighed by itself");
    }

    @Override
    public boolean isWhatIf() {
        return parts.stream().anyMatch(part -> part.strategy.isWhatIf());
    }

    @Override
    public MixedHedge part(double share) {
        List<Part> smaller = parts.stream()
                .map(part -> new Part(part.share, part.strategy.part(share)))
                .toList();
        return new MixedHedge(name, smaller);
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        List<Trade> trades = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            try {
                double share = parts.get(part).share;
                Strategy strategy = parts.get(part).strategy.part(share);
                trades.addAll(
                        strategy.plan(share(position, share), market, horizon).trades());
            } catch (InvalidValue fault) {
                boolean known = fault.place().startsWith("market");
                throw known ? fault : fault.within("parts[" + part + "].strategy");
            }
        }
        return new Plan(trades);
    }

    static Position share(Position position, double share) {
        List<Line> lines =
                position.allLines().stream().map(line -> line.part(share)).toList();
        return new Position(position.unit(), lines);
    }
}
