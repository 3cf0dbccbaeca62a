/** {@code hedgerow trace}: one path of a run, entry by entry, as a statement and as JSON. */
package org.hedgerow.scenarios.command.trace;
