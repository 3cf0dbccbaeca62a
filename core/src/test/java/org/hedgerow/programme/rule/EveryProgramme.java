package org.hedgerow.programme.rule;

import java.util.List;
import java.util.Optional;
import org.hedgerow.money.Currency;
import org.hedgerow.programme.Programme;
import org.hedgerow.programme.order.StopLoss;
import org.hedgerow.programme.order.TakeProfit;
import org.hedgerow.programme.order.Trigger;
import org.hedgerow.time.Tenor;

/** One of each kind of programme, for laws that hold of all. */
public final class EveryProgramme {
    private static final Tenor MONTHLY = Tenor.parse("1M");
    private static final Tenor WEEKLY = Tenor.parse("1W");

    private EveryProgramme() {}

    /** @param exposed what a proxy stands for */
    public static List<Programme> withProxyFor(Currency exposed) {
        PriorMoves prior = new PriorMoves(
                List.of(0.01, -0.02, 0.015, 0.002, -0.012, 0.02), List.of(0.012, -0.015, 0.02, -0.004, -0.01, 0.011));
        Programme stopLoss = new StopLoss(0.03, WEEKLY, Optional.empty());
        Programme layers = new Layers(MONTHLY, 6);
        return List.of(
                layers,
                new RatioBand(0.25, 0.9, 0.1, MONTHLY),
                stopLoss,
                new StopLoss(0.02, WEEKLY, Optional.of(true)),
                new TakeProfit(0.03, WEEKLY, Optional.empty()),
                new TakeProfit(0.02, WEEKLY, Optional.of(true)),
                new Trigger(
                        List.of(new Trigger.Step(0.02, 0.4), new Trigger.Step(0.05, 1), new Trigger.Step(-0.06, 0.7)),
                        WEEKLY,
                        Optional.empty()),
                new Trigger(List.of(new Trigger.Step(0.01, 1)), WEEKLY, Optional.of(true)),
                new MinimumVariance(MONTHLY, prior, 1.5, Optional.empty()),
                new MinimumVariance(MONTHLY, prior, 1.5, Optional.of(exposed)),
                new Replication(0, WEEKLY, 0),
                new Replication(0.02, WEEKLY, 0.1),
                new Mix(List.of(
                        new Mix.Part(0.5, stopLoss),
                        new Mix.Part(0.3, layers),
                        new Mix.Part(0.2, new TakeProfit(0.02, MONTHLY, Optional.of(true))))));
    }
}
