/** Runs in parts: cut short and gone on with, or divided among machines and put together. */
package org.hedgerow.scenarios.command.shard;
