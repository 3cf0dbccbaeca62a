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
        currencies = Checks.present(currencies, "currencies").map(Set::copyOf);
        Checks.present(metals, "metals");
        counterparties = Checks.present(counterparties, "counterparties").map(Set::copyOf);
        regions = Checks.present(regions, "regions").map(Set::copyOf);
        dealers = Checks.present(dealers, "dealers").map(Set::copyOf);
        books = Checks.present(books, "books").map(Set::copyOf);
        deals = Checks.present(deals, "deals").map(Set::copyOf);
        Checks.present(structural, "structural");
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
