package org.hedgerow.limit;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hedgerow.check.Checks;
import org.hedgerow.money.Currency;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.position.Tags;

/**
 * The part of an open position that a limit looks at: what meets all that is given. A tag that an item does not have meets
 * none.
 *
 * @param metals whether it looks at metals alone, or at all but metals; at both if absent
 * @param deals kinds of deals; lines that are no deals too if absent
 * @param structural whether structural positions count; yes if absent
 */
public record Scope(
        Optional<Set<Currency>> currencies,
        Optional<Boolean> metals,
        Optional<Set<String>> counterparties,
        Optional<Set<String>> regions,
        Optional<Set<String>> dealers,
        Optional<Set<String>> books,
        Optional<Set<MarketShift.Deal>> deals,
        Optional<Boolean> structural) {
    /** Everything. */
    public static final Scope ALL = new Scope(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Scope {
        currencies = copied(currencies, "currencies");
        Checks.present(metals, "metals");
        counterparties = copied(counterparties, "counterparties");
        regions = copied(regions, "regions");
        dealers = copied(dealers, "dealers");
        books = copied(books, "books");
        deals = copied(deals, "deals");
        Checks.present(structural, "structural");
    }

    /** Of nothing that is asked for there is nothing: a limit on it would always be met. */
    private static <T> Optional<Set<T>> copied(Optional<Set<T>> asked, String name) {
        Optional<Set<T>> some = Checks.present(asked, name).map(Set::copyOf);
        Checks.that(some.filter(Set::isEmpty).isEmpty(), name, "must have at least one element");
        return some;
    }

    /** All in some currencies. */
    public static Scope of(Set<Currency> currencies) {
        return ALL.among(currencies);
    }

    /** All metals. */
    public static Scope ofMetals() {
        return new Scope(
                Optional.empty(),
                Optional.of(true),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The part of it in some currencies. */
    public Scope among(Set<Currency> some) {
        return new Scope(Optional.of(some), metals, counterparties, regions, dealers, books, deals, structural);
    }

    /** The part of it in some kinds of deals. */
    public Scope ofDeals(Set<MarketShift.Deal> some) {
        return new Scope(currencies, metals, counterparties, regions, dealers, books, Optional.of(some), structural);
    }

    /** The same with structural positions. */
    public Scope withStructural() {
        return new Scope(currencies, metals, counterparties, regions, dealers, books, deals, Optional.empty());
    }

    /** Whether it looks at something of a currency. */
    public boolean includes(Currency currency) {
        return currencies.map(some -> some.contains(currency)).orElse(true)
                && metals.map(only -> only == currency.isMetal()).orElse(true);
    }

    /** Whether an item meets all that is asked. */
    public boolean includes(Item item) {
        Tags tags = item.tags();
        return includes(item.currency())
                && meets(counterparties, tags, Tags::counterparty)
                && meets(regions, tags, Tags::region)
                && meets(dealers, tags, Tags::dealer)
                && meets(books, tags, Tags::book)
                && deals.map(some -> item.deal().map(some::contains).orElse(false))
                        .orElse(true)
                && (structural.orElse(true) || !tags.isStructural());
    }

    private static boolean meets(Optional<Set<String>> asked, Tags tags, Function<Tags, Optional<String>> tag) {
        return asked.map(some -> tag.apply(tags).map(some::contains).orElse(false))
                .orElse(true);
    }
}
