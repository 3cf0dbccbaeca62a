package org.hedgerow.scenarios.read.place;

import tools.jackson.core.JsonParser;
import tools.jackson.core.filter.FilteringParserDelegate;
import tools.jackson.core.filter.TokenFilter;
import tools.jackson.core.filter.TokenFilter.Inclusion;

/** Remarks for people, which any object of a file may have under one key, and which nothing reads. */
public final class Comments {
    /** A text, or a list of texts. */
    public static final String KEY = "//";

    private static final TokenFilter ALL_ELSE = new TokenFilter() {
        @Override
        public TokenFilter includeProperty(String name) {
            return name.equals(KEY) ? null : this;
        }

        @Override
        public boolean includeEmptyArray(boolean contentsFiltered) {
            return true;
        }

        @Override
        public boolean includeEmptyObject(boolean contentsFiltered) {
            return true;
        }
    };

    private Comments() {}

    /** The same values without the remarks. */
    public static JsonParser without(JsonParser json) {
        return new FilteringParserDelegate(json, ALL_ELSE, Inclusion.INCLUDE_ALL_AND_PATH, true);
    }
}
