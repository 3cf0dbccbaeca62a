package org.hedgerow.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.credit.Deals.FEW;
import static org.hedgerow.credit.Deals.SETTINGS;
import static org.hedgerow.credit.Deals.party;
import static org.hedgerow.credit.Deals.plain;
import static org.hedgerow.scenario.Bank.EUR;
import static org.hedgerow.scenario.Bank.HORIZON;
import static org.hedgerow.scenario.Bank.TODAY;
import static org.hedgerow.scenario.Bank.USD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.credit.exposure.ExposurePoint;
import org.hedgerow.credit.exposure.ExposureProfile;
import org.hedgerow.credit.exposure.Exposures;
import org.hedgerow.credit.exposure.Potential;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.instrument.FxForward;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.market.Market;
import org.hedgerow.math.Normal;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.position.Derivative;
import org.hedgerow.position.Tags;
import org.hedgerow.scenario.Bank;
import org.hedgerow.simulation.Settings;
import org.hedgerow.time.DayCount;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.FxSwap;
import org.hedgerow.trade.OptionTrade;
import org.hedgerow.trade.Outright;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.margin.Futures;
import org.hedgerow.trade.swap.CurrencySwap;
import org.hedgerow.trade.swap.SwapLeg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counterparties may come to owe, by kinds of deals and by what they have agreed. */
class ExposureTest {
    private static final Outright BOUGHT = new Outright(USD, 1_000_000, HORIZON, 0);
    private static final Outright SOLD = new Outright(USD, -1_000_000, HORIZON, 0);
    private static final Outright EUROS = new Outright(EUR, -300_000, LocalDate.of(2008, 9, 15), 0);

    private static MarginTerms full(int marginPeriod) {
        return new MarginTerms(0, Optional.of(0.0), 0, marginPeriod);
    }

    private static Counterparty secured(String name, MarginTerms terms) {
        return party(name, Optional.empty(), Optional.of(terms));
    }

    private static ExposureProfile profile(Counterparty with, Trade... trades) {
        return new Deals()
                .deal("deals", with, trades)
                .exposures(FEW)
                .with("deals", with.name())
                .orElseThrow();
    }

    private static double expected(ExposureProfile profile) {
        return profile.expectedPositive().value();
    }

    @Test
    void aForwardOwesNoMoreThanAtTheQuantileOfTheRate() {
        Deals deals = new Deals().deal("deals", plain("bank"), BOUGHT);
        Market market = deals.market();
        ExposureProfile profile =
                deals.exposures(SETTINGS).with("deals", "bank").orElseThrow();
        assertThat(profile.points()).hasSize(12);
        double forward = market.forward(USD, HORIZON);
        for (ExposurePoint point : profile.points()) {
            double years = DayCount.ACT_365F.years(TODAY, point.date());
            double deviation =
                    deals.bank.model().volatility(market, USD, point.date()).orElseThrow() * Math.sqrt(years);
            for (Potential potential : point.potential()) {
                double moved = deviation * Normal.quantile(potential.level()) - deviation * deviation / 2;
                double worth = 1_000_000
                        * market.discount(market.home(), point.date(), HORIZON)
                        * forward
                        * (StrictMath.exp(moved) - 1);
                assertThat(potential.interval().low())
                        .isLessThan(potential.interval().high());
                assertThat(potential.estimate().value())
                        .as("%s at %s", point.date(), potential.level())
                        .isCloseTo(worth, within(4 * potential.estimate().standardError()));
                assertThat(potential.estimate().standardError()).isLessThan(0.01 * worth);
            }
        }
        assertThat(profile.peak(0.99).estimate())
                .isEqualTo(profile.points().get(11).potential().get(1).estimate());
    }

    @Test
    void averagesOverTimeStandForTheDaysBefore() {
        ExposureProfile profile = profile(plain("bank"), BOUGHT);
        double sum = 0;
        LocalDate before = TODAY;
        for (ExposurePoint point : profile.points()) {
            sum += point.expected().value() * DayCount.ACT_365F.years(before, point.date());
            before = point.date();
        }
        assertThat(expected(profile)).isCloseTo(sum / DayCount.ACT_365F.years(TODAY, HORIZON), within(1e-6));
    }

    @Test
    void fullCollateralWithoutMarginPeriodLeavesNothing() {
        assertThat(expected(profile(secured("bank", full(0)), BOUGHT, EUROS))).isZero();
    }

    /** {@code E (V(t) - V(t - days))+} of a forward: an option given the rate of days before, integrated over that rate. */
    @ParameterizedTest
    @ValueSource(ints = {10, 20})
    void fullCollateralLeavesTheGainOfTheMarginPeriod(int days) {
        Deals deals = new Deals().deal("deals", secured("bank", full(days)), BOUGHT);
        ExposureProfile profile =
                deals.exposures(SETTINGS).with("deals", "bank").orElseThrow();
        for (ExposurePoint point : profile.points().subList(1, 12)) {
            double gain = 1_000_000
                    * gain(deals, deals.market().calendar().minusBusinessDays(point.date(), days), point.date());
            assertThat(point.expected().value())
                    .as("%s", point.date())
                    .isCloseTo(gain, within(4 * point.expected().standardError()));
            assertThat(point.expected().standardError()).isLessThan(0.01 * gain);
        }
    }

    private static double gain(Deals deals, LocalDate from, LocalDate to) {
        Market market = deals.market();
        double before = variance(deals, from);
        double left = Math.sqrt(variance(deals, to) - before);
        double dealt = market.forward(USD, HORIZON);
        double laterDiscount = market.discount(market.home(), to, HORIZON);
        double discount = market.discount(market.home(), from, HORIZON);
        double step = 0.005;
        double sum = 0;
        for (double normal = -8; normal <= 8; normal += step) {
            double forward = dealt * StrictMath.exp(Math.sqrt(before) * normal - before / 2);
            double strike = dealt + discount / laterDiscount * (forward - dealt);
            double high = StrictMath.log(forward / strike) / left + left / 2;
            double call = forward * Normal.cdf(high) - strike * Normal.cdf(high - left);
            sum += step * StrictMath.exp(-normal * normal / 2) * call;
        }
        return laterDiscount * sum / Math.sqrt(2 * Math.PI);
    }

    private static double variance(Deals deals, LocalDate date) {
        double volatility =
                deals.bank.model().volatility(deals.market(), USD, date).orElseThrow();
        return volatility * volatility * DayCount.ACT_365F.years(TODAY, date);
    }

    @Test
    void aThresholdAndAMinimumTransferLeaveNoMoreThanThemselves() {
        MarginTerms terms = new MarginTerms(50_000, Optional.empty(), 20_000, 0);
        ExposureProfile profile = profile(secured("bank", terms), BOUGHT);
        assertThat(profile.peak(0.99).estimate().value()).isBetween(50_000.0, 70_000.0);
        assertThat(profile.points().get(0).expectedNegative())
                .isEqualTo(profile(plain("bank"), BOUGHT).points().get(0).expectedNegative());
    }

    @Test
    void oppositeDealsCancelWhereTheyAreNetted() {
        assertThat(expected(profile(plain("bank"), BOUGHT, SOLD))).isLessThan(1e-6);
        Counterparty apart = new Counterparty(
                "bank",
                Optional.empty(),
                Optional.empty(),
                0.4,
                DefaultCurve.flat(0.03),
                Optional.empty(),
                Optional.empty(),
                Optional.of(false));
        double both = expected(profile(apart, BOUGHT, SOLD));
        double sum = expected(profile(plain("bank"), BOUGHT)) + expected(profile(plain("bank"), SOLD));
        assertThat(both).isCloseTo(sum, within(1e-6 * sum));
    }

    @Test
    void contractsOfThePositionAreNettedWithDeals() {
        Deals deals = new Deals();
        double rate = deals.market().forward(USD, HORIZON);
        FxForward forward = new FxForward(USD, HORIZON, rate);
        deals.lines.add(new Derivative(forward, -1_000_000, 7_000, Optional.of(Tags.with("bank"))));
        deals.deal("hedge", plain("bank"), BOUGHT).deal("elsewhere", plain("other"), BOUGHT);
        assertThat(expected(deals.exposures(FEW).with("hedge", "bank").orElseThrow()))
                .isLessThan(1e-6);
        ExposureProfile held = deals.exposures(FEW).with("elsewhere", "bank").orElseThrow();
        assertThat(held.strategy()).isEqualTo("none");
        assertThat(held.today()).isEqualTo(7_000);
        assertThat(expected(held)).isCloseTo(expected(profile(plain("bank"), SOLD)), within(1e-6));
    }

    /** A contract of the position with one counterparty alone, sold far above the market. */
    private static ExposureProfile held(Counterparty with, double worth) {
        Deals deals = new Deals();
        deals.every = "1W";
        deals.parties.add(with);
        Market market = deals.market();
        double rate = market.forward(USD, HORIZON) + 5;
        deals.lines.add(
                new Derivative(new FxForward(USD, HORIZON, rate), -1_000_000, worth, Optional.of(Tags.with("bank"))));
        return deals.exposures(FEW).with("none", "bank").orElseThrow();
    }

    @Test
    void whatIsSecuredIsNotOwedToday() {
        assertThat(held(plain("bank"), 70_000).today()).isEqualTo(70_000);
        assertThat(held(secured("bank", full(10)), 70_000).today()).isZero();
        MarginTerms terms = new MarginTerms(50_000, Optional.empty(), 0, 10);
        assertThat(held(secured("bank", terms), 70_000).today()).isEqualTo(50_000);
    }

    @Test
    void whatIsHeldTodaySecuresTheFirstMarginPeriod() {
        Market market = new Deals().market();
        double worth = 5_000_000 * market.discount(market.home(), TODAY, HORIZON);
        double first = held(secured("bank", full(10)), worth)
                .points()
                .get(0)
                .expected()
                .value();
        assertThat(first).isPositive().isLessThan(0.05 * worth);
        assertThat(held(plain("bank"), worth).points().get(0).expected().value())
                .isGreaterThan(0.9 * worth);
    }

    @Test
    void exposuresToConnectedCounterpartiesAddUpPathByPath() {
        Deals deals = new Deals();
        double rate = deals.market().forward(USD, HORIZON);
        Derivative held =
                new Derivative(new FxForward(USD, HORIZON, rate), -1_000_000, 0, Optional.of(Tags.with("second")));
        deals.lines.add(held);
        deals.parties.add(connected("second"));
        deals.deal("hedge", connected("first"), BOUGHT);
        ExposureProfile group = deals.exposures(FEW).withGroup("hedge", "river").orElseThrow();
        double sum = expected(profile(plain("bank"), BOUGHT)) + expected(profile(plain("bank"), SOLD));
        assertThat(expected(group)).isCloseTo(sum, within(1e-6 * sum));
    }

    private static Counterparty connected(String name) {
        return new Counterparty(
                name,
                Optional.empty(),
                Optional.of("river"),
                0.4,
                DefaultCurve.flat(0.03),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void whoSoldAnOptionIsOwedNothingAfterThePremium() {
        VanillaOption option = new VanillaOption(USD, OptionSide.CALL, HORIZON, 5.2);
        ExposureProfile sold = profile(plain("bank"), new OptionTrade(option, -1_000_000, 0));
        assertThat(expected(sold)).isZero();
        ExposureProfile bought = profile(plain("bank"), new OptionTrade(option, 1_000_000, 0));
        assertThat(bought.points()).allSatisfy(point -> {
            assertThat(point.expected().value()).isPositive();
            assertThat(point.expectedNegative().value()).isZero();
        });
    }

    @Test
    void anFxSwapOwesWhatItsFarLegDoes() {
        Market market = new Deals().market();
        double grown = 1_000_000 * market.growth(USD, market.spotDate(USD), HORIZON);
        ExposureProfile swap = profile(plain("bank"), new FxSwap(USD, 1_000_000, HORIZON, 0.001));
        ExposureProfile far = profile(plain("bank"), new Outright(USD, grown, HORIZON, 0.001));
        assertThat(expected(swap)).isPositive();
        assertThat(swap.points()).isEqualTo(far.points());
    }

    /** Rates that float are worth their notional on the day they are fixed, and have grown with interest since. */
    @Test
    void aFloatingSwapOwesWhatItsNotionalsHaveMovedApart() {
        SwapLeg leg = new SwapLeg(true, Optional.empty());
        Tenor quarter = Tenor.parse("3M");
        Trade swap = new CurrencySwap(USD, 1_000_000, HORIZON.plusYears(1), quarter, leg, leg, true, 0);
        Deals deals = new Deals().deal("deals", plain("bank"), swap);
        Market market = deals.market();
        ExposureProfile profile =
                deals.exposures(SETTINGS).with("deals", "bank").orElseThrow();
        List<LocalDate> fixings = quarter.rollDates(market.spotDate(USD), HORIZON.plusYears(1), market.calendar());
        for (ExposurePoint point : profile.points()) {
            LocalDate date = point.date();
            LocalDate fixed = fixings.stream()
                    .filter(some -> !some.isAfter(date))
                    .reduce((before, after) -> after)
                    .orElseThrow();
            double deviation = Math.sqrt(variance(deals, date));
            double normal = Normal.quantile(0.95);
            double rate = market.forward(USD, date) * StrictMath.exp(deviation * normal - deviation * deviation / 2);
            double owed = 1_000_000
                    * (rate * market.growth(USD, fixed, date)
                            - market.spot(USD) * market.growth(market.home(), fixed, date));
            assertThat(point.potential().get(0).level()).isEqualTo(0.95);
            assertThat(point.potential().get(0).estimate().value())
                    .as("%s", date)
                    .isCloseTo(
                            owed, within(4 * point.potential().get(0).estimate().standardError()));
        }
    }

    @Test
    void futuresOweNothing() {
        Deals futures = new Deals()
                .deal("futures", plain("bank"), new Futures(Bank.future("USD/UAH"), 10, HORIZON, AmountUnit.ONE, 0));
        assertThat(futures.relations()).isEmpty();
    }

    @Test
    void threadsAreOfNoConsequence() {
        Deals deals = new Deals().deal("deals", secured("bank", full(5)), BOUGHT, EUROS);
        Settings one = new Settings(FEW.paths(), 1, 1);
        Settings three = new Settings(FEW.paths(), 1, 3);
        assertThat(deals.exposures(one)).isEqualTo(deals.exposures(three));
        assertThat(deals.adjustments(deals.bank.model(), one)).isEqualTo(deals.adjustments(deals.bank.model(), three));
    }

    @Test
    void whatEndsBeforeOthersCanBeMarkedHasDatesOfItsOwn() {
        Deals deals = new Deals().deal("deals", plain("bank"), BOUGHT);
        LocalDate next = deals.market().calendar().plusBusinessDays(TODAY, 1);
        assertThat(next).isBefore(deals.market().spotDate(USD));
        deals.parties.add(plain("other"));
        deals.lines.add(new Derivative(new FxForward(USD, next, 4), 1_000_000, 0, Optional.of(Tags.with("other"))));
        Exposures exposures = deals.exposures(FEW);
        assertThat(exposures.with("deals", "other").orElseThrow().points()).singleElement();
        assertThat(exposures.with("deals", "bank").orElseThrow().points())
                .hasSize(12)
                .allSatisfy(point -> assertThat(point.date()).isAfter(next));
    }

    @Test
    void datesAreThoseOfTheTenorOfTheHorizonAndOfEnds() {
        Deals deals = new Deals().deal("deals", plain("bank"), EUROS, BOUGHT);
        deals.every = "6M";
        assertThat(deals.dates())
                .containsExactlyElementsOf(List.of(LocalDate.of(2008, 6, 30), LocalDate.of(2008, 9, 15), HORIZON));
    }
}
