package org.hedgerow.model;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.Bank;
import org.hedgerow.market.Market;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.Requirements;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.random.Draws;

/** Blocks of paths of a bank's currencies, one after the other, the spots read on every date but the first. */
final class PathWalk {
    private final PathKernel kernel;
    private final PathBatch batch;
    private final Draws draws = Draws.of(1);
    private int block;

    PathWalk(Bank bank) {
        this(bank, bank.model());
    }

    PathWalk(Bank bank, RateModel model) {
        Market market = bank.market();
        List<LocalDate> dates = market.calendar().businessDays(Bank.TODAY, Bank.HORIZON);
        Requirements requirements = new Requirements(Bank.TODAY, Bank.HORIZON);
        bank.currencies().forEach(currency -> requirements.read(new Spot(currency), dates));
        PathLayout layout = requirements.layout(model.scratchRows(requirements.observables()));
        kernel = model.bind(layout, market);
        batch = new PathBatch(layout);
    }

    PathBatch nextBlock() {
        batch.start(block & Integer.MAX_VALUE, PathBatch.SIZE);
        block++;
        for (int date = 0; date <= Bank.DATES; date++) {
            kernel.fill(batch, date, draws);
        }
        return batch;
    }
}
