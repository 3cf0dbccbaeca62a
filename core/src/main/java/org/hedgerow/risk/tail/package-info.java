/** What moments and fitted laws make of a tail: checks beside the measures that read it off the outcomes. */
package org.hedgerow.risk.tail;
