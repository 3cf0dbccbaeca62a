/** Looks along every path whether norms and limits hold: how probably they are broken, when first, and by how much. */
package org.hedgerow.limit.watch;
