/** {@code hedgerow price}: what instruments are worth today. */
package org.hedgerow.scenarios.command.price;
