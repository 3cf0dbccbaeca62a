/** Numbers and their errors for one strategy: what it is expected to cost, the risk left with it, and its net benefit. */
package org.hedgerow.decision.appraisal;
