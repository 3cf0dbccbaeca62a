/** The command {@code new}: asks for what a first scenario needs and writes it. */
package org.hedgerow.scenarios.command.starter;
