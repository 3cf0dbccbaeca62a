/** A result as its readers see it: in which unit, with how many digits, in which words. */
package org.hedgerow.scenarios.report.html.sheet;
