/** What is measured on each path against a limit: positions and deals by their rules, debts, losses. */
package org.hedgerow.limit.gauge;
