package org.hedgerow.scenarios.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hedgerow.scenarios.table.CsvFault;

/**
 * The text in bytes whose encoding may have to be guessed.
 *
 * @param guessed whether nothing but the bytes themselves spoke for it
 */
record Decoded(String text, Charset encoding, boolean guessed) {
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final char MARK = '\uFEFF';

    /** By a byte order mark, or else as it is asked for, or UTF-8 if it is that, or windows-1251. */
    static Decoded of(String file, byte[] bytes, Optional<Charset> asked) {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent() || asked.isPresent()) {
            Charset encoding = marked.orElseGet(asked::get);
            return decoded(bytes, encoding, false)
                    .orElseThrow(() ->
                            new CsvFault(file, "must be text in " + encoding + ", or --encoding must say in what"));
        }
        return decoded(bytes, StandardCharsets.UTF_8, false)
                .or(() -> decoded(bytes, CYRILLIC, true))
                .orElseThrow(() ->
                        new CsvFault(file, "must be text in UTF-8 or windows-1251, or --encoding must say in what"));
    }

    private static Optional<Charset> marked(byte[] bytes) {
        int first = bytes.length > 1 ? ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff) : 0;
        return switch (first) {
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            case 0xEFBB -> Optional.of(StandardCharsets.UTF_8);
            default -> Optional.empty();
        };
    }

    private static Optional<Decoded> decoded(byte[] bytes, Charset encoding, boolean guessed) {
        try {
            String text = encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            boolean mark = !text.isEmpty() && text.charAt(0) == MARK;
            return Optional.of(new Decoded(mark ? text.substring(1) : text, encoding, guessed));
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
