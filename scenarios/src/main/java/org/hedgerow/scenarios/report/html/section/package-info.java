/** The parts of the page, each a function of the result alone. */
package org.hedgerow.scenarios.report.html.section;
