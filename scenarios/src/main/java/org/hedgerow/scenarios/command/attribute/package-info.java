/** The command {@code attribute}: what a period that is over came to, and of what. */
package org.hedgerow.scenarios.command.attribute;
