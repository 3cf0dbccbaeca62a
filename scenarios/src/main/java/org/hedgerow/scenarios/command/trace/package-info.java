/** {@code hedgerow trace}: one path of a run, entry by entry. */
package org.hedgerow.scenarios.command.trace;
