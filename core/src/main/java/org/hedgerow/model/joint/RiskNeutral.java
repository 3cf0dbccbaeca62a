package org.hedgerow.model.joint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.variance.VarianceSmile;
import org.hedgerow.market.Market;
import org.hedgerow.model.Drift;
import org.hedgerow.model.Measure;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.PathModel;
import org.hedgerow.path.observable.Observable;

/**
 * The same rates under the measure of prices: an amount of home currency on a date, over what home cash has grown to by
 * then, is worth its mean today. Without simulated interest these are the paths of {@link Drift.Forward}, save of
 * a managed rate: that is devalued as often as today's forwards say, which keeps it at its peg, crawl or band until then,
 * and as often as in the real world only where no odds make its mean the forward.
 */
public record RiskNeutral(JointModel model) implements PathModel {
    public RiskNeutral {
        model = Checks.present(model, "model").atForwardDrift();
    }

    @Override
    public boolean supplies(Observable what) {
        return model.supplies(what);
    }

    @Override
    public boolean hasRegimes(Currency currency) {
        return model.hasRegimes(currency);
    }

    @Override
    public boolean simulatesInterest(Currency currency) {
        return model.simulatesInterest(currency);
    }

    @Override
    public OptionalDouble volatility(Market market, Currency currency, LocalDate date) {
        return model.volatility(market, currency, date);
    }

    @Override
    public Optional<VarianceSmile> ownSmile(Currency currency) {
        return model.ownSmile(currency);
    }

    @Override
    public int scratchRows(Set<Observable> read) {
        return model.scratchRows(read);
    }

    @Override
    public PathKernel bind(PathLayout layout, Market market) {
        return model.bind(layout, market, Measure.RISK_NEUTRAL);
    }
}
