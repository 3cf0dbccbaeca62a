/** Slices of a run computed by Apache Spark. The one package that knows it, and that nobody imports: it is found by name. */
package org.hedgerow.scenarios.spark;
