/** Options that pay otherwise than a call or put: all or nothing, knocked in or out, on an average. */
package org.hedgerow.instrument.option;
