/** What is told of every strategy's outcome beside the decision: its shape, its course along the paths, its budget. */
package org.hedgerow.outlook;
