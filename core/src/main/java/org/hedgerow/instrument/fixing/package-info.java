/** Contracts that deal forward on fixings until a target or a level is reached. */
package org.hedgerow.instrument.fixing;
