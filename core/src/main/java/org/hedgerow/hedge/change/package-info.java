/** Strategies that change the position's flows in place of dealing against them: when, in what currency, by whom they are paid. */
package org.hedgerow.hedge.change;
