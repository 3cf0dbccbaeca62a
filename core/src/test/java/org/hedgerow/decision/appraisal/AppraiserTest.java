package org.hedgerow.decision.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.decision.SmallSample.HEDGED;
import static org.hedgerow.decision.SmallSample.OPEN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.HedgedOutcome.Missed;
import org.hedgerow.booking.OutcomeOn;
import org.hedgerow.decision.SmallSample;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.decision.charge.ChargeDates;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.watch.Breached;
import org.hedgerow.limit.watch.LimitFindings;
import org.hedgerow.limit.watch.LimitOnDate;
import org.hedgerow.limit.watch.LimitOnPaths;
import org.hedgerow.outcome.Column;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.Kyiv;
import org.junit.jupiter.api.Test;

/** Numbers of ten paths by hand: all of the position risks 12, over two years. */
class AppraiserTest {
    private static final Terms TERMS = SmallSample.terms(new Capital(0.15, Optional.of(0.8)));
    private static final LimitCheck BROKEN = new LimitCheck("own", Optional.empty(), 12, Ceiling.amount(10));
    private static final LimitCheck MET = new LimitCheck("own", Optional.empty(), 10, Ceiling.amount(10));

    private static double[] open(double share, double cost) {
        return Arrays.stream(OPEN).map(gain -> share * gain - cost).toArray();
    }

    /** A quarter of the position costs 1 more than a half and leaves 3 less to lose, for two years: a sixth. */
    @Test
    void thePriceOfRiskTurnsBetweenTwoHedgesWhicheverIsTheDearer() {
        SmallSample sample = SmallSample.unhedged().with("half", open(0.5, 0.5)).with("quarter", open(0.25, 1.5));
        Appraiser appraiser = sample.appraiser(TERMS);
        Weighed half = appraiser.weigh(sample.candidates().get(1));
        Weighed quarter = appraiser.weigh(sample.candidates().get(2));
        assertThat(appraiser.turningPrice(quarter, half).orElseThrow().value()).isCloseTo(1 / 6.0, within(1e-12));
        assertThat(appraiser.turningPrice(half, quarter).orElseThrow().value()).isCloseTo(1 / 6.0, within(1e-12));
        assertThat(appraiser.turningPrice(half, half)).isEmpty();
        assertThat(appraiser.expectedCost(quarter).value()).isCloseTo(1.5, within(1e-12));
    }

    /** On dates half a year and a year and a half apart: 0.5 times 6 and 1.5 times 12 against half of each; 0.5 / 10.5. */
    @Test
    void onAProfileThePriceOfRiskIsByTheLossAndItsTime() {
        TreeMap<LocalDate, Double> years = new TreeMap<>();
        years.put(Kyiv.JUNE, 0.5);
        years.put(Kyiv.HORIZON, 1.5);
        Terms terms = SmallSample.terms(new Capital(0.15, Optional.of(0.8), Optional.of(Tenor.parse("1Y"))))
                .on(Optional.of(new ChargeDates(years)));
        Appraisal half = SmallSample.unhedged()
                .also(none -> new Column("profile of none", new OutcomeOn(Kyiv.JUNE)), open(0.5, 0))
                .also(none -> new Column("profile of none", new OutcomeOn(Kyiv.HORIZON)), OPEN)
                .with("half", open(0.5, 0.5))
                .also(some -> new Column("profile of half", new OutcomeOn(Kyiv.JUNE)), open(0.25, 0))
                .also(some -> new Column("profile of half", new OutcomeOn(Kyiv.HORIZON)), open(0.5, 0.5))
                .decide(terms)
                .appraisals()
                .get(1);
        assertThat(half.riskCost().value()).isCloseTo(0.15 * 10.5, within(1e-12));
        assertThat(half.netBenefit().value()).isCloseTo(0.15 * 10.5 - 0.5, within(1e-12));
        assertThat(half.priceOfRisk().threshold().orElseThrow().value()).isCloseTo(0.5 / 10.5, within(1e-12));
        assertThat(half.riskRemoved().amount().value()).isCloseTo(6, within(1e-12));
        assertThat(half.riskRemoved().costPerUnit().orElseThrow().value()).isCloseTo(0.5 / 6, within(1e-12));
    }

    /** Lowest balances of -1 to -10: the mean debt is 5.5, that of one path in ten the largest. */
    @Test
    void cashIsNeededForTheLargestDebt() {
        Appraisal hedge = SmallSample.unhedged()
                .with("hedge", HEDGED)
                .also(HedgedOutcome::lowestBalance, -3, -1, -2, -10, -4, -5, -6, -7, -8, -9)
                .decide(TERMS)
                .appraisals()
                .get(1);
        CashNeed need = hedge.cashNeed().orElseThrow();
        assertThat(need.mean().value()).isCloseTo(5.5, within(1e-12));
        assertThat(need.mean().standardError()).isCloseTo(Math.sqrt(82.5) / 10, within(1e-12));
        assertThat(need.at95().value()).isEqualTo(10);
        assertThat(need.at99().value()).isEqualTo(10);
        assertThat(hedge.missed()).isEmpty();
    }

    @Test
    void dealsThatCouldNotBeDoneAreCounted() {
        Appraisal hedge = SmallSample.unhedged()
                .with("hedge", HEDGED)
                .also(some -> some.missed(Missed.DEALS), 0, 2, 0, 0, 3, 0, 0, 0, 0, 0)
                .also(some -> some.missed(Missed.ANY), 0, 1, 0, 0, 1, 0, 0, 0, 0, 0)
                .decide(TERMS)
                .appraisals()
                .get(1);
        assertThat(hedge.missed().orElseThrow().number().value()).isCloseTo(0.5, within(1e-15));
        assertThat(hedge.missed().orElseThrow().probability().value()).isCloseTo(0.2, within(1e-15));
        assertThat(hedge.cashNeed()).isEmpty();
    }

    private static Appraisal limited(Appraisal some, LimitFindings limits) {
        return new Appraisal(
                some.name(),
                some.whatIf(),
                some.outcome(),
                some.components(),
                some.expectedCost(),
                some.frictions(),
                some.driftCost(),
                some.riskCost(),
                some.netBenefit(),
                some.netBenefitAtForwardDrift(),
                some.priceOfRisk(),
                some.riskRemoved(),
                some.verdict(),
                some.cashNeed(),
                some.missed(),
                some.norms(),
                some.fund(),
                Optional.of(limits));
    }

    @Test
    void aLimitOfTheBanksOwnForbidsAsANormDoes() {
        Appraisal none = SmallSample.unhedged().decide(TERMS).appraisals().get(0);
        Appraisal broken = limited(none, new LimitFindings(List.of(MET, BROKEN), List.of(), Optional.empty()));
        assertThat(broken.broken()).containsExactly(BROKEN);
        assertThat(broken.allowed()).isFalse();
        assertThat(limited(none, new LimitFindings(List.of(MET), List.of(), Optional.empty()))
                        .stands())
                .isTrue();
    }

    /** The upper end of the interval, 7 %, is held to what is accepted. */
    @Test
    void whatMayBeBrokenTooProbablyIsNotAllowed() {
        Appraisal none = SmallSample.unhedged().decide(TERMS).appraisals().get(0);
        Breached breached = new Breached(0.05, new Interval(0.04, 0.07));
        Estimate nothing = new Estimate(0, 0);
        LimitOnDate date = new LimitOnDate(Kyiv.HORIZON, breached, breached, nothing, nothing, Optional.empty());
        LimitOnPaths limit = new LimitOnPaths("own", Ceiling.amount(10), List.of(date), Optional.empty());
        Appraisal over = limited(none, new LimitFindings(List.of(), List.of(limit), Optional.of(0.06)));
        assertThat(over.overAppetite()).containsExactly(limit);
        assertThat(over.allowed()).isFalse();
        assertThat(limited(none, new LimitFindings(List.of(), List.of(limit), Optional.of(0.07)))
                        .allowed())
                .isTrue();
        assertThat(limited(none, new LimitFindings(List.of(), List.of(limit), Optional.empty()))
                        .allowed())
                .isTrue();
    }

    @Test
    void aCandidateMayHaveMoreLimitsOrOtherDeals() {
        Candidate none = SmallSample.unhedged().candidates().get(0);
        assertThat(none.withToday(List.of(BROKEN)).norms()).containsExactly(BROKEN);
        assertThat(none.withToday(List.of(BROKEN)).withToday(List.of(MET)).norms())
                .containsExactly(BROKEN, MET);
        assertThat(none.withToday(List.of(BROKEN)).unwatched().norms()).containsExactly(BROKEN);
        assertThat(none.with(List.of(BROKEN)).norms()).isEmpty(); // not watched
        HedgedOutcome other =
                SmallSample.unhedged().with("other", HEDGED).candidates().get(1).strategy();
        assertThat(none.with(other).name()).isEqualTo("other");
    }

    @Test
    void aKindOfPriceIsSaidInWords() {
        assertThat(PriceOfRisk.Kind.values())
                .extracting(PriceOfRisk.Kind::words)
                .containsExactly("above", "at any price", "never");
    }

    /** What is rounding of ten million is a hundred thousandth: 1e-12 of the exposure. */
    @Test
    void amountsAreJudgedByTheExposure() {
        Terms large = new Terms(TERMS.charge(), 2, 1e7, 1e-4, TERMS.levels(), "UAH");
        assertThat(large.rounding()).isCloseTo(1e-5, within(1e-18));
        assertThat(large.material()).isCloseTo(1000, within(1e-9));
        assertThat(large.at(4).looks()).isEqualTo(4);
    }
}
