package org.hedgerow.hedge;

import org.hedgerow.check.Checks;
import org.hedgerow.position.Tags;

/**
 * With whom and by whom a strategy's deals are done.
 *
 * @param strategy its name
 */
public record Dealing(String strategy, Tags tags) {
    public Dealing {
        Checks.notBlank(strategy, "strategy");
        Checks.present(tags, "tags");
    }
}
