package org.hedgerow.hedge.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.hedge.OnOnePath.MILLION;
import static org.hedgerow.hedge.OnOnePath.check;
import static org.hedgerow.hedge.OnOnePath.checkPosition;
import static org.hedgerow.hedge.OnOnePath.dollar;
import static org.hedgerow.hedge.OnOnePath.flow;
import static org.hedgerow.hedge.OnOnePath.grown;
import static org.hedgerow.hedge.OnOnePath.plan;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.JUNE;
import static org.hedgerow.trade.Kyiv.SEPTEMBER;
import static org.hedgerow.trade.Kyiv.SPOT_DATE;
import static org.hedgerow.trade.Kyiv.USD;
import static org.hedgerow.trade.Kyiv.years;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.OnOnePath;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.ledger.Cost;
import org.hedgerow.path.RecordedPath;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.position.Flow;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.Booked;
import org.hedgerow.trade.Kyiv;
import org.hedgerow.trade.Trade;
import org.junit.jupiter.api.Test;

/** A million dollars borrowed and lent by agreement. */
class FundingTest {
    private static final LocalDate DECEMBER = LocalDate.of(2008, 12, 30);
    private static final LocalDate JULY = LocalDate.of(2008, 7, 2);
    private static final Flow CLAIM = flow(MILLION, HORIZON);
    private static final Flow DEBT = flow(-MILLION, HORIZON);

    private static Interest at(double rate) {
        return new Interest(Optional.of(rate), Optional.empty());
    }

    /** Drawn in June at the bid of that day, with interest in September and December. */
    @Test
    void aLoanIsSoldSpotAndRepaidWithItsInterestByQuarter() {
        Interest quarterly = new Interest(Optional.of(0.05), Optional.of(Tenor.parse("3M")));
        Plan plan = plan(
                new CurrencyLoan("loan", USD, MILLION, Optional.of(JUNE), DECEMBER, Optional.of(quarterly)), CLAIM);
        double first = Math.expm1(0.05 * years(JUNE, SEPTEMBER));
        double last = Math.exp(0.05 * years(SEPTEMBER, DECEMBER));
        check(
                plan,
                MILLION * (4.7 * 0.999 * grown(JUNE) - first * 5.4 * grown(SEPTEMBER) - last * 5.4 * grown(DECEMBER)),
                Map.of(
                        Cost.SPOT, MILLION * (-0.35 - first * 0.35 - last * 0.35),
                        Cost.BID_OFFER, -4_700 * grown(JUNE),
                        Cost.FUNDING, MILLION * (dollar(JUNE) - first * dollar(SEPTEMBER) - last * dollar(DECEMBER))));
        checkPosition(plan, -MILLION);
    }

    @Test
    void aDepositIsBoughtAtTheOfferOfTodayAndComesBackWithInterest() {
        Plan plan = plan(
                new CurrencyDeposit("deposit", USD, MILLION, Optional.empty(), SEPTEMBER, Optional.of(at(0.03))), DEBT);
        double back = Math.exp(0.03 * years(SPOT_DATE, SEPTEMBER));
        check(
                plan,
                MILLION * (back * 5.4 * grown(SEPTEMBER) - 5.05505 * grown(SPOT_DATE)),
                Map.of(
                        Cost.SPOT, MILLION * back * 0.35,
                        Cost.BID_OFFER, -5_050 * grown(SPOT_DATE),
                        Cost.FUNDING, MILLION * (back * dollar(SEPTEMBER) - dollar(SPOT_DATE))));
        checkPosition(plan, MILLION);
    }

    @Test
    void aFundInDollarsIsADepositToTheHorizonAndChangesThePosition() {
        ReserveFund fund = new ReserveFund("fund", 5.05 * MILLION, 0.01, Optional.empty(), Optional.of(USD));
        Strategy deposit = new CurrencyDeposit("deposit", USD, MILLION, Optional.empty(), HORIZON, Optional.empty());
        Plan plan = plan(fund, DEBT);
        assertThat(plan).isEqualTo(plan(deposit, DEBT));
        checkPosition(plan, MILLION);
        assertThat(fund.fund().orElseThrow().amount()).isEqualTo(5.05 * MILLION);
        assertThat(fund.part(0.5).fund().orElseThrow().amount()).isEqualTo(2.525 * MILLION);
    }

    @Test
    void aFundInHomeCurrencyDealsNothing() {
        assertThat(plan(new ReserveFund("fund", MILLION, 0.01, Optional.empty()), DEBT)
                        .trades())
                .isEmpty();
    }

    @Test
    void aParallelLoanComesBackAtTodaysSpotWithTheDifferenceOfInterest() {
        Strategy parallel = new ParallelLoan(
                "parallel", Cover.ofFlows(1), 0.05, Optional.of(Tenor.parse("6M")), Optional.of(0.001));
        double half = years(SPOT_DATE, JULY);
        double year = years(SPOT_DATE, HORIZON);
        double home = Math.expm1(0.05 * half) * grown(JULY) + Math.exp(0.05 * (year - half));
        Plan plan = plan(parallel, CLAIM);
        check(
                plan,
                MILLION * (5.05 * (home - 0.001 * grown(SPOT_DATE)) - 5.9),
                Map.of(
                        Cost.SPOT, -MILLION * 0.85,
                        Cost.BID_OFFER, 0.0,
                        Cost.FEES, -5_050 * grown(SPOT_DATE),
                        Cost.FUNDING, MILLION * (5.05 * home - dollar(HORIZON))));
        checkPosition(plan, -MILLION);
    }

    /** A liability of a million dollars at 4 %, invested at home at 8 %. */
    @Test
    void aNewLiabilityBalancesAClaim() {
        StructuralBalancing balance =
                new StructuralBalancing("balance", Cover.ofFlows(1), Optional.of(at(0.04)), Optional.of(at(0.08)));
        double years = years(SPOT_DATE, HORIZON);
        double home = Math.exp(0.08 * years);
        double owed = Math.exp(0.04 * years);
        Plan plan = plan(balance, CLAIM);
        check(
                plan,
                MILLION * (5.04495 * home - owed * 5.9),
                Map.of(
                        Cost.SPOT, -MILLION * owed * 0.85,
                        Cost.BID_OFFER, -5_050 * grown(SPOT_DATE),
                        Cost.FUNDING,
                                MILLION * (5.04495 * home + 0.00505 * grown(SPOT_DATE) - owed * dollar(HORIZON))));
        checkPosition(plan, -MILLION);
    }

    @Test
    void aNewAssetBalancesADebt() {
        StructuralBalancing balance =
                new StructuralBalancing("balance", Cover.ofFlows(0.5), Optional.of(at(0.03)), Optional.of(at(0.1)));
        double years = years(SPOT_DATE, HORIZON);
        check(
                plan(balance, DEBT),
                MILLION / 2 * (Math.exp(0.03 * years) * 5.9 - 5.05505 * Math.exp(0.1 * years)),
                Map.of(Cost.BID_OFFER, -2_525 * grown(SPOT_DATE)));
    }

    /** Half a million dollars drawn in June of a line of a million, repaid at the offer when it is withdrawn in September. */
    @Test
    void aLineThatIsWithdrawnIsRepaidSpot() {
        CreditLine line = new CreditLine(
                "line",
                USD,
                MILLION,
                false,
                List.of(new Drawing(JUNE, MILLION / 2)),
                HORIZON,
                Optional.of(0.06),
                Optional.of(0.01),
                Optional.of(SEPTEMBER),
                Optional.empty());
        double years = years(JUNE, SEPTEMBER);
        double interest = Math.expm1(0.06 * years);
        double fee = 0.01 * years; // on the other half
        Plan plan = plan(line, CLAIM);
        check(
                plan,
                MILLION / 2 * (4.7 * 0.999 * grown(JUNE) - 5.4 * (1.001 + interest + fee) * grown(SEPTEMBER)),
                Map.of(
                        Cost.SPOT, MILLION / 2 * (-0.35 - (1 + interest + fee) * 0.35),
                        Cost.BID_OFFER, -MILLION / 2 * (0.0047 * grown(JUNE) + 0.0054 * grown(SEPTEMBER)),
                        Cost.FEES, -MILLION / 2 * fee * dollar(SEPTEMBER),
                        Cost.FUNDING, MILLION / 2 * (dollar(JUNE) - (1 + interest) * dollar(SEPTEMBER))));
        checkPosition(plan, -MILLION / 2);
    }

    private static CreditLine inCrisis(boolean withdrawn) {
        return new CreditLine(
                "line",
                USD,
                MILLION,
                true,
                List.of(new Drawing(JUNE, MILLION / 2), new Drawing(LocalDate.of(2008, 12, 1), MILLION / 4)),
                HORIZON,
                Optional.of(0.06),
                Optional.of(0.01),
                Optional.empty(),
                Optional.of(withdrawn));
    }

    /** From the middle of September spreads are three times as wide: on the last day of the month the lender calls. */
    @Test
    void aCrisisWithdrawsTheLineWhereSpreadsWiden() {
        RecordedPath path = Kyiv.path(4.7, 5.4, 5.9).with(new MarketShift.Spread(USD), LocalDate.of(2008, 9, 15), 3);
        Booked booked = Booked.on(
                path,
                OnOnePath.MARKET,
                HORIZON,
                plan(inCrisis(true), CLAIM).trades().toArray(Trade[]::new));
        double account = 4.7 * 0.999 * grown(JUNE);
        double spreads = 0.0047 * grown(JUNE);
        LocalDate before = JUNE;
        for (LocalDate date : List.of(LocalDate.of(2008, 7, 30), LocalDate.of(2008, 8, 29), SEPTEMBER)) {
            double due = Math.expm1(0.06 * years(before, date)) + 0.01 * years(before, date);
            double rate = date.equals(SEPTEMBER) ? 5.4 : 4.7;
            account -= due * rate * grown(date);
            before = date;
        }
        account -= 5.4 * 1.003 * grown(SEPTEMBER);
        spreads += 5.4 * 0.003 * grown(SEPTEMBER);
        assertThat(booked.account()).isCloseTo(MILLION / 2 * account, within(1e-5));
        assertThat(booked.parts().get(Cost.BID_OFFER)).isCloseTo(-MILLION / 2 * spreads, within(1e-5));
    }

    /** Without regimes nobody withdraws it; interest and fee are due every month, and when half a million becomes more. */
    @Test
    void withoutACrisisItRunsToItsEnd() {
        LocalDate more = LocalDate.of(2008, 12, 1);
        double account = MILLION / 2 * 4.7 * 0.999 * grown(JUNE) + MILLION / 4 * 5.4 * 0.999 * grown(more);
        double debt = MILLION / 2;
        LocalDate before = JUNE;
        for (LocalDate date : List.of(
                LocalDate.of(2008, 7, 30),
                LocalDate.of(2008, 8, 29),
                SEPTEMBER,
                LocalDate.of(2008, 10, 30),
                LocalDate.of(2008, 11, 28),
                more,
                DECEMBER,
                HORIZON)) {
            double years = years(before, date);
            double due = debt * Math.expm1(0.06 * years) + (MILLION - debt) * 0.01 * years;
            double rate = date.isBefore(SEPTEMBER) ? 4.7 : date.equals(HORIZON) ? 5.9 : 5.4;
            account -= due * rate * grown(date);
            debt += date.equals(more) ? MILLION / 4 : 0;
            before = date;
        }
        check(plan(inCrisis(true), CLAIM), account - debt * 5.9, Map.of());
        checkPosition(plan(inCrisis(true), CLAIM), -MILLION / 2);
    }

    @Test
    void aTermThatEndsBeforeItBeginsIsASlip() {
        assertThatThrownBy(() ->
                        plan(new CurrencyLoan("loan", USD, 1, Optional.of(SEPTEMBER), JUNE, Optional.empty()), CLAIM))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("until must come after 2008-09-30");
    }
}
