/** Flows against the rates that they were budgeted at, and the rate that each currency was exchanged at in the end. */
package org.hedgerow.outlook.budget;
