package org.hedgerow.model.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.TestMarket;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.Drift;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.joint.SpotSample;
import org.hedgerow.money.Currency;

/** Dollar and euro in hryvnia, both held until devaluations that are frequent enough to be seen in a test. */
final class Hryvnia {
    static final LocalDate TODAY = LocalDate.of(2007, 12, 31);
    static final LocalDate MONTH = TODAY.plusDays(31);
    static final LocalDate MIDDLE = TODAY.plusDays(182);
    static final LocalDate YEAR = TODAY.plusDays(365);
    static final List<LocalDate> DATES = List.of(MONTH, MIDDLE, YEAR);
    static final Currency USD = Currency.of("USD");
    static final Currency EUR = Currency.of("EUR");
    static final Calm PEG = new Calm.Peg(Optional.empty());
    static final Calm CRAWL = new Calm.Crawl(0.08, Optional.of(0.01));
    static final Calm BAND = new Calm.Band(0.03, 20, Optional.of(0.02));
    static final Devaluation OFTEN = Devaluation.of(DevaluationOdds.judged(0.8), 0.15, 0.06);
    static final Regime STILL = Regime.of(0, 0, 0);

    private Hryvnia() {}

    static Market market() {
        return TestMarket.of(TODAY, "UAH")
                .rate("UAH", 0.12)
                .rate("USD", 0.04)
                .rate("EUR", 0.05)
                .quote("USD/UAH", quote(5.05))
                .quote("EUR/UAH", quote(7.42))
                .market();
    }

    private static PairQuote quote(double spot) {
        return new PairQuote(spot, 2, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The crisis overshoots by 150 % a year for ten weeks, a part of which comes back in half a year. */
    static ManagedRate managed(Calm calm, Devaluation devaluation) {
        return new ManagedRate(
                calm, devaluation, Regime.of(5, 1.5, 0.4), Regime.of(4, -0.3, 0.2), Regime.of(1, 0.05, 0.12), 0.6);
    }

    /** A first jump and nothing after it. */
    static ManagedRate jumpAlone(Devaluation devaluation) {
        return new ManagedRate(PEG, devaluation, STILL, STILL, STILL, 0);
    }

    static JointModel alone(SpotModel model, Drift drift) {
        return new JointModel(Map.of(USD, model), Optional.of(Map.of(USD, drift)), Optional.empty());
    }

    static JointModel both(SpotModel dollar, SpotModel euro, Drift drift) {
        return new JointModel(
                Map.of(USD, dollar, EUR, euro),
                Optional.of(Map.of(USD, drift, EUR, drift)),
                Optional.of(new Correlation(List.of(USD, EUR), List.of(List.of(1.0, 0.5), List.of(0.5, 1.0)))));
    }

    static SpotSample sample(JointModel model, int paths) {
        return SpotSample.of(market(), model, List.copyOf(model.spots().keySet()), new TreeSet<>(DATES), paths);
    }
}
