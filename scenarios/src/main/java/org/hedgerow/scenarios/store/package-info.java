/** A run's folder: {@code result.json} and, last of all, {@code manifest.json}, each written whole or not at all. */
package org.hedgerow.scenarios.store;
