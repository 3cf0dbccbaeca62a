/** Other libraries on the work that the benchmarks of the same run measure. */
package org.hedgerow.peer;
