/** Results that are looked at before all paths are simulated, and what that does to their intervals. */
package org.hedgerow.decision.look;
