/** Tables as others write them, turned into those of this program: rates of central banks, balances and statements of banks. */
package org.hedgerow.scenarios.intake;
