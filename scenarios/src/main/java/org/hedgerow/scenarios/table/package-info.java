/** Files beside a scenario: tables in CSV, and the lines of a position in one. */
package org.hedgerow.scenarios.table;
