/** Smiles that depend on the variance that a rate has on its path, and their tables for rows of paths. */
package org.hedgerow.formula.variance;
