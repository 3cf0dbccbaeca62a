/** The JSON Schema of a scenario, made of the tables and records that read one, for editors to complete and explain keys. */
package org.hedgerow.scenarios.schema;
