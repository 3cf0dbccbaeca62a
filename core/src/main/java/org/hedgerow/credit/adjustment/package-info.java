/** What the default of counterparties costs: by its price today, or as it happens along the paths. */
package org.hedgerow.credit.adjustment;
