/** With whom deals are done: how likely each defaults, what is then left, what it has agreed on collateral and netting. */
package org.hedgerow.credit;
