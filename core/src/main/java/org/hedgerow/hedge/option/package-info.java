/** Strategies that buy options against exposures which pay otherwise than a call or put. */
package org.hedgerow.hedge.option;
