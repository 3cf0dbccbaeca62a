package org.hedgerow.position.operation;

import java.util.List;
import java.util.Optional;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Line;
import org.hedgerow.position.Operation;
import org.hedgerow.position.Tags;

/**
 * Fixed assets or stock bought for currency, or sold where the amount is negative: what is paid is currency no longer held,
 * what it buys is worth home currency.
 *
 * @param amount paid
 * @param tags where it belongs; nowhere in particular if absent
 */
public record AssetPurchase(Currency currency, double amount, Optional<Tags> tags) implements Operation {
    public AssetPurchase {
        Changes.check(currency, amount, tags);
    }

    @Override
    public List<Line> lines() {
        return List.of(Changes.stock(currency, -amount, tags));
    }
}
