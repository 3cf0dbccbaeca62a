package org.hedgerow.example;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.market.ZeroCurve;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.money.Currency;
import org.hedgerow.payoff.PathStream;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Position;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.BestMix;
import org.hedgerow.scenario.OptimiserTerms;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.simulation.Settings;

/** Step by step: a market, a position, its hedges, the best mix of them, and a question of one's own to the paths. */
public final class Notebook {
    private Notebook() {}

    /** Prints what each step shows. Market figures are illustrative. */
    public static void main(String... arguments) {
        print(System.out);
    }

    static void print(PrintStream out) {
        // 1. Today: home is the euro; a dollar costs 0.85, its interest is higher, so its forward is lower.
        Currency eur = Currency.of("EUR"), usd = Currency.of("USD");
        LocalDate today = LocalDate.of(2026, 1, 5), horizon = LocalDate.of(2027, 1, 5);
        VolatilityTerm volatility = VolatilityTerm.flat(today, 0.08);
        PairQuote dollar = PairQuote.of(0.85).with(volatility).with(new BidOffer(0.0002, 0.0004, 0, 0, 0.003));
        Market market =
                Market.of(today, eur, ZeroCurve.flat(today, 0.02)).with(usd, ZeroCurve.flat(today, 0.04), dollar);
        out.printf(Locale.ROOT, "forward %.4f%n", market.forward(usd, horizon));

        // 2. A million dollars will be received in a year, and the rate until then is log-normal around the forward.
        Position receivable = Position.of(new Flow(usd, 1e6, horizon, Certainty.COMMITMENT, Optional.empty()));
        JointModel model = JointModel.of(usd, new Lognormal(volatility));

        // 3. Two ways to hedge it, where capital against what may be lost costs 10 % a year.
        Scenario scenario = Scenario.of(
                "receivable",
                market,
                horizon,
                model,
                receivable,
                Charge.capital(0.1),
                new ForwardHedge("forward", Cover.ofFlows(1), Optional.empty()),
                new OptionHedge("option", Cover.ofFlows(1), 0));
        Settings settings = new Settings(32_768, 1, 2); // paths, seed, threads
        ScenarioResult result = scenario.run(settings);
        for (Appraisal hedge : result.decision().appraisals()) {
            out.printf(
                    Locale.ROOT,
                    "%-8s expected cost %,8.0f  unexpected loss %,8.0f  net benefit %,8.0f EUR%n",
                    hedge.name(),
                    hedge.expectedCost().value(),
                    hedge.outcome().unexpectedLoss().value(),
                    hedge.netBenefit().value());
        }
        out.println(result.decision().recommendation().reason());

        // 4. The cheapest mix of both, risk included.
        BestMix best = scenario.optimise(settings.withPaths(8_192), OptimiserTerms.USUAL);
        for (int place = 0; place < best.instruments().size(); place++) {
            out.printf(
                    Locale.ROOT,
                    "%.0f %% of '%s'%n",
                    100 * best.best().holdings().get(place),
                    best.instruments().get(place).name());
        }

        // 5. A question of one's own: how often does the dollar end below 0.80 after a June above 0.88?
        LocalDate june = LocalDate.of(2026, 6, 30);
        Estimate share = PathStream.of(market, model)
                .spot(usd, june, horizon)
                .mean(
                        (paths, hit) -> {
                            double[] early = paths.spot(usd, june), late = paths.spot(usd, horizon);
                            for (int path = 0; path < hit.length; path++) {
                                hit[path] = early[path] > 0.88 && late[path] < 0.80 ? 1 : 0;
                            }
                        },
                        settings);
        out.printf(
                Locale.ROOT,
                "such a turn: %.2f %% of paths, give or take %.2f %%%n",
                100 * share.value(),
                196 * share.standardError());
    }
}
