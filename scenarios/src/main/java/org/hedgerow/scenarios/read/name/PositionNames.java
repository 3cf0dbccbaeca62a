package org.hedgerow.scenarios.read.name;

import java.util.List;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.decision.charge.Price;
import org.hedgerow.decision.charge.Regulatory;
import org.hedgerow.decision.charge.Reserve;
import org.hedgerow.instrument.FxForward;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.instrument.average.AverageOption;
import org.hedgerow.instrument.fixing.Accumulator;
import org.hedgerow.instrument.fixing.TargetForward;
import org.hedgerow.instrument.linear.AverageForward;
import org.hedgerow.instrument.linear.NonDeliverableForward;
import org.hedgerow.instrument.option.DigitalOption;
import org.hedgerow.instrument.trigger.BarrierOption;
import org.hedgerow.instrument.trigger.TouchOption;
import org.hedgerow.limit.Limit;
import org.hedgerow.limit.norm.ConvertiblePosition;
import org.hedgerow.limit.norm.EachPosition;
import org.hedgerow.limit.norm.MetalPosition;
import org.hedgerow.limit.norm.PositionSum;
import org.hedgerow.limit.norm.ShorthandRequirement;
import org.hedgerow.limit.norm.TotalPosition;
import org.hedgerow.limit.norm.WeightedPosition;
import org.hedgerow.limit.own.DealLimit;
import org.hedgerow.limit.own.PositionLimit;
import org.hedgerow.position.Derivative;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Line;
import org.hedgerow.position.Operation;
import org.hedgerow.position.Stock;
import org.hedgerow.position.borrower.CurrencyLoans;
import org.hedgerow.position.operation.AccruedIncome;
import org.hedgerow.position.operation.AssetPurchase;
import org.hedgerow.position.operation.CapitalPaidIn;
import org.hedgerow.position.operation.ClaimExchange;
import org.hedgerow.position.operation.DebtWriteOff;
import org.hedgerow.position.operation.ForwardDeal;
import org.hedgerow.position.operation.FutureDeal;
import org.hedgerow.position.operation.OptionDeal;
import org.hedgerow.position.operation.PaidIncome;
import org.hedgerow.position.operation.SpotDeal;
import org.hedgerow.position.operation.SwapDeal;
import org.hedgerow.position.volume.UncertainFlow;

/** What is held, what it is dealt with, and what an open position is held to. */
final class PositionNames {
    private PositionNames() {}

    static List<Kind<?>> all() {
        return List.of(lines(), operations(), instruments(), limits(), charges());
    }

    private static Kind<Line> lines() {
        return new Kind<>(Line.class)
                .add("stock", Stock.class)
                .add("flow", Flow.class)
                .add("derivative", Derivative.class)
                .add("uncertainFlow", UncertainFlow.class)
                .add("currencyLoans", CurrencyLoans.class);
    }

    private static Kind<Operation> operations() {
        return new Kind<>(Operation.class)
                .add("spotDeal", SpotDeal.class)
                .add("forwardDeal", ForwardDeal.class)
                .add("swapDeal", SwapDeal.class)
                .add("optionDeal", OptionDeal.class)
                .add("futureDeal", FutureDeal.class)
                .add("accruedIncome", AccruedIncome.class)
                .add("paidIncome", PaidIncome.class)
                .add("assetPurchase", AssetPurchase.class)
                .add("capitalPaidIn", CapitalPaidIn.class)
                .add("debtWriteOff", DebtWriteOff.class)
                .add("claimExchange", ClaimExchange.class);
    }

    private static Kind<Instrument> instruments() {
        return new Kind<>(Instrument.class)
                .add("forward", FxForward.class)
                .add("option", VanillaOption.class)
                .add("digital", DigitalOption.class)
                .add("barrier", BarrierOption.class)
                .add("touch", TouchOption.class)
                .add("average", AverageOption.class)
                .add("nonDeliverable", NonDeliverableForward.class)
                .add("averageForward", AverageForward.class)
                .add("targetForward", TargetForward.class)
                .add("accumulator", Accumulator.class);
    }

    private static Kind<Limit> limits() {
        return new Kind<>(Limit.class)
                .add("totalPosition", TotalPosition.class)
                .add("convertiblePosition", ConvertiblePosition.class)
                .add("metalPosition", MetalPosition.class)
                .add("weightedPosition", WeightedPosition.class)
                .add("positionSum", PositionSum.class)
                .add("eachPosition", EachPosition.class)
                .add("shorthandRequirement", ShorthandRequirement.class)
                .add("positionLimit", PositionLimit.class)
                .add("dealLimit", DealLimit.class);
    }

    private static Kind<Charge> charges() {
        return new Kind<>(Charge.class)
                .add("capital", Capital.class)
                .add("reserve", Reserve.class)
                .add("price", Price.class)
                .add("regulatory", Regulatory.class);
    }
}
