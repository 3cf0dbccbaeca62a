package org.hedgerow.scenarios.command;

import java.util.function.Supplier;
import org.hedgerow.scenarios.report.json.JsonBytes;
import picocli.CommandLine.Option;

/** In which form a command prints its result. */
public final class Printed {
    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "What is printed: a report, or the same as JSON (default: text).")
    private Format format = Format.TEXT;

    /** The document itself, or what is made for people to read. */
    public String of(byte[] json, Supplier<String> text) {
        return format.printed(json, text);
    }

    /** The same of a record that is the document. */
    public String of(Object document, Supplier<String> text) {
        return of(JsonBytes.of(document), text);
    }
}
