/** What a user sees of long work, and how the user ends it. */
package org.hedgerow.scenarios.command.watch;
