package org.hedgerow.market.smile;

/** What a butterfly quote is the excess of, over the volatility at the money. */
public enum Butterfly {
    /** The mean of the smile's own volatilities of put and call at the delta. */
    SMILE,
    /** The one volatility at which brokers price the strangle of the delta. */
    BROKER
}
