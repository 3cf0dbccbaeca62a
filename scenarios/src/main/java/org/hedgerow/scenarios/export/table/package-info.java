/** The numbers of a result as tables that other programs read: CSV files, and the sheets of a workbook. */
package org.hedgerow.scenarios.export.table;
