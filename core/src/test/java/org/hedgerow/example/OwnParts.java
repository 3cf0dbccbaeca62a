package org.hedgerow.example;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.market.ZeroCurve;
import org.hedgerow.model.Drift;
import org.hedgerow.model.RateModel;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.simulation.Settings;

/** A model, an instrument and a strategy of a caller's own beside shipped ones. Market figures are illustrative. */
public final class OwnParts {
    static final Currency EUR = Currency.of("EUR");
    static final Currency USD = Currency.of("USD");
    static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    static final LocalDate HORIZON = LocalDate.of(2027, 1, 5);

    private OwnParts() {}

    static Market market() {
        return Market.of(TODAY, EUR, ZeroCurve.flat(TODAY, 0.02))
                .with(USD, ZeroCurve.flat(TODAY, 0.04), PairQuote.of(0.85).with(VolatilityTerm.flat(TODAY, 0.08)));
    }

    static Scenario scenario(RateModel model) {
        return Scenario.of(
                "own parts",
                market(),
                HORIZON,
                model,
                Position.of(Stock.net(USD, 1e6)),
                Charge.capital(0.1),
                new ForwardHedge("forward", Cover.ofNetPosition(1), Optional.empty()),
                new OptionHedge("option", Cover.ofNetPosition(1), 0),
                new ForwardAndParabola("parabola", 0.5));
    }

    /** Prints the exact net benefit of each strategy. */
    public static void main(String... arguments) {
        print(System.out);
    }

    static void print(PrintStream out) {
        RateModel model = new OrnsteinUhlenbeck(USD, 1.5, 0.1, new Drift.Forward());
        for (Appraisal appraisal :
                scenario(model).run(new Settings(10_000, 1, 2)).decision().appraisals()) {
            out.println(appraisal.name() + " "
                    + Double.toHexString(appraisal.netBenefit().value()));
        }
    }
}
