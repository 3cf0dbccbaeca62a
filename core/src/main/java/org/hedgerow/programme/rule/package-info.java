/** Rules by which a programme decides: layers, bands, estimated ratios, replication, mixes of them. */
package org.hedgerow.programme.rule;
