package org.hedgerow.scenarios.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** JSON with a few of its values changed as bytes say, so that a fuzzer's changes are of values and not of commas. */
final class Edits {
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|[\\[\\]{}:,]|-?[0-9][-+.0-9eE]*|true|false");
    private static final Pattern DATE = Pattern.compile("\"[0-9]{4}-[0-9]{2}-[0-9]{2}\"");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9][-+.0-9eE]*");
    /** Of a change. */
    static final int BYTES = 7;

    private static final int LONGEST_PART = 40; // tokens
    private static final List<String> EXTREMES = List.of(
            "0",
            "-0.0",
            "1",
            "-1",
            "0.5",
            "2147483647",
            "2147483648",
            "-9223372036854775808",
            "9223372036854775808",
            "1e18",
            "1e308",
            "-1e308",
            "1e-308",
            "4.9e-324",
            "1e999",
            "1.0000000000000002",
            "\"\"",
            "\" \"",
            "\"0000-01-01\"",
            "\"0001-01-01\"",
            "\"1582-10-10\"",
            "\"9999-12-31\"",
            "\"2008-02-29\"",
            "\"1D\"",
            "\"999Y\"",
            "\"XXX\"",
            "\"UAH\"",
            "\"USD\"",
            "\"USD/USD\"",
            "\"all\"",
            "\"none\"",
            "\"lines.csv\"",
            "\"http://localhost/\"",
            "\"../x\"",
            "\"\\u0000\"",
            "null",
            "true",
            "[]",
            "{}",
            "[[]]");

    private final StringBuilder json;
    private final ByteBuffer bytes;

    private Edits(String json, byte[] changes) {
        this.json = new StringBuilder(json);
        this.bytes = ByteBuffer.wrap(changes);
    }

    /** The first byte tells which of the files, every seven after it one change. */
    static byte[] of(List<String> files, byte[] changes) {
        if (changes.length == 0) {
            return files.get(0).getBytes(StandardCharsets.UTF_8);
        }
        Edits edits = new Edits(files.get((changes[0] & 0xff) % files.size()), changes);
        edits.bytes.position(1);
        while (edits.bytes.remaining() >= BYTES) {
            edits.change();
        }
        return edits.json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void change() {
        List<MatchResult> tokens = TOKEN.matcher(json).results().toList();
        int kind = bytes.get() & 0xff;
        int place = bytes.getShort() & 0xffff;
        int other = bytes.getShort() & 0xffff;
        short amount = bytes.getShort();
        if (tokens.isEmpty()) {
            return;
        }
        MatchResult one = tokens.get(place % tokens.size());
        switch (kind % 8) {
            case 0 -> replace(one, tokens.get(other % tokens.size()).group());
            case 1, 2 -> replace(one, EXTREMES.get(other % EXTREMES.size()));
            case 3 -> replace(one, number(one.group(), other, amount));
            case 4 -> replace(one, date(one.group(), amount));
            case 5 -> json.delete(one.start(), end(tokens, place, amount));
            case 6 ->
                json.insert(
                        tokens.get(other % tokens.size()).start(),
                        json.substring(one.start(), end(tokens, place, amount)));
            default -> json.setCharAt(one.start() + other % (one.end() - one.start()), (char) (amount & 0x7ff));
        }
    }

    private void replace(MatchResult token, String instead) {
        json.replace(token.start(), token.end(), instead);
    }

    private static int end(List<MatchResult> tokens, int place, short amount) {
        int first = place % tokens.size();
        return tokens.get(Math.min(tokens.size() - 1, first + Math.abs(amount % LONGEST_PART)))
                .end();
    }

    private static String number(String token, int power, short factor) {
        return NUMBER.matcher(token).matches() && token.matches("[^-+eE]+")
                ? Double.toString(Double.parseDouble(token) * factor / 1_000 * Math.pow(10, power % 9 - 4))
                : token;
    }

    private static String date(String token, short amount) {
        if (!DATE.matcher(token).matches()) {
            return token;
        }
        LocalDate date;
        try {
            date = LocalDate.parse(token.substring(1, token.length() - 1));
        } catch (java.time.DateTimeException none) {
            return token;
        }
        return '"' + (amount % 2 == 0 ? date.plusDays(amount) : date.plusMonths(amount)).toString() + '"';
    }
}
