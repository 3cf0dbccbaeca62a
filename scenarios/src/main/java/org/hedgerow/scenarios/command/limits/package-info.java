/** The command that looks at norms and limits alone. */
package org.hedgerow.scenarios.command.limits;
