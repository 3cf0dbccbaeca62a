package org.hedgerow.scenarios.command;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** What a command prints on standard output. */
public enum Format {
    TEXT,
    JSON;

    /** The document itself, or what is made for people to read. */
    public String printed(byte[] json, Supplier<String> text) {
        return this == JSON ? new String(json, StandardCharsets.UTF_8) : text.get();
    }
}
