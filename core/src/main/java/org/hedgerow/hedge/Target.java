package org.hedgerow.hedge;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;

/** What a hedge is dealt against. */
public enum Target {
    /** The net open position of each currency, to the horizon. */
    NET_POSITION {
        @Override
        List<Exposure> exposures(Position position, Market market, LocalDate horizon) {
            return position.netExposure(market).entrySet().stream()
                    .filter(net -> net.getValue() != 0)
                    .map(net -> new Exposure(net.getKey(), net.getValue(), horizon))
                    .toList();
        }
    },
    /** Each dated flow, forecast ones too, on its date. */
    FLOWS {
        @Override
        List<Exposure> exposures(Position position, Market market, LocalDate horizon) {
            return position.lines().stream()
                    .filter(Line::isFlow)
                    .flatMap(line -> line.exposures(market, horizon).stream())
                    .toList();
        }
    },
    /** Every gross amount of every line, each by itself. */
    GROSS_LINES {
        @Override
        List<Exposure> exposures(Position position, Market market, LocalDate horizon) {
            return position.lines().stream()
                    .flatMap(line -> line.exposures(market, horizon).stream())
                    .toList();
        }
    };

    abstract List<Exposure> exposures(Position position, Market market, LocalDate horizon);
}
