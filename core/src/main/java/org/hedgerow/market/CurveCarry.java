package org.hedgerow.market;

import java.time.LocalDate;
import org.hedgerow.market.smile.PairCarry;
import org.hedgerow.time.BusinessCalendar;
import org.hedgerow.time.DayCount;

/** The carry of a pair from the curves of its two currencies and what it quotes. */
record CurveCarry(
        LocalDate valuationDate, BusinessCalendar calendar, PairQuote pair, ZeroCurve baseCurve, ZeroCurve quoteCurve)
        implements PairCarry {
    @Override
    public double forwardFactor(LocalDate from, LocalDate to) {
        LocalDate start = start(from);
        double parity = discount(baseCurve, start, to) / discount(quoteCurve, start, to);
        double basis = pair.basisRate();
        return basis == 0 ? parity : parity * StrictMath.exp(basis * DayCount.ACT_365F.years(start, to));
    }

    @Override
    public double quoteDiscount(LocalDate from, LocalDate to) {
        return discount(quoteCurve, start(from), to);
    }

    private LocalDate start(LocalDate from) {
        return from.equals(valuationDate) ? calendar.plusBusinessDays(valuationDate, pair.spotLag()) : from;
    }

    private double discount(ZeroCurve curve, LocalDate from, LocalDate to) {
        return curve.discount(valuationDate, to) / curve.discount(valuationDate, from);
    }
}
