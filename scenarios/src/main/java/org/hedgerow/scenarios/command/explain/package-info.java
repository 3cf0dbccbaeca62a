/** What a run would do and need, told before it does. */
package org.hedgerow.scenarios.command.explain;
