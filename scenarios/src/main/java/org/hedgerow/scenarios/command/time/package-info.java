/** How long a run may take, before it begins. */
package org.hedgerow.scenarios.command.time;
