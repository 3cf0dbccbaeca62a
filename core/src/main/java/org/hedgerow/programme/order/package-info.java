/** Orders that wait for a rate: stop-loss, take-profit, triggers. */
package org.hedgerow.programme.order;
