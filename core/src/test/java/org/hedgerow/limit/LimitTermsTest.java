package org.hedgerow.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hedgerow.limit.TermWeights.Step;
import org.hedgerow.limit.norm.EachPosition;
import org.hedgerow.limit.own.CapitalBasis;
import org.hedgerow.limit.own.DealLimit;
import org.hedgerow.limit.own.Hours;
import org.hedgerow.limit.own.PositionLimit;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.observable.MarketShift.Deal;
import org.hedgerow.position.Tags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a limit looks at, how it adds it up, and what it holds it to. */
class LimitTermsTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 12, 31);
    private static final Currency USD = Currency.of("USD");
    private static final Currency EUR = Currency.of("EUR");
    private static final Currency GOLD = Currency.of("XAU");
    private static final Currency SILVER = Currency.of("XAG");

    /** 300 of euros and 20 of gold long, 400 of dollars and 35 of silver short. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"GROSS, 755", "NET, 115", "LONG, 320", "SHORT, 435", "LARGER, 435", "SHORTHAND, 455"})
    void sidesAreAddedUpInSixWays(Aggregation aggregation, double expected) {
        OpenPosition position = OpenPosition.of(Map.of(EUR, 300.0, USD, -400.0, GOLD, 20.0, SILVER, -35.0));
        assertThat(position.sum(aggregation)).isEqualTo(expected);
        OpenPosition opposite = OpenPosition.of(Map.of(EUR, -500.0, USD, 100.0, GOLD, -20.0));
        assertThat(opposite.sum(Aggregation.SHORTHAND)).isEqualTo(520);
        assertThat(opposite.sum(Aggregation.LARGER)).isEqualTo(520);
        OpenPosition longer = OpenPosition.of(Map.of(EUR, 500.0, USD, -100.0, GOLD, 20.0));
        assertThat(longer.sum(Aggregation.SHORTHAND)).isEqualTo(520);
        assertThat(longer.sum(Aggregation.LARGER)).isEqualTo(520);
    }

    @ParameterizedTest
    @EnumSource
    void rowsAreAddedUpAsNumbersAre(Aggregation aggregation) {
        SideRows rows = new SideRows();
        double[] total = new double[PathBatch.SIZE];
        for (double first : new double[] {1, -1}) { // the second time after having forgotten the first
            Map<Currency, Double> net = Map.of(EUR, 300 * first, USD, -400 * first, GOLD, -20.0, SILVER, 35.0);
            rows.clear();
            net.forEach((currency, amount) -> {
                double[] row = new double[PathBatch.SIZE];
                Arrays.fill(row, amount);
                rows.add(currency, row);
            });
            rows.total(aggregation, total);
            assertThat(total).containsOnly(OpenPosition.of(net).sum(aggregation));
        }
    }

    @Test
    void aCeilingIsAShareOrAnAmount() {
        assertThat(Ceiling.share(0.2).isShare()).isTrue();
        assertThat(Ceiling.amount(5).isShare()).isFalse();
        assertThat(Ceiling.share(0.2).inHome(50)).isEqualTo(10);
        assertThat(Ceiling.amount(5).inHome(50)).isEqualTo(5);
        assertThat(Ceiling.share(0.2).measured(20, 50)).isEqualTo(0.4);
        assertThat(Ceiling.amount(5).measured(20, 50)).isEqualTo(20);
        assertThatThrownBy(() -> Ceiling.share(-0.1)).hasMessageContaining("share");
        assertThatThrownBy(() -> Ceiling.amount(-0.1)).hasMessageContaining("amount");
        assertThatThrownBy(() -> new Ceiling(Optional.empty(), Optional.empty()))
                .hasMessageContaining("must be given");
        assertThatThrownBy(() -> new Ceiling(Optional.of(0.1), Optional.of(1.0)))
                .hasMessageContaining("not both");
        assertThatThrownBy(() -> new Requirement(0.08, Optional.of(-0.1))).hasMessageContaining("threshold");
    }

    @Test
    void aCheckIsMetUpToItsLimit() {
        LimitCheck check = new LimitCheck("own", Optional.of(USD), 12, Ceiling.amount(10));
        assertThat(check.met()).isFalse();
        assertThat(check.headroom()).isEqualTo(-2);
        assertThat(check.label()).isEqualTo("own USD");
        assertThat(new LimitCheck("own", Optional.empty(), 1, Ceiling.amount(10)).label())
                .isEqualTo("own");
    }

    private static Item item(Currency currency, Optional<Deal> deal, Tags tags) {
        return new Item(currency, Optional.empty(), deal, tags);
    }

    private static Scope tagged(int place) {
        Optional<Set<String>> some = Optional.of(Set.of("A"));
        Optional<Set<String>> any = Optional.empty();
        return new Scope(
                Optional.empty(),
                Optional.empty(),
                place == 0 ? some : any,
                place == 1 ? some : any,
                place == 2 ? some : any,
                place == 3 ? some : any,
                Optional.empty(),
                Optional.empty());
    }

    private static Tags tags(int place, String name) {
        return new Tags(
                place == 0 ? Optional.of(name) : Optional.empty(),
                place == 1 ? Optional.of(name) : Optional.empty(),
                place == 2 ? Optional.of(name) : Optional.empty(),
                place == 3 ? Optional.of(name) : Optional.empty(),
                Optional.empty());
    }

    @Test
    void aScopeIsWhatMeetsAllThatIsAsked() {
        for (int place = 0; place < 4; place++) {
            Scope scope = tagged(place);
            assertThat(scope.includes(item(USD, Optional.empty(), tags(place, "A"))))
                    .isTrue();
            assertThat(scope.includes(item(USD, Optional.empty(), tags(place, "B"))))
                    .isFalse();
            assertThat(scope.includes(item(USD, Optional.empty(), Tags.NONE))).isFalse();
            assertThat(scope.among(Set.of(EUR)).includes(item(USD, Optional.empty(), tags(place, "A"))))
                    .isFalse();
        }
        Scope forwards = Scope.ALL.ofDeals(Set.of(Deal.FORWARD));
        assertThat(forwards.includes(item(USD, Optional.of(Deal.FORWARD), Tags.NONE)))
                .isTrue();
        assertThat(forwards.includes(item(USD, Optional.of(Deal.OPTION), Tags.NONE)))
                .isFalse();
        assertThat(forwards.includes(item(USD, Optional.empty(), Tags.NONE))).isFalse();
        assertThat(Scope.of(Set.of(USD)).includes(USD)).isTrue();
        assertThat(Scope.of(Set.of(USD)).includes(EUR)).isFalse();
        assertThat(Scope.ofMetals().includes(GOLD)).isTrue();
        assertThat(Scope.ofMetals().includes(USD)).isFalse();
        assertThatThrownBy(() -> Scope.of(Set.of())).hasMessage("currencies must have at least one element");
    }

    @Test
    void structuralPositionsAreLeftOutWhereTheyDoNotCount() {
        Tags structural =
                new Tags(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(true));
        Scope without = new Scope(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(false));
        Item held = item(USD, Optional.empty(), structural);
        assertThat(without.includes(held)).isFalse();
        assertThat(without.withStructural().includes(held)).isTrue();
        assertThat(Scope.ALL.includes(held)).isTrue();
        OpenPosition position = new OpenPosition(List.of(
                new OpenItem(held, 40, 40),
                new OpenItem(item(EUR, Optional.empty(), structural), -5, 5),
                new OpenItem(item(USD, Optional.empty(), Tags.NONE), 7, 7)));
        assertThat(position.structural(Scope.of(Set.of(USD)))).isEqualTo(40);
        assertThat(position.structural(without)).isEqualTo(45);
    }

    /** An act/365 year is 365 days: a term ends on its last day. */
    @Test
    void aTermHasItsCoefficientUpToItsLastDay() {
        TermWeights weights = new TermWeights(List.of(new Step(1, 0.5), new Step(2, 0.8)), 0.3);
        assertThat(weights.of(Optional.of(TODAY.plusDays(365)), TODAY)).isEqualTo(0.5);
        assertThat(weights.of(Optional.of(TODAY.plusDays(366)), TODAY)).isEqualTo(0.8);
        assertThat(weights.of(Optional.of(TODAY.plusDays(2000)), TODAY)).isEqualTo(0.8);
        assertThat(weights.of(Optional.empty(), TODAY)).isEqualTo(0.3);
        for (double second : new double[] {1, 0.5}) {
            assertThatThrownBy(() -> new TermWeights(List.of(new Step(1, 0.5), new Step(second, 0.8)), 1))
                    .hasMessageStartingWith("steps[1].upTo must be longer than the term before");
        }
    }

    /** Of 10 bought and 4 sold forward, an option of 6 by a delta of a half, and a balance. */
    @Test
    void dealsAreAddedUpByTheirFullAmounts() {
        OpenPosition position = new OpenPosition(List.of(
                new OpenItem(item(USD, Optional.of(Deal.FORWARD), Tags.NONE), 10, 10),
                new OpenItem(item(USD, Optional.of(Deal.FORWARD), Tags.NONE), -4, 4),
                new OpenItem(item(EUR, Optional.of(Deal.OPTION), Tags.NONE), -3, 6),
                new OpenItem(item(EUR, Optional.of(Deal.SPOT), Tags.NONE), 50, 50),
                new OpenItem(Item.of(USD), 100, 100)));
        DealLimit all = new DealLimit("all", Ceiling.amount(15), Optional.empty(), Optional.empty());
        Rule rule = all.rules(new TreeSet<>(), Set.of()).get(0);
        assertThat(rule.check(position, TODAY, 1).value()).isEqualTo(20);
        assertThat(rule.label()).isEqualTo("all");
        DealLimit options = new DealLimit(
                "options", Ceiling.amount(15), Optional.of(Scope.ALL.ofDeals(Set.of(Deal.OPTION))), Optional.empty());
        assertThat(options.rules(new TreeSet<>(), Set.of())
                        .get(0)
                        .check(position, TODAY, 1)
                        .value())
                .isEqualTo(6);
        assertThat(position.withFullOptions().net().get(EUR)).isEqualTo(44);
        assertThat(position.net().get(EUR)).isEqualTo(47);
    }

    @Test
    void aLimitOfEachCurrencyHasARuleForEach() {
        PositionLimit each = new PositionLimit(
                "each",
                Ceiling.amount(1),
                Optional.of(Scope.of(Set.of(USD, EUR))),
                Optional.of(Aggregation.LONG),
                Optional.of(true),
                Optional.of(Hours.DAY),
                Optional.of(CapitalBasis.MOVED));
        TreeSet<Currency> held = new TreeSet<>(Set.of(USD, EUR, GOLD));
        assertThat(each.rules(held, Set.of())).extracting(Rule::label).containsExactly("each EUR", "each USD");
        OpenPosition position = OpenPosition.of(Map.of(EUR, 300.0, USD, -400.0, GOLD, 20.0));
        assertThat(each.rules(held, Set.of()).get(0).check(position, TODAY, 1).value())
                .isEqualTo(300);
        assertThat(each.rules(held, Set.of()).get(1).check(position, TODAY, 1).value())
                .isZero();
        assertThat(each.isIntraday()).isTrue();
        assertThat(each.movesCapital()).isTrue();
        PositionLimit total = PositionLimit.total("total", Ceiling.amount(1));
        assertThat(total.rules(held, Set.of()).get(0).check(position, TODAY, 1).value())
                .isEqualTo(720);
        assertThat(total.isIntraday()).isFalse();
        assertThat(total.movesCapital()).isFalse();
        assertThat(new EachPosition("H1", 0.1, Optional.of(Scope.of(Set.of(USD)))).rules(held, Set.of()))
                .extracting(Rule::label)
                .containsExactly("H1 USD");
    }

    @Test
    void anIntradayLimitOnDealsSaysSo() {
        DealLimit day = new DealLimit("d", Ceiling.amount(1), Optional.empty(), Optional.of(Hours.DAY));
        assertThat(day.isIntraday()).isTrue();
        assertThat(new DealLimit("d", Ceiling.amount(1), Optional.empty(), Optional.empty()).isIntraday())
                .isFalse();
    }

    @Test
    void whatIsAskedForAPositionBeginsBeyondItsThreshold() {
        Requirement asked = new Requirement(0.08, Optional.of(0.02));
        assertThat(asked.of(20, 1_000)).isZero();
        assertThat(asked.of(21, 1_000)).isCloseTo(1.68, within(1e-15));
        assertThat(new Requirement(0.08, Optional.empty()).of(1, 1_000)).isEqualTo(0.08);
        assertThat(asked.position(4, 1_000)).isEqualTo(50);
        assertThat(asked.position(1, 1_000)).isEqualTo(20);
    }
}
