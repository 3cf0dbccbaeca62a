/** What options have in common off the smile, and the one that pays all or nothing. */
package org.hedgerow.instrument.option;
