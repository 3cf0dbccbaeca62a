package org.hedgerow.scenarios.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hedgerow.check.Checks;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.decision.charge.Price;
import org.hedgerow.decision.charge.Regulatory;
import org.hedgerow.decision.charge.Reserve;
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
import org.hedgerow.hedge.fixed.CollarHedge;
import org.hedgerow.hedge.fixed.CollateralisedForwardHedge;
import org.hedgerow.hedge.fixed.CurrencySwapHedge;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.fixed.FuturesHedge;
import org.hedgerow.hedge.fixed.FxSwapHedge;
import org.hedgerow.hedge.fixed.MoneyMarketHedge;
import org.hedgerow.hedge.fixed.Netting;
import org.hedgerow.hedge.fixed.NonDeliverableHedge;
import org.hedgerow.hedge.fixed.OptionHedge;
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
import org.hedgerow.hedge.option.DigitalHedge;
import org.hedgerow.hedge.option.TouchHedge;
import org.hedgerow.hedge.structure.AccumulatorHedge;
import org.hedgerow.hedge.structure.KnockForwardHedge;
import org.hedgerow.hedge.structure.ParticipatingForwardHedge;
import org.hedgerow.hedge.structure.RatioForwardHedge;
import org.hedgerow.hedge.structure.RiskReversalHedge;
import org.hedgerow.hedge.structure.TargetForwardHedge;
import org.hedgerow.instrument.FxForward;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.instrument.fixing.Accumulator;
import org.hedgerow.instrument.fixing.TargetForward;
import org.hedgerow.instrument.linear.AverageForward;
import org.hedgerow.instrument.linear.NonDeliverableForward;
import org.hedgerow.instrument.option.AverageOption;
import org.hedgerow.instrument.option.BarrierOption;
import org.hedgerow.instrument.option.DigitalOption;
import org.hedgerow.instrument.option.TouchOption;
import org.hedgerow.limit.ConvertiblePosition;
import org.hedgerow.limit.MetalPosition;
import org.hedgerow.limit.Norm;
import org.hedgerow.limit.TotalPosition;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.market.smile.OptionVolatility;
import org.hedgerow.market.smile.QuotedSmiles;
import org.hedgerow.model.Drift;
import org.hedgerow.model.JointModel;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.diffusion.AnchoredRate;
import org.hedgerow.model.diffusion.Heston;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.history.FilteredHistorical;
import org.hedgerow.model.history.HistoricalSimulation;
import org.hedgerow.model.history.StationaryBootstrap;
import org.hedgerow.model.jump.Bates;
import org.hedgerow.model.jump.Kou;
import org.hedgerow.model.jump.Merton;
import org.hedgerow.model.regime.Calm;
import org.hedgerow.model.regime.ManagedRate;
import org.hedgerow.position.Derivative;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Line;
import org.hedgerow.position.Stock;
import org.hedgerow.position.UncertainFlow;
import org.hedgerow.programme.Programme;
import org.hedgerow.programme.rule.Layers;
import org.hedgerow.programme.rule.MinimumVariance;
import org.hedgerow.programme.rule.Mix;
import org.hedgerow.programme.rule.RatioBand;
import org.hedgerow.programme.rule.Replication;
import org.hedgerow.programme.rule.StopLoss;
import org.hedgerow.programme.rule.TakeProfit;
import org.hedgerow.programme.rule.Trigger;
import org.hedgerow.random.SamplingPlan;

/** The one table of what {@code "type"} may say, by what is chosen with it. */
final class Names {
    private final Map<Class<?>, Map<String, Class<?>>> typesByName = new LinkedHashMap<>();
    private final Map<Class<?>, Class<?>> usual = new HashMap<>();

    /** The names below and a host's own, by type. */
    Names(Map<Class<?>, String> more) {
        table();
        more.forEach(this::addForAllItIs);
    }

    private void table() {
        add(Strategy.class, "forward", ForwardHedge.class);
        add(Strategy.class, "netting", Netting.class);
        add(Strategy.class, "collateralisedForward", CollateralisedForwardHedge.class);
        add(Strategy.class, "rolledSpot", RolledSpotHedge.class);
        add(Strategy.class, "fxSwap", FxSwapHedge.class);
        add(Strategy.class, "moneyMarket", MoneyMarketHedge.class);
        add(Strategy.class, "option", OptionHedge.class);
        add(Strategy.class, "collar", CollarHedge.class);
        add(Strategy.class, "futures", FuturesHedge.class);
        add(Strategy.class, "currencyLoan", CurrencyLoan.class);
        add(Strategy.class, "currencyDeposit", CurrencyDeposit.class);
        add(Strategy.class, "parallelLoan", ParallelLoan.class);
        add(Strategy.class, "structuralBalancing", StructuralBalancing.class);
        add(Strategy.class, "leadLag", LeadLag.class);
        add(Strategy.class, "leasing", Leasing.class);
        add(Strategy.class, "factoring", Factoring.class);
        add(Strategy.class, "debtCurrency", DebtCurrency.class);
        add(Strategy.class, "debtTerm", DebtTerm.class);
        add(Strategy.class, "invoicing", Invoicing.class);
        add(Strategy.class, "currencyClause", CurrencyClause.class);
        add(Strategy.class, "fundsHeld", FundsHeld.class);
        add(Strategy.class, "programme", ProgrammeHedge.class);
        add(Strategy.class, "mixed", MixedHedge.class);
        addProgrammes();
        add(Strategy.class, "creditLine", CreditLine.class);
        add(Strategy.class, "reserveFund", ReserveFund.class);
        add(Strategy.class, "digital", DigitalHedge.class);
        add(Strategy.class, "barrier", BarrierHedge.class);
        add(Strategy.class, "touch", TouchHedge.class);
        add(Strategy.class, "average", AverageHedge.class);
        add(Strategy.class, "nonDeliverable", NonDeliverableHedge.class);
        add(Strategy.class, "averageForward", AverageForwardHedge.class);
        add(Strategy.class, "windowForward", WindowForwardHedge.class);
        add(Strategy.class, "riskReversal", RiskReversalHedge.class);
        add(Strategy.class, "participatingForward", ParticipatingForwardHedge.class);
        add(Strategy.class, "ratioForward", RatioForwardHedge.class);
        add(Strategy.class, "knockForward", KnockForwardHedge.class);
        add(Strategy.class, "targetForward", TargetForwardHedge.class);
        add(Strategy.class, "accumulator", AccumulatorHedge.class);
        add(Strategy.class, "proxy", ProxyHedge.class);
        add(Strategy.class, "currencySwap", CurrencySwapHedge.class);
        add(Line.class, "stock", Stock.class);
        add(Line.class, "flow", Flow.class);
        add(Line.class, "derivative", Derivative.class);
        add(Line.class, "uncertainFlow", UncertainFlow.class);
        add(Instrument.class, "forward", FxForward.class);
        add(Instrument.class, "option", VanillaOption.class);
        add(Instrument.class, "digital", DigitalOption.class);
        add(Instrument.class, "barrier", BarrierOption.class);
        add(Instrument.class, "touch", TouchOption.class);
        add(Instrument.class, "average", AverageOption.class);
        add(Instrument.class, "nonDeliverable", NonDeliverableForward.class);
        add(Instrument.class, "averageForward", AverageForward.class);
        add(Instrument.class, "targetForward", TargetForward.class);
        add(Instrument.class, "accumulator", Accumulator.class);
        add(Norm.class, "totalPosition", TotalPosition.class);
        add(Norm.class, "convertiblePosition", ConvertiblePosition.class);
        add(Norm.class, "metalPosition", MetalPosition.class);
        add(Charge.class, "capital", Capital.class);
        add(Charge.class, "reserve", Reserve.class);
        add(Charge.class, "price", Price.class);
        add(Charge.class, "regulatory", Regulatory.class);
        add(Drift.class, "forward", Drift.Forward.class);
        add(Drift.class, "randomWalk", Drift.RandomWalk.class);
        add(Drift.class, "view", Drift.View.class);
        add(Drift.class, "historical", Drift.Historical.class);
        add(Drift.class, "model", Drift.Model.class);
        add(RateModel.class, "joint", JointModel.class);
        add(RateModel.class, "historical", HistoricalSimulation.class);
        add(RateModel.class, "bootstrap", StationaryBootstrap.class);
        add(RateModel.class, "filteredHistorical", FilteredHistorical.class);
        usual.put(RateModel.class, JointModel.class);
        add(SamplingPlan.class, "plain", SamplingPlan.Plain.class);
        add(SamplingPlan.class, "antithetic", SamplingPlan.Antithetic.class);
        add(SamplingPlan.class, "sobol", SamplingPlan.Sobol.class);
        add(SpotModel.class, "lognormal", Lognormal.class);
        add(SpotModel.class, "anchored", AnchoredRate.class);
        add(SpotModel.class, "heston", Heston.class);
        add(SpotModel.class, "merton", Merton.class);
        add(SpotModel.class, "kou", Kou.class);
        add(SpotModel.class, "bates", Bates.class);
        add(OptionVolatility.class, "term", VolatilityTerm.class);
        add(OptionVolatility.class, "smile", QuotedSmiles.class);
        usual.put(OptionVolatility.class, VolatilityTerm.class);
        add(SpotModel.class, "managed", ManagedRate.class);
        add(Calm.class, "peg", Calm.Peg.class);
        add(Calm.class, "crawl", Calm.Crawl.class);
        add(Calm.class, "band", Calm.Band.class);
    }

    private void addProgrammes() {
        add(Programme.class, "layers", Layers.class);
        add(Programme.class, "ratioBand", RatioBand.class);
        add(Programme.class, "stopLoss", StopLoss.class);
        add(Programme.class, "takeProfit", TakeProfit.class);
        add(Programme.class, "trigger", Trigger.class);
        add(Programme.class, "minimumVariance", MinimumVariance.class);
        add(Programme.class, "replication", Replication.class);
        add(Programme.class, "mix", Mix.class);
    }

    private <T> void add(Class<T> choice, String name, Class<? extends T> type) {
        put(choice, name, type);
    }

    private void addForAllItIs(Class<?> type, String name) {
        List<Class<?>> choices = new ArrayList<>(typesByName.keySet());
        choices.removeIf(choice -> !choice.isAssignableFrom(type));
        Checks.that(type.isRecord(), name, "must name a record, but names " + type.getName());
        Checks.that(!choices.isEmpty(), name, "must name a strategy, a line, an instrument or a norm");
        choices.forEach(choice -> put(choice, name, type));
    }

    private void put(Class<?> choice, String name, Class<?> type) {
        Class<?> taken = typesByName
                .computeIfAbsent(choice, absent -> new LinkedHashMap<>())
                .putIfAbsent(name, type);
        Checks.that(taken == null, name, "must be one type's name, but names " + taken + " and " + type);
    }

    /** Whether objects of this record say their {@code "type"}. */
    boolean isChosen(Class<?> type) {
        return typesByName.values().stream().anyMatch(types -> types.containsValue(type));
    }

    /** The records of one interface by name. */
    Map<String, Class<?>> types(Class<?> choice) {
        return typesByName.get(choice);
    }

    /** The record of an object that does not say its {@code "type"}, where one may leave it out. */
    Optional<Class<?>> usual(Class<?> choice) {
        return Optional.ofNullable(usual.get(choice));
    }

    /** What an object says to become this record; empty where it need not say so. */
    Optional<String> nameOf(Class<?> type) {
        return typesByName.values().stream()
                .flatMap(types -> types.entrySet().stream())
                .filter(entry -> entry.getValue().equals(type) && !usual.containsValue(type))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The interfaces between whose records {@code "type"} chooses. */
    Set<Class<?>> choices() {
        return typesByName.keySet();
    }
}
