/**
 * Rows of one number per path that follow from outcomes, and where they are summed up: at once where all paths are kept, or
 * block by block where they are not. Whoever estimates something says so first, and reads it when all is measured.
 */
package org.hedgerow.risk.row;
