package org.hedgerow.market.smile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.formula.OptionSide.CALL;
import static org.hedgerow.formula.OptionSide.PUT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.smile.AtTheMoney;
import org.hedgerow.formula.smile.DeltaType;
import org.hedgerow.formula.smile.SmileCurve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuotedSmilesTest {
    private static final LocalDate TODAY = LocalDate.of(2009, 1, 20);
    private static final LocalDate HALF_YEAR = TODAY.plusDays(182);
    private static final LocalDate YEAR = TODAY.plusDays(365);
    private static final FlatCarry CARRY = new FlatCarry(TODAY, 0.0294, 0.0346);

    private static QuotedSmiles smiles(
            SmileInterpolation interpolation, DeltaType delta, Butterfly butterfly, SmilePillar... pillars) {
        SmileConvention convention = new SmileConvention(delta, AtTheMoney.DELTA_NEUTRAL, butterfly);
        return new QuotedSmiles(convention, interpolation, List.of(pillars), Optional.empty());
    }

    private static SmilePillar pillar(LocalDate date, double atTheMoney, double riskReversal, double butterfly) {
        return new SmilePillar(date, atTheMoney, List.of(new Wing(0.25, riskReversal, butterfly)));
    }

    /** Quotes of one expiry in, the same quotes read off the smile, for all that the sources print. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "quotes.csv", numLinesToSkip = 1)
    void everyPublishedQuoteIsMet(
            String set,
            String tenor,
            double quotedYears,
            double spot,
            double atTheMoney,
            double riskReversal,
            double butterfly,
            Butterfly kind,
            DeltaType delta,
            double quoteRate,
            double baseRate) {
        LocalDate expiry = TODAY.plusDays(Math.round(quotedYears * 365));
        double years = (expiry.toEpochDay() - TODAY.toEpochDay()) / 365.0;
        FlatCarry carry = new FlatCarry(TODAY, quoteRate, baseRate);
        QuotedSmiles quotes =
                smiles(SmileInterpolation.SABR, delta, kind, pillar(expiry, atTheMoney, riskReversal, butterfly));
        quotes.check(carry);
        Read read = new Read(quotes.smile(carry, expiry), delta, Math.sqrt(years), Math.exp(-baseRate * years));

        double middle = AtTheMoney.DELTA_NEUTRAL.strike(spot, 1, atTheMoney * Math.sqrt(years), delta);
        assertThat(read.volatility(middle)).isCloseTo(atTheMoney, within(1e-12));
        double put = read.volatilityOfDelta(PUT, -0.25, atTheMoney);
        double call = read.volatilityOfDelta(CALL, 0.25, atTheMoney);
        assertThat(call - put).isCloseTo(riskReversal, within(1e-10));
        if (kind == Butterfly.SMILE) {
            assertThat((call + put) / 2 - atTheMoney).isCloseTo(butterfly, within(1e-10));
        } else {
            assertThat(read.strangle(0.25, atTheMoney + butterfly, true))
                    .isCloseTo(read.strangle(0.25, atTheMoney + butterfly, false), within(1e-12));
        }
    }

    /** A smile seen by the strikes of its deltas. */
    private record Read(SmileCurve smile, DeltaType delta, double root, double baseDiscount) {
        double volatility(double strike) {
            return smile.deviation(strike) / root;
        }

        /** The volatility whose strike of the delta has that volatility, by iteration. */
        double volatilityOfDelta(OptionSide side, double size, double start) {
            double volatility = start;
            for (int step = 0; step < 200; step++) {
                volatility = volatility(delta.strike(side, size, 1, volatility * root, baseDiscount));
            }
            return volatility;
        }

        double strangle(double size, double volatility, boolean atSmile) {
            double put = delta.strike(PUT, -size, 1, volatility * root, baseDiscount);
            double call = delta.strike(CALL, size, 1, volatility * root, baseDiscount);
            return Black.value(PUT, 1, put, (atSmile ? volatility(put) : volatility) * root, 1)
                    + Black.value(CALL, 1, call, (atSmile ? volatility(call) : volatility) * root, 1);
        }
    }

    /** Euros against dollars are not; dollars against yen with a risk reversal of half the volatility are. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "quotes.csv", numLinesToSkip = 1)
    void vannaVolgaTakesQuotesThatAreNotTooSkewed(
            String set,
            String tenor,
            double quotedYears,
            double spot,
            double atTheMoney,
            double riskReversal,
            double butterfly,
            Butterfly kind,
            DeltaType delta,
            double quoteRate,
            double baseRate) {
        LocalDate expiry = TODAY.plusDays(Math.round(quotedYears * 365));
        FlatCarry carry = new FlatCarry(TODAY, quoteRate, baseRate);
        QuotedSmiles quotes = smiles(
                SmileInterpolation.VANNA_VOLGA, delta, kind, pillar(expiry, atTheMoney, riskReversal, butterfly));
        if (set.equals("CLARK_USDJPY")) {
            assertThatThrownBy(() -> quotes.check(carry))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessageStartingWith("pillars[0] must")
                    .hasMessageContaining("SABR may");
        } else {
            assertThatCode(() -> quotes.check(carry)).doesNotThrowAnyException();
        }
    }

    /** Clark (2011), one year: 25 and 10 delta. Five quotes and three parameters: met to a tenth of a volatility point. */
    @Test
    void sabrComesNearToFiveQuotes() {
        SmilePillar pillar = new SmilePillar(
                YEAR, 0.1825, List.of(new Wing(0.25, -0.006, 0.0095), new Wing(0.1, -0.01359, 0.03806)));
        QuotedSmiles quotes = smiles(SmileInterpolation.SABR, DeltaType.SPOT, Butterfly.BROKER, pillar);
        quotes.check(CARRY);
        Read read = new Read(quotes.smile(CARRY, YEAR), DeltaType.SPOT, 1, Math.exp(-0.0346));
        double[] expected = {0.226968832, 0.194944217, 0.1825, 0.188944217, 0.213378833}; // of each wing alone
        double[] strikes = {0.77057444, 0.89840342, 1.01679256, 1.15039503, 1.3390958};
        for (int node = 0; node < strikes.length; node++) {
            assertThat(read.volatility(strikes[node])).isCloseTo(expected[node], within(0.001));
        }
        assertThat(read.volatility(strikes[1])).isCloseTo(0.194944217 + 5.07526837e-04, within(1e-7)); // SciPy's fit
        assertThat(read.volatility(strikes[4])).isCloseTo(0.213378833 + 2.76256817e-04, within(1e-7));
    }

    /** Quoted 16 % and 19.5 % where a smile through the others has 15.4 % and 19.9 %. */
    @Test
    void quotesThatSabrMissesAreRefused() {
        SmilePillar pillar =
                new SmilePillar(YEAR, 0.12, List.of(new Wing(0.25, 0.06, 0.01), new Wing(0.1, 0.1, 0.025)));
        QuotedSmiles quotes = smiles(SmileInterpolation.SABR, DeltaType.SPOT, Butterfly.SMILE, pillar);
        assertThatThrownBy(() -> quotes.check(CARRY))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("pillars[0] must have quotes that SABR meets within a volatility of 0.0025");
    }

    /** Clark (2011) table 4.5, reference values SMI-017 and SMI-018: 18 months between one year and two. */
    @Test
    void betweenExpiriesTheTotalVarianceOfEachDeltaIsLinear() {
        LocalDate today = LocalDate.of(2023, 1, 1);
        double call1 = 0.18967 - 0.1825;
        double call2 = 0.18239 - 0.17677;
        QuotedSmiles quotes = smiles(
                SmileInterpolation.VANNA_VOLGA,
                DeltaType.FORWARD,
                Butterfly.SMILE,
                pillar(LocalDate.of(2024, 1, 1), 0.1825, 0, call1),
                pillar(LocalDate.of(2025, 1, 1), 0.17677, 0, call2));
        FlatCarry carry = new FlatCarry(today, 0.03, 0.01);
        LocalDate between = LocalDate.of(2024, 7, 1);
        assertThat(quotes.atTheMoney(carry, between)).isCloseTo(0.178713, within(1e-6));
        Read read = new Read(quotes.smile(carry, between), DeltaType.FORWARD, Math.sqrt(547 / 365.0), 1);
        assertThat(read.volatilityOfDelta(CALL, 0.25, 0.18)).isCloseTo(0.184864, within(1e-6));
    }

    /** Clark (2011) table 4.7, reference values SMI-021 and SMI-026: a Tuesday and a Sunday. */
    @ParameterizedTest
    @CsvSource({"2024-02-13, 0.0999", "2024-02-18, 0.1054", "2024-03-09, 0.1159"})
    void weekendsCountForWhatTheyAreWorth(LocalDate date, double expected) {
        SmileConvention convention = new SmileConvention(DeltaType.SPOT, AtTheMoney.DELTA_NEUTRAL, Butterfly.SMILE);
        QuotedSmiles quotes = new QuotedSmiles(
                convention,
                SmileInterpolation.SABR,
                List.of(
                        pillar(LocalDate.of(2024, 2, 12), 0.0815, 0, 0.002),
                        pillar(LocalDate.of(2024, 2, 16), 0.1195, 0, 0.002),
                        pillar(LocalDate.of(2024, 2, 23), 0.1197, 0, 0.002),
                        pillar(LocalDate.of(2024, 3, 1), 0.1175, 0, 0.002),
                        pillar(LocalDate.of(2024, 3, 8), 0.118, 0, 0.002)),
                Optional.of(0.0));
        FlatCarry carry = new FlatCarry(LocalDate.of(2024, 2, 9), 0.03, 0.01);
        quotes.check(carry);
        assertThat(quotes.atTheMoney(carry, date)).isCloseTo(expected, within(6e-5));
        assertThat(quotes.smile(carry, LocalDate.of(2024, 2, 11)).variance(1)).isZero();
    }

    /** A dollar put against euros at K is a euro call against dollars at 1/K: F' = 1/F, and worth the same in one currency. */
    @ParameterizedTest
    @EnumSource
    void theInverseSmileMirrorsStrikes(SmileInterpolation interpolation) {
        QuotedSmiles quotes =
                smiles(interpolation, DeltaType.SPOT, Butterfly.BROKER, pillar(YEAR, 0.1825, -0.006, 0.0095));
        SmileCurve given = quotes.smile(CARRY, YEAR);
        SmileCurve inverse = quotes.inverse().smile(CARRY.inverse(), YEAR);
        for (double strike : new double[] {0.01, 0.8, 0.95, 1, 1.07, 1.3, 50}) {
            assertThat(inverse.variance(1 / strike)).isCloseTo(given.variance(strike), within(1e-15));
            double put = Black.value(PUT, 1, 1 / strike, inverse.deviation(1 / strike), 1);
            assertThat(put * strike)
                    .isCloseTo(Black.value(CALL, 1, strike, given.deviation(strike), 1), within(1e-13 * strike));
        }
        assertThat(quotes.inverse().inverse()).isSameAs(quotes);
        assertThat(quotes.inverse().atTheMoney(CARRY.inverse(), YEAR)).isEqualTo(quotes.atTheMoney(CARRY, YEAR));
    }

    /** Quotes that do not change with the expiry leave for the second half year what the first had. */
    @ParameterizedTest
    @EnumSource
    void theSmileOfALaterDateIsThatOfTheQuotesWhoseTimeHasNotCome(SmileInterpolation interpolation) {
        QuotedSmiles quotes = smiles(
                interpolation,
                DeltaType.FORWARD,
                Butterfly.SMILE,
                pillar(HALF_YEAR, 0.1, -0.004, 0.0025),
                pillar(HALF_YEAR.plusDays(182), 0.1, -0.004, 0.0025));
        SmileCurve now = quotes.smile(CARRY, HALF_YEAR);
        SmileCurve later = quotes.smileAfter(CARRY, HALF_YEAR, HALF_YEAR.plusDays(182));
        for (double strike : new double[] {0.8, 0.95, 1, 1.07, 1.3}) {
            assertThat(later.variance(strike)).isCloseTo(now.variance(strike), within(1e-14));
        }
    }

    /** 0.04 in a year and 0.01 in half: three times the variance is left for the rest. */
    @Test
    void theSmileOfALaterDateTakesTheVarianceLeft() {
        QuotedSmiles quotes = smiles(
                SmileInterpolation.SABR,
                DeltaType.FORWARD,
                Butterfly.SMILE,
                pillar(HALF_YEAR, 0.1 * Math.sqrt(365 / 182.0), -0.004, 0.0025),
                pillar(YEAR, 0.2, -0.004, 0.0025));
        SmileCurve later = quotes.smileAfter(CARRY, HALF_YEAR, YEAR);
        assertThat(later.variance(Math.exp(0.015))).isCloseTo(0.03, within(1e-12));
        assertThat(quotes.smileAfter(CARRY, TODAY, YEAR).variance(1.1))
                .isCloseTo(quotes.smile(CARRY, YEAR).variance(1.1), within(1e-15));
    }

    @Test
    void farBeyondTheQuotesTheVolatilityStays() {
        QuotedSmiles quotes =
                smiles(SmileInterpolation.SABR, DeltaType.SPOT, Butterfly.SMILE, pillar(YEAR, 0.1, -0.004, 0.0025));
        SmileCurve smile = quotes.smile(CARRY, YEAR);
        assertThat(smile.low()).isBetween(0.8, 0.85); // the put of 5 delta
        assertThat(smile.variance(0.1)).isEqualTo(smile.variance(smile.low()));
        assertThat(smile.variance(1000)).isEqualTo(smile.variance(smile.high()));
    }

    @Test
    void freeMoneyIsRefused() {
        assertRefused(
                "pillars[1] must not let the total variance of any delta fall",
                pillar(HALF_YEAR, 0.2, 0, 0.002),
                pillar(YEAR, 0.1, 0, 0.002));
        assertRefused("pillars[0] must not let the density of the rate be negative", pillar(YEAR, 0.1, 0, 0.06));
        assertRefused("pillars[0] must", pillar(YEAR, 0.1, 0.12, 0.001));
        assertRefused("pillars[0].date must come after the valuation date", pillar(TODAY, 0.1, 0, 0.002));
    }

    private static void assertRefused(String message, SmilePillar... pillars) {
        QuotedSmiles quotes = smiles(SmileInterpolation.VANNA_VOLGA, DeltaType.SPOT, Butterfly.SMILE, pillars);
        assertThatThrownBy(() -> quotes.check(CARRY))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void quotesThatMakeNoSmileAreRefused() {
        assertThatThrownBy(() -> pillar(YEAR, 0.1, 0.21, 0))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("wings[0] must leave put and call a volatility above 0");
        List<Wing> two = List.of(new Wing(0.25, 0, 0.002), new Wing(0.1, 0, 0.005));
        assertThatThrownBy(() -> smiles(
                        SmileInterpolation.VANNA_VOLGA,
                        DeltaType.SPOT,
                        Butterfly.SMILE,
                        new SmilePillar(YEAR, 0.1, two)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("pillars[0].wings must be one for vanna-volga");
        assertThatThrownBy(() -> smiles(
                        SmileInterpolation.SABR,
                        DeltaType.SPOT,
                        Butterfly.SMILE,
                        pillar(HALF_YEAR, 0.1, 0, 0.002),
                        new SmilePillar(YEAR, 0.1, two)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("pillars[1].wings must have the same deltas");
        assertThatThrownBy(() -> new SmilePillar(YEAR, 0.1, List.of(two.get(1), two.get(0))))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("wings[1].delta must be smaller than the one before");
        assertThatThrownBy(() -> smiles(
                        SmileInterpolation.SABR,
                        DeltaType.SPOT,
                        Butterfly.SMILE,
                        pillar(YEAR, 0.1, 0, 0.002),
                        pillar(YEAR, 0.1, 0, 0.002)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("pillars[1].date must come after");
    }
}
