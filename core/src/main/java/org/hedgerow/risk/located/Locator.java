package org.hedgerow.risk.located;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.outcome.Column;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.Ranks;
import org.hedgerow.sample.Units;

/** Locates one column: the quantiles of all paths and, where randomisations are what is independent, of each of them. */
final class Locator {
    private final Column column;
    private final LossSums all;
    private final List<LossSums> parts = new ArrayList<>();

    /**
     * Where the first paths have them.
     *
     * @param paths of all
     * @param times as far to both sides of the quantiles as usual
     */
    Locator(Column column, Levels levels, Ranks first, int paths, double times) {
        this.column = column;
        this.all = new LossSums(levels, first, paths, times);
        if (first.sample().units() instanceof Units.Randomisations several) {
            for (int part = 0; part < several.count(); part++) {
                parts.add(new LossSums(levels, first.parts().get(part), several.paths(paths, part), times));
            }
        }
    }

    void add(BlockPart block) {
        double[] outcome = block.values(column);
        all.add(outcome, block);
        block.randomisation().ifPresent(part -> parts.get(part).add(outcome, block));
    }

    /** Absent where it has to be looked for once more, on a wider range. */
    Optional<LocatedTails> located(Weights weights) {
        Optional<LocatedLosses> ofAll = all.located(weights.all(), Interval.Z_95);
        List<LocatedLosses> ofParts = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            Optional<LocatedLosses> found = parts.get(part).located(weights.part(part), Interval.Z_95);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            ofParts.add(found.get());
        }
        return ofAll.map(found -> new LocatedTails(found, ofParts));
    }
}
