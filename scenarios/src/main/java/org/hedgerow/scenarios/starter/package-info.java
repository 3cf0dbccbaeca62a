/** First scenarios for a bank, an exporter, an importer and a fund: small, whole, and with remarks on what each block is. */
package org.hedgerow.scenarios.starter;
