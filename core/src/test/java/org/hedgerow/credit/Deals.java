package org.hedgerow.credit;

import static org.hedgerow.scenario.Bank.HORIZON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.hedgerow.credit.adjustment.Adjustments;
import org.hedgerow.credit.adjustment.CreditAdjustment;
import org.hedgerow.credit.exposure.ExposureDates;
import org.hedgerow.credit.exposure.Exposures;
import org.hedgerow.credit.exposure.Relation;
import org.hedgerow.credit.exposure.Relations;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.market.Market;
import org.hedgerow.model.RateModel;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.position.Tags;
import org.hedgerow.scenario.Bank;
import org.hedgerow.simulation.Pass;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.Trade;

/** Deals with counterparties in the market of the bank for tests, each strategy of some trades with one of them. */
final class Deals {
    static final double RECOVERY = 0.4;
    static final Settings SETTINGS = new Settings(1 << 17, 1, 2);
    static final Settings FEW = new Settings(1 << 13, 1, 2);

    final Bank bank = new Bank();
    final List<Counterparty> parties = new ArrayList<>();
    final List<Line> lines = new ArrayList<>(List.of(Stock.net(Bank.USD, 1), Stock.net(Bank.EUR, 1)));
    private final Map<String, Plan> plans = new LinkedHashMap<>(Map.of(Strategy.NONE, new Plan(List.of())));
    private final Map<String, Tags> dealings = new LinkedHashMap<>();
    String every = "1M";

    static Counterparty party(String name, Optional<WrongWay> wrongWay, Optional<MarginTerms> collateral) {
        return new Counterparty(
                name,
                Optional.empty(),
                Optional.empty(),
                RECOVERY,
                DefaultCurve.flat(0.03),
                wrongWay,
                collateral,
                Optional.empty());
    }

    /** One without collateral, whose default goes with no rate. */
    static Counterparty plain(String name) {
        return party(name, Optional.empty(), Optional.empty());
    }

    Deals deal(String strategy, Counterparty with, Trade... trades) {
        parties.removeIf(party -> party.name().equals(with.name()));
        parties.add(with);
        plans.put(strategy, new Plan(List.of(trades)));
        dealings.put(strategy, Tags.with(with.name()));
        return this;
    }

    Market market() {
        return bank.market();
    }

    Counterparties counterparties() {
        return new Counterparties(CreditMethod.ADJUSTMENT, Optional.of(Tenor.parse(every)), parties);
    }

    List<Relation> relations() {
        Position position = new Position(AmountUnit.ONE, lines);
        return new Relations(counterparties(), position, market(), HORIZON).of(plans, dealings);
    }

    SortedSet<LocalDate> dates() {
        return ExposureDates.of(counterparties().tenor(), market(), HORIZON, relations());
    }

    Exposures exposures(Settings settings) {
        return Exposures.of(relations(), dates(), market(), HORIZON, bank.model(), settings, Pass.of(Progress.SILENT));
    }

    /** Of the only relation of a strategy. */
    CreditAdjustment adjustment(String strategy, Settings settings) {
        return adjustments(bank.model(), settings).stream()
                .filter(adjustment -> adjustment.strategy().equals(strategy))
                .findFirst()
                .orElseThrow();
    }

    List<CreditAdjustment> adjustments(RateModel model, Settings settings) {
        return new Adjustments(counterparties(), dates(), market(), HORIZON)
                .of(relations(), Adjustments.riskNeutral(model), settings, Pass.of(Progress.SILENT));
    }
}
