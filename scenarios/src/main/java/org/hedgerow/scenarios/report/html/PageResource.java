package org.hedgerow.scenarios.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or script of the page.
 *
 * @param hash as a content security policy names it
 */
record PageResource(String text, String hash) {
    static PageResource of(String name) {
        try (InputStream in = PageResource.class.getResourceAsStream("/report/" + name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return ofText(text);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read the program's own " + name, fault);
        }
    }

    private static PageResource ofText(String text) {
        return new PageResource(text, "'sha256-" + Base64.getEncoder().encodeToString(sha256(text)) + "'");
    }

    /** With more below. */
    PageResource and(String more) {
        return ofText(text + more + "\n");
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
