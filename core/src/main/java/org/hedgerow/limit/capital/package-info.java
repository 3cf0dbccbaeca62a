/** The bank's capital ratio along the paths: which position steadies it, and which hedge would close a natural one. */
package org.hedgerow.limit.capital;
