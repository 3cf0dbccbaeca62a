/** {@code hedgerow optimize}: the best mix of a scenario's hedges, as tables and as JSON. */
package org.hedgerow.scenarios.command.optimize;
