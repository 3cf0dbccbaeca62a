package org.hedgerow.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.finmath.marketdata.model.AnalyticModel;
import net.finmath.marketdata.model.AnalyticModelFromCurvesAndVols;
import net.finmath.marketdata.model.curves.Curve;
import net.finmath.marketdata.model.curves.CurveInterpolation.ExtrapolationMethod;
import net.finmath.marketdata.model.curves.CurveInterpolation.InterpolationEntity;
import net.finmath.marketdata.model.curves.CurveInterpolation.InterpolationMethod;
import net.finmath.marketdata.model.curves.DiscountCurve;
import net.finmath.marketdata.model.curves.DiscountCurveInterpolation;
import net.finmath.marketdata.model.curves.ForwardCurveFromDiscountCurve;
import net.finmath.marketdata.products.SwapLeg;
import net.finmath.time.RegularSchedule;
import net.finmath.time.Schedule;
import net.finmath.time.TimeDiscretizationFromArray;
import org.hedgerow.formula.vanilla.CurrencySwap;
import org.hedgerow.market.Compounding;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.RatePillar;
import org.hedgerow.market.ZeroCurve;
import org.hedgerow.money.Currency;
import org.hedgerow.time.DayCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forward rates and legs of currency swaps off curves beside those of finmath-lib. */
class FinmathCurvesTest {
    private static final LocalDate TODAY = LocalDate.of(2008, 6, 30);
    private static final Currency EUR = Currency.of("EUR");
    private static final Currency USD = Currency.of("USD");
    private static final double SPOT = 1.5764;
    private static final int[] DAYS = {30, 91, 365, 1_096, 1_826};
    private static final double[] DOLLAR = {0.021, 0.026, 0.031, 0.037, 0.041};
    private static final double[] EURO = {0.043, 0.047, 0.051, 0.049, 0.046};
    private static final Market MARKET = Market.of(TODAY, USD, ours(DOLLAR)).with(EUR, ours(EURO), PairQuote.of(SPOT));
    private static final AnalyticModel MODEL = new AnalyticModelFromCurvesAndVols(
            new Curve[] {(Curve) theirs("USD", DOLLAR), (Curve) theirs("EUR", EURO)});

    private static ZeroCurve ours(double[] rates) {
        List<RatePillar> pillars = IntStream.range(0, DAYS.length)
                .mapToObj(pillar -> new RatePillar(TODAY.plusDays(DAYS[pillar]), rates[pillar]))
                .toList();
        return new ZeroCurve(DayCount.ACT_365F, Compounding.CONTINUOUS, pillars);
    }

    private static DiscountCurve theirs(String name, double[] rates) {
        double[] years = IntStream.concat(IntStream.of(0), Arrays.stream(DAYS))
                .mapToDouble(day -> day / 365.0)
                .toArray();
        double[] factors = new double[years.length];
        Arrays.setAll(factors, point -> point == 0 ? 1 : Math.exp(-rates[point - 1] * years[point]));
        return DiscountCurveInterpolation.createDiscountCurveFromDiscountFactors(
                name,
                years,
                factors,
                InterpolationMethod.LINEAR,
                ExtrapolationMethod.LINEAR,
                InterpolationEntity.LOG_OF_VALUE);
    }

    private static double discount(String currency, LocalDate from, LocalDate to) {
        DiscountCurve curve = MODEL.getDiscountCurve(currency);
        return curve.getDiscountFactor(MODEL, years(to)) / curve.getDiscountFactor(MODEL, years(from));
    }

    private static double years(LocalDate date) {
        return (date.toEpochDay() - TODAY.toEpochDay()) / 365.0;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 30, 45, 91, 200, 365, 700, 1_096, 1_500, 1_826, 2_000})
    void forwardRatesAgree(int days) {
        LocalDate date = TODAY.plusDays(days);
        LocalDate spotDate = MARKET.spotDate(EUR);
        double theirs = SPOT * discount("EUR", spotDate, date) / discount("USD", spotDate, date);
        assertThat(MARKET.forward(EUR, date)).isCloseTo(theirs, within(1e-13));
        assertThat(MARKET.discount(USD, TODAY, date)).isCloseTo(discount("USD", TODAY, date), within(1e-13));
    }

    /** Five years of yearly coupons, fixed and floating, with and without the exchange of notionals. */
    @Test
    void legsOfCurrencySwapsAgree() {
        double[] times = IntStream.rangeClosed(1, 5).mapToDouble(year -> year).toArray();
        Schedule schedule = new RegularSchedule(new TimeDiscretizationFromArray(0, 5, 1));
        double[] discount = Arrays.stream(times)
                .map(time -> MARKET.discount(EUR, TODAY, TODAY.plusDays(Math.round(365 * time))))
                .toArray();
        AnalyticModel model = MODEL.addCurves(new ForwardCurveFromDiscountCurve("EUR forward", "EUR", TODAY, "1Y"));
        double coupons = new SwapLeg(schedule, null, 0.045, "EUR", false).getValue(0, model);
        assertThat(CurrencySwap.fixedLeg(0.045, false, discount)).isCloseTo(coupons, within(1e-13));
        double exchanged = new SwapLeg(schedule, null, 0.045, "EUR", true).getValue(0, model);
        assertThat(CurrencySwap.fixedLeg(0.045, true, discount)).isCloseTo(exchanged, within(1e-13));
        double floating = new SwapLeg(schedule, "EUR forward", 0.002, "EUR", false).getValue(0, model);
        assertThat(CurrencySwap.floatingLeg(1, 0.002, false, discount)).isCloseTo(floating, within(1e-13));
    }
}
