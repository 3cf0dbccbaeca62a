package org.hedgerow.scenario;

import java.util.List;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;

/** Needs what some observers need and watches nothing, so that paths without them are drawn like those with them. */
record Shadow(List<Observer> of) implements Observer {
    @Override
    public void require(Needs needs, Columns columns) {
        Columns unused = new Columns();
        of.forEach(observer -> observer.require(needs, unused));
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        return (batch, date, out) -> {};
    }
}
