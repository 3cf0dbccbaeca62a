package org.hedgerow.instrument.average;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.average.ArithmeticAverage;
import org.hedgerow.formula.average.Fixings;
import org.hedgerow.formula.average.GeometricAverage;
import org.hedgerow.instrument.InstrumentKernel;
import org.hedgerow.instrument.Mark;
import org.hedgerow.instrument.Quantity;
import org.hedgerow.instrument.option.OptionContract;
import org.hedgerow.instrument.option.Quotes;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;

/**
 * Pays the average of fixings against a strike, or the rate of the last day against the average: {@code max(0, A - K)}
 * or {@code max(0, S - A)} for a call. Valued at the volatility of the strike to the end, or else at the money, which
 * comes in time as that at the money does.
 *
 * @param strike home per unit; the average itself if absent, and then the option ends with its last fixing
 * @param fixings dates still to come, ascending; each counts the same
 * @param averageSoFar what is past of the average; nothing if absent
 */
public record AverageOption(
        Currency currency,
        OptionSide side,
        LocalDate end,
        Optional<Double> strike,
        Averaging averaging,
        List<LocalDate> fixings,
        Optional<AverageSoFar> averageSoFar)
        implements OptionContract {
    public AverageOption {
        Checks.present(currency, "currency");
        Checks.present(side, "side");
        Checks.present(end, "end");
        Checks.present(strike, "strike").ifPresent(rate -> Checks.positive(rate, "strike"));
        Checks.present(averaging, "averaging");
        fixings = Checks.notEmpty(fixings, "fixings");
        Checks.present(averageSoFar, "averageSoFar");
        for (int fixing = 1; fixing < fixings.size(); fixing++) {
            Checks.that(
                    fixings.get(fixing).isAfter(fixings.get(fixing - 1)),
                    "fixings[" + fixing + "]",
                    "must come after the one before it");
        }
        LocalDate last = fixings.get(fixings.size() - 1);
        Checks.that(!last.isAfter(end), "fixings", "must not come after the end, but have " + last);
        Checks.that(strike.isPresent() || last.equals(end), "end", "must be the last fixing, " + last);
    }

    @Override
    public String words() {
        return currency + " " + side.name().toLowerCase(Locale.ROOT) + " on the average of " + fixings.size()
                + " fixings, " + strike.map(rate -> "at " + Quantity.of(rate)).orElse("the average its strike")
                + ", to " + end;
    }

    @Override
    public double value(Quotes quotes) {
        LocalDate first = fixings.get(0);
        LocalDate today = quotes.market().valuationDate();
        Checks.that(first.isAfter(today), "fixings", "must come after the valuation date, but have " + first);
        double deviation = strike.map(quotes::deviation)
                .orElseGet(() -> quotes.atTheMoney().deviation());
        int past = averageSoFar.map(AverageSoFar::fixings).orElse(0);
        double soFar = averageSoFar.map(AverageSoFar::rate).orElse(1.0);
        Fixings coming = new Fixings(quotes.forwards(fixings), quotes.variances(fixings, deviation), past);
        double discount = quotes.discount();
        if (strike.isPresent()) {
            return averaging == Averaging.ARITHMETIC
                    ? ArithmeticAverage.option(side, strike.get(), coming, soFar, discount)
                    : GeometricAverage.option(side, strike.get(), coming, soFar, discount);
        }
        return averaging == Averaging.ARITHMETIC
                ? ArithmeticAverage.averageStrike(side, coming, soFar, discount)
                : GeometricAverage.averageStrike(side, coming, soFar, discount);
    }

    @Override
    public SortedSet<LocalDate> dates(Market market, LocalDate horizon) {
        SortedSet<LocalDate> dates = new TreeSet<>(fixings);
        dates.removeIf(date -> date.isAfter(horizon));
        dates.add(valueDate(horizon));
        return dates;
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        Mark.require(needs, market, this, dates(market, horizon), horizon);
    }

    @Override
    public InstrumentKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        return new AverageKernel(
                this, layout, dates(market, horizon), end.isAfter(horizon) ? mark(layout, market, horizon) : null);
    }

    private AverageValue mark(PathLayout layout, Market market, LocalDate horizon) {
        Mark mark = Mark.of(layout, market, currency, horizon, end);
        return strike.isPresent()
                ? new AverageMark(this, mark, market, horizon)
                : new AverageStrikeMark(
                        this, mark, Mark.smile(layout, market, currency, horizon, end), market, horizon);
    }
}
