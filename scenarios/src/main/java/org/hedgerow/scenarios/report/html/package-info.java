/** A result as one page of hypertext: to be read in a browser, on a phone and on paper, without any other file. */
package org.hedgerow.scenarios.report.html;
