/** The outcome of every path, for programs that go on with them. */
package org.hedgerow.scenarios.export.path;
