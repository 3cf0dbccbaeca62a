/** What a model of the rates is: of one currency, its drift and measure, and how its motion depends on the others. */
package org.hedgerow.model;
