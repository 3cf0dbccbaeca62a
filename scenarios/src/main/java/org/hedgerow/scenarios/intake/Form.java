package org.hedgerow.scenarios.intake;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How a file is written, as far as it is told; the rest is seen from the file.
 *
 * @param skip lines before the head
 * @param skipLast lines after the last row
 * @param decimal the sign before the decimals
 * @param dates a pattern of letters d, M and y
 */
public record Form(
        Optional<Charset> encoding,
        Optional<Character> delimiter,
        int skip,
        int skipLast,
        Optional<Character> decimal,
        Optional<String> dates) {
    /** Nothing is told. */
    public static final Form UNKNOWN =
            new Form(Optional.empty(), Optional.empty(), 0, 0, Optional.empty(), Optional.empty());
}
