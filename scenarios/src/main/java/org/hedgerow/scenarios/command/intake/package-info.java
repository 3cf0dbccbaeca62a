/** The command {@code import}: tables as others write them become this program's own. */
package org.hedgerow.scenarios.command.intake;
