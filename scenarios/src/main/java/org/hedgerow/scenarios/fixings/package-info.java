/** Histories of rates as central banks publish them: tables in CSV with a column of dates and one for each currency. */
package org.hedgerow.scenarios.fixings;
