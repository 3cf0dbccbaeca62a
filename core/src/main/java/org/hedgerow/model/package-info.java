/** The rates of all currencies together: what a model of one currency is, its drift, and how currencies move together. */
package org.hedgerow.model;
