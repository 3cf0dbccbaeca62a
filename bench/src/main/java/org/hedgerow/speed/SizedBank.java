package org.hedgerow.speed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.fixed.RolledSpotHedge;
import org.hedgerow.hedge.option.CollarHedge;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.market.ZeroCurve;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.simulation.Settings;
import org.hedgerow.time.Tenor;

/**
 * A made-up bank as large as asked: balances in so many correlated currencies, so many weeks to the horizon, on each of
 * which a hedge is rolled, so many hedges, every fourth of one kind, and so many paths.
 */
record SizedBank(int currencies, int weeks, int strategies, int paths) {
    private static final LocalDate TODAY = LocalDate.of(2007, 12, 31);
    private static final Currency HOME = Currency.of("UAH");
    private static final double CORRELATION = 0.6;
    private static final VolatilityTerm VOLATILITY = VolatilityTerm.flat(TODAY, 0.1);
    private static final PairQuote QUOTE = new PairQuote(
            5.05,
            0,
            Optional.empty(),
            Optional.of(new BidOffer(0.001, 0.002, 0.0001, 0.0005, 0.005)),
            Optional.of(VOLATILITY));

    /** Four currencies, a year of weeks, four hedges. */
    static final SizedBank USUAL = new SizedBank(4, 52, 4, 16_384);

    /** In which time is to grow in proportion. */
    double size() {
        return (double) currencies * weeks * strategies * paths;
    }

    Scenario scenario() {
        List<Line> lines = list(currencies, place -> Stock.net(code(place), 1_000_000));
        return Scenario.of(
                        "bank",
                        market(),
                        TODAY.plusWeeks(weeks),
                        model(),
                        new Position(AmountUnit.ONE, lines),
                        new Capital(0.15, Optional.empty()))
                .toBuilder()
                .hedges(list(strategies, SizedBank::hedge))
                .build();
    }

    Settings settings(int threads) {
        return new Settings(paths, 1, threads);
    }

    private static <T> List<T> list(int size, IntFunction<T> part) {
        List<T> list = new ArrayList<>();
        IntStream.range(0, size).forEach(place -> list.add(part.apply(place)));
        return list;
    }

    private static Currency code(int place) {
        return Currency.of("C" + (char) ('A' + place / 26) + (char) ('A' + place % 26));
    }

    private Market market() {
        Market market = Market.of(TODAY, HOME, ZeroCurve.flat(TODAY, 0.09));
        for (int place = 0; place < currencies; place++) {
            market = market.with(code(place), ZeroCurve.flat(TODAY, 0.03), QUOTE);
        }
        return market;
    }

    private JointModel model() {
        Map<Currency, SpotModel> spots = new HashMap<>();
        List<Currency> codes = list(currencies, SizedBank::code);
        codes.forEach(currency -> spots.put(currency, new Lognormal(VOLATILITY)));
        List<List<Double>> matrix =
                list(currencies, row -> list(currencies, column -> row == column ? 1.0 : CORRELATION));
        return new JointModel(spots, Optional.empty(), Optional.of(new Correlation(codes, matrix)));
    }

    /** Each covers a little less than the one before, so that no two are the same. */
    private static Strategy hedge(int place) {
        Cover cover = Cover.ofNetPosition(1 / (1 + place / 100.0));
        String name = "hedge " + place;
        return switch (place % 4) {
            case 0 -> new RolledSpotHedge(name, cover, Tenor.parse("1W"));
            case 1 -> new ForwardHedge(name, cover, Optional.empty());
            case 2 -> new OptionHedge(name, cover, 0);
            default -> new CollarHedge(name, cover, 0.05);
        };
    }
}
