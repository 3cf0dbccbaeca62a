/** Random numbers as functions of an address: seed, source of randomness, block of paths and date. */
package org.hedgerow.random;
