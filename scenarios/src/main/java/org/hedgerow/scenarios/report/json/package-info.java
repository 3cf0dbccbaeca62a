/** {@code result.json}: records with the names and the order of its fields, and the writer of their bytes. */
package org.hedgerow.scenarios.report.json;
