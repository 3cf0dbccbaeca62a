/** Hypertext made of escaped words and of figures that say where in a result they stand. */
package org.hedgerow.scenarios.report.html.markup;
