/** Norms of regulators, each a {@link org.hedgerow.limit.Limit} that says by rules what a position is held to. */
package org.hedgerow.limit.norm;
