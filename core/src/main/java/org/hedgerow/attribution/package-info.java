/** What a period that is over came to, and of what: rates by currency, legs of the hedge, interest, costs. */
package org.hedgerow.attribution;
