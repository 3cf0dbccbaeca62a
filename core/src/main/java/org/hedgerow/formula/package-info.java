/** Closed forms: prices and sensitivities on numbers and on rows of paths. */
package org.hedgerow.formula;
