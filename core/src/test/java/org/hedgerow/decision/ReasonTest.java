package org.hedgerow.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hedgerow.decision.SmallSample.OPEN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.hedgerow.booking.OutcomeOn;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.decision.charge.ChargeDates;
import org.hedgerow.decision.charge.Price;
import org.hedgerow.decision.charge.RiskMeasure;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.watch.Breached;
import org.hedgerow.limit.watch.LimitOnDate;
import org.hedgerow.limit.watch.LimitOnPaths;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Column;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.Kyiv;
import org.junit.jupiter.api.Test;

/** What is said, word by word, of hedges whose numbers are {@link SmallSample}'s: all risk costs 0.3 times 12. */
class ReasonTest {
    private static final Charge CAPITAL = new Capital(0.15, Optional.of(0.8));
    private static final LimitCheck BROKEN =
            new LimitCheck("H17", Optional.of(Currency.of("USD")), 0.25, Ceiling.share(0.2));

    private static double[] open(double share, double cost) {
        return Arrays.stream(OPEN).map(gain -> share * gain - cost).toArray();
    }

    private static SmallSample half(double cost) {
        return SmallSample.unhedged().with("half", open(0.5, cost));
    }

    /** The error of the net benefit is 1.52564, that of the price of risk the same over 12 at that price. */
    @Test
    void aHedgeIsRecommendedWithTheNumbersThatDecide() {
        Recommendation half = half(0.5).decide(CAPITAL).recommendation();
        assertThat(half.reason())
                .isEqualTo("Undecided at this number of paths: 'half' has the highest net benefit, 1.30000 UAH"
                        + " (95 % interval of the simulation, for all hedges together: -1.69021 to 4.29021)."
                        + " It takes 6.00000 off an unexpected loss of 12.00000 UAH at 80 %, lowers the cost of risk"
                        + " from 3.60000 to 1.80000, and is expected to cost 0.50000 (frictions 0.00000, drift 0.00000)."
                        + " Charged on the unexpected loss, risk must cost more than 4.17 ± 10.39 % a year for it to"
                        + " pay; here it costs 15 %. As good, within the error of the simulation or within 0.00100"
                        + " UAH: 'none'.");
        assertThat(half.drift()).isEmpty();
        assertThat(half(0.5)
                        .decide(new Price(0.3, RiskMeasure.UNEXPECTED_LOSS, Optional.of(0.8)))
                        .recommendation()
                        .reason())
                .contains("4.17 ± 10.39 % a year for it to pay. As good");
    }

    /** Three looks share the 5 %: 2.394 errors to either side. */
    @Test
    void severalLooksAreSaid() {
        Terms three = SmallSample.terms(CAPITAL).at(3);
        assertThat(half(0.5).decide(three).recommendation().reason())
                .contains("for all hedges and looks together: -2.35237 to 4.95237");
        Terms two = SmallSample.terms(CAPITAL).at(1);
        assertThat(half(0.5).decide(two).recommendation().reason()).contains("for all hedges together: -1.69021");
    }

    @Test
    void doingNothingIsRecommendedWithWhatEachHedgeLacks() {
        Recommendation none = SmallSample.unhedged()
                .with("dear", open(1, 2))
                .with("twin", open(1, 0.0004))
                .with("open", open(0.5, 1.9))
                .whatIf("if", open(1, 3))
                .breaking("forbidden", open(1, 2), BROKEN)
                .decide(CAPITAL)
                .recommendation();
        assertThat(none.reason())
                .isEqualTo("Leave the position as it is: no hedge that may be recommended shows a net benefit. The risk"
                        + " left costs 3.60000 UAH over the horizon. Costing more than they take off that: 'dear'."
                        + " Making no difference: 'twin'. Undecided at this number of paths: 'open'. As good, within the"
                        + " error of the simulation or within 0.00100 UAH: 'twin', 'open'. Not allowed: 'forbidden'"
                        + " (H17 USD 25 % over 20 %).");
        assertThat(none.drift()).isEmpty();
    }

    @Test
    void whereNothingMayBeRecommendedItIsSaidWhy() {
        assertThat(new SmallSample()
                        .breaking(Strategy.NONE, OPEN, BROKEN)
                        .whatIf("if", open(0.5, 0.5))
                        .breaking("half", open(0.5, 0.1), BROKEN)
                        .decide(CAPITAL)
                        .recommendation()
                        .reason())
                .isEqualTo("Nothing that was compared may be recommended. Allowed, but only a what-if: 'if'. Not"
                        + " allowed: 'none' (H17 USD 25 % over 20 %); 'half' (H17 USD 25 % over 20 %).");
        assertThat(new SmallSample()
                        .breaking(Strategy.NONE, OPEN, BROKEN)
                        .decide(CAPITAL)
                        .recommendation()
                        .reason())
                .isEqualTo(
                        "Nothing that was compared may be recommended. Not allowed: 'none' (H17 USD 25 % over 20 %).");
    }

    @Test
    void aHedgeThatCostsNothingPaysAtAnyPrice() {
        assertThat(half(0).decide(CAPITAL).recommendation().reason())
                .contains("It pays at any price of risk, since it is expected to cost nothing.");
    }

    @Test
    void theDriftIsToldWhereItPaysForTheHedge() {
        String earned = ": the hedge is expected to earn 9.00000 UAH.";
        assertThat(SmallSample.unhedged()
                        .with("paid", open(1, -9), open(1, -8))
                        .decide(CAPITAL)
                        .recommendation()
                        .drift())
                .contains("The drift, not the risk, decides" + earned);
        Recommendation prices =
                SmallSample.unhedged().with("paid", open(1, -9)).decide(CAPITAL).recommendation();
        assertThat(prices.drift())
                .contains("What the paths hold against the market's prices, not the risk, decides" + earned);
        assertThat(prices.reason())
                .startsWith("'paid' has the highest net benefit, 9.00000 UAH")
                .contains("It takes no unexpected loss away. What the paths hold");
        assertThat(half(0.0005).decide(CAPITAL).recommendation().drift()).isEmpty();
    }

    @Test
    void theDriftIsToldWhereItTurnsTheSign() {
        Recommendation turned = SmallSample.unhedged()
                .with("hedge", open(1, -1), open(1, 2))
                .decide(CAPITAL)
                .recommendation();
        assertThat(turned.drift())
                .contains("The drift, not the risk, decides: under the forward drift the net benefit is -2.00000 for"
                        + " 'hedge' in place of 1.00000.");
        assertThat(turned.reason()).endsWith(turned.drift().orElseThrow());
        assertThat(SmallSample.unhedged()
                        .with("hedge", open(1, 1), open(1, -2))
                        .with("other", open(1, 3))
                        .decide(CAPITAL)
                        .recommendation()
                        .drift())
                .contains("The drift, not the risk, decides: under the forward drift the net benefit is 2.00000 for"
                        + " 'hedge' in place of -1.00000.");
    }

    /** A sign that turns within what matters, 0.001, turns nothing. */
    @Test
    void aTurnWithinWhatMattersIsNone() {
        Decision decision = SmallSample.unhedged()
                .with("hedge", open(1, -0.0005), open(1, 0.001))
                .decide(CAPITAL);
        assertThat(decision.appraisals().get(1).driftTurns(0.001)).isFalse();
        assertThat(decision.appraisals().get(1).driftTurns(0.0009)).isTrue();
        assertThat(decision.appraisals().get(1).earns(0.0004)).isTrue();
        assertThat(decision.appraisals().get(1).earns(0.0006)).isFalse();
        assertThat(decision.appraisals().get(1).driftDecides(0.001)).isFalse();
        assertThat(decision.appraisals().get(1).driftDecides(0.0004)).isTrue();
        assertThat(decision.appraisals().get(0).driftDecides(0.0004)).isFalse();
    }

    /**
     * Charged on two dates a year apart: by the first half of the loss, 6 of 12, by the second all, 12: a price of 15 % on
     * 18 is 2.7. With the hedge 3 and 6: 1.35.
     */
    @Test
    void aProfileIsChargedDateByDate() {
        Charge everyYear = new Capital(0.15, Optional.of(0.8), Optional.of(Tenor.parse("1Y")));
        TreeMap<LocalDate, Double> years = new TreeMap<>();
        years.put(Kyiv.JUNE, 1.0);
        years.put(Kyiv.HORIZON, 1.0);
        Terms terms = SmallSample.terms(everyYear).on(Optional.of(new ChargeDates(years)));
        Decision decision = SmallSample.unhedged()
                .also(none -> new Column("profile of none", new OutcomeOn(Kyiv.JUNE)), open(0.5, 0))
                .also(none -> new Column("profile of none", new OutcomeOn(Kyiv.HORIZON)), OPEN)
                .with("half", open(0.5, 0.5))
                .also(half -> new Column("profile of half", new OutcomeOn(Kyiv.JUNE)), open(0.25, 0))
                .also(half -> new Column("profile of half", new OutcomeOn(Kyiv.HORIZON)), open(0.5, 0.5))
                .decide(terms);
        assertThat(decision.recommendation().reason())
                .contains("'half' has the highest net benefit, 0.85000 UAH")
                .contains(
                        "It takes 6.00000 off an unexpected loss of 12.00000 UAH at 80 % by the horizon, lowers the cost"
                                + " of risk, charged date by date on the unexpected loss by then, from 2.70000 to 1.35000,")
                .contains(
                        "Charged on the unexpected loss by each date until the horizon, risk must cost more than 5.56 ±");
        Decision nothing = SmallSample.unhedged()
                .also(none -> new Column("profile of none", new OutcomeOn(Kyiv.JUNE)), OPEN)
                .also(none -> new Column("profile of none", new OutcomeOn(Kyiv.HORIZON)), OPEN)
                .with("gift", open(1, -1))
                .also(gift -> new Column("profile of gift", new OutcomeOn(Kyiv.JUNE)), OPEN)
                .also(gift -> new Column("profile of gift", new OutcomeOn(Kyiv.HORIZON)), open(1, -1))
                .decide(terms);
        assertThat(nothing.recommendation().reason()).contains("It takes nothing off what is charged date by date.");
    }

    @Test
    void numbersAreWrittenAsTheyAreRead() {
        Words words = new Words(10, "UAH");
        assertThat(words.number(-0.000001)).isEqualTo("0.00000");
        assertThat(words.number(-1234.5)).isEqualTo("-1,234.50000");
        assertThat(new Words(1e6, "UAH").amount(1234567.4)).isEqualTo("1,234,567 UAH");
        assertThat(new Words(1e5, "UAH").number(2)).isEqualTo("2.0");
        assertThat(new Words(0, "UAH").number(2)).isEqualTo("2.000000000");
        assertThat(Words.percent(0.125)).isEqualTo("12.5 %");
        assertThat(Words.percent(0.2)).isEqualTo("20 %");
        assertThat(Words.percent(new Estimate(0.125, 0.02))).isEqualTo("12.50 ± 2.00 %");
        assertThat(words.broken(List.of(
                        new LimitCheck("H17", Optional.empty(), 0.200001, Ceiling.share(0.2)),
                        new LimitCheck("own", Optional.empty(), 12, Ceiling.amount(10)))))
                .isEqualTo("H17 a little over 20 %, own 12.00000 over 10.00000");
    }

    @Test
    void aLimitThatMayBeBrokenIsToldWithItsUpperBound() {
        Breached breached = new Breached(0.05, new Interval(0.04, 0.07));
        Estimate none = new Estimate(0, 0);
        LimitOnDate date = new LimitOnDate(Kyiv.HORIZON, breached, breached, none, none, Optional.empty());
        LimitOnPaths limit = new LimitOnPaths("H17 USD", Ceiling.share(0.2), List.of(date), Optional.empty());
        assertThat(Words.likely(List.of(limit, limit)))
                .isEqualTo("H17 USD broken on the way with up to 7 %, H17 USD broken on the way with up to 7 %");
        assertThat(Words.likely(List.of())).isEmpty();
    }
}
