/**
 * What an open position is held to: norms of a regulator and limits of a bank's own, today and after a hedge. A
 * {@link org.hedgerow.limit.Limit} says by {@link org.hedgerow.limit.Rule rules} what it looks at, and whoever measures,
 * today or along paths, reads the rules.
 */
package org.hedgerow.limit;
