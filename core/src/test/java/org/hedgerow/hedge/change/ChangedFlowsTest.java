package org.hedgerow.hedge.change;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hedgerow.hedge.OnOnePath.MILLION;
import static org.hedgerow.hedge.OnOnePath.check;
import static org.hedgerow.hedge.OnOnePath.checkPosition;
import static org.hedgerow.hedge.OnOnePath.dollar;
import static org.hedgerow.hedge.OnOnePath.flow;
import static org.hedgerow.hedge.OnOnePath.grown;
import static org.hedgerow.hedge.OnOnePath.plan;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.JUNE;
import static org.hedgerow.trade.Kyiv.LATER;
import static org.hedgerow.trade.Kyiv.SEPTEMBER;
import static org.hedgerow.trade.Kyiv.SPOT_DATE;
import static org.hedgerow.trade.Kyiv.USD;
import static org.hedgerow.trade.Kyiv.forward;
import static org.hedgerow.trade.Kyiv.years;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.hedge.Plan;
import org.hedgerow.ledger.Cost;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Stock;
import org.junit.jupiter.api.Test;

/** Flows of a million dollars that are moved, sold, restated or paid otherwise: G is what comes less what goes. */
class ChangedFlowsTest {
    private static final Currency UAH = Currency.of("UAH");
    private static final DueFlows RECEIVED = DueFlows.of(1, DueFlows.Side.RECEIVABLES);
    private static final DueFlows PAID = DueFlows.of(1, DueFlows.Side.PAYABLES);

    @Test
    void aLeadIsReceivedEarlierAtADiscount() {
        double discount = Math.exp(-0.05 * years(JUNE, SEPTEMBER));
        Plan plan = plan(new LeadLag("lead", RECEIVED, JUNE, 0.05), flow(MILLION, SEPTEMBER));
        check(
                plan,
                MILLION * (discount * 4.7 * grown(JUNE) - 5.4 * grown(SEPTEMBER)),
                Map.of(
                        Cost.SPOT, MILLION * (discount * -0.35 - 0.35),
                        Cost.FUNDING, MILLION * (discount * dollar(JUNE) - dollar(SEPTEMBER)),
                        Cost.BID_OFFER, 0.0));
        checkPosition(plan, MILLION * (discount - 1));
    }

    @Test
    void aLeadToTheSpotDateKnowsItsRateToday() {
        double discount = Math.exp(-0.05 * years(SPOT_DATE, SEPTEMBER));
        Plan plan = plan(new LeadLag("lead", RECEIVED, SPOT_DATE, 0.05), flow(MILLION, SEPTEMBER));
        check(
                plan,
                MILLION * (discount * 5.05 * grown(SPOT_DATE) - 5.4 * grown(SEPTEMBER)),
                Map.of(Cost.SPOT, -MILLION * 0.35));
        checkPosition(plan, -MILLION);
        assertThatThrownBy(() -> plan(new LeadLag("lead", RECEIVED, SPOT_DATE.minusDays(1), 0), flow(1, SEPTEMBER)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("must not come before the spot date 2008-01-02");
    }

    /** Ninety days after the horizon it is marked at the forward, 5.9 less dollar interest. */
    @Test
    void aLagIsPaidLaterWithInterest() {
        double interest = Math.exp(0.04 * years(JUNE, LATER));
        double marked = Math.exp(-0.0336 * 90 / 365);
        check(
                plan(new LeadLag("lag", PAID, LATER, 0.04), flow(-MILLION, JUNE)),
                MILLION * (4.7 * grown(JUNE) - interest * 5.9 * marked),
                Map.of(
                        Cost.SPOT, MILLION * (-0.35 - interest * marked * 0.85),
                        Cost.FUNDING, MILLION * (dollar(JUNE) - interest * dollar(LATER))));
    }

    @Test
    void aLeaseIsPaidAtHomeInPlaceOfThePrice() {
        List<HomePayment> payments = List.of(new HomePayment(JUNE, 2_500_000), new HomePayment(SEPTEMBER, 2_700_000));
        Plan plan = plan(new Leasing("lease", PAID, payments), flow(-MILLION, JUNE));
        double lease = -2_500_000 * grown(JUNE) - 2_700_000 * grown(SEPTEMBER);
        check(
                plan,
                4_700_000 * grown(JUNE) + lease,
                Map.of(Cost.SPOT, -MILLION * 0.35, Cost.FUNDING, lease + MILLION * dollar(JUNE)));
        checkPosition(plan, MILLION);
    }

    @Test
    void aClaimIsSoldForItsPresentValueLessAFeeAtTheBid() {
        double paid = Math.exp(-0.07 * years(SPOT_DATE, SEPTEMBER)) - 0.01;
        Plan plan = plan(new Factoring("sold", RECEIVED, 0.07, 0.01, Optional.of(true)), flow(MILLION, SEPTEMBER));
        double present = dollar(SPOT_DATE) * Math.exp(-0.07 * years(SPOT_DATE, SEPTEMBER));
        check(
                plan,
                MILLION * (paid * 5.04495 * grown(SPOT_DATE) - 5.4 * grown(SEPTEMBER)),
                Map.of(
                        Cost.SPOT, -MILLION * 0.35,
                        Cost.FEES, -50_500 * grown(SPOT_DATE),
                        Cost.BID_OFFER, -MILLION * paid * 0.00505 * grown(SPOT_DATE),
                        Cost.FUNDING, MILLION * (present - dollar(SEPTEMBER))));
        checkPosition(plan, -MILLION);
    }

    @Test
    void debtIsRepaidOutOfALoanAtHome() {
        double years = years(SPOT_DATE, SEPTEMBER);
        double repaid = Math.exp(-0.03 * years);
        double borrowed = repaid * (5.05505 + 0.0101);
        DebtCurrency strategy =
                new DebtCurrency("at home", PAID, UAH, Optional.of(0.03), Optional.of(0.12), Optional.of(0.002));
        Plan plan = plan(strategy, flow(-MILLION, SEPTEMBER));
        double atRiskFree = borrowed * grown(SPOT_DATE);
        check(
                plan,
                MILLION * (5.4 - borrowed * Math.exp(0.12 * years)) * grown(SEPTEMBER),
                Map.of(
                        Cost.SPOT, MILLION * 0.35,
                        Cost.FEES, -MILLION * repaid * 0.0101 * grown(SPOT_DATE),
                        Cost.BID_OFFER, -MILLION * repaid * 0.00505 * grown(SPOT_DATE),
                        Cost.FUNDING,
                                MILLION
                                        * (dollar(SEPTEMBER)
                                                - repaid * dollar(SPOT_DATE)
                                                + atRiskFree
                                                - borrowed * Math.exp(0.12 * years) * grown(SEPTEMBER))));
        checkPosition(plan, MILLION);
    }

    @Test
    void theTermOfDebtIsLengthenedForAFeeToday() {
        double interest = Math.exp(0.06 * years(JUNE, SEPTEMBER));
        check(
                plan(new DebtTerm("later", PAID, SEPTEMBER, 0.06, Optional.of(0.005)), flow(-MILLION, JUNE)),
                MILLION * (4.7 * grown(JUNE) - interest * 5.4 * grown(SEPTEMBER) - 0.02525 * grown(SPOT_DATE)),
                Map.of(
                        Cost.FEES, -25_250 * grown(SPOT_DATE),
                        Cost.FUNDING, MILLION * (dollar(JUNE) - interest * dollar(SEPTEMBER))));
    }

    @Test
    void anInvoiceAtHomeIsARateAgreedLessAConcession() {
        Plan plan = plan(new Invoicing("at home", RECEIVED, UAH, Optional.of(5.2), 0.02), flow(MILLION, SEPTEMBER));
        check(
                plan,
                MILLION * (5.2 * 0.98 - 5.4) * grown(SEPTEMBER),
                Map.of(
                        Cost.SPOT, -MILLION * 0.35,
                        Cost.FEES, -MILLION * 0.104 * grown(SEPTEMBER),
                        Cost.BID_OFFER, MILLION * (5.2 - forward(SEPTEMBER)) * grown(SEPTEMBER)));
        checkPosition(plan, -MILLION);
    }

    /** 5.4 is 0.1985 above 5.1 and two per cent: half of it is given away against a concession of a per cent. */
    @Test
    void aClauseGivesAwayItsShareOfAGainBeyondTheThreshold() {
        check(
                plan(
                        new CurrencyClause("clause", RECEIVED, 0.5, 0.02, Optional.of(5.1), 0.01),
                        flow(MILLION, SEPTEMBER)),
                MILLION * (-0.5 * (5.4 - 5.202) - 0.051) * grown(SEPTEMBER),
                Map.of(Cost.SPOT, -MILLION * 0.5 * (5.4 - 5.202)));
    }

    /** In June 4.7 lies 0.298 below 5.1 less two per cent: half of it is borne by the other party, less the concession. */
    @Test
    void aClauseTakesItsShareOfALossBeyondTheThreshold() {
        check(
                plan(new CurrencyClause("clause", RECEIVED, 0.5, 0.02, Optional.of(5.1), 0.01), flow(MILLION, JUNE)),
                MILLION * (0.5 * (4.998 - 4.7) - 0.051) * grown(JUNE),
                Map.of(Cost.SPOT, MILLION * 0.5 * (4.998 - 4.7)));
    }

    @Test
    void fundsHeldPayInPlaceOfABoughtCurrencyAndAreMissingAtTheEnd() {
        Plan plan = plan(
                new FundsHeld("held", PAID),
                flow(-MILLION, JUNE),
                new Stock(USD, 2 * MILLION, 0, 0, 0, Optional.empty(), Optional.of(0.01)));
        double lost = Math.exp(0.01 * years(JUNE, HORIZON));
        check(
                plan,
                MILLION * (4.7 * grown(JUNE) - lost * 5.9),
                Map.of(
                        Cost.SPOT, MILLION * (-0.35 - lost * 0.85),
                        Cost.FUNDING, MILLION * (dollar(JUNE) - lost * dollar(HORIZON))));
        checkPosition(plan, 0);
        assertThatThrownBy(() -> plan(new FundsHeld("held", PAID), flow(-MILLION, JUNE), Stock.net(USD, 1_000)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("must not need more than the 1000.0 USD held");
    }

    @Test
    void flowsOnTheWrongSideOrNoneAreASlip() {
        assertThatThrownBy(() -> new Factoring("sold", PAID, 0.07, 0, Optional.empty()))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("flows.side");
        assertThatThrownBy(() -> plan(new LeadLag("lead", PAID, JUNE, 0), flow(MILLION, SEPTEMBER)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("must choose at least one flow");
    }
}
