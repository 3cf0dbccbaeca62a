/** Strategies that deal several options against each exposure, one term solved so that they cost what is asked. */
package org.hedgerow.hedge.structure;
