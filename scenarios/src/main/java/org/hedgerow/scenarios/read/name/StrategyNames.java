package org.hedgerow.scenarios.read.name;

import java.util.List;
import org.hedgerow.hedge.MixedHedge;
import org.hedgerow.hedge.ProgrammeHedge;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.change.CurrencyClause;
import org.hedgerow.hedge.change.DebtCurrency;
import org.hedgerow.hedge.change.DebtTerm;
import org.hedgerow.hedge.change.Factoring;
import org.hedgerow.hedge.change.FundsHeld;
import org.hedgerow.hedge.change.Invoicing;
import org.hedgerow.hedge.change.LeadLag;
import org.hedgerow.hedge.change.Leasing;
import org.hedgerow.hedge.fixed.AverageForwardHedge;
import org.hedgerow.hedge.fixed.CollateralisedForwardHedge;
import org.hedgerow.hedge.fixed.CurrencySwapHedge;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.fixed.FuturesHedge;
import org.hedgerow.hedge.fixed.FxSwapHedge;
import org.hedgerow.hedge.fixed.MoneyMarketHedge;
import org.hedgerow.hedge.fixed.Netting;
import org.hedgerow.hedge.fixed.NonDeliverableHedge;
import org.hedgerow.hedge.fixed.ProxyHedge;
import org.hedgerow.hedge.fixed.RolledSpotHedge;
import org.hedgerow.hedge.fixed.WindowForwardHedge;
import org.hedgerow.hedge.funding.CreditLine;
import org.hedgerow.hedge.funding.CurrencyDeposit;
import org.hedgerow.hedge.funding.CurrencyLoan;
import org.hedgerow.hedge.funding.ParallelLoan;
import org.hedgerow.hedge.funding.ReserveFund;
import org.hedgerow.hedge.funding.StructuralBalancing;
import org.hedgerow.hedge.option.AverageHedge;
import org.hedgerow.hedge.option.BarrierHedge;
import org.hedgerow.hedge.option.CollarHedge;
import org.hedgerow.hedge.option.DigitalHedge;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.hedge.option.TouchHedge;
import org.hedgerow.hedge.structure.AccumulatorHedge;
import org.hedgerow.hedge.structure.KnockForwardHedge;
import org.hedgerow.hedge.structure.ParticipatingForwardHedge;
import org.hedgerow.hedge.structure.RatioForwardHedge;
import org.hedgerow.hedge.structure.RiskReversalHedge;
import org.hedgerow.hedge.structure.TargetForwardHedge;
import org.hedgerow.programme.Programme;
import org.hedgerow.programme.order.StopLoss;
import org.hedgerow.programme.order.TakeProfit;
import org.hedgerow.programme.order.Trigger;
import org.hedgerow.programme.rule.Layers;
import org.hedgerow.programme.rule.MinimumVariance;
import org.hedgerow.programme.rule.Mix;
import org.hedgerow.programme.rule.RatioBand;
import org.hedgerow.programme.rule.Replication;

/** Hedges, in the order in which messages list them, and the rules of those that decide along the path. */
final class StrategyNames {
    private StrategyNames() {}

    static List<Kind<?>> all() {
        return List.of(strategies(), programmes());
    }

    private static Kind<Strategy> strategies() {
        Kind<Strategy> all = new Kind<>(Strategy.class);
        addDeals(all);
        addFunding(all);
        addChanges(all);
        addPlans(all);
        addOptions(all);
        addForwards(all);
        return all;
    }

    /** What is dealt today at its ordinary price. */
    private static void addDeals(Kind<Strategy> all) {
        all.add("forward", ForwardHedge.class)
                .add("netting", Netting.class)
                .add("collateralisedForward", CollateralisedForwardHedge.class)
                .add("rolledSpot", RolledSpotHedge.class)
                .add("fxSwap", FxSwapHedge.class)
                .add("moneyMarket", MoneyMarketHedge.class)
                .add("option", OptionHedge.class)
                .add("collar", CollarHedge.class)
                .add("futures", FuturesHedge.class);
    }

    /** Loans and deposits in place of deals. */
    private static void addFunding(Kind<Strategy> all) {
        all.add("currencyLoan", CurrencyLoan.class)
                .add("currencyDeposit", CurrencyDeposit.class)
                .add("parallelLoan", ParallelLoan.class)
                .add("structuralBalancing", StructuralBalancing.class);
    }

    /** The position itself is changed. */
    private static void addChanges(Kind<Strategy> all) {
        all.add("leadLag", LeadLag.class)
                .add("leasing", Leasing.class)
                .add("factoring", Factoring.class)
                .add("debtCurrency", DebtCurrency.class)
                .add("debtTerm", DebtTerm.class)
                .add("invoicing", Invoicing.class)
                .add("currencyClause", CurrencyClause.class)
                .add("fundsHeld", FundsHeld.class);
    }

    /** What decides along the path, mixes others, or keeps means for losses. */
    private static void addPlans(Kind<Strategy> all) {
        all.add("programme", ProgrammeHedge.class)
                .add("mixed", MixedHedge.class)
                .add("creditLine", CreditLine.class)
                .add("reserveFund", ReserveFund.class);
    }

    /** Options that are not plain. */
    private static void addOptions(Kind<Strategy> all) {
        all.add("digital", DigitalHedge.class)
                .add("barrier", BarrierHedge.class)
                .add("touch", TouchHedge.class)
                .add("average", AverageHedge.class);
    }

    /** Forwards of other kinds, and structures. */
    private static void addForwards(Kind<Strategy> all) {
        all.add("nonDeliverable", NonDeliverableHedge.class)
                .add("averageForward", AverageForwardHedge.class)
                .add("windowForward", WindowForwardHedge.class)
                .add("riskReversal", RiskReversalHedge.class)
                .add("participatingForward", ParticipatingForwardHedge.class)
                .add("ratioForward", RatioForwardHedge.class)
                .add("knockForward", KnockForwardHedge.class)
                .add("targetForward", TargetForwardHedge.class)
                .add("accumulator", AccumulatorHedge.class)
                .add("proxy", ProxyHedge.class)
                .add("currencySwap", CurrencySwapHedge.class);
    }

    private static Kind<Programme> programmes() {
        return new Kind<>(Programme.class)
                .add("layers", Layers.class)
                .add("ratioBand", RatioBand.class)
                .add("stopLoss", StopLoss.class)
                .add("takeProfit", TakeProfit.class)
                .add("trigger", Trigger.class)
                .add("minimumVariance", MinimumVariance.class)
                .add("replication", Replication.class)
                .add("mix", Mix.class);
    }
}
