/** Single values put into the text of a scenario, as a person would with an editor. */
package org.hedgerow.scenarios.read.setting;
