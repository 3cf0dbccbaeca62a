/** Rates as they were fixed: dated series, several of them on common dates, their returns, and what is wrong with them. */
package org.hedgerow.history;
