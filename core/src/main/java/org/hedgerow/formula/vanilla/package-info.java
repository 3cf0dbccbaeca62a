/** Forwards and swaps off discount factors, and European options with their sensitivities. */
package org.hedgerow.formula.vanilla;
