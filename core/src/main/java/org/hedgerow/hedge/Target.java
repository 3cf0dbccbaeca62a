package org.hedgerow.hedge;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.position.volume.UncertainFlow;
import org.hedgerow.programme.Deliverable;

/** What a hedge is dealt against. */
public enum Target {
    /** The net open position of each currency, to the horizon. */
    NET_POSITION {
        @Override
        List<Covered> exposures(Position position, Market market, LocalDate horizon) {
            return position.netExposure(market).entrySet().stream()
                    .filter(net -> net.getValue() != 0)
                    .map(net -> new Covered(
                            new Exposure(net.getKey(), net.getValue(), horizon),
                            by(net.getKey(), net.getValue(), position, market)))
                    .toList();
        }

        private Deliverable by(Currency currency, double net, Position position, Market market) {
            List<UncertainFlow> uncertain = position.allLines().stream()
                    .filter(UncertainFlow.class::isInstance)
                    .map(UncertainFlow.class::cast)
                    .filter(flow -> flow.currency().equals(currency) && flow.netExposure(market) != 0)
                    .toList();
            double forecast =
                    uncertain.stream().mapToDouble(UncertainFlow::amount).sum();
            return new Deliverable(net - forecast, uncertain);
        }
    },
    /** Each dated flow, forecast ones too, on its date. */
    FLOWS {
        @Override
        List<Covered> exposures(Position position, Market market, LocalDate horizon) {
            return position.allLines().stream()
                    .filter(Line::isFlow)
                    .flatMap(line -> line.exposures(market, horizon).stream().map(amount -> Covered.of(amount, line)))
                    .toList();
        }
    },
    /** Every gross amount of every line, each by itself. */
    GROSS_LINES {
        @Override
        List<Covered> exposures(Position position, Market market, LocalDate horizon) {
            return position.allLines().stream()
                    .flatMap(line -> line.exposures(market, horizon).stream().map(amount -> Covered.of(amount, line)))
                    .toList();
        }
    };

    abstract List<Covered> exposures(Position position, Market market, LocalDate horizon);
}
