/** The commands: what they take, print and write, and with which code they end. */
package org.hedgerow.scenarios.command;
