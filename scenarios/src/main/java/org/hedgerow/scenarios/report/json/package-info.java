/** The bytes of {@code result.json}. */
package org.hedgerow.scenarios.report.json;
