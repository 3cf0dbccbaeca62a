/** Ranks the strategies by net benefit and says in words which to take, and what would turn the answer. */
package org.hedgerow.decision;
