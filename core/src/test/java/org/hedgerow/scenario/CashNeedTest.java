package org.hedgerow.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.appraisal.CashNeed;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.fixed.FuturesHedge;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.OwnSpreads;
import org.hedgerow.math.Normal;
import org.hedgerow.position.Stock;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.time.DayCount;
import org.junit.jupiter.api.Test;

/** The cash that hedges of a million dollars need until the horizon. */
class CashNeedTest {
    private static final Settings SETTINGS = new Settings(65_536, 1, 2);
    private static final double NOTIONAL = 1_000_000;
    private static final Cover ALL = Cover.ofNetPosition(1);

    private final Bank bank = new Bank();

    /** A forward sold loses what a call at its rate pays, on the horizon: Black (1976) without discount. */
    @Test
    void aForwardNeedsWhatItLosesOnItsDate() {
        CashNeed need = need(new ForwardHedge("forward", ALL, Optional.of(true)));
        double forward = bank.market().forward(Bank.USD, Bank.HORIZON);
        double deviation = 0.1 * Math.sqrt(DayCount.ACT_365F.years(Bank.TODAY, Bank.HORIZON));
        double mean = NOTIONAL * Black.value(OptionSide.CALL, forward, forward, deviation, 1);
        assertThat(need.mean().value()).isCloseTo(mean, within(4.5 * need.mean().standardError()));
        assertThat(need.mean().standardError()).isLessThan(0.01 * mean);
        double quantile = forward * Math.exp(deviation * Normal.quantile(0.99) - deviation * deviation / 2);
        assertThat(need.at99().value())
                .isCloseTo(
                        NOTIONAL * (quantile - forward),
                        within(4.5 * need.at99().standardError()));
        assertThat(need.at95().value()).isLessThan(need.at99().value());
    }

    /** Where it expires worthless nothing comes back: the premium is owed with interest at the own borrowing rate. */
    @Test
    void anOptionNeedsItsPremiumWithInterestAndNeverMore() {
        bank.ownSpreads = new OwnSpreads(0.015, 0.01);
        Appraisal option = appraised(new OptionHedge("option", ALL, 0));
        double owed = -option.components().get(Cost.PREMIUM).value()
                - option.components().get(Cost.BID_OFFER).value() / growth(0);
        CashNeed need = option.cashNeed().orElseThrow();
        assertThat(need.at99().value()).isCloseTo(owed * growth(0.015), within(1e-6));
        assertThat(need.at95().value()).isEqualTo(need.at99().value());
        assertThat(need.mean().value()).isBetween(owed, owed * growth(0.015));
    }

    /** Futures are paid for day by day: the way matters, not only its end. */
    @Test
    void futuresNeedMoreThanTheForwardThatEndsWithThem() {
        CashNeed forward = need(new ForwardHedge("forward", ALL, Optional.empty()));
        CashNeed futures = need(new FuturesHedge("futures", ALL, List.of(Bank.future("USD/UAH")), Optional.empty()));
        assertThat(futures.mean().value()).isGreaterThan(1.5 * forward.mean().value());
        assertThat(futures.at99().value()).isGreaterThan(forward.at99().value());
    }

    @Test
    void doingNothingNeedsNone() {
        bank.hedges = List.of();
        assertThat(run().get(0).cashNeed()).isEmpty();
    }

    private double growth(double spread) {
        var market = bank.market();
        var paid = market.spotDate(Bank.USD);
        return market.growth(Bank.UAH, paid, Bank.HORIZON)
                * Math.exp(spread * DayCount.ACT_365F.years(paid, Bank.HORIZON));
    }

    private CashNeed need(Strategy hedge) {
        return appraised(hedge).cashNeed().orElseThrow();
    }

    private Appraisal appraised(Strategy hedge) {
        bank.lines = List.of(Stock.net(Bank.USD, NOTIONAL));
        bank.hedges = List.of(hedge);
        return run().get(1);
    }

    private List<Appraisal> run() {
        return bank.scenario().run(SETTINGS, Progress.SILENT).decision().appraisals();
    }
}
