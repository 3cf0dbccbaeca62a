/** Limits that a bank sets itself, and how often it looks whether they hold. */
package org.hedgerow.limit.own;
