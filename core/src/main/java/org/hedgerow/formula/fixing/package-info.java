/** Contracts that look at the rate on fixings and end when a target or a level is reached, backward over the fixings. */
package org.hedgerow.formula.fixing;
