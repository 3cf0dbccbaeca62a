/** Outcomes counted by ranges, as a picture of their distribution shows them. */
package org.hedgerow.outlook.distribution;
