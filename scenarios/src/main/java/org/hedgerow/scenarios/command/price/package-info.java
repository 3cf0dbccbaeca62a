/** {@code hedgerow price}: what instruments are worth today, as tables and as JSON. */
package org.hedgerow.scenarios.command.price;
