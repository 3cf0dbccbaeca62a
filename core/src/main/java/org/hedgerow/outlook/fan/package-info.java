/** Where rates may go, as a picture of their quantiles and of single paths shows it. */
package org.hedgerow.outlook.fan;
