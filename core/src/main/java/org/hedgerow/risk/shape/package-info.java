/** What outcomes say beside their tails: quantiles, shortfalls, and risk as seen by those whom large losses hurt more. */
package org.hedgerow.risk.shape;
